import { daysOf } from '../core/days.ts';
import { aheadOf } from './calendar/ahead.ts';
import { anniversariesOf } from './calendar/anniversaries.ts';
import { type CalendarEntry, within } from './calendar/entry.ts';
import { termsOf } from './calendar/terms.ts';
import type { Dossier } from './dossier.ts';

/**
 * Findings of one kind to load a dossier with for a calendar: the first meeting and old agreements are wanted, not the
 * latest alone.
 */
export const CALENDAR_DEPTH = 5000;

/** How far ahead a desk looks where it does not say, in years. */
export const YEARS_AHEAD = 2;

const over = (edtf: string, day: string): boolean => {
  const days = daysOf(edtf);
  return days !== null && days.last < day;
};

const byDay = (a: CalendarEntry, b: CalendarEntry): number => {
  const one = daysOf(a.edtf ?? '') ?? { first: '9999', last: '9999' };
  const two = daysOf(b.edtf ?? '') ?? { first: '9999', last: '9999' };
  for (const [x, y] of [
    [one.first, two.first],
    [one.last, two.last],
    [a.id, b.id],
  ] as const)
    if (x !== y) return x < y ? -1 : 1;
  return 0;
};

/** What falls between two days, both counted, in order. A month or a year falls there if any day of it does. */
export const calendarOf = (dossier: Dossier, from: string, until: string): readonly CalendarEntry[] =>
  [
    ...anniversariesOf(dossier, from, until),
    ...[...aheadOf(dossier), ...termsOf(dossier)].filter(
      ({ edtf }) => edtf !== null && within(edtf, from, until),
    ),
  ].sort(byDay);

/** What was planned, hoped for or undertaken for a time that is over, and of which no source says how it went. */
export const overdueOf = (dossier: Dossier, day: string): readonly CalendarEntry[] =>
  aheadOf(dossier)
    .filter(({ edtf }) => edtf !== null && over(edtf, day))
    .sort(byDay);

/** What is planned or hoped for, and no source says when. */
export const undatedOf = (dossier: Dossier): readonly CalendarEntry[] =>
  aheadOf(dossier)
    .filter(({ edtf }) => edtf === null)
    .sort(byDay);
