/** Dates written in figures, and Hijri dates. */
import { daysIn } from './calendar.ts';
import { dayNode, type Maker, number } from './captures.ts';
import type { TimeNode } from './node.ts';

const lastDigits = (text: string): number => {
  const value = Number(text);
  // Two digits: this century up to 69, the last one from there.
  return text.length > 2 ? value : value < 70 ? 2000 + value : 1900 + value;
};

/** 12.05.2004 and 2004-05-12; without a year only where the rule says so. */
export const numeric: Maker = (captures, options) => {
  const text = String(captures['dotted'] ?? captures['slashed'] ?? '');
  const parts = text.split(/[-./]/);
  const [a = '', b = '', c] = parts;
  if (a.length === 4 && c !== undefined) return fullDate(Number(a), Number(b), Number(c));
  if (a.length === 4)
    return Number(b) >= 1 && Number(b) <= 12 && text.includes(options['monthMark'] ?? '-')
      ? { kind: 'month', month: Number(b), year: { kind: 'year', year: Number(a) }, lean: null }
      : null;
  if (c !== undefined) {
    if (c.length === 4 || (c.length === 2 && b.length <= 2)) {
      const year = lastDigits(c);
      return (
        fullDate(year, Number(b), Number(a)) ??
        fullDate(year, Number(a), Number(b)) ??
        fullDate(lastDigits(a), Number(b), Number(c))
      );
    }
    return null;
  }
  if (b.length === 4)
    return Number(a) >= 1 && Number(a) <= 12
      ? { kind: 'month', month: Number(a), year: { kind: 'year', year: Number(b) }, lean: null }
      : null;
  if (options['short'] === undefined || a.length > 2 || b.length > 2) return null;
  const short = (day: number, month: number): TimeNode | null =>
    month < 1 || month > 12 || day < 1
      ? null
      : dayNode(day, { kind: 'month', month, year: null, lean: null });
  return short(Number(a), Number(b)) ?? short(Number(b), Number(a));
};

const fullDate = (year: number, month: number, day: number): TimeNode | null =>
  year < 1000 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)
    ? null
    : { kind: 'day', day, month: { kind: 'month', month, year: { kind: 'year', year }, lean: null } };

export const hijri: Maker = (captures) => {
  const year = number(captures, 'y');
  return year === null || year > 1600
    ? null
    : { kind: 'hijri', day: number(captures, 'd'), month: number(captures, 'hmonth'), year, today: false };
};

export const hijriNumeric: Maker = (captures) => {
  const parts = String(captures['slashed'] ?? captures['dotted'] ?? '')
    .split(/[-./]/)
    .map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  if (parts.length !== 3) return null;
  return a > 1000
    ? { kind: 'hijri', day: c, month: b, year: a, today: false }
    : { kind: 'hijri', day: a, month: b, year: c, today: false };
};
