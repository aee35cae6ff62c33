import type { Claim } from '../core/claim.ts';
import type { LanguageTag, StateCode } from '../core/language.ts';
import type { Print } from '../core/print.ts';
import type { Source } from '../core/source.ts';
import type { Span } from '../core/span.ts';
import type { Verdict } from '../core/verdict.ts';

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
  /** Of each claim the block that it is reconciled in: "KIND STATES", and whatever else tells two blocks apart. */
  readonly blocks: readonly string[];
  readonly passages: readonly StoredPassage[];
  /** What the text was found to be written in. */
  readonly language: LanguageTag;
  /** Version of the reader that made the claims. */
  readonly readerVersion: string;
  /** What the text looks like from afar, by which its copies are found; empty for one too short to have any. */
  readonly print: Print;
}

/** `replaced`: the same bytes were here, read by another version; its claims gave way in one transaction. */
export type PutOutcome = 'added' | 'replaced' | 'unchanged';

/** A source without its text, as lists show it. */
export interface StoredSource extends Omit<Source, 'text'> {
  readonly languageRead: LanguageTag;
  readonly readerVersion: string;
  /** Id of the first of the texts that repeat one another, itself where it repeats none. */
  readonly family: string;
  /** When it was first stored: ISO 8601, UTC. */
  readonly added: string;
}

export interface PairCount {
  readonly pair: readonly [StateCode, StateCode];
  readonly claims: number;
  readonly sources: number;
}

/** A finding as a store keeps it: what is asked for in fields, the whole in `body` (JSON, made and read by the caller). */
export interface StoredFinding {
  readonly id: string;
  readonly kind: string;
  /** Sorted. */
  readonly states: readonly StateCode[];
  /** EDTF; "" where it has no date. */
  readonly time: string;
  readonly status: string;
  /** Number of its claims. */
  readonly claims: number;
  readonly body: string;
}

/** Claims that are reconciled together, with the sources that they stand in. */
export interface Block {
  readonly key: string;
  readonly claims: readonly Claim[];
  readonly sources: readonly StoredSource[];
}

/** What a decision may change: whole blocks, the findings of a source, or everything. */
export interface Touched {
  readonly blocks: readonly string[];
  readonly source: string | null;
  readonly all: boolean;
}

export interface KindCount {
  readonly kind: string;
  readonly findings: number;
  readonly claims: number;
  readonly disputed: number;
}

/** Findings of a pair, the latest of each kind, and how many there are in all. */
export interface PairFindings {
  readonly findings: readonly StoredFinding[];
  readonly counts: readonly KindCount[];
}

/** Number of claims of each kind that concern both states. */
export interface PairKinds {
  readonly pair: readonly [StateCode, StateCode];
  readonly kinds: Readonly<Record<string, number>>;
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
  /** Claims by their ids, in no order; ids that are not here are left out. */
  readonly claimsById: (ids: readonly string[]) => Promise<readonly Claim[]>;
  /** In text order. */
  readonly claimsOfSource: (sourceId: string) => Promise<readonly Claim[]>;
  /** Pairs that claims speak of, most claims first. */
  readonly pairs: () => Promise<readonly PairCount[]>;
  /** The same pairs by kind, in the order of their states. */
  readonly kindCounts: () => Promise<readonly PairKinds[]>;
  /**
   * Passages that hold a word of every group, best first. A group is one word of the query in all the forms
   * that languages fold it to.
   */
  readonly search: (groups: readonly (readonly string[])[], limit: number) => Promise<readonly Hit[]>;
  /** What people decided, in the order in which they did. */
  readonly verdicts: () => Promise<readonly Verdict[]>;
  /** Adds a decision. Nothing that was decided before is changed; an id that is here already changes nothing. */
  readonly addVerdict: (verdict: Verdict, touched: Touched) => Promise<void>;
  /** Sources by their ids, in no order; ids that are not here are left out. */
  readonly sourcesById: (ids: readonly string[]) => Promise<readonly StoredSource[]>;
  /**
   * Reconciles what has changed since it was last done: `work` gives the findings of a block, which take the place of
   * those it had, each block in one transaction. `blockOf` is for claims that were stored before there were blocks. With a pair: only what concerns it. Gives the number of blocks.
   */
  readonly settle: (
    work: (block: Block) => readonly StoredFinding[],
    blockOf: (claim: Claim) => string,
    pair?: readonly [StateCode, StateCode],
  ) => Promise<number>;
  /** Another one than before whenever anything in the store may have changed, by whatever process. */
  readonly stamp: () => Promise<string>;
  /** Blocks that have changed since they were last reconciled. */
  readonly staleBlocks: () => Promise<readonly string[]>;
  /** As they were last settled: of each kind the latest `most`. Twice the same state: those of it alone. */
  readonly findingsOfPair: (a: StateCode, b: StateCode, most: number) => Promise<PairFindings>;
  /** Findings whose id begins so, or that a claim with such an id belongs to. */
  readonly findingsById: (prefix: string) => Promise<readonly StoredFinding[]>;
  readonly counts: () => Promise<StoreCounts>;
  /** Looks for damage: reads everything, so it takes as long as that. */
  readonly check: () => Promise<StoreHealth>;
  readonly close: () => Promise<void>;
}
