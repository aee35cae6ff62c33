/** What a time expression says, before it is tied to a context. */
import type { Season, TimeUnit } from '../../languages/time-words.ts';

/** `flow`: the previous date in a telling of the past, the publication otherwise. */
export type Base = 'published' | 'previous' | 'event' | 'flow';
/** -1: the one before the anchor; 1: the one after; 0: that of the anchor; null: the words do not say. */
export type Lean = -1 | 0 | 1 | null;

export type TimeNode =
  | { readonly kind: 'year'; readonly year: number }
  /** The unit that holds the base, moved by `by`. */
  | { readonly kind: 'step'; readonly unit: TimeUnit; readonly by: number; readonly base: Base }
  /** So many units from the base itself ("two months ago"); `keep` keeps the precision of the base ("exactly a year later"). */
  | {
      readonly kind: 'move';
      readonly unit: TimeUnit;
      readonly by: number;
      readonly base: Base | TimeNode;
      readonly keep: boolean;
    }
  | { readonly kind: 'month'; readonly month: number; readonly year: TimeNode | null; readonly lean: Lean }
  /** Day of a month; -1 is the last. A null month is the one that the context is in. */
  | {
      readonly kind: 'day';
      readonly day: number;
      readonly month: TimeNode | null;
      /** The weekday that the words give beside it, 1 (Monday) to 7: it tells the year that they leave out. */
      readonly weekday?: number;
    }
  /** n-th day of the event that the text is inside; -1 is the last. */
  | { readonly kind: 'event-day'; readonly n: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly lean: Lean;
      readonly week: TimeNode | null;
    }
  /** The n-th such weekday (or week, 0) of a month; -1 is the last. `orDay`: the day n itself, if it falls on that weekday ("Tuesday the first"). */
  | {
      readonly kind: 'nth';
      readonly n: number;
      readonly weekday: number;
      readonly month: TimeNode;
      readonly orDay: boolean;
    }
  | { readonly kind: 'season'; readonly season: Season; readonly year: TimeNode | null; readonly lean: Lean }
  /** n-th half or quarter of a year, or its first n months. */
  | {
      readonly kind: 'part';
      readonly part: 'half' | 'quarter' | 'months' | 'last-months';
      readonly n: number;
      readonly year: TimeNode | null;
      readonly lean: Lean;
    }
  | { readonly kind: 'decade'; readonly first: number }
  | { readonly kind: 'century'; readonly n: number }
  | {
      readonly kind: 'hijri';
      readonly day: number | null;
      readonly month: number | null;
      readonly year: number;
      readonly today: boolean;
    }
  | { readonly kind: 'holiday'; readonly rule: string; readonly year: TimeNode | null; readonly lean: Lean }
  | { readonly kind: 'range'; readonly from: TimeNode; readonly to: TimeNode }
  /** The first, middle or last days of a month. */
  | { readonly kind: 'phase'; readonly phase: 'early' | 'mid' | 'late'; readonly of: TimeNode }
  | { readonly kind: 'approximate'; readonly of: TimeNode };

export type Grain = 'day' | 'week' | 'month' | 'span' | 'year' | 'decade' | 'century';

/** How fine an expression is, known without a context. */
export const grainOf = (node: TimeNode): Grain => {
  switch (node.kind) {
    case 'year':
      return 'year';
    case 'step':
    case 'move':
      if (node.unit === 'half' || node.unit === 'quarter') return 'span';
      return node.kind === 'move' && node.unit === 'week' ? 'day' : node.unit;
    case 'month':
      return 'month';
    case 'day':
    case 'event-day':
    case 'weekday':
      return 'day';
    case 'nth':
      return node.weekday === 0 ? 'week' : 'day';
    case 'season':
    case 'part':
    case 'range':
      return 'span';
    case 'decade':
    case 'century':
      return node.kind;
    case 'hijri':
      return node.day !== null ? 'day' : 'span';
    case 'holiday':
      return /^h:\d\d$/.test(node.rule) ? 'span' : 'day';
    case 'phase':
    case 'approximate':
      return grainOf(node.of);
  }
};
