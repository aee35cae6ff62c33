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
/** Words whose answers are kept; all are forgotten when there are more. */
const CACHE_LIMIT = 20_000;
/** From this share of common words on, it is no relative either: Turkish has fewer of Azerbaijani, Persian of Arabic. */
const SURE_SHARE = 0.18;
/** So many words tell a language; more would only cost time. */
const SAMPLE_WORDS = 200;

/** The script of the first letter of a text: the block of Unicode that it stands in, roughly. */
const scriptOf = (text: string): 'latin' | 'cyrillic' | 'arabic' | 'other' | null => {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return null;
  if (/\p{Script=Arabic}/u.test(letter)) return 'arabic';
  if (/\p{Script=Latin}/u.test(letter)) return 'latin';
  return /\p{Script=Cyrillic}/u.test(letter) ? 'cyrillic' : 'other';
};

/** The language of a text, or null if it is none of those that have a pack. */
export interface LanguageDetector {
  (text: string): LanguageTag | null;
  /** Whether a text is in one of them beyond doubt. */
  isSure(text: string): boolean;
  /** Whether no language but this one is written in the letters that the text begins with. */
  isAlone(text: string, tag: LanguageTag): boolean;
}

/**
 * Tells a language by the share of its commonest words. Every pack brings its own list, so that a
 * new language needs nothing here; a text of another language has few of anybody's words.
 */
export const makeLanguageDetector = (packs: readonly LanguagePack[]): LanguageDetector => {
  const known = packs.map((pack) => {
    const fold = makeFolder(pack.folding);
    return { tag: pack.tag, fold, words: new Set(entriesOf(pack.common).map(fold)) };
  });
  // Which languages a word is common in, one bit each: words come again and again.
  const answers = new Map<string, number>();
  const languagesOf = (word: string): number => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    let answer = 0;
    known.forEach(({ fold, words }, at) => {
      if (words.has(fold(word))) answer |= 1 << at;
    });
    if (answers.size >= CACHE_LIMIT) answers.clear();
    answers.set(word, answer);
    return answer;
  };
  const scripts = new Map(known.map(({ tag, words }) => [tag, scriptOf([...words].join(' '))]));
  const likeliest = (text: string): { readonly tag: LanguageTag | null; readonly share: number } => {
    const words = scan(text, 0, Math.min(text.length, SAMPLE_WORDS * 12))
      .filter((piece) => piece.kind === 'word')
      .map((piece) => text.slice(piece.start, piece.end))
      // Letters with digits among them are addresses and codes.
      .filter((word) => !/\d/.test(word))
      .slice(0, SAMPLE_WORDS);
    if (words.length === 0) return { tag: null, share: 0 };
    const hits = known.map(() => 0);
    for (const word of words) {
      const common = languagesOf(word);
      if (common !== 0)
        for (let at = 0; at < hits.length; at += 1) hits[at] = (hits[at] as number) + ((common >> at) & 1);
    }
    let best: LanguageTag | null = null;
    let share = words.length < FEW_WORDS ? LEAST_SHARE_OF_FEW : LEAST_SHARE;
    known.forEach(({ tag }, at) => {
      const here = (hits[at] as number) / words.length;
      if (here <= share) return;
      best = tag;
      share = here;
    });
    return { tag: best, share };
  };
  return Object.assign((text: string) => likeliest(text).tag, {
    isSure: (text: string) => likeliest(text).share >= SURE_SHARE,
    isAlone: (text: string, tag: LanguageTag) => {
      const script = scriptOf(text);
      return (
        script !== null &&
        scripts.get(tag) === script &&
        [...scripts].every(([other, written]) => other === tag || written !== script)
      );
    },
  });
};
