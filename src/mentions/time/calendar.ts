/** Days of the proleptic Gregorian calendar, without time zones. */

export interface Day {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const DAY_MS = 86_400_000;

export const isDay = ({ y, m, d }: Day): boolean =>
  y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);

export const daysIn = (y: number, m: number): number => {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
};

/** Days since 1970-01-01. */
export const serial = ({ y, m, d }: Day): number => {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  return Math.round(date.getTime() / DAY_MS);
};

export const fromSerial = (days: number): Day => {
  const date = new Date(days * DAY_MS);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
};

export const addDays = (day: Day, days: number): Day => fromSerial(serial(day) + days);

/** Adds months; a day past the end of the month becomes its last. */
export const addMonths = (day: Day, months: number): Day => {
  const index = day.y * 12 + day.m - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return { y, m, d: Math.min(day.d, daysIn(y, m)) };
};

/** Monday = 1 … Sunday = 7. */
export const weekdayOf = (day: Day): number => ((((serial(day) + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Western Easter Sunday (Meeus, Jones, Butcher). */
export const easterOf = (y: number): Day => {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * n + 114;
  return { y, m: Math.floor(sum / 31), d: (sum % 31) + 1 };
};
