/** What a line of several claims lends to each of them: its own date, number, title; and what one claim says of another. */
import type { Attribution, Claim } from '../core/claim.ts';
import type { DateMention, QuantityMention } from '../core/mention.ts';
import type { TimeValue } from '../core/time.ts';
import type { Sentence } from '../core/token.ts';
import { kindByName } from '../kinds/registry.ts';
import { isTerm } from './date-owner.ts';
import { timeOf } from './date-span.ts';
import type { Instrument } from './instruments.ts';
import type { View } from './matcher.ts';

/** An instrument listed with a date of its own ("Agreement on Trade (1994); Tax Convention (2007)") has that date. */
export const ownTime = (
  item: Instrument,
  next: Instrument | undefined,
  dates: readonly DateMention[],
): TimeValue | null => {
  const own = dates.find(
    (date) =>
      date.from >= item.from &&
      date.to <= (next?.from ?? Number.POSITIVE_INFINITY) &&
      !isTerm(date.time.edtf),
  );
  return own === undefined || next === undefined ? null : timeOf(own);
};

/** "He was to visit in October, but the visit was cancelled": one visit, which was not. */
export const callsOff = (later: Claim, earlier: Claim): boolean =>
  later.modality === 'denied' &&
  earlier.modality !== 'denied' &&
  later.kind === earlier.kind &&
  later.states.join() === earlier.states.join() &&
  later.evidence.start >= earlier.evidence.end &&
  (later.time === null || later.time.edtf === earlier.time?.edtf) &&
  kindByName(later.kind)?.occasion === true;

/** "Kazakhstan declared its independence": what a party says of its own act nobody else says. */
export const bySomebody = (attribution: Attribution | null, states: readonly string[]): Attribution | null =>
  states.some((state) => attribution?.id === `state:${state}`) ? null : attribution;

/** How many states a sentence names beside those of a claim. */
export const statesBeside = (view: View, states: readonly string[]): number =>
  new Set(
    view.mentionsAt
      .flat()
      .flatMap((mention) =>
        'state' in mention && mention.state !== null && !states.includes(mention.state)
          ? [mention.state]
          : [],
      ),
  ).size;

/** The first token from `at` on that is no mark. */
export const wordFrom = (sentence: Sentence, at: number): number => {
  let i = at;
  while (sentence.tokens[i]?.kind === 'mark') i += 1;
  return i;
};

/** In a line of figures ("92 million in 2021; 118 million in 2022") each date has the number of its unit that is nearest before it. */
export const besideDate = (
  date: DateMention,
  numbers: readonly QuantityMention[],
  first: NonNullable<Claim['quantity']>,
): Claim['quantity'] => {
  const own = numbers.findLast((number) => number.to <= date.from && number.unit === first.unit);
  return own === undefined || own.unit === null
    ? first
    : { value: own.value, bound: own.bound, unit: own.unit };
};

/** The words of an instrument, as the text has them. */
export const titleOf = (view: View, item: Instrument, text: string): string =>
  text.slice(view.sentence.tokens[item.from]?.start ?? 0, view.sentence.tokens[item.to - 1]?.end ?? 0);
