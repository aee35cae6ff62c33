import { RawabitError } from '../core/errors.ts';

export const today = (): string => new Date().toISOString().slice(0, 10);

/** A day of the calendar, ISO; today, or another that is meant, where none is given. */
export const dayFrom = (value: string | undefined, option = 'date', otherwise = today()): string => {
  if (value === undefined) return otherwise;
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // The 30th of February would silently be the 2nd of March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  throw new RawabitError({
    code: 'usage',
    what: `"${value}" is no day of the calendar.`,
    remedy: `Give --${option} as YYYY-MM-DD, for example ${today()}.`,
  });
};
