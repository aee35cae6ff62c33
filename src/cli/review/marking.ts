import { readFromWords } from '../../brief/review.ts';
import type { Claim } from '../../core/claim.ts';
import { westernDigits } from '../../core/digits.ts';
import type { Attribute } from '../../core/finding.ts';

/** How the words that decide are shown: bold on a terminal, between stars elsewhere. */
export interface Pen {
  readonly mark: (words: string) => string;
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
}

const PLAIN: Pen = { mark: (words) => `*${words}*`, strong: (words) => words, faint: (words) => words };

const BOLD: Pen = {
  mark: (words) => `\u001b[1;4m${words}\u001b[22;24m`,
  strong: (words) => `\u001b[1m${words}\u001b[22m`,
  faint: (words) => `\u001b[2m${words}\u001b[22m`,
};

export const penFor = (output: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Pen =>
  output.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? BOLD : PLAIN;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const SCALES = [1, 1e3, 1e6, 1e9, 1e12];
const NUMBER = /[\d٠-٩۰-۹]+(?:[.,٫٬ ][\d٠-٩۰-۹]+)*/g;

/** Readings of a written number: separators may stand for thousands or for a fraction. */
const readings = (written: string): number[] => {
  const digits = westernDigits(written);
  return [Number(digits.replace(/[.,٫٬ ]/g, '')), Number(digits.replace(/[,٫]/g, '.'))];
};

/** The digits of a quotation that write a figure ("11" of 11 million). */
const figureIn = (quote: string, value: number): string | null =>
  [...quote.matchAll(NUMBER)]
    .map(([written]) => written)
    .find((written) =>
      readings(written).some((read) => SCALES.some((scale) => Math.abs(read * scale - value) < 1e-6)),
    ) ?? null;

/** Words that a question turns on. */
const decidingWords = (claim: Claim, about: Attribute | null, quote: string): string[] => {
  const time = claim.time !== null && readFromWords(claim) ? [claim.time.text] : [];
  const place = claim.place === null ? [] : [claim.place.text];
  const figure = claim.quantity === null ? null : figureIn(quote, claim.quantity.value);
  const ordinal = claim.detail.ordinal === undefined ? null : figureIn(quote, claim.detail.ordinal);
  switch (about) {
    case 'time':
      return time;
    case 'place':
      return place;
    case 'quantity':
      return figure === null ? [] : [figure];
    case 'ordinal':
      return ordinal === null ? [] : [ordinal];
    default:
      return [...time, ...place, ...(figure === null ? [] : [figure])];
  }
};

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const out: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && one.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else out.push(one);
  }
  return out;
};

/** The quotation on one line, with the words that a question turns on marked. */
export const markedQuote = (
  claim: Claim,
  about: Attribute | null,
  { mark }: Pen,
  /** Words to be marked instead of those that the claim itself turns on. */
  names?: readonly string[],
): string => {
  const quote = flat(claim.evidence.quote);
  const stretches = (names ?? decidingWords(claim, about, quote)).flatMap((words) => {
    const start = flat(words) === '' ? -1 : quote.indexOf(flat(words));
    return start < 0 ? [] : [{ start, end: start + flat(words).length }];
  });
  let out = '';
  let at = 0;
  for (const { start, end } of joined(stretches)) {
    out += quote.slice(at, start) + mark(quote.slice(start, end));
    at = end;
  }
  return out + quote.slice(at);
};
