/** From claims to what they amount to: persons, traits and sources joined with the reconciliation, on one page. */
import type { Claim } from './core/claim.ts';
import type { Reconciled } from './core/finding.ts';
import type { Ruling, StoredClaims } from './core/ruling.ts';
import type { Traits } from './core/traits.ts';
import type { Verdict } from './core/verdict.ts';
import { traitsOfClaim } from './document/traits.ts';
import type { Opened, Reconciler } from './dossier/load.ts';
import { blockOf } from './reconciliation/block.ts';
import type { Found } from './reconciliation/findings.ts';
import { pack, unpack } from './reconciliation/pack.ts';
import {
  type Material,
  reconcile as reconcileAll,
  reconcileBlock,
  relate,
  sharedIn,
} from './reconciliation/reconcile.ts';
import type { SourceFacts } from './reconciliation/sources.ts';
import { blocksBetween, ruleOn } from './reconciliation/verdicts.ts';
import { gather, personsOf } from './resolution/persons.ts';
import type { Block, StoredFinding, StoredSource, Touched } from './store/contract.ts';

const factsOf = (source: StoredSource): SourceFacts => ({
  id: source.id,
  published: source.published,
  publisher: source.publisher,
  author: source.author,
  language: source.languageRead,
  reliability: source.reliability,
  label: source.label,
  family: source.family,
});

const cache = new Map<string, Traits>();
const CACHE_LIMIT = 50_000;

const traitsOf = (claim: Claim, source: SourceFacts): Traits => {
  const known = cache.get(claim.id);
  if (known !== undefined && known.language === source.language) return known;
  const traits = traitsOfClaim(claim, source.language);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(claim.id, traits);
  return traits;
};

const materialOf = (
  claims: readonly Claim[],
  sources: readonly StoredSource[],
  ruling: Ruling,
): Material => ({ claims, ruling, traitsOf, personsOf, sources: sources.map(factsOf) });

/** Claims at hand as a ruling looks them up. */
const storedIn = (claims: readonly Claim[]): StoredClaims => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const bySource = Map.groupBy(claims, ({ sourceId }) => sourceId);
  return { byId: (id) => byId.get(id), ofSource: (id) => bySource.get(id) ?? [] };
};

/** What claims amount to, all of them at once and without a store. */
export const reconcile = (
  claims: readonly Claim[],
  sources: readonly StoredSource[],
  verdicts: readonly Verdict[],
): Reconciled => reconcileAll(materialOf(claims, sources, ruleOn(verdicts, storedIn(claims))));

/** The findings of one block as a store keeps them. */
const settleBlock = (block: Block, ruling: Ruling): StoredFinding[] =>
  reconcileBlock(block.key, materialOf(block.claims, block.sources, ruling)).map((found) => ({
    id: found.finding.id,
    kind: found.finding.kind,
    states: found.finding.states,
    time: found.finding.time?.edtf ?? '',
    status: found.finding.status,
    claims: found.finding.size,
    body: pack(found),
  }));

/** What rows hold, opened once. */
const openedRows = new WeakMap<StoredFinding, Found>();

const openRow = (row: StoredFinding): Found => {
  const known = openedRows.get(row);
  if (known !== undefined) return known;
  const found = unpack(row.body);
  openedRows.set(row, found);
  return found;
};

const open = (rows: readonly StoredFinding[]): Opened => {
  const found = rows.map(openRow);
  return {
    sources: [...new Set(found.flatMap(({ finding }) => finding.claims.map(({ sourceId }) => sourceId)))],
    relate: (sources, ruling) => relate(found, materialOf([], sources, ruling)),
  };
};

const NAMES: ReadonlySet<string> = new Set(['same', 'different', 'unsure']);

/** What a decision changes, beside those before it; an undoing changes what it takes back. */
const touchedBy = (verdict: Verdict, earlier: readonly Verdict[], stored: StoredClaims): Touched => {
  const undone = verdict.decision.action === 'undo' ? verdict.decision.verdict : null;
  const meant = undone === null ? verdict : earlier.find(({ id }) => id === undone);
  if (meant !== undefined && meant !== verdict && meant.decision.action === 'undo')
    return touchedBy(meant, earlier.slice(0, earlier.indexOf(meant)), stored);
  const decision = meant?.decision;
  return {
    blocks: blocksBetween(ruleOn(earlier, stored), ruleOn([...earlier, verdict], stored), verdict, stored),
    source: decision?.action === 'rate' ? decision.source : null,
    all: decision !== undefined && NAMES.has(decision.action),
  };
};

/** The reconciliation as a dossier and a store use it. */
export const reconciler: Reconciler = {
  settleBlock,
  blockOf,
  open,
  touchedBy,
  claimsIn: (row) => openRow(row).finding.claims.map(({ id }) => id),
  rule: ruleOn,
  gather,
  shared: (finding, sources, ruling) => sharedIn(finding, materialOf([], sources, ruling)),
};
