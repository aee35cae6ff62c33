/** What the rules build: maker name → the node that its captures mean, or null if they mean none. */
import type { Season, TimeUnit } from '../../languages/time-words.ts';
import {
  dayNode,
  leanOf,
  type Maker,
  monthOf,
  node,
  number,
  unitOf,
  withYearOf,
  yearNode,
} from './captures.ts';
import { type Base, type Grain, grainOf } from './node.ts';
import { hijri, hijriNumeric, numeric } from './written.ts';

/** "The next decade", "that half": no date. */
const VAGUE = new Set<TimeUnit>(['decade', 'century', 'half']);

export const makers: Readonly<Record<string, Maker>> = {
  year: (captures) => yearNode(captures),
  /** The node that was captured, whatever its name; `grain` filters it. */
  same: (captures, options) => {
    const found = Object.values(captures)
      .filter((value) => typeof value === 'object')
      .at(-1);
    if (found === undefined) return null;
    const wanted = options['grain'] as Grain | undefined;
    if (wanted !== undefined && grainOf(found) !== wanted) return null;
    const weekday = found.kind === 'day' ? number(captures, 'weekday') : null;
    return weekday === null || found.kind !== 'day' ? found : { ...found, weekday };
  },
  first: (captures) => Object.values(captures).find((value) => typeof value === 'object') ?? null,
  monthIn: (captures) => {
    const month = number(captures, 'month');
    return month === null ? null : { kind: 'month', month, year: null, lean: null };
  },
  /** "The first nine months": only months count so. */
  firstMonths: (captures) => {
    const n = number(captures, 'n');
    return n === null || n > 12 || captures['unit'] !== 'month'
      ? null
      : { kind: 'part', part: 'months', n, year: yearNode(captures), lean: null };
  },
  /** "Early March": its first, middle or last days. */
  phase: (captures, options) => {
    const of = monthOf(captures, options);
    const phase = options['phase'];
    return of === null || (phase !== 'early' && phase !== 'mid' && phase !== 'late')
      ? null
      : { kind: 'phase', phase, of };
  },
  about: (captures) => {
    const found = Object.values(captures).find((value) => typeof value === 'object') ?? yearNode(captures);
    return found === null ? null : { kind: 'approximate', of: found };
  },
  step: (captures, options) => {
    const unit = unitOf(captures, options);
    return unit === null || VAGUE.has(unit)
      ? null
      : {
          kind: 'step',
          unit,
          by: Number(options['by'] ?? 0),
          base: (options['base'] ?? 'published') as Base,
        };
  },
  /** {n} units from a base: `sign` gives the direction, `n` the count where the words have none. */
  move: (captures, options) => {
    const unit = unitOf(captures, options);
    const count = number(captures, 'n') ?? (captures['two'] !== undefined ? 2 : Number(options['n'] ?? 1));
    if (unit === null || !Number.isInteger(count)) return null;
    const anchor = node(captures, 'Day');
    return {
      kind: 'move',
      unit,
      by: count * Number(options['sign'] ?? 1),
      base: anchor ?? ((options['base'] ?? 'published') as Base),
      keep: options['keep'] !== undefined,
    };
  },
  dayword: (captures) => ({
    kind: 'step',
    unit: 'day',
    by: number(captures, 'dayword') ?? 0,
    base: 'published',
  }),
  month: monthOf,
  day: (captures, options) =>
    dayNode(
      number(captures, 'd') ?? number(captures, 'ord') ?? Number(options['day'] ?? 0),
      monthOf(captures, options),
    ),
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
    return other?.kind !== 'month' || other.year === null || month === null
      ? null
      : { kind: 'month', month, year: other.year, lean: null };
  },
  eventDay: (captures, options) => ({
    kind: 'event-day',
    n: number(captures, 'ord') ?? Number(options['n'] ?? 1),
  }),
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
    return {
      kind: 'range',
      from: { kind: 'month', month: from, year, lean: null },
      to: { kind: 'month', month: to, year, lean: null },
    };
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
    return from === undefined || to === undefined || grainOf(from) !== grainOf(to)
      ? null
      : { kind: 'range', from: withYearOf(from, to), to };
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
    return {
      kind: 'nth',
      n,
      weekday: number(captures, 'weekday') ?? 0,
      month,
      orDay: options['day'] !== undefined,
    };
  },
  /** The n-th such weekday of the month that the context is in. */
  nthHere: (captures) => {
    const n = number(captures, 'ord');
    const weekday = number(captures, 'weekday');
    return n === null || n > 5 || weekday === null
      ? null
      : {
          kind: 'nth',
          n,
          weekday,
          month: { kind: 'step', unit: 'month', by: 0, base: 'published' },
          orDay: true,
        };
  },
  season: (captures, options) => ({
    kind: 'season',
    season: String(captures['season']) as Season,
    year: yearNode(captures),
    lean: leanOf(options),
  }),
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
    const tens =
      number(captures, 'decade') ??
      number(captures, 'ys') ??
      number(captures, 'y') ??
      number(captures, 'ord') ??
      number(captures, 'yy') ??
      number(captures, 'n');
    if (tens === null || tens < 10 || tens % 10 !== 0) return null;
    const century = options['century'] === undefined ? 1900 : Number(options['century']);
    return { kind: 'decade', first: tens < 100 ? century + tens : tens };
  },
  /** "XX əsrin 90-cı illəri". */
  decadeIn: (captures) => {
    const century = number(captures, 'n');
    const tens = number(captures, 'ord');
    return century === null || tens === null || tens % 10 !== 0 || tens > 90 || century < 10 || century > 22
      ? null
      : { kind: 'decade', first: (century - 1) * 100 + tens };
  },
  century: (captures) => {
    const n = number(captures, 'ord') ?? number(captures, 'n');
    return n === null || n < 10 || n > 22 ? null : { kind: 'century', n };
  },
  holiday: (captures, options) => {
    const rule = String(captures['holiday']);
    const year = yearNode(captures);
    // A month of the Hijri year is a date only with its year: its name is a given name as well.
    return year === null && /^h:\d\d$/.test(rule)
      ? null
      : { kind: 'holiday', rule, year, lean: leanOf(options) };
  },
};
