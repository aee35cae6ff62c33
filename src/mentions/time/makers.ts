/** What the rules build: maker name → the node that its captures mean, or null if they mean none. */
import type { Season, TimeUnit } from '../../languages/time-words.ts';
import { daysIn } from './calendar.ts';
import { type Base, type Grain, grainOf, type Lean, type TimeNode } from './node.ts';

export type Captures = Readonly<Record<string, number | string | TimeNode>>;
type Options = Readonly<Record<string, string>>;
export type Maker = (captures: Captures, options: Options) => TimeNode | null;

const node = (captures: Captures, name: string): TimeNode | null => {
  const value = captures[name];
  return typeof value === 'object' ? value : null;
};
const number = (captures: Captures, name: string): number | null => {
  const value = captures[name];
  return typeof value === 'number' ? value : null;
};
const leanOf = (options: Options): Lean => (options['lean'] === undefined ? null : (Number(options['lean']) as Lean));
const unitOf = (captures: Captures, options: Options): TimeUnit | null => {
  const unit = captures['unit'] ?? captures['one'] ?? captures['two'] ?? options['unit'];
  return typeof unit === 'string' ? (unit as TimeUnit) : null;
};
const yearNode = (captures: Captures): TimeNode | null => {
  const given = node(captures, 'Year') ?? node(captures, 'Num');
  if (given !== null) return given;
  const year = number(captures, 'y') ?? number(captures, 'ycase') ?? number(captures, 'ynear') ?? number(captures, 'yend');
  return year === null ? null : { kind: 'year', year };
};
const monthOf = (captures: Captures, options: Options): TimeNode | null => {
  const given = node(captures, 'Month') ?? node(captures, 'Bare');
  if (given !== null) return grainOf(given) === 'month' ? given : null;
  const month = number(captures, 'm') ?? number(captures, 'ord') ?? number(captures, 'n');
  return month === null || month < 1 || month > 12 ? null : { kind: 'month', month, year: yearNode(captures), lean: leanOf(options) };
};
const dayNode = (day: number | null, month: TimeNode | null): TimeNode | null => {
  if (day === null || day > 31 || (month !== null && grainOf(month) !== 'month')) return null;
  if (month?.kind === 'month' && day > (month.month === 2 ? 29 : daysIn(2000, month.month))) return null;
  return { kind: 'day', day, month };
};
const lastDigits = (text: string): number => {
  const value = Number(text);
  // Two digits: this century up to 69, the last one from there.
  return text.length > 2 ? value : value < 70 ? 2000 + value : 1900 + value;
};

/** 12.05.2004 and 2004-05-12; without a year only where the rule says so. */
const numeric: Maker = (captures, options) => {
  const text = String(captures['dotted'] ?? captures['slashed'] ?? '');
  const parts = text.split(/[-./]/);
  const [a = '', b = '', c] = parts;
  if (a.length === 4 && c !== undefined) return fullDate(Number(a), Number(b), Number(c));
  if (a.length === 4) return Number(b) >= 1 && Number(b) <= 12 && text.includes(options['monthMark'] ?? '-') ? { kind: 'month', month: Number(b), year: { kind: 'year', year: Number(a) }, lean: null } : null;
  if (c !== undefined) {
    if (c.length === 4 || (c.length === 2 && b.length <= 2)) {
      const year = lastDigits(c);
      return fullDate(year, Number(b), Number(a)) ?? fullDate(year, Number(a), Number(b)) ?? fullDate(lastDigits(a), Number(b), Number(c));
    }
    return null;
  }
  if (b.length === 4) return Number(a) >= 1 && Number(a) <= 12 ? { kind: 'month', month: Number(a), year: { kind: 'year', year: Number(b) }, lean: null } : null;
  if (options['short'] === undefined || a.length > 2 || b.length > 2) return null;
  const short = (day: number, month: number): TimeNode | null =>
    month < 1 || month > 12 || day < 1 ? null : dayNode(day, { kind: 'month', month, year: null, lean: null });
  return short(Number(a), Number(b)) ?? short(Number(b), Number(a));
};

const fullDate = (year: number, month: number, day: number): TimeNode | null =>
  year < 1000 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)
    ? null
    : { kind: 'day', day, month: { kind: 'month', month, year: { kind: 'year', year }, lean: null } };

const hijri: Maker = (captures) => {
  const year = number(captures, 'y');
  return year === null || year > 1600 ? null
    : { kind: 'hijri', day: number(captures, 'd'), month: number(captures, 'hmonth'), year, today: false };
};

