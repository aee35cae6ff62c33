/** Days that an EDTF value covers, as ISO days [first, last]; open ends are null. */
export interface Days {
  readonly first: string;
  readonly last: string;
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

/** The days that a date or interval covers, or null for what has no plain bounds. */
export const daysOf = (edtf: string): Days | null => {
  const [from, to] = edtf.split('/');
  const first = edge(from ?? '', false);
  const last = edge(to ?? from ?? '', true);
  return first === null || last === null ? null : { first, last };
};

/** Whether two dates can be of one event: they share a day. */
export const compatible = (a: string, b: string): boolean => {
  if (a === b) return true;
  const one = daysOf(a);
  const two = daysOf(b);
  return one !== null && two !== null && one.first <= two.last && two.first <= one.last;
};

/** Width in days: the smaller, the more precise. */
export const widthOf = (edtf: string): number => {
  const days = daysOf(edtf);
  return days === null
    ? Number.POSITIVE_INFINITY
    : (Date.parse(days.last) - Date.parse(days.first)) / 86_400_000 + 1;
};
