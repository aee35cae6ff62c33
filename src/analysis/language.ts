import type { LanguageTag } from '../core/language.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { entriesOf } from '../text/entries.ts';
import { makeFolder } from '../text/folding.ts';
import { scan } from '../text/scan.ts';

/** Share of common words below which a text is not taken to be in a language. */
const LEAST_SHARE = 0.09;
/** A text of fewer words, most of them names, may hold few common ones. */
const FEW_WORDS = 40;
const LEAST_SHARE_OF_FEW = 0.08;
/** So many words tell a language; more would only cost time. */
const SAMPLE_WORDS = 200;

/** The language of a text, or null if it is none of those that have a pack. */
export type LanguageDetector = (text: string) => LanguageTag | null;

/**
 * Tells a language by the share of its commonest words. Every pack brings its own list, so that a
 * new language needs nothing here; a text of another language has few of anybody's words.
 */
export const makeLanguageDetector = (packs: readonly LanguagePack[]): LanguageDetector => {
  const known = packs.map((pack) => {
    const fold = makeFolder(pack.folding);
    return { tag: pack.tag, fold, words: new Set(entriesOf(pack.common).map(fold)) };
  });
  return (text) => {
    const words = scan(text, 0, Math.min(text.length, SAMPLE_WORDS * 12))
      // Letters with digits among them are addresses and codes.
      .filter((piece) => piece.kind === 'word' && !/\d/.test(text.slice(piece.start, piece.end)))
      .slice(0, SAMPLE_WORDS);
    if (words.length === 0) return null;
    let best: LanguageTag | null = null;
    let share = words.length < FEW_WORDS ? LEAST_SHARE_OF_FEW : LEAST_SHARE;
    for (const { tag, fold, words: common } of known) {
      let hits = 0;
      for (const word of words) if (common.has(fold(text.slice(word.start, word.end)))) hits += 1;
      if (hits / words.length > share) {
        best = tag;
        share = hits / words.length;
      }
    }
    return best;
  };
};
