/** Hijri dates by the printed Umm al-Qura calendar (Node's own `islamic-umalqura` is a day off before 1420 AH). */
import { hijriToGregorian } from '@tabby_ai/hijri-converter';
import { addDays, type Day } from './calendar.ts';

/** First and last Hijri year of the printed tables. */
export const HIJRI_YEARS = { first: 1343, last: 1500 } as const;

/** The Gregorian day of a Hijri one, or null where the tables have no such day. */
export const gregorianOf = (year: number, month: number, day: number): Day | null => {
  if (year < HIJRI_YEARS.first || year > HIJRI_YEARS.last || month < 1 || month > 12 || day < 1 || day > 30)
    return null;
  try {
    const found = hijriToGregorian({ year, month, day });
    return { y: found.year, m: found.month, d: found.day };
  } catch {
    // The converter throws for the 30th of a month of 29 days, and past its last month.
    return null;
  }
};

/** First and last Gregorian day of a Hijri month. */
export const monthSpan = (year: number, month: number): { first: Day; last: Day } | null => {
  const first = gregorianOf(year, month, 1);
  const next = month === 12 ? gregorianOf(year + 1, 1, 1) : gregorianOf(year, month + 1, 1);
  return first === null || next === null ? null : { first, last: addDays(next, -1) };
};
