import type { Token } from '../core/token.ts';
import type { AffixAnalyser } from './affixes.ts';
import type { Folder } from './folding.ts';
import { scan } from './scan.ts';

/** A word or phrase that a reader knows, with what it means to it. */
export interface Entry<Sense> {
  /** Folded words without article; marks stand for themselves. */
  readonly keys: readonly string[];
  /** Which words were given with an article and must carry one in the text; null: the word may carry none. */
  readonly articles: readonly (boolean | null)[];
  readonly sense: Sense;
}

/** An entry found at a place: it covers tokens [from, to). */
export interface Found<Sense> {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
  /** Affixes of the first and of the last word, in the readings that matched. */
  readonly affixes: readonly string[];
  readonly lastAffixes: readonly string[];
}

export interface Vocabulary<Sense> {
  /** `articleless`: its first word may carry no article in the text. */
  add(phrase: string, sense: Sense, articleless?: boolean): void;
  has(key: string): boolean;
  /** Everything that begins at token `at`, longest first. */
  at(tokens: readonly Token[], at: number): Found<Sense>[];
  readonly size: number;
}

const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', '’', '„']);

interface Start<Sense> {
  readonly entry: Entry<Sense>;
  readonly affixes: readonly string[];
}

/** Builds an index of phrases by first word; a look-up costs one hash look-up a reading. */
export const makeVocabulary = <Sense>(fold: Folder, affixes: AffixAnalyser): Vocabulary<Sense> => {
  const index = new Map<string, Entry<Sense>[]>();
  const keys = new Set<string>();
  // Tokenisers give equal words the same readings, so that an answer can be kept by them.
  const cache = new WeakMap<Token['readings'], readonly Start<Sense>[]>();
  const NONE: Found<Sense>[] = [];
  let size = 0;

  const add = (phrase: string, sense: Sense, articleless = false): void => {
    const pieces = scan(phrase);
    if (pieces.length === 0) return;
    const words: string[] = [];
    const articles: (boolean | null)[] = [];
    for (const piece of pieces) {
      const folded = fold(phrase.slice(piece.start, piece.end));
      const { key, article } =
        piece.kind === 'word' && !(articleless && words.length === 0)
          ? affixes.bare(folded)
          : { key: folded, article: false };
      words.push(key);
      articles.push(articleless && words.length === 1 ? null : article);
      keys.add(key);
      // A word whose article is part of it ("الله") is also looked up whole.
      if (article) keys.add(folded);
    }
    const entry: Entry<Sense> = { keys: words, articles, sense };
    const first = words[0] as string;
    const list = index.get(first);
    if (list === undefined) index.set(first, [entry]);
    else list.push(entry);
    size += 1;
  };

  const readingOf = (
    readings: Token['readings'],
    key: string,
    article: boolean | null,
  ): readonly string[] | null => {
    for (const reading of readings) {
      if (reading.key !== key) continue;
      if (article === false || reading.affixes.some(affixes.isArticle) === (article === true))
        return reading.affixes;
    }
    return null;
  };

  /** Entries that a word can begin, with the affixes of the reading that fits: found once for each analysed word. */
  const starts = (readings: Token['readings']): readonly Start<Sense>[] => {
    const known = cache.get(readings);
    if (known !== undefined) return known;
    const out: Start<Sense>[] = [];
    const tried = new Set<Entry<Sense>>();
    for (const reading of readings)
      for (const entry of index.get(reading.key) ?? []) {
        if (tried.has(entry)) continue;
        tried.add(entry);
        const fits = readingOf(readings, entry.keys[0] as string, entry.articles[0] as boolean | null);
        if (fits !== null) out.push({ entry, affixes: fits });
      }
    cache.set(readings, out);
    return out;
  };

  const at = (tokens: readonly Token[], start: number): Found<Sense>[] => {
    const token = tokens[start];
    if (token === undefined) return NONE;
    const begun = starts(token.readings);
    if (begun.length === 0) return NONE;
    const out: Found<Sense>[] = [];
    next: for (const { entry, affixes: first } of begun) {
      let last = first;
      let end = start + 1;
      for (let k = 1; k < entry.keys.length; k += 1) {
        // Quotation marks may stand inside a name: the Order “Mubarak the Great”.
        while (QUOTES.has(tokens[end]?.surface ?? '')) end += 1;
        const other = tokens[end];
        if (other === undefined) continue next;
        end += 1;
        const found = readingOf(other.readings, entry.keys[k] as string, entry.articles[k] as boolean | null);
        if (found === null) continue next;
        last = found;
      }
      out.push({ from: start, to: end, sense: entry.sense, affixes: first, lastAffixes: last });
    }
    if (out.length > 1) out.sort((a, b) => b.to - a.to);
    return out;
  };

  return {
    add,
    at,
    has: (key) => keys.has(key),
    get size() {
      return size;
    },
  };
};
