import type { Claim } from '../core/claim.ts';
import type { LanguageTag, StateCode } from '../core/language.ts';
import type { Source } from '../core/source.ts';
import type { Span } from '../core/span.ts';

/** A stretch of text that search finds: its span, and its words folded, affix-stripped, separated by spaces. */
export interface StoredPassage extends Span {
  readonly searchText: string;
}

/** One document with everything that was read out of it. */
export interface NewDocument {
  /** The original, byte for byte. */
  readonly bytes: Uint8Array;
  readonly source: Source;
  /** In text order; their `sourceId` is the source's. */
  readonly claims: readonly Claim[];
  readonly passages: readonly StoredPassage[];
  /** What the text was found to be written in. */
  readonly language: LanguageTag;
  /** Version of the reader that made the claims. */
  readonly readerVersion: string;
}

/** `replaced`: the same bytes were here, read by another version; its claims gave way in one transaction. */
export type PutOutcome = 'added' | 'replaced' | 'unchanged';

/** A source without its text, as lists show it. */
export interface StoredSource extends Omit<Source, 'text'> {
  readonly languageRead: LanguageTag;
  readonly readerVersion: string;
  /** When it was first stored: ISO 8601, UTC. */
  readonly added: string;
}

export interface PairCount {
  readonly pair: readonly [StateCode, StateCode];
  readonly claims: number;
  readonly sources: number;
}

export interface Hit extends Span {
  readonly source: StoredSource;
  /** The words of the passage: `text.slice(start, end)` of the source. */
  readonly quote: string;
  /** Greater is better; comparable within one answer only. */
  readonly score: number;
}

export interface StoreCounts {
  readonly sources: number;
  readonly claims: number;
  readonly passages: number;
  readonly pairs: number;
}

/** What is wrong with a store, as sentences; empty when nothing is. */
export interface StoreHealth {
  readonly location: string;
  readonly schemaVersion: number;
  readonly problems: readonly string[];
}

export interface OpenOptions {
  /** False: a store that does not exist is an error, and nothing is made. */
  readonly create: boolean;
}

/**
 * Where documents and claims are kept. Every store passes the same suite (tests/store/contract.ts).
 * A document is stored whole or not at all; once `putDocument` has answered, it survives the end of the process.
 * Methods throw RawabitError with a `store-…` code.
 */
export interface Store {
  readonly location: string;
  /** Version of the reader that a source was last read by; null when the source is not here. */
  readonly readerVersionOf: (sourceId: string) => Promise<string | null>;
  readonly hasSource: (sourceId: string) => Promise<boolean>;
  /** The same bytes twice change nothing. */
  readonly putDocument: (document: NewDocument) => Promise<PutOutcome>;
  /** All sources, in the order that they were added. */
  readonly sources: () => Promise<readonly StoredSource[]>;
  readonly source: (sourceId: string) => Promise<Source | null>;
  /** The original bytes. */
  readonly original: (sourceId: string) => Promise<Uint8Array | null>;
  /** Claims that concern both states, by kind and time; twice the same state: claims that concern it alone. */
  readonly claimsOfPair: (a: StateCode, b: StateCode) => Promise<readonly Claim[]>;
  /** In text order. */
  readonly claimsOfSource: (sourceId: string) => Promise<readonly Claim[]>;
  /** Pairs that claims speak of, most claims first. */
  readonly pairs: () => Promise<readonly PairCount[]>;
  /**
   * Passages that hold a word of every group, best first. A group is one word of the query in all the forms
   * that languages fold it to.
   */
  readonly search: (groups: readonly (readonly string[])[], limit: number) => Promise<readonly Hit[]>;
  readonly counts: () => Promise<StoreCounts>;
  /** Looks for damage: reads everything, so it takes as long as that. */
  readonly check: () => Promise<StoreHealth>;
  readonly close: () => Promise<void>;
}
