/** Days that a year brings back: `MM-DD`, `easter`, or Hijri `h:MM-DD` and `h:MM` (the whole month). */
import { type Day, easterOf } from './calendar.ts';
import { gregorianOf, monthSpan } from './hijri.ts';

export const holidayIn = (rule: string, year: number): { first: Day; last: Day } | null => {
  if (rule === 'easter') return { first: easterOf(year), last: easterOf(year) };
  const parts = /^(h:)?(\d\d)(?:-(\d\d))?$/.exec(rule);
  if (parts === null) return null;
  const [, hijri, month = '', day] = parts;
  if (hijri === undefined) {
    const found = { y: year, m: Number(month), d: Number(day) };
    return { first: found, last: found };
  }
  // A Gregorian year touches two Hijri ones, rarely three.
  const near = Math.floor(((year - 622) * 33) / 32);
  for (const candidate of [near, near + 1, near + 2]) {
    if (day === undefined) {
      const span = monthSpan(candidate, Number(month));
      if (span?.first.y === year) return span;
    } else {
      const found = gregorianOf(candidate, Number(month), Number(day));
      if (found?.y === year) return { first: found, last: found };
    }
  }
  return null;
};
