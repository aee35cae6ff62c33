import type { DateMention } from '../core/mention.ts';
import { carries, LOCATIVE } from './candidates.ts';
import { clauseOf, type Match, type View } from './matcher.ts';

/** Class of nouns for an occasion on which things are said and agreed: talks, a call, a joint statement. */
const OCCASION = 'occasion';
const IN = 'in';
const DURING = 'during';
/** Class of words that what was said stands behind. */
const THAT = 'that';

/** How far before such a noun its "at" or "during" stands, and how far from it its date, in tokens. */
const BEFORE = 3;
const DATED = 9;

/** "At their talks in Oslo on 3 May 2019, …": the date of the occasion on which a clause says that something was said or agreed. */
export const dateOfOccasion = (
  view: View,
  match: Match,
  dates: readonly DateMention[],
): DateMention | null => {
  const clause = clauseOf(view, match.from, match.to);
  const isAt = (from: number, to: number): boolean => {
    for (let i = Math.max(clause.from, from - BEFORE); i < from; i += 1)
      if ((view.hits[i] ?? []).some(({ sense }) => sense === IN || sense.startsWith(DURING))) return true;
    return (
      carries(view, from, LOCATIVE) ||
      carries(view, to - 1, LOCATIVE) ||
      (view.hits[to] ?? []).some(({ sense }) => sense === IN || sense.startsWith(DURING))
    );
  };
  /** "Said on Friday that during the visit …": the day is that of the saying. */
  const isReported = (from: number, to: number): boolean =>
    view.hits.slice(from, to).some((list) => list.some(({ sense }) => sense === THAT));
  for (let i = clause.from; i < clause.to; i += 1)
    for (const hit of view.hits[i] ?? []) {
      // The noun of the match itself is no adverbial of it.
      if (hit.sense !== OCCASION || (hit.from >= match.from && hit.to <= match.to)) continue;
      if (!isAt(hit.from, hit.to)) continue;
      const dated = dates.find((date) =>
        date.from >= hit.to
          ? date.from - hit.to <= DATED
          : date.to <= hit.from && hit.from - date.to <= DATED && !isReported(date.to, hit.from),
      );
      if (dated !== undefined) return dated;
    }
  return null;
};
