import type { LanguageTag } from './language.ts';

/**
 * What the words of a claim say beyond its fields, in terms that do not depend on their language: by these one
 * instrument, promise or stance is told from another across sources.
 */
export interface Traits {
  readonly language: LanguageTag;
  /** Matters named ("double-taxation", "air-services", "territorial-integrity"). */
  readonly topics: readonly string[];
  /** What sort of instrument, mission or paper is named ("memorandum", "consulate"); null if none is. */
  readonly form: string | null;
  /** Folded stems of its words, without the commonest: comparable within one language. */
  readonly words: readonly string[];
}
