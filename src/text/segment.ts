import { classOf, LETTER } from './characters.ts';

/** Which small words a language writes in one with the next or the last word, and when they come off; data of its pack. */
export interface SegmentTable {
  /** Letter → replacement, for comparing with the lists below. */
  readonly level: Readonly<Record<string, string>>;
  /** Words that are never cut, whole. */
  readonly whole: string;
  /** From the outside in; at most one of each slot comes off. */
  readonly before: readonly BeforeRule[];
  /** Longest first. */
  readonly after: readonly AfterRule[];
  /** A word (without what stands before it) that begins so carries nothing behind. */
  readonly closed: string;
  /** Letters that end a word: nothing is written behind them. */
  readonly last: string;
  /** Fewest letters that stay. */
  readonly minimum: number;
}

export interface BeforeRule {
  readonly form: string;
  /** Beginnings of words in which the form is a letter of the word. */
  readonly unless: string;
  /** Where given, the form comes off only before one of these beginnings (`word$` for a whole word). */
  readonly only?: string;
  /** Fewest letters of what follows, where it is more than `minimum`. */
  readonly least?: number;
  readonly slot: number;
}

export interface AfterRule {
  readonly form: string;
  /** Words (with the form, `…` before an ending) in which the form is part of the word. */
  readonly unless: string;
  /** Where given, the form comes off only after one of these words. */
  readonly only?: string;
  /** Fewest letters of the stem, where it is more than `minimum`. */
  readonly least?: number;
}

/** Cuts one word into the small words before it, the word, and the pronoun behind it: pieces that join to the word. */
export type Segmenter = (word: string) => string[];

const listOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Tells whether a word is in a list of words (`word$`) and beginnings of words. */
const beginsWith = (text: string): ((word: string) => boolean) => {
  const words = new Set<string>();
  const beginnings: string[] = [];
  for (const entry of listOf(text))
    if (entry.endsWith('$')) words.add(entry.slice(0, -1));
    else beginnings.push(entry);
  return (word) => words.has(word) || beginnings.some((start) => word.startsWith(start));
};

/** Tells whether a word is in a list of words and endings of words (`…ending`). */
const endsWith = (text: string): ((word: string) => boolean) => {
  const words = new Set<string>();
  const endings: string[] = [];
  for (const entry of listOf(text))
    if (entry.startsWith('…')) endings.push(entry.slice(1));
    else words.add(entry);
  return (word) => words.has(word) || endings.some((ending) => word.endsWith(ending));
};

/**
 * Builds the segmenter of a table. It needs no vocabulary of a text: lists of words that begin or end like
 * a small word stand in the table. Marks stay with the letter before them.
 */
export const makeSegmenter = (table: SegmentTable): Segmenter => {
  const whole = new Set(listOf(table.whole));
  const closed = beginsWith(table.closed);
  const before = table.before.map((rule) => ({
    ...rule,
    unless: beginsWith(rule.unless),
    only: rule.only === undefined ? null : beginsWith(rule.only),
    least: Math.max(rule.least ?? 0, table.minimum),
  }));
  const after = table.after.map((rule) => ({
    ...rule,
    unless: endsWith(rule.unless),
    only: rule.only === undefined ? null : new Set(listOf(rule.only)),
    least: Math.max(rule.least ?? 0, table.minimum),
  }));

  return (word) => {
    // Letters levelled, and where each of them starts in the word.
    let letters = '';
    const starts: number[] = [];
    for (let i = 0; i < word.length; i += 1)
      if (classOf(word.charCodeAt(i)) === LETTER) {
        letters += table.level[word[i] as string] ?? word[i];
        starts.push(i);
      }
    // Nunation closes a word: what looks like a pronoun before it is none.
    const ended = /[\u064B-\u064D]/.test(word) || table.last.includes(word[starts.at(-1) ?? 0] ?? ' ');
    const cuts: number[] = [];
    let from = 0;
    let slot = -1;
    for (;;) {
      const rest = letters.slice(from);
      if (whole.has(rest)) break;
      const rule = before.find(
        (one) =>
          one.slot > slot &&
          rest.startsWith(one.form) &&
          rest.length - one.form.length >= one.least &&
          !one.unless(rest) &&
          (one.only === null || one.only(rest.slice(one.form.length))),
      );
      if (rule === undefined) break;
      from += rule.form.length;
      slot = rule.slot;
      cuts.push(from);
    }
    const rest = letters.slice(from);
    if (!whole.has(rest) && !ended) {
      const shut = closed(rest);
      const rule = after.find(
        (one) =>
          rest.endsWith(one.form) &&
          (one.only === null
            ? !shut && rest.length - one.form.length >= one.least
            : one.only.has(rest.slice(0, rest.length - one.form.length))) &&
          !one.unless(rest),
      );
      if (rule !== undefined) {
        const cut = letters.length - rule.form.length;
        if (cut > from) cuts.push(cut);
      }
    }
    const places = [0, ...cuts.map((cut) => starts[cut] as number), word.length];
    return places.slice(1).map((end, i) => word.slice(places[i], end));
  };
};
