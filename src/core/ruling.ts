import type { Claim } from './claim.ts';
import type { Verdict } from './verdict.ts';

/** Claims as they are stored now, so far as decisions are about them. */
export interface StoredClaims {
  readonly byId: (id: string) => Claim | undefined;
  /** Of a source some of whose claims were decided on and are there no more. */
  readonly ofSource: (sourceId: string) => readonly Claim[];
}

/** What all decisions that stand come to. */
export interface Ruling {
  readonly verdicts: readonly Verdict[];
  /** Of claims that were decided on, what stands in their place; null where they are rejected. */
  readonly now: ReadonlyMap<string, Claim | null>;
  /** Claims that are in a block by decision: corrected into it, or joined with one that is in it. */
  readonly placed: ReadonlyMap<string, readonly Claim[]>;
  /** The block of a claim, where it is another than its own. */
  readonly home: ReadonlyMap<string, string>;
  /** Ids of claims that are of one thing, and of claims that are not. */
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly string[])[];
  /** Ids of claims whose values people prefer, the latest last. */
  readonly preferred: readonly string[];
}
