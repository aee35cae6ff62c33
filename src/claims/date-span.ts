/** Visits of several days: from a day on, up to one, from one to another. */
import type { DateMention, QuantityMention } from '../core/mention.ts';
import type { TimeValue } from '../core/time.ts';
import type { Kind } from '../kinds/kind.ts';
import { clauseOf, type Match, type View } from './matcher.ts';
import { isDay } from './publication.ts';

export const timeOf = (date: DateMention): TimeValue => ({
  edtf: date.time.edtf,
  text: date.time.text,
  calendar: date.time.calendar,
  inferred: date.time.inferred,
  anchor: date.time.anchor,
});

/** Classes of words of beginning and of ending, and how far from its day such a word stands, in tokens. */
const BEGINS = 'begins';
const ENDS = 'ends';
const BOUND = 4;

/** "The visit that began on 6 May ended yesterday": the days from the one to the other. */
const fromTo = (view: View, match: Match, dates: readonly DateMention[]): string | null => {
  const clause = clauseOf(view, match.from, match.to);
  const near = (name: string, { from, to }: DateMention): boolean =>
    view.hits
      .slice(Math.max(clause.from, from - BOUND), Math.min(clause.to, to + BOUND))
      .some((list) => list.some(({ sense }) => sense === name));
  const days = dates.filter(
    ({ from, to, time }) => from >= clause.from && to <= clause.to && isDay(time.edtf),
  );
  for (const first of days)
    for (const last of days)
      if (first.time.edtf < last.time.edtf && near(BEGINS, first) && near(ENDS, last))
        return `${first.time.edtf}/${last.time.edtf}`;
  return null;
};

/** "A two-day visit" from a day on, or ending on it: the day becomes the days. */
export const stretched = (
  view: View,
  match: Match,
  kind: Kind,
  date: DateMention,
  numbers: readonly QuantityMention[],
  dates: readonly DateMention[],
): TimeValue => {
  const value = timeOf(date);
  if (!kind.occasion || kind.venue || !isDay(value.edtf)) return value;
  const whole = fromTo(view, match, dates);
  if (whole?.includes(value.edtf) === true) return { ...value, edtf: whole };
  const days = numbers.find(
    (number) => number.unit === 'day' && !number.ordinal && Math.abs(number.from - match.from) < 16,
  );
  if (days === undefined || days.value < 2 || days.value > 31) return value;
  const clause = clauseOf(view, match.from, match.to);
  let ends = false;
  for (let i = clause.from; i < clause.to; i += 1)
    if ((view.hits[i] ?? []).some((hit) => hit.sense === ENDS)) ends = true;
  const other = new Date(`${value.edtf}T00:00:00Z`);
  other.setUTCDate(other.getUTCDate() + (ends ? 1 - days.value : days.value - 1));
  const far = other.toISOString().slice(0, 10);
  return {
    ...value,
    edtf: ends ? `${far}/${value.edtf}` : `${value.edtf}/${far}`,
    inferred: true,
    anchor: value.anchor ?? 'previous-date',
  };
};
