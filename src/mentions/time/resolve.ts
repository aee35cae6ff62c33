/** Ties what an expression says to its context. */
import type { TimeAnchor } from '../../core/time.ts';
import type { Season, TimeUnit } from '../../languages/time-words.ts';
import { addDays, addMonths, type Day, daysIn, isDay, mondayOf, serial, weekdayOf } from './calendar.ts';
import { COARSE, type Precision, readEdtf, type Stretch } from './edtf.ts';
import { gregorianOf, monthSpan } from './hijri.ts';
import { holidayIn } from './holidays.ts';
import { type Base, grainOf, type Lean, type TimeNode } from './node.ts';
import {
  inferredFrom,
  months,
  oneDay,
  oneMonth,
  oneYear,
  type Resolved,
  restingOn,
  stated,
  unitAt,
} from './resolved.ts';
import { makeYearGuess } from './year-guess.ts';

export interface TimeContext {
  /** EDTF of the document's publication. */
  readonly published: string | null;
  /** EDTF of the last resolved date in the text. */
  readonly previous: string | null;
  /** EDTF of the visit, session or meeting that the text is inside. */
  readonly event: string | null;
  /** EDTF of the last date of the same sentence that stated its year; the reader keeps it. */
  readonly told?: string;
  /** EDTF that a line of a chronology opens with: what it tells is of that year. */
  readonly entry?: string | null;
  /** What early, mid and late in a month are: the month (by default), or the 1st to 10th, the 15th, the 21st to its end. */
  readonly phases?: 'month' | 'days';
  /** Where bare months and weekdays look when neither words nor tense say it; past by default. */
  readonly lean?: 'past' | 'future';
}

