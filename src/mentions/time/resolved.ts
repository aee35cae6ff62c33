/** What an expression came to: a stretch of days, and what it was inferred from. */
import type { Calendar, TimeAnchor } from '../../core/time.ts';
import type { TimeUnit } from '../../languages/time-words.ts';
import { addDays, addMonths, type Day, daysIn, mondayOf } from './calendar.ts';
import type { Precision, Stretch } from './edtf.ts';

export interface Resolved extends Stretch {
  readonly calendar: Calendar;
  readonly inferred: boolean;
  readonly anchor: TimeAnchor | null;
  readonly approximate: boolean;
}

export const stated = (first: Day, last: Day, precision: Precision): Resolved => ({
  first,
  last,
  precision,
  calendar: 'gregorian',
  inferred: false,
  anchor: null,
  approximate: false,
});
export const inferredFrom = (value: Resolved, anchor: TimeAnchor): Resolved => ({
  ...value,
  inferred: true,
  anchor,
});
/** A value that rests on another: what that one inferred, this one inferred too. */
export const restingOn = (value: Resolved, ground: Resolved): Resolved =>
  ground.inferred ? { ...value, inferred: true, anchor: ground.anchor } : value;

export const oneDay = (day: Day): Resolved => stated(day, day, 'day');
export const oneMonth = (y: number, m: number): Resolved =>
  stated({ y, m, d: 1 }, { y, m, d: daysIn(y, m) }, 'month');
export const oneYear = (y: number): Resolved => stated({ y, m: 1, d: 1 }, { y, m: 12, d: 31 }, 'year');
export const months = (y: number, m: number, count: number): Resolved => {
  const first = { y, m, d: 1 };
  const end = addMonths(first, count - 1);
  return stated(first, { ...end, d: daysIn(end.y, end.m) }, 'month');
};

/** The unit that holds `day`, moved by `by`. */
export const unitAt = (unit: TimeUnit, day: Day, by: number): Resolved => {
  switch (unit) {
    case 'day':
      return oneDay(addDays(day, by));
    case 'week': {
      const monday = addDays(mondayOf(day), by * 7);
      return stated(monday, addDays(monday, 6), 'day');
    }
    case 'month': {
      const { y, m } = addMonths({ ...day, d: 1 }, by);
      return oneMonth(y, m);
    }
    case 'quarter':
    case 'half': {
      const size = unit === 'half' ? 6 : 3;
      const start = addMonths({ y: day.y, m: day.m - ((day.m - 1) % size), d: 1 }, by * size);
      return months(start.y, start.m, size);
    }
    case 'year':
      return oneYear(day.y + by);
    case 'decade': {
      const y = day.y - (day.y % 10) + by * 10;
      return stated({ y, m: 1, d: 1 }, { y: y + 9, m: 12, d: 31 }, 'decade');
    }
    case 'century': {
      const y = day.y - (day.y % 100) + by * 100;
      return stated({ y, m: 1, d: 1 }, { y: y + 99, m: 12, d: 31 }, 'century');
    }
  }
};
