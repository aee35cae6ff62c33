import { hash } from 'node:crypto';
import type { Claim } from '../core/claim.ts';
import { widthOf } from '../core/days.ts';
import type { SourceFacts } from './sources.ts';

/** An id made of the claims it is about: the same claims, the same id. */
export const idOf = (word: string, claims: readonly Claim[]): string =>
  hash('sha256', `${word} ${[...new Set(claims.map(({ id }) => id))].sort().join()}`, 'hex').slice(0, 16);

/** What reconciling looks things up in. */
export interface Lookup {
  readonly sourceOf: (id: string) => SourceFacts | undefined;
  /** Ids of claims whose values people prefer, the latest last. */
  readonly preferred: readonly string[];
}

/** The claim whose date says more first: any date, a stated one, a narrower one. */
export const moreDated = (a: Claim, b: Claim): number =>
  Number(a.time === null) - Number(b.time === null) ||
  (a.time === null || b.time === null
    ? 0
    : Number(a.time.inferred) - Number(b.time.inferred) || widthOf(a.time.edtf) - widthOf(b.time.edtf));

/** The surer claim first. Total. */
export const better = (a: Claim, b: Claim): number =>
  moreDated(a, b) || b.roles.length - a.roles.length || b.confidence - a.confidence || (a.id < b.id ? -1 : 1);

export const publishedOf = (claim: Claim, { sourceOf }: Lookup): string =>
  sourceOf(claim.sourceId)?.published ?? '';

/** Those that have a date. */
export const dated = (claims: readonly Claim[]): Claim[] => claims.filter(({ time }) => time !== null);
