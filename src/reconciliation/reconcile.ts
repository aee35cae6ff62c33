import type { Claim } from '../core/claim.ts';
import type { Conflict, Finding, Reconciled } from '../core/finding.ts';
import type { Ruling } from '../core/ruling.ts';
import type { Traits } from '../core/traits.ts';
import { rated, type Verdict } from '../core/verdict.ts';
import { kindByName } from '../kinds/registry.ts';
import { acrossFindings } from './across.ts';
import { blockOf } from './block.ts';
import { sharedBy } from './compare.ts';
import { type Found, toFinding } from './findings.ts';
import { gather } from './gather.ts';
import { inferFrom } from './inference.ts';
import { type Known, know, type PersonOf } from './known.ts';
import type { Lookup } from './lookup.ts';
import { calledSo, calledSoConflicts } from './occasions-across.ts';
import type { SourceFacts } from './sources.ts';
import { claimsOfBlock } from './verdicts.ts';

export interface Material {
  readonly claims: readonly Claim[];
  readonly sources: readonly SourceFacts[];
  readonly ruling: Ruling;
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
  const personOf = material.personsOf(claims, material.ruling.verdicts);
  return claims.map((claim) => {
    const source = lookup.sourceOf(claim.sourceId) ?? unknownSource(claim.sourceId);
    return know(claim, kind, material.traitsOf(claim, source), source, personOf);
  });
};

const lookupOf = ({ sources, ruling }: Material): Lookup => {
  const byId = new Map(rated(sources, ruling.verdicts).map((source) => [source.id, source]));
  return { sourceOf: (id) => byId.get(id), preferred: ruling.preferred };
};

/** The findings of one block, with what people decided about its claims. */
export const reconcileBlock = (block: string, material: Material): Found[] => {
  const own = claimsOfBlock(block, material.claims, material.ruling);
  const lookup = lookupOf(material);
  return gather(knowAll(own, material, lookup), material.ruling).map((members) => toFinding(members, lookup));
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
  const [first, ...others] = knowAll(finding.claims, material, lookupOf(material));
  return new Map(first === undefined ? [] : others.map((known) => [known.claim.id, sharedBy(first, known)]));
};

/** The claim that a person preferred of the values of a conflict, the last that was. */
const ruled = (conflict: Conflict, { preferred }: Lookup): Conflict => {
  const ids = new Set(conflict.versions.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return { ...conflict, ruled: preferred.findLast((id) => ids.has(id)) ?? null };
};

/** What findings of a pair differ about between one another, and what follows from them. */
export const relate = (given: readonly Found[], material: Material): Reconciled => {
  const found = [...given].sort((a, b) => byTime(a.finding, b.finding));
  const lookup = lookupOf(material);
  const conflicts: Conflict[] = [];
  const all = found.map((one) => {
    const called = calledSo(one, found);
    if (called.size === 0) return one;
    conflicts.push(...calledSoConflicts(one, called));
    return toFinding(knowAll(one.finding.claims, material, lookup), lookup, new Set(called.keys()));
  });
  const inferred = inferFrom(all, lookup);
  conflicts.push(
    ...all.flatMap((one) => one.conflicts),
    ...acrossFindings(all, lookup),
    ...inferred.conflicts,
  );
  return {
    findings: all.map(({ finding }) => finding).sort(byTime),
    conflicts: conflicts.map((conflict) => ruled(conflict, lookup)).sort(byWeight),
    inferences: [...inferred.inferences].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

/** Claims by block; a block that only a person's decision fills is among them. */
const blocksIn = ({ claims, ruling }: Material): Map<string, Claim[]> => {
  const blocks = new Map<string, Claim[]>([...ruling.placed.keys()].map((key) => [key, []]));
  for (const claim of claims) {
    const key = blockOf(claim);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [claim]);
    else block.push(claim);
  }
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
