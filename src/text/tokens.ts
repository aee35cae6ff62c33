import { westernDigits } from '../core/digits.ts';
import type { Reading, Token } from '../core/token.ts';
import type { AffixAnalyser } from './affixes.ts';
import type { Folder } from './folding.ts';
import { scan } from './scan.ts';

/** Tokens of `text[from, to)`; offsets count in `text`. */
export type Tokeniser = (text: string, from?: number, to?: number) => Token[];

interface Analysed {
  readonly fold: string;
  readonly readings: readonly Reading[];
}

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
  const analyse = (surface: string): Analysed => {
    const hit = cache.get(surface);
    if (hit !== undefined) return hit;
    const folded = fold(surface);
    const fresh = { fold: folded, readings: affixes.read(folded, known) };
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(surface, fresh);
    return fresh;
  };
  return (text, from = 0, to = text.length) => {
    const out: Token[] = [];
    for (const piece of scan(text, from, to)) {
      const surface = text.slice(piece.start, piece.end);
      if (piece.kind === 'word') {
        const { fold: folded, readings } = analyse(surface);
        out.push({
          kind: 'word',
          start: piece.start,
          end: piece.end,
          spaced: piece.spaced,
          surface,
          fold: folded,
          readings,
        });
      } else {
        const folded = piece.kind === 'number' ? westernDigits(surface) : surface;
        out.push({
          kind: piece.kind,
          start: piece.start,
          end: piece.end,
          spaced: piece.spaced,
          surface,
          fold: folded,
          readings: [{ key: folded, affixes: [] }],
        });
      }
    }
    return out;
  };
};
