import type { Claim } from '../core/claim.ts';
import type { DateMention } from '../core/mention.ts';
import type { TimeValue } from '../core/time.ts';
import type { Kind } from '../kinds/kind.ts';
import { clauseOf, isComma, type View } from './matcher.ts';
import { isPutOffTo } from './modality.ts';
import { liesAhead } from './publication.ts';

/** Class of the words for what was meant for a day ("scheduled for", "nəzərdə tutulmuş"). */
const MEANT = 'meantFor';
/** Classes `called.KIND`: words by which an occasion is called a kind that it is none of ("laid the foundations of relations"). */
const CALLED = 'called.';
/** Words between "scheduled" and its day. */
const REACH = 2;
/** Words by which "scheduled for" may stand before what an event is told by, and behind it. */
const BEFORE = 2;
const BEHIND = 8;

const hasSense = (view: View, at: number, sense: string): boolean =>
  (view.hits[at] ?? []).some((hit) => hit.sense === sense);

/** Where the words stand that a date is the day that something was meant for: right before it, or right behind. */
const meantAt = (view: View, date: DateMention): number | null => {
  for (let step = 0; step <= REACH; step += 1) {
    if (hasSense(view, date.to + step, MEANT)) return date.to + step;
    const hit = (view.hitsTo[date.from - step] ?? []).find(({ sense }) => sense === MEANT);
    if (hit !== undefined) return hit.from;
  }
  return null;
};

/** Whether a date is the one that the event told in [from, to) was meant for, and not the day of another's plan. */
const isMeant = (view: View, date: DateMention, from: number, to: number): boolean => {
  const at = meantAt(view, date);
  if (at === null || at < from - BEFORE || at > to + BEHIND) return false;
  for (let i = to; i < at; i += 1) if (view.hard[i] === 1 || isComma(view.sentence, i)) return false;
  return true;
};

/**
 * What a sentence tells of an event beside it: the day for which it was planned where it took place on another, and the
 * name that it is given though it is something else. Neither is a claim of its own.
 */
export const asidesOf = (
  view: View,
  dates: readonly DateMention[],
  kind: Kind,
  modality: Claim['modality'],
  time: TimeValue | null,
  { from, to }: { readonly from: number; readonly to: number },
  { verbFinal, published }: { readonly verbFinal: boolean; readonly published: string | null },
): Pick<Claim['detail'], 'planned' | 'called' | 'moved' | 'due'> => {
  const meant =
    modality === 'asserted' && time !== null
      ? dates.find((date) => date.time.edtf !== time.edtf && isMeant(view, date, from, to))
      : undefined;
  const called = kind.occasion
    ? view.hits
        .flat()
        .find(({ sense }) => sense.startsWith(CALLED))
        ?.sense.slice(CALLED.length)
    : undefined;
  const clause = clauseOf(view, from, to);
  const moved = modality === 'planned' && isPutOffTo(view, clause.from, clause.to, dates, verbFinal);
  const due = kind.forward
    ? dates.find(
        (date) => date.from >= clause.from && date.to <= clause.to && liesAhead(date.time.edtf, published),
      )
    : undefined;
  return {
    ...(due === undefined ? {} : { due: due.time.edtf }),
    ...(moved ? { moved } : {}),
    ...(meant === undefined ? {} : { planned: meant.time.edtf }),
    ...(called === undefined ? {} : { called }),
  };
};
