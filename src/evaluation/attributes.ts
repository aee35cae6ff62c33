/** How well the fields of a claim agree with the gold, over the pairs that were found. */
import type { Claim } from '../core/claim.ts';
import { ratiosOf } from './figures.ts';
import type { GoldFact } from './gold.ts';
import { type Judgement, sameDate, sameStates } from './judge.ts';
import { plainName } from './names.ts';

/** One field of a found pair: equal or not; null where the pair says nothing of it. */
type Comparison = (fact: GoldFact, claim: Claim) => boolean | null;

/** Equal names, or no verdict where neither side gives one. */
const sameName = (wanted: string | null, found: string | null): boolean | null =>
  wanted === null && found === null
    ? null
    : wanted !== null && found !== null && plainName(wanted) === plainName(found);

const sameQuantity: Comparison = ({ quantity: wanted }, { quantity: found }) => {
  if (wanted === null && found === null) return null;
  return wanted?.value === found?.value && wanted?.bound === found?.bound && wanted?.unit === found?.unit;
};

/**
 * States and modality of every pair. A date counts only where the gold has one, because a null there means that
 * readers were not to give one, not that there is none. Quantity (value, bound and unit together), place and
 * attribution count where either side gives one: to say nothing where there is nothing earns nothing, and a value
 * that the gold does not have is an error.
 */
const COMPARISONS = {
  states: (fact, claim) => sameStates(fact.states, claim.states),
  date: (fact, claim) => (fact.date === null ? null : sameDate(fact, claim)),
  modality: (fact, claim) => fact.modality === claim.modality,
  quantity: sameQuantity,
  place: (fact, claim) => sameName(fact.place, claim.place?.name ?? null),
  attribution: (fact, claim) => sameName(fact.attributedTo, claim.attribution?.name ?? null),
} as const satisfies Readonly<Record<string, Comparison>>;

export type Attribute = keyof typeof COMPARISONS;

const ATTRIBUTES = Object.keys(COMPARISONS) as readonly Attribute[];

/** Names of the persons of a claim, each once, as they are compared. */
const personsOf = (claim: Claim): Set<string> =>
  new Set(claim.roles.filter(({ type }) => type === 'person').map(({ name }) => plainName(name)));

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** Fields in which a found pair differs, "people" among them; empty where all agree. */
export const differences = (fact: GoldFact, claim: Claim): (Attribute | 'people')[] => [
  ...ATTRIBUTES.filter((attribute) => COMPARISONS[attribute](fact, claim) === false),
  ...(sameSet(new Set(fact.people.map(plainName)), personsOf(claim)) ? [] : (['people'] as const)),
];

export interface AttributeFigure {
  readonly attribute: Attribute;
  readonly equal: number;
  /** Pairs that say something of it. */
  readonly of: number;
}

export interface PeopleFigure {
  /** Persons named on both sides, by canonical English name. */
  readonly shared: number;
  readonly gold: number;
  readonly claims: number;
  /** Of all persons of all pairs together (micro-average). */
  readonly f1: number;
}

export interface AttributeFigures {
  readonly pairs: number;
  readonly attributes: readonly AttributeFigure[];
  readonly people: PeopleFigure;
}

/** Fields over all found pairs; facts that readers disagree about are left aside. */
export const attributesOf = (judgements: readonly Judgement[]): AttributeFigures => {
  const pairs = judgements.flatMap(({ facts }) =>
    facts.flatMap(({ fact, claim }) => (claim === null || fact.optional ? [] : [{ fact, claim }])),
  );
  const attributes = ATTRIBUTES.map((attribute) => {
    const verdicts = pairs
      .map(({ fact, claim }) => COMPARISONS[attribute](fact, claim))
      .filter((verdict) => verdict !== null);
    return { attribute, equal: verdicts.filter(Boolean).length, of: verdicts.length };
  });
  let [shared, gold, claims] = [0, 0, 0];
  for (const { fact, claim } of pairs) {
    const wanted = new Set(fact.people.map(plainName));
    const found = personsOf(claim);
    shared += [...wanted].filter((name) => found.has(name)).length;
    gold += wanted.size;
    claims += found.size;
  }
  return {
    pairs: pairs.length,
    attributes,
    people: { shared, gold, claims, f1: ratiosOf(shared, claims, gold).f1 },
  };
};
