import type { LanguageTag } from '../core/language.ts';
import type { Sentence } from '../core/token.ts';
import { scan } from '../text/scan.ts';
import { detect, type Reader, readerOf } from './readers.ts';

export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Folded, affix-stripped words for the search index. */
  readonly searchText: string;
}

/** A paragraph of fewer words is read in the language of its document. */
const LEAST_WORDS = 12;

/** A sentence and the reader of the language that its paragraph is written in. */
export interface Spoken {
  readonly sentence: Sentence;
  readonly reader: Reader;
}

/** Sentences of a text; a paragraph in another of our languages (a quotation, a translation) is read in that one. */
export const sentencesOf = (text: string, language: LanguageTag): Spoken[] => {
  const main = readerOf(language);
  const own = main.split(text);
  const paragraphs = Map.groupBy(own, (sentence) => sentence.paragraph);
  // The text is cut once in each language that a paragraph of it is written in.
  const cuts = new Map<LanguageTag, Map<number, Sentence[]>>();
  const cutIn = (tag: LanguageTag): Map<number, Sentence[]> => {
    const known = cuts.get(tag);
    if (known !== undefined) return known;
    const cut = Map.groupBy(readerOf(tag).split(text), (sentence) => sentence.paragraph);
    cuts.set(tag, cut);
    return cut;
  };
  return [...paragraphs].flatMap(([paragraph, sentences]) => {
    const start = sentences[0]?.start ?? 0;
    const end = sentences.at(-1)?.end ?? 0;
    const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    const here = text.slice(start, end);
    const found = words < LEAST_WORDS || detect.isAlone(here, language) ? null : detect(here);
    if (found === null || found === language)
      return sentences.map((sentence) => ({ sentence, reader: main }));
    const reader = readerOf(found);
    return (cutIn(found).get(paragraph) ?? []).map((sentence) => ({ sentence, reader }));
  });
};

/** What the search index holds of a text: a passage a sentence. */
export const passagesOf = (text: string, ranges: readonly Spoken[]): Passage[] =>
  ranges.map(({ sentence: { start, end }, reader }) => ({
    start,
    end,
    searchText: scan(text, start, end)
      .filter((piece) => piece.kind !== 'mark')
      .map((piece) => reader.stem(text.slice(piece.start, piece.end)))
      .join(' '),
  }));