type Ground = Exclude<Base, 'flow'>;
const ANCHOR: Readonly<Record<Ground, TimeAnchor>> = {
  published: 'document-date',
  previous: 'previous-date',
  event: 'event',
};
const SEASON_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** What a base has to be precise to, for a unit to be counted from it. */
const NEEDS: Readonly<Record<TimeUnit, Precision>> = {
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  half: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

/** Makes the resolver for one place in a text; `lean` is where its tense looks, `tenseless` that no word said so. */
export const makeResolver = (context: TimeContext, lean: -1 | 1, tenseless = false) => {
  const bases: Readonly<Record<Ground, Stretch | null>> = {
    published: readEdtf(context.published),
    previous: readEdtf(context.previous),
    event: readEdtf(context.event),
  };
  const { published, previous } = bases;

  const baseOf = (
    asked: Base,
    unit: TimeUnit,
    by: number,
  ): { stretch: Stretch; anchor: TimeAnchor } | null => {
    const base: Ground = asked !== 'flow' ? asked : lean < 0 && previous !== null ? 'previous' : 'published';
    const fits = (stretch: Stretch | null): stretch is Stretch =>
      stretch !== null && COARSE[stretch.precision] <= COARSE[NEEDS[unit]];
    if (fits(bases[base])) return { stretch: bases[base] as Stretch, anchor: ANCHOR[base] };
    // "The following month" with nothing before it follows the day of publication.
    if (base === 'previous' && previous === null && by !== 0 && fits(published))
      return { stretch: published, anchor: ANCHOR.published };
    return null;
  };

  const step = (unit: TimeUnit, by: number, base: Base): Resolved | null => {
    const found = baseOf(base, unit, by);
    if (found === null) return null;
    const { stretch, anchor } = found;
    const many = serial(stretch.last) - serial(stretch.first);
    // "The same day" as an interval of days is that interval; as a longer one, nothing.
    if (unit === 'day' && many > 0) {
      if (by !== 0) return inferredFrom(unitAt(unit, by > 0 ? stretch.last : stretch.first, by), anchor);
      return many > 10 ? null : inferredFrom(stated(stretch.first, stretch.last, 'day'), anchor);
    }
    return inferredFrom(unitAt(unit, by > 0 ? stretch.last : stretch.first, by), anchor);
  };

  /** Counts from the base itself; years give a year, months a month, weeks and days a day. */
  const move = ({ unit, by, base, keep }: Extract<TimeNode, { kind: 'move' }>): Resolved | null => {
    let from: { stretch: Stretch; anchor: TimeAnchor | null } | null;
    if (typeof base === 'string') from = baseOf(base, unit, by);
    else {
      const value = resolve(base);
      from =
        value === null || COARSE[value.precision] > COARSE[NEEDS[unit]]
          ? null
          : { stretch: value, anchor: value.anchor };
    }
    if (from === null) return null;
    const day = by > 0 ? from.stretch.last : from.stretch.first;
    let value: Resolved;
    if (unit === 'week') value = oneDay(addDays(day, by * 7));
    else if (unit === 'half') value = unitAt('month', day, by * 6);
    else if (unit === 'quarter') value = unitAt('month', day, by * 3);
    else value = unitAt(unit, day, by);
    const fine = from.stretch.precision;
    if (keep && COARSE[fine] < COARSE[value.precision] && (fine === 'day' || fine === 'month'))
      value = unitAt(fine, addMonths(day, unit === 'year' ? by * 12 : by), 0);
    return from.anchor === null ? { ...value, inferred: true } : inferredFrom(value, from.anchor);
  };

  const yearNear = makeYearGuess(
    published,
    previous,
    readEdtf(context.told ?? null),
    lean,
    tenseless,
    readEdtf(context.entry ?? null),
  );

  const inYear = (
    year: TimeNode | null,
    looks: Lean,
    month: number,
    day: number | null,
    make: (y: number) => Resolved | null,
  ): Resolved | null => {
    if (year !== null) {
      const found = resolve(year);
      if (found === null || found.precision !== 'year') return null;
      const value = make(found.first.y);
      return value === null ? null : { ...restingOn(value, found), approximate: found.approximate };
    }
    const near = yearNear(looks, month, day);
    const value = near === null ? null : make(near.year);
    return near === null || value === null ? null : inferredFrom(value, near.anchor);
  };

  const dayOf = (day: number, month: TimeNode | null, weekday: number | undefined): Resolved | null => {
    if (month?.kind === 'month' && month.year === null)
      return inYear(null, month.lean, month.month, day < 0 ? null : day, (y) => {
        const inYearOf = (year: number): Day => ({
          y: year,
          m: month.month,
          d: day < 0 ? daysIn(year, month.month) : day,
        });
        // "Thursday, 15 August": of the years beside, that in which it is one.
        const value =
          [y, y + 1, y - 1].map(inYearOf).find((one) => isDay(one) && weekdayOf(one) === weekday) ??
          inYearOf(y);
        return isDay(value) ? oneDay(value) : null;
      });
    const found = month === null ? step('month', 0, 'published') : resolve(month);
    if (found === null) return null;
    const { y, m } = found.first;
    const value = { y, m, d: day < 0 ? daysIn(y, m) : day };
    return isDay(value) ? restingOn(oneDay(value), found) : null;
  };

  const eventDay = (n: number): Resolved | null => {
    const { event } = bases;
    if (event === null || event.precision !== 'day') return null;
    const day = n > 0 ? addDays(event.first, n - 1) : event.last;
    return serial(day) > serial(event.last) ? null : inferredFrom(oneDay(day), 'event');
  };

  const weekday = (node: Extract<TimeNode, { kind: 'weekday' }>): Resolved | null => {
    if (node.week !== null) {
      const week = resolve(node.week);
      return week === null ? null : restingOn(oneDay(addDays(week.first, node.weekday - 1)), week);
    }
    if (published === null || published.precision !== 'day') return null;
    const today = published.first;
    const back = (weekdayOf(today) - node.weekday + 7) % 7;
    const looks = node.lean ?? lean;
    let day: Day;
    if (looks === 0)
      day = addDays(
        mondayOf(today),
        node.weekday - 1 + (lean > 0 && node.weekday < weekdayOf(today) ? 7 : 0),
      );
    else if (looks < 0) day = addDays(today, node.lean !== null && back === 0 ? -7 : -back);
    else day = addDays(today, back === 0 ? 7 : 7 - back);
    return inferredFrom(oneDay(day), 'document-date');
  };

  const nth = (node: Extract<TimeNode, { kind: 'nth' }>): Resolved | null => {
    const month = resolve(node.month);
    if (month === null || month.precision !== 'month') return null;
    const { first, last } = month;
    const same = { ...first, d: node.n };
    if (node.orDay && isDay(same) && weekdayOf(same) === node.weekday) return restingOn(oneDay(same), month);
    if (node.weekday === 0) {
      // The first week of a month is its first whole one, the last its last whole one.
      const monday =
        node.n > 0
          ? addDays(first, ((8 - weekdayOf(first)) % 7) + 7 * (node.n - 1))
          : addDays(mondayOf(addDays(last, 1)), -7);
      return restingOn(stated(monday, addDays(monday, 6), 'day'), month);
    }
    const day =
      node.n > 0
        ? addDays(first, ((node.weekday - weekdayOf(first) + 7) % 7) + 7 * (node.n - 1))
        : addDays(last, -((weekdayOf(last) - node.weekday + 7) % 7));
    return day.m === first.m ? restingOn(oneDay(day), month) : null;
  };

  const partOf = (node: Extract<TimeNode, { kind: 'part' }>): Resolved | null => {
    const size = node.part === 'half' ? 6 : node.part === 'quarter' ? 3 : node.n;
    if (size < 1 || size > 12) return null;
    const start =
      node.part === 'months' ? 1 : node.part === 'last-months' ? 13 - size : (node.n - 1) * size + 1;
    if (start < 1 || start > 12) return null;
    return inYear(node.year, node.lean, start, null, (y) => months(y, start, size));
  };

  const hijri = ({ day, month, year }: Extract<TimeNode, { kind: 'hijri' }>): Resolved | null => {
    let span: { first: Day; last: Day } | null = null;
    if (month === null) {
      const first = monthSpan(year, 1);
      const last = monthSpan(year, 12);
      span = first === null || last === null ? null : { first: first.first, last: last.last };
    } else if (day === null) span = monthSpan(year, month);
    else {
      const found = gregorianOf(year, month, day);
      span = found === null ? null : { first: found, last: found };
    }
    return span === null
      ? null
      : { ...stated(span.first, span.last, 'day'), calendar: 'hijri', anchor: 'hijri' };
  };

  const holiday = ({ rule, year, lean: looks }: Extract<TimeNode, { kind: 'holiday' }>): Resolved | null => {
    const near = holidayIn(rule, published?.first.y ?? 0)?.first;
    return inYear(year, looks, near?.m ?? 12, near?.d ?? null, (y) => {
      const span = holidayIn(rule, y);
      return span === null ? null : stated(span.first, span.last, 'day');
    });
  };

  const phaseOf = ({ phase, of }: Extract<TimeNode, { kind: 'phase' }>): Resolved | null => {
    const month = resolve(of);
    // A dossier says no more than the text does: early in a month is the month.
    if (month === null || context.phases !== 'days') return month;
    const { first, last } = month;
    const [from, to] = phase === 'early' ? [1, 10] : phase === 'mid' ? [15, 15] : [21, last.d];
    return restingOn(stated({ ...first, d: from }, { ...first, d: to }, 'day'), month);
  };

  const range = (from: TimeNode, to: TimeNode): Resolved | null => {
    const start = resolve(from);
    const end = resolve(to);
    if (start === null || end === null || serial(start.first) > serial(end.last)) return null;
    const precision = COARSE[start.precision] < COARSE[end.precision] ? start.precision : end.precision;
    return {
      first: start.first,
      last: end.last,
      precision,
      calendar: start.calendar,
      inferred: start.inferred || end.inferred,
      anchor: start.anchor ?? end.anchor,
      approximate: false,
    };
  };

  const resolve = (node: TimeNode): Resolved | null => {
    switch (node.kind) {
      case 'year':
        return oneYear(node.year);
      case 'step':
        return step(node.unit, node.by, node.base);
      case 'move':
        return move(node);
      case 'month':
        return inYear(node.year, node.lean, node.month, null, (y) => oneMonth(y, node.month));
      case 'day':
        return dayOf(node.day, node.month, node.weekday);
      case 'event-day':
        return eventDay(node.n);
      case 'weekday':
        return weekday(node);
      case 'nth':
        return nth(node);
      case 'season':
        return inYear(node.year, node.lean, SEASON_MONTH[node.season], null, (y) =>
          months(y, SEASON_MONTH[node.season], 3),
        );
      case 'part':
        return partOf(node);
      case 'decade':
        return stated({ y: node.first, m: 1, d: 1 }, { y: node.first + 9, m: 12, d: 31 }, 'decade');
      case 'century':
        return stated(
          { y: (node.n - 1) * 100, m: 1, d: 1 },
          { y: node.n * 100 - 1, m: 12, d: 31 },
          'century',
        );
      case 'hijri':
        return hijri(node);
      case 'holiday':
        return holiday(node);
      case 'range':
        return grainOf(node.from) === 'century' ? null : range(node.from, node.to);
      case 'phase':
        return phaseOf(node);
      case 'approximate': {
        const value = resolve(node.of);
        return value === null ? null : { ...value, approximate: true };
      }
    }
  };
  return resolve;
};
