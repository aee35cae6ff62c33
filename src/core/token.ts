import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/**
 * One reading of a word: the key that lexicons are looked up by, and the affixes taken off.
 * The first reading of a token is always the whole folded word.
 */
export interface Reading {
  /** Folded stem. */
  readonly key: string;
  /** Names of the affixes removed ("conj", "def", "poss.1pl", "case.loc"…), outermost first. */
  readonly affixes: readonly string[];
}

/** What vocabularies have found of these readings, each in its place: tokens of one word share it. */
export interface Kept {
  readonly of: readonly Reading[];
  readonly answers: unknown[];
}

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly surface: string;
  /** The folded surface (case, marks and spelling variants levelled). */
  readonly fold: string;
  readonly readings: readonly Reading[];
  readonly kept?: Kept;
  /** White space stands before it. */
  readonly spaced: boolean;
}

/** A sentence: its span, its tokens, and how it is laid out. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index of the paragraph that it belongs to. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly heading: boolean;
  /** It opens its paragraph. */
  readonly opens: boolean;
}
