import type { Evidence } from './span.ts';

export type Calendar = 'gregorian' | 'hijri';

/** What an inferred date was inferred from. */
export type TimeAnchor = 'document-date' | 'dateline' | 'previous-date' | 'anniversary' | 'event' | 'hijri';

/** A resolved time: EDTF (ISO 8601-2), the words it stands on, and whether it was stated. */
export interface TimeValue {
  /** EDTF: day, month, year, decade ("199X"), interval, approximate ("2004~")… */
  readonly edtf: string;
  /** The words of the source. */
  readonly text: string;
  /** The calendar it was written in; `edtf` is always Gregorian. */
  readonly calendar: Calendar;
  /** True if any part of the value was not said by the words themselves. */
  readonly inferred: boolean;
  /** What the inferred part rests on; null when stated. */
  readonly anchor: TimeAnchor | null;
}

/** A time expression where it stands in the text. */
export interface TimeMention extends TimeValue, Evidence {
  /** The next one, EDTF, where the words name no year: "in September". */
  readonly ahead?: string;
}
