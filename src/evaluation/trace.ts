/** The part of a reading's trace that is about some words: the lines of the sentences that they stand in. */
import { overlaps, type Span } from '../core/span.ts';

interface SentenceTrace extends Span {
  readonly lines: readonly string[];
}

/** A sentence opens with its span; what was made of it follows, further in. */
const OPENING = /^\[(\d+), (\d+)\) /;

/** A trace by sentence; what stands before the first sentence is of the document and is left out. */
const sentencesOf = (trace: readonly string[]): SentenceTrace[] => {
  const found: (SentenceTrace & { readonly lines: string[] })[] = [];
  for (const line of trace.flatMap((entry) => entry.split('\n'))) {
    const opening = OPENING.exec(line);
    if (opening !== null) found.push({ start: Number(opening[1]), end: Number(opening[2]), lines: [line] });
    else found.at(-1)?.lines.push(line);
  }
  return found;
};

/** Answers, for spans of the text, the lines about their sentences. */
export const traceFinder = (trace: readonly string[]): ((spans: readonly Span[]) => readonly string[]) => {
  const sentences = sentencesOf(trace);
  return (spans) =>
    sentences
      .filter((sentence) => spans.some((span) => overlaps(span, sentence)))
      .flatMap(({ lines }) => lines);
};
