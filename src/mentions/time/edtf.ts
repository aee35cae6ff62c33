/** Reading and writing the part of EDTF that this reader works with. */
import { type Day, daysIn } from './calendar.ts';

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** Precisions from fine to coarse. */
export const COARSE: Readonly<Record<Precision, number>> = {
  day: 0,
  month: 1,
  year: 2,
  decade: 3,
  century: 4,
};

/** A stretch of days, and how precisely its ends are meant. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const edge = (day: Day, precision: Precision): string => {
  const year = pad(day.y, 4);
  switch (precision) {
    case 'day':
      return `${year}-${pad(day.m, 2)}-${pad(day.d, 2)}`;
    case 'month':
      return `${year}-${pad(day.m, 2)}`;
    case 'year':
      return year;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'century':
      return `${year.slice(0, 2)}XX`;
  }
};

export const writeEdtf = ({ first, last, precision }: Stretch): string => {
  const from = edge(first, precision);
  const to = edge(last, precision);
  return from === to ? from : `${from}/${to}`;
};

const readEdge = (text: string): Stretch | null => {
  const parts = /^(\d{2})(\d|X)(\d|X)(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(text);
  if (parts === null) return null;
  const [, century = '', tens = '', ones = '', month, day] = parts;
  if (tens === 'X') {
    const y = Number(century) * 100;
    return { first: { y, m: 1, d: 1 }, last: { y: y + 99, m: 12, d: 31 }, precision: 'century' };
  }
  if (ones === 'X') {
    const y = Number(century + tens) * 10;
    return { first: { y, m: 1, d: 1 }, last: { y: y + 9, m: 12, d: 31 }, precision: 'decade' };
  }
  const y = Number(century + tens + ones);
  if (month === undefined) return { first: { y, m: 1, d: 1 }, last: { y, m: 12, d: 31 }, precision: 'year' };
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  if (day === undefined)
    return { first: { y, m, d: 1 }, last: { y, m, d: daysIn(y, m) }, precision: 'month' };
  const d = Number(day);
  return d < 1 || d > daysIn(y, m) ? null : { first: { y, m, d }, last: { y, m, d }, precision: 'day' };
};

/** Reads a date or a closed interval; null for anything else. */
export const readEdtf = (text: string | null): Stretch | null => {
  if (text === null) return null;
  const [from = '', to] = text.split('/');
  const first = readEdge(from);
  if (first === null || to === undefined) return first;
  const last = readEdge(to);
  return last === null ? null : { first: first.first, last: last.last, precision: first.precision };
};
