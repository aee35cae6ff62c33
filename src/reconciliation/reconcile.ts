import type { Claim } from '../core/claim.ts';
import type { Conflict, Finding, Reconciled } from '../core/finding.ts';
import type { Traits } from '../core/traits.ts';
import { rated, type Verdict } from '../core/verdict.ts';
import { kindByName } from '../kinds/registry.ts';
import { acrossFindings, calledSo, calledSoConflicts } from './across.ts';
import { blockOf } from './block.ts';
import { sharedBy } from './compare.ts';
import { type Found, type Lookup, toFinding } from './findings.ts';
import { gather } from './gather.ts';
import { inferFrom } from './inference.ts';
import { type Known, know, type PersonOf } from './known.ts';
import type { SourceFacts } from './sources.ts';
import { applyVerdicts, correct, preferredIn } from './verdicts.ts';

export interface Material {
  readonly claims: readonly Claim[];
  readonly sources: readonly SourceFacts[];
  readonly verdicts: readonly Verdict[];
  readonly traitsOf: (claim: Claim, source: SourceFacts) => Traits;
  readonly personsOf: PersonsOf;
}

/** Tells who the persons of some claims are, all of them looked at together. */
export type PersonsOf = (claims: readonly Claim[], verdicts: readonly Verdict[]) => PersonOf;

const unknownSource = (id: string): SourceFacts => ({
  id,
  published: null,
  publisher: null,
  author: null,
  language: 'und',
  reliability: 'F',
  label: 'public',
  family: id,
});

/** Ready to be compared, with the persons of all of them told from one another. */
const knowAll = (claims: readonly Claim[], material: Material, lookup: Lookup): Known[] => {
  const kind = kindByName(claims[0]?.kind ?? '');
  if (kind === undefined) return [];
  const personOf = material.personsOf(claims, material.verdicts);
  return claims.map((claim) => {
    const source = lookup.sourceOf(claim.sourceId) ?? unknownSource(claim.sourceId);
    return know(claim, kind, material.traitsOf(claim, source), source, personOf);
  });
};

const lookupOf = ({ sources, verdicts }: Material, preferred: ReadonlySet<string>): Lookup => {
  const byId = new Map(rated(sources, verdicts).map((source) => [source.id, source]));
  return { sourceOf: (id) => byId.get(id), preferred };
};

/** Claims that a decision is about, as they were and as a person put them right. */
const decidedOn = ({ decision }: Verdict): Claim[] => {
  switch (decision.action) {
    case 'correct':
      return [decision.claim, correct(decision.claim, decision.correction)];
    case 'accept':
    case 'reject':
    case 'prefer':
      return [decision.claim];
    case 'merge':
    case 'split':
      return [...decision.claims];
    default:
      return [];
  }
};

/** Blocks whose findings a decision may change. */
export const blocksOf = (verdict: Verdict): string[] => [...new Set(decidedOn(verdict).map(blockOf))];

/** The findings of one block: claims of one kind and the same states, with what people decided about them. */
export const reconcileBlock = (block: string, material: Material): Found[] => {
  // Undoings come along whatever they undo.
  const verdicts = material.verdicts.filter(
    (verdict) => verdict.decision.action === 'undo' || blocksOf(verdict).includes(block),
  );
  const { claims, links, preferred } = applyVerdicts(material.claims, verdicts);
  const own = claims.filter((claim) => blockOf(claim) === block);
  const lookup = lookupOf(material, preferred);
  return gather(knowAll(own, material, lookup), links).map((members) => toFinding(members, lookup));
};

const startOf = (finding: Finding): string => finding.time?.edtf.replaceAll('X', '0') ?? '9999';

const byTime = (a: Finding, b: Finding): number =>
  startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.id < b.id ? -1 : 1;

const TYPES: readonly Conflict['type'][] = [
  'true contradiction',
  'different event',
  'revision',
  'different definition',
  'different period',
];

const byWeight = (a: Conflict, b: Conflict): number =>
  TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
  (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1);

/** For each claim of a finding but the first, what it shares with the first. */
export const sharedIn = (finding: Finding, material: Material): ReadonlyMap<string, readonly string[]> => {
  const [first, ...others] = knowAll(finding.claims, material, lookupOf(material, new Set()));
  return new Map(first === undefined ? [] : others.map((known) => [known.claim.id, sharedBy(first, known)]));
};

/** What findings of a pair differ about between one another, and what follows from them. */
export const relate = (given: readonly Found[], material: Material): Reconciled => {
  const found = [...given].sort((a, b) => byTime(a.finding, b.finding));
  const lookup = lookupOf(material, new Set(preferredIn(material.verdicts)));
  const conflicts: Conflict[] = [];
  const all = found.map((one) => {
    const called = calledSo(one, found);
    if (called.size === 0) return one;
    conflicts.push(...calledSoConflicts(one, called));
    return toFinding(knowAll(one.finding.claims, material, lookup), lookup, new Set(called.keys()));
  });
  const inferred = inferFrom(all);
  conflicts.push(
    ...all.flatMap((one) => one.conflicts),
    ...acrossFindings(all, lookup),
    ...inferred.conflicts,
  );
  return {
    findings: all.map(({ finding }) => finding).sort(byTime),
    conflicts: conflicts.sort(byWeight),
    inferences: [...inferred.inferences].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

/** Claims by block; a block that only a person's correction fills is among them. */
const blocksIn = ({ claims, verdicts }: Material): Map<string, Claim[]> => {
  const blocks = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = blockOf(claim);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [claim]);
    else block.push(claim);
  }
  for (const verdict of verdicts)
    for (const key of blocksOf(verdict)) if (!blocks.has(key)) blocks.set(key, []);
  return blocks;
};

/**
 * What claims amount to: findings, where they part and how, what follows from them. A function of what is given: neither
 * the order of the claims nor how often it is asked matters.
 */
export const reconcile = (material: Material): Reconciled =>
  relate(
    [...blocksIn(material)].flatMap(([block, claims]) => reconcileBlock(block, { ...material, claims })),
    material,
  );
