import { westernDigits } from '../core/digits.ts';
import type { Token, TokenKind } from '../core/token.ts';
import type { AffixAnalyser } from './affixes.ts';
import type { Folder } from './folding.ts';
import { scan } from './scan.ts';

/** Tokens of `text[from, to)`; offsets count in `text`. */
export type Tokeniser = (text: string, from?: number, to?: number) => Token[];

type Analysed = Pick<Token, 'fold' | 'readings' | 'kept'>;

/** Words seen once are analysed once; the cache is emptied when it grows past this. */
const CACHE_LIMIT = 20_000;

/**
 * Builds the tokeniser of a language. `known` says which stems any lexicon has: only readings
 * that somebody can use are kept.
 */
export const makeTokeniser = (
  fold: Folder,
  affixes: AffixAnalyser,
  known: (key: string) => boolean,
): Tokeniser => {
  const cache = new Map<string, Analysed>();
  const readingsOf = (kind: TokenKind, surface: string): Analysed => {
    if (kind === 'word') {
      const folded = fold(surface);
      return { fold: folded, readings: affixes.read(folded, known) };
    }
    const folded = kind === 'number' ? westernDigits(surface) : surface;
    return { fold: folded, readings: [{ key: folded, affixes: [] }] };
  };
  const analyse = (kind: TokenKind, surface: string): Analysed => {
    const hit = cache.get(surface);
    if (hit !== undefined) return hit;
    const read = readingsOf(kind, surface);
    const fresh = { ...read, kept: { of: read.readings, answers: [] } };
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(surface, fresh);
    return fresh;
  };
  return (text, from = 0, to = text.length) =>
    scan(text, from, to).map(({ kind, start, end, spaced }) => {
      const surface = text.slice(start, end);
      return { kind, start, end, spaced, surface, ...analyse(kind, surface) };
    });
};
