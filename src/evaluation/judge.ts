/** Claims against gold: which facts are found, which claims are right, wrong, or say what no gold says. */
import type { Claim } from '../core/claim.ts';
import { overlaps } from '../core/span.ts';
import { placesOf } from './cues.ts';
import type { GoldDocument, GoldFact } from './gold.ts';
import { UNASKED } from './unasked.ts';

/** `wrong` is found (kind, half of the states, sentence) with other states, date or modality. */
export type FactOutcome = 'right' | 'wrong' | 'missed';

/** `aside` repeats a fact that another claim told, or tells one that readers disagree about: neither right nor wrong. */
export type ClaimOutcome = 'right' | 'wrong' | 'spurious' | 'aside';

export interface JudgedFact {
  readonly fact: GoldFact;
  readonly outcome: FactOutcome;
  /** The claim that tells it, or null. */
  readonly claim: Claim | null;
}

export interface JudgedClaim {
  readonly claim: Claim;
  readonly outcome: ClaimOutcome;
  /** Its quote stands in the text where it says. */
  readonly grounded: boolean;
  /** The fact that it tells, or null. */
  readonly fact: GoldFact | null;
}

export interface Judgement {
  readonly gold: GoldDocument;
  /** In the order of the gold. */
  readonly facts: readonly JudgedFact[];
  /** In the order of the reading, without the kinds that nobody was asked for. */
  readonly claims: readonly JudgedClaim[];
}

/** EDTF without the signs for doubt and nearness. */
const plainDate = (edtf: string): string => edtf.replace(/[?~%]/g, '');

/** A date is scored only where the gold has one. */
export const sameDate = (fact: GoldFact, claim: Claim): boolean =>
  fact.date === null || (claim.time !== null && plainDate(fact.date) === plainDate(claim.time.edtf));

export const sameStates = (a: readonly string[], b: readonly string[]): boolean => {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((state) => right.has(state));
};

const halfOfStates = (a: readonly string[], b: readonly string[]): boolean => {
  const all = new Set([...a, ...b]);
  const left = new Set(a);
  const shared = [...new Set(b)].filter((state) => left.has(state)).length;
  return shared > 0 && shared / all.size >= 0.5;
};

const isGrounded = (text: string, { evidence }: Claim): boolean =>
  evidence.quote !== '' && text.slice(evidence.start, evidence.end) === evidence.quote;

interface Pairing {
  readonly score: number;
  readonly fact: number;
  readonly claim: number;
  readonly right: boolean;
}

/** Every claim that could tell a fact, best pairings first: right ones, then those with equal states, then dates. */
const pairings = (gold: GoldDocument, claims: readonly Claim[]): Pairing[] => {
  const found: Pairing[] = [];
  for (const [i, fact] of gold.facts.entries()) {
    const places = placesOf(gold.text, fact);
    for (const [j, claim] of claims.entries()) {
      if (claim.kind !== fact.kind || !isGrounded(gold.text, claim)) continue;
      if (!halfOfStates(fact.states, claim.states)) continue;
      if (!places.some((place) => overlaps(claim.evidence, place))) continue;
      const [states, date] = [sameStates(fact.states, claim.states), sameDate(fact, claim)];
      const right = states && date && claim.modality === fact.modality;
      found.push({
        score: (right ? 2 : 0) + (states ? 0.5 : 0) + (date ? 0.25 : 0),
        fact: i,
        claim: j,
        right,
      });
    }
  }
  return found.sort((a, b) => b.score - a.score);
};

/** The same event told once more: as known as the first telling, or with no date of its own. */
const repeats = (claim: Claim, told: Claim): boolean =>
  claim.kind === told.kind &&
  sameStates(claim.states, told.states) &&
  (claim.time === null || claim.time.edtf === told.time?.edtf);

/**
 * Judges the claims of one document. One fact is told by one claim, and one claim tells one fact; the best pairs are
 * taken first, and among equals those that come first in the gold, then in the reading.
 */
export const judge = (gold: GoldDocument, read: readonly Claim[]): Judgement => {
  const asked = new Set(gold.facts.map(({ kind }) => kind));
  const claims = read.filter(({ kind }) => !UNASKED.has(kind) || asked.has(kind));
  const ofFact = new Map<number, Pairing>();
  const ofClaim = new Map<number, Pairing>();
  for (const pairing of pairings(gold, claims)) {
    if (ofFact.has(pairing.fact) || ofClaim.has(pairing.claim)) continue;
    ofFact.set(pairing.fact, pairing);
    ofClaim.set(pairing.claim, pairing);
  }
  const told = [...ofClaim.keys()].map((at) => claims[at] as Claim);
  const outcomeOf = (claim: Claim, pairing: Pairing | undefined): ClaimOutcome => {
    if (pairing === undefined) return told.some((other) => repeats(claim, other)) ? 'aside' : 'spurious';
    if (gold.facts[pairing.fact]?.optional === true) return 'aside';
    return pairing.right ? 'right' : 'wrong';
  };
  return {
    gold,
    facts: gold.facts.map((fact, at) => {
      const pairing = ofFact.get(at);
      return {
        fact,
        outcome: pairing === undefined ? 'missed' : pairing.right ? 'right' : 'wrong',
        claim: pairing === undefined ? null : (claims[pairing.claim] ?? null),
      };
    }),
    claims: claims.map((claim, at) => {
      const pairing = ofClaim.get(at);
      return {
        claim,
        outcome: outcomeOf(claim, pairing),
        grounded: isGrounded(gold.text, claim),
        fact: pairing === undefined ? null : (gold.facts[pairing.fact] ?? null),
      };
    }),
  };
};
