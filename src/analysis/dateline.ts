import type { DateMention, Mention } from '../core/mention.ts';
import type { Sentence } from '../core/token.ts';

const DASH = new Set(['-', '–', '—', ':']);
/** A dateline ends within so many tokens of the beginning of a text. */
const LONGEST = 14;
const FIRST_PARAGRAPHS = 3;
/** Words of a dateline beside its places and dates: the name of an agency, "our correspondent". */
const WORDS = 4;

/** End (token index, exclusive) of the dateline that a sentence opens with ("KUWAIT, 1 May –"), or 0. */
export const datelineEnd = (sentence: Sentence): number => {
  if (sentence.paragraph >= FIRST_PARAGRAPHS) return 0;
  for (let i = 1; i < Math.min(LONGEST, sentence.tokens.length - 3); i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined || !DASH.has(token.surface)) continue;
    if (token.surface === ':' ? i <= 3 : token.spaced && sentence.tokens[i + 1]?.spaced === true)
      return i + 1;
  }
  return 0;
};

/** Dates of a dateline say when a text was written, not when what it tells happened. */
export const splitDateline = (
  sentence: Sentence,
  dates: readonly DateMention[],
  mentions: readonly Mention[],
): { dateline: DateMention | null; rest: DateMention[] } => {
  const end = datelineEnd(sentence);
  // "In May 2019 the two ministers met twice – in Riga and …": a statement is none.
  const others = sentence.tokens
    .slice(0, end)
    .filter(
      ({ kind }, i) =>
        kind === 'word' && ![...dates, ...mentions].some(({ from, to }) => from <= i && i < to),
    ).length;
  if (end === 0 || others > WORDS) return { dateline: null, rest: [...dates] };
  const dateline = dates.find((date) => date.to <= end) ?? null;
  return { dateline, rest: dates.filter((date) => date.to > end) };
};
