import type { Claim } from '../core/claim.ts';
import type { Finding, Reconciled } from '../core/finding.ts';
import type { StateCode } from '../core/language.ts';
import type { GatherPersons } from '../core/person.ts';
import type { Ruling, StoredClaims } from '../core/ruling.ts';
import { rated, type Verdict } from '../core/verdict.ts';
import { kindByName } from '../kinds/registry.ts';
import type { Block, KindCount, Store, StoredFinding, StoredSource, Touched } from '../store/contract.ts';
import { buildDossier, type Dossier } from './dossier.ts';
import { type Persons, personsIn } from './persons.ts';

/** Findings read back from a store, before they are set against one another. */
export interface Opened {
  /** Ids of the sources that their claims stand in. */
  readonly sources: readonly string[];
  readonly relate: (sources: readonly StoredSource[], ruling: Ruling) => Reconciled;
}

/** The reconciliation, given from outside: read models know how findings look and not how they are found. */
export interface Reconciler {
  /** What decisions come to, given the claims that they are about. */
  readonly rule: (verdicts: readonly Verdict[], stored: StoredClaims) => Ruling;
  readonly settleBlock: (block: Block, ruling: Ruling) => readonly StoredFinding[];
  readonly blockOf: (claim: Claim) => string;
  readonly open: (findings: readonly StoredFinding[]) => Opened;
  /** Ids of the claims of a finding. */
  readonly claimsIn: (finding: StoredFinding) => readonly string[];
  /** For each claim but the first, what it shares with the first: why they are held to be of one thing. */
  readonly shared: (
    finding: Finding,
    sources: readonly StoredSource[],
    ruling: Ruling,
  ) => ReadonlyMap<string, readonly string[]>;
  /** The persons that claims name, told from one another. */
  readonly gather: GatherPersons;
  readonly touchedBy: (verdict: Verdict, earlier: readonly Verdict[], stored: StoredClaims) => Touched;
}

/** Of a pair of more claims than this a dossier shows of each kind the latest findings alone, and says how many there are. */
const MANY_CLAIMS = 4000;
const MOST_OF_A_KIND = 12;

const mostFor = async (store: Store, a: StateCode, b: StateCode): Promise<number> => {
  const { counts } = await store.findingsOfPair(a, b, 0);
  const claims = counts.reduce((sum, count) => sum + count.claims, 0);
  return claims > MANY_CLAIMS ? MOST_OF_A_KIND : MANY_CLAIMS;
};

const aloneOf = (findings: readonly StoredFinding[]): StoredFinding[] =>
  findings.filter(({ kind, states }) => states.length === 1 && kindByName(kind)?.parties === 'one');

/** Claims that decisions are about, as the store has them now. */
export const storedFor = async (store: Store, verdicts: readonly Verdict[]): Promise<StoredClaims> => {
  const decided = verdicts.flatMap(({ decision }) =>
    'claim' in decision ? [decision.claim] : 'claims' in decision ? decision.claims : [],
  );
  const found = await store.claimsById([...new Set(decided.map(({ id }) => id))]);
  const byId = new Map(found.map((claim) => [claim.id, claim]));
  const gone = new Set(decided.filter(({ id }) => !byId.has(id)).map(({ sourceId }) => sourceId));
  const bySource = new Map<string, readonly Claim[]>();
  for (const id of gone) {
    const claims = await store.claimsOfSource(id);
    bySource.set(id, claims);
    for (const claim of claims) byId.set(claim.id, claim);
  }
  return { byId: (id) => byId.get(id), ofSource: (id) => bySource.get(id) ?? [] };
};

/** Reconciles what has changed, of a pair or of the whole store, and gives the ruling that it was done by. */
export const settleStore = async (
  store: Store,
  reconciler: Reconciler,
  pair?: readonly [StateCode, StateCode],
): Promise<Ruling> => {
  const verdicts = await store.verdicts();
  const ruling = reconciler.rule(verdicts, await storedFor(store, verdicts));
  await store.settle((block) => reconciler.settleBlock(block, ruling), reconciler.blockOf, pair);
  return ruling;
};

interface Kept {
  readonly stamp: string;
  readonly dossier: Dossier;
}

/** Dossiers that are kept for as long as their store does not change, the last asked for last. */
const KEPT = 20;
const kept = new WeakMap<Store, Map<string, Kept>>();

const remember = (store: Store, key: string, entry: Kept): void => {
  const own = kept.get(store) ?? new Map<string, Kept>();
  own.delete(key);
  own.set(key, entry);
  for (const oldest of own.keys()) {
    if (own.size <= KEPT) break;
    own.delete(oldest);
  }
  kept.set(store, own);
};

/**
 * Reads what a store holds of a pair: what concerns both, and of what concerns one alone (its independence, its rulers,
 * its memberships) what is told in the same sources. What has changed since it was last asked for is reconciled first.
 */
export const loadDossier = async (
  store: Store,
  a: StateCode,
  b: StateCode,
  reconciler: Reconciler,
  asked?: number,
): Promise<Dossier> => {
  const key = `${a} ${b} ${asked ?? ''}`;
  const known = kept.get(store)?.get(key);
  if (known !== undefined && known.stamp === (await store.stamp())) return known.dossier;
  const entry = await readDossier(store, a, b, reconciler, asked);
  remember(store, key, entry);
  return entry.dossier;
};

const readDossier = async (
  store: Store,
  a: StateCode,
  b: StateCode,
  reconciler: Reconciler,
  asked?: number,
): Promise<Kept> => {
  const ruling = await settleStore(store, reconciler, [a, b]);
  // Whatever changes while it is read makes it another than this stamp's.
  const stamp = await store.stamp();
  const most = asked ?? (await mostFor(store, a, b));
  const [both, onlyA, onlyB] = await Promise.all([
    store.findingsOfPair(a, b, most),
    store.findingsOfPair(a, a, most),
    store.findingsOfPair(b, b, most),
  ]);
  const told = new Set(reconciler.open(both.findings).sources);
  const alone = aloneOf([...onlyA.findings, ...onlyB.findings]).filter((finding) =>
    reconciler.open([finding]).sources.some((source) => told.has(source)),
  );
  const opened = reconciler.open([...both.findings, ...alone]);
  const sources = rated(await store.sourcesById(opened.sources), ruling.verdicts);
  const reconciled = opened.relate(sources, ruling);
  const persons = (): Persons => {
    const claims = reconciled.findings.flatMap((finding) => finding.claims);
    return personsIn(reconciled.findings, reconciler.gather(claims, ruling.verdicts), sources);
  };
  return {
    stamp,
    dossier: buildDossier([a, b], reconciled, sources, beyond(both.counts, most), persons),
  };
};

/** Kinds of which there are more findings than are shown. */
const beyond = (counts: readonly KindCount[], most: number): readonly KindCount[] =>
  counts.filter(({ findings }) => findings > most);
