/** Half-open intervals of UTF-16 code units in a source's text. */

export interface Span {
  /** First code unit. */
  readonly start: number;
  /** One past the last code unit. */
  readonly end: number;
}

/** The words of a span: `text.slice(start, end) === quote` always holds. */
export interface Evidence extends Span {
  readonly quote: string;
}

export const evidenceOf = (text: string, start: number, end: number): Evidence => ({
  start,
  end,
  quote: text.slice(start, end),
});

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
