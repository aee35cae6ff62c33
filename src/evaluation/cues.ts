/** Where the text tells a fact: the sentences that its cues stand in. */
import type { Span } from '../core/span.ts';
import type { GoldFact } from './gold.ts';

/** Ends of sentences as the measure has them, simpler than our own so that it leans on nothing that is measured. */
const ENDS = new Set(['.', '!', '?', '؟', '\n']);

/** The sentence (or sentences) that a span touches, in UTF-16 units. */
const sentenceAround = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start > 0 && !ENDS.has(text[start - 1] as string)) start -= 1;
  while (end < text.length && !ENDS.has(text[end] as string)) end += 1;
  return { start, end };
};

/** Where the cues of a fact stand word for word, first places only. */
export const cuesOf = (text: string, fact: GoldFact): Span[] =>
  [fact.cue, ...fact.also].flatMap((cue) => {
    const start = cue === '' ? -1 : text.indexOf(cue);
    return start < 0 ? [] : [{ start, end: start + cue.length }];
  });

/**
 * Sentences in which evidence of the fact counts, in UTF-16 units.
 * A fact whose cues stand nowhere may be evidenced anywhere: that is a fault of the gold, not of a reading.
 */
export const placesOf = (text: string, fact: GoldFact): Span[] => {
  const places = cuesOf(text, fact).map((cue) => sentenceAround(text, cue));
  return places.length > 0 ? places : [{ start: 0, end: text.length }];
};
