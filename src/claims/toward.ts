import type { StateCode } from '../core/language.ts';
import { clauseOf, type Match, type View } from './matcher.ts';

/** Class of words behind which stands whom a stance or an undertaking is for: "support for". */
const TOWARD = 'toward';

/** How far from a match such a word stands, in tokens. */
const REACH = 12;

/**
 * The state that a match's words are for ("reaffirmed their support for Ukraine's sovereignty"), if it is none of
 * those that hold them; null where none is named right behind them.
 */
export const towardOf = (view: View, match: Match, holders: readonly StateCode[]): StateCode | null => {
  const clause = clauseOf(view, match.from, match.to);
  for (let i = match.from; i < Math.min(clause.to, match.to + REACH); i += 1)
    for (const hit of view.hits[i] ?? []) {
      if (hit.sense !== TOWARD) continue;
      const state = [hit.to, hit.to + 1]
        .flatMap((at) => view.mentionsAt[at] ?? [])
        .find((mention) => mention.type === 'state' && mention.form === 'name');
      if (state?.type === 'state' && !holders.includes(state.state)) return state.state;
    }
  return null;
};
