import type { DateMention, Mention } from '../core/mention.ts';
import type { Sentence } from '../core/token.ts';

/** A date that opens a line of a chronology: what the line tells happened then. */
export interface Entry {
  readonly date: DateMention;
  /** One past the tokens that it and its mark take up. */
  readonly to: number;
}

/** Marks that part an entry's date from what it tells. */
const PARTS = new Set([':', '.', '-', '–', '—', '|', '؛', ';']);
/** Marks and numbers that may stand before it: bullets, the number of an item. */
const BULLETS = new Set(['•', '-', '–', '—', '*', '·', '▪']);
/** Words that may stand between the beginning of a line and its date ("early", "the last Thursday of"). */
const LEAD_IN = 3;

const EARLIEST = 1000;
const LATEST = 2199;

/** The year that a bare number may be. */
const yearAt = (sentence: Sentence, at: number): string | null => {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.fold)) return null;
  const year = Number(token.fold);
  return year >= EARLIEST && year <= LATEST ? token.fold : null;
};

/** A bare year, or a bare year with the month behind its comma ("2000, November"), as a date of its own. */
const bareYear = (
  sentence: Sentence,
  at: number,
  dates: readonly DateMention[],
  text: string,
): DateMention | null => {
  const year = yearAt(sentence, at);
  if (year === null) return null;
  const comma = /^[,،]$/.test(sentence.tokens[at + 1]?.surface ?? '');
  const month = comma ? dates.find((date) => date.from === at + 2) : undefined;
  const part = month === undefined ? null : /^\d{4}-(\d\d)$/.exec(month.time.edtf);
  const to = month !== undefined && part !== null ? month.to : at + 1;
  const start = sentence.tokens[at]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  const quote = text.slice(start, end);
  const edtf = part === null || part === undefined ? year : `${year}-${part[1] as string}`;
  return {
    type: 'date',
    from: at,
    to,
    start,
    end,
    time: { edtf, text: quote, calendar: 'gregorian', inferred: false, anchor: null, start, end, quote },
  };
};

/** The date that a sentence at the head of a line opens with, where a mark or the line's end parts it from the rest; or null. */
export const entryOf = (
  sentence: Sentence,
  dates: readonly DateMention[],
  mentions: readonly Mention[],
  text: string,
): Entry | null => {
  let at = 0;
  while (BULLETS.has(sentence.tokens[at]?.surface ?? '')) at += 1;
  const whole = dates.find((one) => one.from === at && one.to > at + 1);
  const date =
    whole ??
    bareYear(sentence, at, dates, text) ??
    dates.find((one) => one.from >= at && one.from <= at + LEAD_IN && one.to > at) ??
    null;
  if (date === null || mentions.some((mention) => mention.from < date.to)) return null;
  const mark = sentence.tokens[date.to];
  if (mark === undefined) return { date, to: date.to };
  if (mark.kind !== 'mark' || !PARTS.has(mark.surface)) return null;
  return { date, to: date.to + 1 };
};
