/** What a rule captured, as the parts of a time. */
import type { TimeUnit } from '../../languages/time-words.ts';
import { daysIn } from './calendar.ts';
import { grainOf, type Lean, type TimeNode } from './node.ts';

export type Captures = Readonly<Record<string, number | string | TimeNode>>;
export type Options = Readonly<Record<string, string>>;
export type Maker = (captures: Captures, options: Options) => TimeNode | null;

export const node = (captures: Captures, name: string): TimeNode | null => {
  const value = captures[name];
  return typeof value === 'object' ? value : null;
};
export const number = (captures: Captures, name: string): number | null => {
  const value = captures[name];
  return typeof value === 'number' ? value : null;
};
export const leanOf = (options: Options): Lean =>
  options['lean'] === undefined ? null : (Number(options['lean']) as Lean);
export const unitOf = (captures: Captures, options: Options): TimeUnit | null => {
  const unit = captures['unit'] ?? captures['one'] ?? captures['two'] ?? options['unit'];
  return typeof unit === 'string' ? (unit as TimeUnit) : null;
};
export const yearNode = (captures: Captures): TimeNode | null => {
  const given = node(captures, 'Year') ?? node(captures, 'Num');
  if (given !== null) return given;
  const year =
    number(captures, 'y') ??
    number(captures, 'ycase') ??
    number(captures, 'ynear') ??
    number(captures, 'yend');
  return year === null ? null : { kind: 'year', year };
};
export const monthOf = (captures: Captures, options: Options): TimeNode | null => {
  const given = node(captures, 'Month') ?? node(captures, 'Bare');
  if (given !== null) return grainOf(given) === 'month' ? given : null;
  const month = number(captures, 'm') ?? number(captures, 'ord') ?? number(captures, 'n');
  return month === null || month < 1 || month > 12
    ? null
    : { kind: 'month', month, year: yearNode(captures), lean: leanOf(options) };
};
export const dayNode = (day: number | null, month: TimeNode | null): TimeNode | null => {
  if (day === null || day > 31 || (month !== null && grainOf(month) !== 'month')) return null;
  if (month?.kind === 'month' && day > (month.month === 2 ? 29 : daysIn(2000, month.month))) return null;
  return { kind: 'day', day, month };
};
/** "28 December to 2 January 2013": the year stands once, at the end. */
export const withYearOf = (from: TimeNode, to: TimeNode): TimeNode => {
  const month = from.kind === 'day' ? from.month : from;
  const other = to.kind === 'day' ? to.month : to;
  if (
    month?.kind !== 'month' ||
    other?.kind !== 'month' ||
    month.year !== null ||
    month.lean !== null ||
    other.year === null
  )
    return from;
  const year: TimeNode =
    month.month > other.month && other.year.kind === 'year'
      ? { kind: 'year', year: other.year.year - 1 }
      : other.year;
  const dated: TimeNode = { ...month, year };
  return from.kind === 'day' ? { ...from, month: dated } : dated;
};