const hijriNumeric: Maker = (captures) => {
  const parts = String(captures['slashed'] ?? captures['dotted'] ?? '').split(/[-./]/).map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  if (parts.length !== 3) return null;
  return a > 1000 ? { kind: 'hijri', day: c, month: b, year: a, today: false } : { kind: 'hijri', day: a, month: b, year: c, today: false };
};

/** "The next decade", "that half": no date. */
const VAGUE = new Set<TimeUnit>(['decade', 'century', 'half']);

/** "28 December to 2 January 2013": the year stands once, at the end. */
const withYearOf = (from: TimeNode, to: TimeNode): TimeNode => {
  const month = from.kind === 'day' ? from.month : from;
  const other = to.kind === 'day' ? to.month : to;
  if (month?.kind !== 'month' || other?.kind !== 'month' || month.year !== null || month.lean !== null || other.year === null) return from;
  const year: TimeNode = month.month > other.month && other.year.kind === 'year' ? { kind: 'year', year: other.year.year - 1 } : other.year;
  const dated: TimeNode = { ...month, year };
  return from.kind === 'day' ? { ...from, month: dated } : dated;
};

export const makers: Readonly<Record<string, Maker>> = {
  year: (captures) => yearNode(captures),
  /** The node that was captured, whatever its name; `grain` filters it. */
  same: (captures, options) => {
    const found = Object.values(captures).filter((value) => typeof value === 'object').at(-1);
    if (found === undefined) return null;
    const wanted = options['grain'] as Grain | undefined;
    return wanted === undefined || grainOf(found) === wanted ? found : null;
  },
  first: (captures) => Object.values(captures).find((value) => typeof value === 'object') ?? null,
  monthIn: (captures) => {
    const month = number(captures, 'month');
    return month === null ? null : { kind: 'month', month, year: null, lean: null };
  },
  /** "The first nine months": only months count so. */
  firstMonths: (captures) => {
    const n = number(captures, 'n');
    return n === null || n > 12 || captures['unit'] !== 'month' ? null : { kind: 'part', part: 'months', n, year: yearNode(captures), lean: null };
  },
  about: (captures) => {
    const found = Object.values(captures).find((value) => typeof value === 'object') ?? yearNode(captures);
    return found === null ? null : { kind: 'approximate', of: found };
  },
  step: (captures, options) => {
    const unit = unitOf(captures, options);
    return unit === null || VAGUE.has(unit) ? null : { kind: 'step', unit, by: Number(options['by'] ?? 0), base: (options['base'] ?? 'published') as Base };
  },
  /** {n} units from a base: `sign` gives the direction, `n` the count where the words have none. */
  move: (captures, options) => {
    const unit = unitOf(captures, options);
    const count = number(captures, 'n') ?? (captures['two'] !== undefined ? 2 : Number(options['n'] ?? 1));
    if (unit === null || !Number.isInteger(count)) return null;
    const anchor = node(captures, 'Day');
    return { kind: 'move', unit, by: count * Number(options['sign'] ?? 1), base: anchor ?? ((options['base'] ?? 'published') as Base), keep: options['keep'] !== undefined };
  },
  dayword: (captures) => ({ kind: 'step', unit: 'day', by: number(captures, 'dayword') ?? 0, base: 'published' }),
  month: monthOf,
  day: (captures, options) => dayNode(number(captures, 'd') ?? number(captures, 'ord') ?? Number(options['day'] ?? 0), monthOf(captures, options)),
  /** A day whose month the context gives. */
  dayHere: (captures) => dayNode(number(captures, 'd') ?? number(captures, 'ord'), null),
  /** "4 and 9 November": the first day takes its month from the last. */
  dayLike: (captures) => {
    const other = Object.values(captures).find((value) => typeof value === 'object');
    return other?.kind === 'day' && other.month !== null ? dayNode(number(captures, 'd'), other.month) : null;
  },
  /** "March and September 2019": the first month takes its year from the last. */
  monthLike: (captures) => {
    const other = Object.values(captures).find((value) => typeof value === 'object');
    const month = number(captures, 'm');
    return other?.kind !== 'month' || other.year === null || month === null ? null : { kind: 'month', month, year: other.year, lean: null };
  },
  eventDay: (captures, options) => ({ kind: 'event-day', n: number(captures, 'ord') ?? Number(options['n'] ?? 1) }),
  days: (captures, options) => {
    const month = monthOf(captures, options);
    const from = dayNode(number(captures, 'd'), month);
    const to = dayNode(number(captures, 'to'), month);
    const gap = (number(captures, 'to') ?? 0) - (number(captures, 'd') ?? 0);
    if (from === null || to === null || gap < 1) return null;
    return options['next'] !== undefined && gap !== 1 ? null : { kind: 'range', from, to };
  },
  hijriDays: (captures) => {
    const from = hijri(captures, {});
    const day = number(captures, 'to');
    return from?.kind !== 'hijri' || day === null ? null : { kind: 'range', from, to: { ...from, day } };
  },
  months: (captures, options) => {
    const year = yearNode(captures);
    const from = number(captures, 'm');
    const to = number(captures, 'to');
    if (from === null || to === null || (options['next'] !== undefined && to - from !== 1)) return null;
    return { kind: 'range', from: { kind: 'month', month: from, year, lean: null }, to: { kind: 'month', month: to, year, lean: null } };
  },
  years: (captures, options) => {
    const from = number(captures, 'y') ?? number(captures, 'ycase');
    const yy = number(captures, 'yy');
    const to = number(captures, 'to') ?? (from === null || yy === null ? null : from - (from % 100) + yy);
    if (from === null || to === null || to <= from) return null;
    if (options['next'] !== undefined && to - from !== 1) return null;
    return { kind: 'range', from: { kind: 'year', year: from }, to: { kind: 'year', year: to } };
  },
  range: (captures) => {
    const [from, to] = Object.values(captures).filter((value) => typeof value === 'object');
    return from === undefined || to === undefined || grainOf(from) !== grainOf(to) ? null : { kind: 'range', from: withYearOf(from, to), to };
  },
  numeric,
  hijri,
  hijriNumeric,
  weekday: (captures, options) => {
    const weekday = number(captures, 'weekday');
    const week = node(captures, 'Rel');
    if (weekday === null || (week !== null && grainOf(week) !== 'week')) return null;
    return { kind: 'weekday', weekday, lean: leanOf(options), week };
  },
  nth: (captures, options) => {
    const month = monthOf({ ...captures, ord: '', n: '' }, options);
    const n = options['n'] === undefined ? number(captures, 'ord') : Number(options['n']);
    if (month === null || n === null || (n > 5 && options['day'] === undefined)) return null;
    return { kind: 'nth', n, weekday: number(captures, 'weekday') ?? 0, month, orDay: options['day'] !== undefined };
  },
  /** The n-th such weekday of the month that the context is in. */
  nthHere: (captures) => {
    const n = number(captures, 'ord');
    const weekday = number(captures, 'weekday');
    return n === null || n > 5 || weekday === null ? null : { kind: 'nth', n, weekday, month: { kind: 'step', unit: 'month', by: 0, base: 'published' }, orDay: true };
  },
  season: (captures, options) => ({ kind: 'season', season: String(captures['season']) as Season, year: yearNode(captures), lean: leanOf(options) }),
  part: (captures, options) => {
    const n = number(captures, 'ord') ?? number(captures, 'n') ?? Number(options['n'] ?? 1);
    const part = String(options['part'] ?? captures['unit']);
    if (part !== 'half' && part !== 'quarter' && part !== 'months' && part !== 'last-months') return null;
    if ((part === 'half' && n > 2) || (part === 'quarter' && n > 4)) return null;
    return { kind: 'part', part, n, year: yearNode(captures), lean: leanOf(options) };
  },
  /** "1990-cı illər": a year that names its decade. */
  decadeOf: (captures) => {
    const year = number(captures, 'y');
    return year === null || year % 10 !== 0 ? null : { kind: 'decade', first: year };
  },
  decade: (captures, options) => {
    const tens = number(captures, 'decade') ?? number(captures, 'ys') ?? number(captures, 'y') ?? number(captures, 'ord') ?? number(captures, 'yy') ?? number(captures, 'n');
    if (tens === null || tens < 10 || tens % 10 !== 0) return null;
    const century = options['century'] === undefined ? 1900 : Number(options['century']);
    return { kind: 'decade', first: tens < 100 ? century + tens : tens };
  },
  /** "XX əsrin 90-cı illəri". */
  decadeIn: (captures) => {
    const century = number(captures, 'n');
    const tens = number(captures, 'ord');
    return century === null || tens === null || tens % 10 !== 0 || tens > 90 || century < 10 || century > 22 ? null : { kind: 'decade', first: (century - 1) * 100 + tens };
  },
  century: (captures) => {
    const n = number(captures, 'ord') ?? number(captures, 'n');
    return n === null || n < 10 || n > 22 ? null : { kind: 'century', n };
  },
  holiday: (captures, options) => {
    const rule = String(captures['holiday']);
    const year = yearNode(captures);
    // A month of the Hijri year is a date only with its year: its name is a given name as well.
    return year === null && /^h:\d\d$/.test(rule) ? null : { kind: 'holiday', rule, year, lean: leanOf(options) };
  },
};
