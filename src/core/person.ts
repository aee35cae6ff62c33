import type { Claim, Role } from './claim.ts';
import type { Bearer, Verdict } from './verdict.ts';

/** A place where a claim names a person. */
export interface Naming {
  readonly claim: Claim;
  readonly role: Role;
  /** The name as the source writes it, without titles; null where its words are an office alone. */
  readonly written: string | null;
}

/**
 * Why a machine holds two namings to be of one person, or leaves it open:
 * - `known`: the gazetteer knows both as one
 * - `name`: the names are alike
 * - `office`: a part of a name, or an office alone, means whoever holds the office in those years
 * - `words`: the same words, of the same state and office and years
 */
export interface PersonRule {
  readonly rule: 'known' | 'name' | 'office' | 'words';
  /** Of the name matcher, in [0, 1]; null where no names were compared. */
  readonly score: number | null;
  /** What was set against what, and what lowers the score. */
  readonly sentence: string | null;
}

/** What is held of two names, and by whom: by a rule, or by a person, whose verdict goes before. */
export interface Judgement {
  readonly names: readonly [string, string];
  readonly held: 'same' | 'different' | 'unsure';
  readonly rule: PersonRule | null;
  readonly verdict: Verdict | null;
}

/** The namings that are held to be of one person. */
export interface GatheredPerson {
  /** Of the gazetteer where he is known there, else of the smallest of the mentions. */
  readonly id: string;
  /** Every id that leads to him, his own first: of each mention alone, and of the gazetteer. */
  readonly ids: readonly string[];
  /** That of the gazetteer, else the fullest; in Latin letters. */
  readonly name: string;
  readonly namings: readonly Naming[];
  readonly judgements: readonly Judgement[];
}

/** Two persons that could be one: their names are half alike, and nothing else speaks against it. */
export interface UnsurePair {
  /** Ids. */
  readonly persons: readonly [string, string];
  /** As a decision names them. */
  readonly names: readonly [string, string];
  /** Where the names alone would mean others too. */
  readonly bearers?: readonly [Bearer, Bearer];
  readonly rule: PersonRule;
}

export interface Gathered {
  readonly persons: readonly GatheredPerson[];
  readonly unsure: readonly UnsurePair[];
}

/** Tells the persons of some claims from one another: given from outside, for read models compare no names. */
export type GatherPersons = (claims: readonly Claim[], verdicts: readonly Verdict[]) => Gathered;
