/** Days that an EDTF value covers, as ISO days [first, last]; open ends are null. */
export interface Days {
  readonly first: string;
  readonly last: string;
  /** Number of days from the first to the last. */
  readonly width: number;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const edge = (part: string, end: boolean): string | null => {
  const plain = part.replace(/[?~%]/g, '');
  const decade = /^(\d{3})X$/.exec(plain);
  if (decade !== null) return end ? `${decade[1]}9-12-31` : `${decade[1]}0-01-01`;
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(plain);
  if (found === null) return null;
  const [, year, month, day] = found;
  if (day !== undefined) return plain;
  if (month !== undefined)
    return `${year}-${month}-${end ? String(lastDay(Number(year), Number(month))).padStart(2, '0') : '01'}`;
  return `${year}-${end ? '12-31' : '01-01'}`;
};

/** Dates whose days are kept; all are forgotten when there are more. */
const KEPT = 20_000;
const kept = new Map<string, Days | null>();

/** The days that a date or interval covers, or null for what has no plain bounds. */
export const daysOf = (edtf: string): Days | null => {
  const known = kept.get(edtf);
  if (known !== undefined) return known;
  const days = readDays(edtf);
  if (kept.size >= KEPT) kept.clear();
  kept.set(edtf, days);
  return days;
};

const readDays = (edtf: string): Days | null => {
  const [from, to] = edtf.split('/');
  const first = edge(from ?? '', false);
  const last = edge(to ?? from ?? '', true);
  return first === null || last === null
    ? null
    : { first, last, width: (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1 };
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
