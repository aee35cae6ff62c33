import type { StateCode } from '../core/language.ts';
import { clauseOf, type Match, type View } from './matcher.ts';

/** Class of words behind which stands whom a stance or an undertaking is for: "support for". */
const TOWARD = 'toward';

/** Classes of words of blame behind which, or before which, stands the state that is blamed. */
const BLAMES = 'blames';
const BLAMED = 'blamed';

/** How far from a match such a word stands, and from it the state that is blamed, in tokens. */
const REACH = 12;
const NEAR = 3;

/** The state that a match's words blame ("condemned Russia's invasion"), if it is none of those that hold them. */
const blamedBy = (view: View, match: Match, holders: readonly StateCode[]): StateCode | null => {
  const clause = clauseOf(view, match.from, match.to);
  const states = (from: number, to: number): StateCode[] =>
    view.mentionsAt
      .slice(Math.max(clause.from, from), Math.max(0, Math.min(clause.to, to)))
      .flat()
      .flatMap((mention) =>
        mention.type === 'state' && mention.form !== 'capital' && !holders.includes(mention.state)
          ? [mention.state]
          : [],
      );
  for (let i = match.from; i < Math.min(clause.to, match.to + REACH); i += 1)
    for (const hit of view.hits[i] ?? []) {
      const found =
        hit.sense === BLAMES
          ? states(hit.to, hit.to + NEAR)[0]
          : hit.sense === BLAMED
            ? states(hit.from - NEAR, hit.from).at(-1)
            : undefined;
      if (found !== undefined) return found;
    }
  return null;
};

/**
 * The state that a match's words are for ("reaffirmed their support for Ukraine's sovereignty") or against, if it is
 * none of those that hold them; null where none is named beside them.
 */
export const towardOf = (view: View, match: Match, holders: readonly StateCode[]): StateCode | null => {
  const blamed = blamedBy(view, match, holders);
  if (blamed !== null) return blamed;
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
