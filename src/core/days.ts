/** The days that a date covers, ISO, first and last; an open end is the end of the calendar. */
export interface Days {
  readonly first: string;
  readonly last: string;
  /** Number of days from the first to the last. */
  readonly width: number;
}

const BEGINNING = '0000-01-01';
const END = '9999-12-31';

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A day so many days later. */
export const plusDays = (day: string, count: number): string =>
  isoOf(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000);

const lengthOf = (year: number, month: number): number => {
  const date = new Date(Date.UTC(2000, month, 0));
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The first or last day of one date without its marks of doubt; null for what is no date. */
const edge = (part: string, end: boolean): string | null => {
  if (part === '' || part === '..') return end ? END : BEGINNING;
  const decade = /^(\d{3})X$/.exec(part);
  if (decade !== null) return `${decade[1]}${end ? '9-12-31' : '0-01-01'}`;
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(part) ?? [];
  if (year === undefined) return null;
  // Seasons, quarters and halves ("2027-21") are months above twelve: all that is sure of them is the year.
  if (month === undefined || Number(month) > 12) return `${year}-${end ? '12-31' : '01-01'}`;
  if (day !== undefined) return part;
  return `${year}-${month}-${end ? two(lengthOf(Number(year), Number(month))) : '01'}`;
};

const readDays = (edtf: string): Days | null => {
  const plain = edtf.replace(/[~?%]/g, '');
  const within = /^[[{](.*)[\]}]$/.exec(plain)?.[1];
  const [from = '', to = from] = within === undefined ? plain.split('/') : within.split('..');
  const first = edge(from, false);
  const last = edge(to, true);
  return first === null || last === null
    ? null
    : { first, last, width: (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1 };
};

/** Dates whose days are kept; all are forgotten when there are more. */
const KEPT = 20_000;
const kept = new Map<string, Days | null>();

/** The days that an EDTF value (ISO 8601-2) covers; null where it tells none. */
export const daysOf = (edtf: string): Days | null => {
  const known = kept.get(edtf);
  if (known !== undefined) return known;
  const days = readDays(edtf);
  if (kept.size >= KEPT) kept.clear();
  kept.set(edtf, days);
  return days;
};

/** Whether two dates can be of one event: they share a day. */
export const compatible = (a: string, b: string): boolean => {
  if (a === b) return true;
  const one = daysOf(a);
  const two = daysOf(b);
  return one !== null && two !== null && one.first <= two.last && two.first <= one.last;
};

/** Width in days: the smaller, the more precise. */
export const widthOf = (edtf: string): number => daysOf(edtf)?.width ?? Number.POSITIVE_INFINITY;

/** The first day that a date covers; null where it has no beginning. */
export const firstDayOf = (edtf: string): string | null => {
  const first = daysOf(edtf)?.first ?? BEGINNING;
  return first === BEGINNING ? null : first;
};

/** The last day that a date covers; null where it has no end. */
export const lastDayOf = (edtf: string): string | null => {
  const last = daysOf(edtf)?.last ?? END;
  return last === END ? null : last;
};

/** One day and nothing less exact: no month, no "about". */
export const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf);

/** Longest stay or session that is one occasion, in days; a longer interval is when something was, not how long. */
const LONGEST_OCCASION = 31;

/** The days of one occasion that is known to the day; null for a month, a year or a wider interval. */
export const occasionOf = (edtf: string): Days | null => {
  const [first = '', last = first, more] = edtf.split('/');
  if (!isDay(first) || !isDay(last) || more !== undefined || last < first) return null;
  return last <= plusDays(first, LONGEST_OCCASION - 1) ? daysOf(edtf) : null;
};

const leap = (year: number): boolean => lengthOf(year, 2) === 29;

const shift = (date: string, years: number): string | null => {
  const [, year, rest = '', doubt = ''] =
    /^(\d{4})((?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)([~?%]?)$/.exec(date) ?? [];
  if (year === undefined) return null;
  const then = Number(year) + years;
  if (then > 9999) return null;
  const day = rest === '-02-29' && !leap(then) ? '-02-28' : rest;
  return String(then).padStart(4, '0') + day + doubt;
};

/**
 * The same date so many years later, exactly as precise: a day gives a day, a month a month, "about 2004" about a
 * year. The 29th of February falls on the 28th in common years. Null for what comes round to no date: decades,
 * seasons, intervals that are no occasion.
 */
export const yearsAfter = (edtf: string, years: number): string | null => {
  if (!edtf.includes('/')) return shift(edtf, years);
  const occasion = occasionOf(edtf);
  if (occasion === null) return null;
  const from = shift(occasion.first, years);
  const to = shift(occasion.last, years);
  if (from === null || to === null) return null;
  return from === to ? from : `${from}/${to}`;
};
