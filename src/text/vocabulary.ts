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

/** What a word can begin: entries of its own, and longer ones by their second word. */
interface Starts<Sense> {
  readonly alone: readonly Start<Sense>[];
  readonly bySecond: ReadonlyMap<string, readonly Start<Sense>[]> | null;
}

/** Places in what a language's words keep, taken so far. */
const taken = new WeakMap<AffixAnalyser, number>();

/** A place of its own for a vocabulary of a language. */
const placeFor = (affixes: AffixAnalyser): number => {
  const place = taken.get(affixes) ?? 0;
  taken.set(affixes, place + 1);
  return place;
};

/** Builds an index of phrases by first word; a look-up costs one hash look-up a reading. */
export const makeVocabulary = <Sense>(fold: Folder, affixes: AffixAnalyser): Vocabulary<Sense> => {
  const index = new Map<string, Entry<Sense>[]>();
  const keys = new Set<string>();
  // Tokens of one word share what is kept of it; a vocabulary that grows after it was asked begins anew.
  let place = placeFor(affixes);
  let asked = false;
  /** What most words begin. */
  const NOTHING: Starts<Sense> = { alone: [], bySecond: null };
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
    if (asked) place = placeFor(affixes);
    asked = false;
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
  const starts = ({ readings, kept }: Token): Starts<Sense> => {
    // A piece cut out of a token has readings of its own.
    const answers = kept?.of === readings ? kept.answers : null;
    const known = answers?.[place] as Starts<Sense> | undefined;
    if (known !== undefined) return known;
    asked = true;
    const alone: Start<Sense>[] = [];
    const bySecond = new Map<string, Start<Sense>[]>();
    const tried = new Set<Entry<Sense>>();
    for (const reading of readings)
      for (const entry of index.get(reading.key) ?? []) {
        if (tried.has(entry)) continue;
        tried.add(entry);
        const fits = readingOf(readings, entry.keys[0] as string, entry.articles[0] as boolean | null);
        if (fits === null) continue;
        const second = entry.keys[1];
        if (second === undefined) alone.push({ entry, affixes: fits });
        else bySecond.set(second, [...(bySecond.get(second) ?? []), { entry, affixes: fits }]);
      }
    const out =
      alone.length === 0 && bySecond.size === 0
        ? NOTHING
        : { alone, bySecond: bySecond.size === 0 ? null : bySecond };
    if (answers !== null) answers[place] = out;
    return out;
  };

  /** First token at or behind `at` that is no quotation mark: one may stand inside a name (the Order “Mubarak the Great”). */
  const unquoted = (tokens: readonly Token[], at: number): number => {
    let i = at;
    while (QUOTES.has(tokens[i]?.surface ?? '')) i += 1;
    return i;
  };

  const follow = (
    tokens: readonly Token[],
    start: number,
    { entry, affixes: first }: Start<Sense>,
  ): Found<Sense> | null => {
    let last = first;
    let end = start + 1;
    for (let k = 1; k < entry.keys.length; k += 1) {
      end = unquoted(tokens, end);
      const other = tokens[end];
      if (other === undefined) return null;
      end += 1;
      const found = readingOf(other.readings, entry.keys[k] as string, entry.articles[k] as boolean | null);
      if (found === null) return null;
      last = found;
    }
    return { from: start, to: end, sense: entry.sense, affixes: first, lastAffixes: last };
  };

  const at = (tokens: readonly Token[], start: number): Found<Sense>[] => {
    const token = tokens[start];
    if (token === undefined) return NONE;
    const begun = starts(token);
    if (begun === NOTHING) return NONE;
    const { alone, bySecond } = begun;
    const out: Found<Sense>[] = [];
    const next = bySecond === null ? undefined : tokens[unquoted(tokens, start + 1)];
    if (next !== undefined && bySecond !== null) {
      let before = '';
      for (const { key } of next.readings) {
        // Readings of one word often share a stem.
        if (key === before) continue;
        before = key;
        for (const one of bySecond.get(key) ?? []) {
          const found = follow(tokens, start, one);
          if (found !== null && !out.some((other) => other.sense === found.sense && other.to === found.to))
            out.push(found);
        }
      }
    }
    // Single words are the shortest: they come last.
    if (out.length > 1) out.sort((a, b) => b.to - a.to);
    for (const { entry, affixes: taken } of alone)
      out.push({ from: start, to: start + 1, sense: entry.sense, affixes: taken, lastAffixes: taken });
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
