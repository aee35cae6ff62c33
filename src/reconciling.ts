/** From claims to what they amount to: persons, traits and sources joined with the reconciliation, on one page. */
import type { Claim, Role } from './core/claim.ts';
import type { Reconciled } from './core/finding.ts';
import type { Traits } from './core/traits.ts';
import { standing, type Verdict } from './core/verdict.ts';
import { traitsOfClaim } from './document/traits.ts';
import type { Opened, Reconciler } from './dossier/load.ts';
import { blockOf } from './reconciliation/block.ts';
import type { Found } from './reconciliation/findings.ts';
import type { PersonOf } from './reconciliation/known.ts';
import { pack, unpack } from './reconciliation/pack.ts';
import {
  blocksOf,
  type Material,
  reconcile as reconcileAll,
  reconcileBlock,
  relate,
  sharedIn,
} from './reconciliation/reconcile.ts';
import type { SourceFacts } from './reconciliation/sources.ts';
import { gatherPersons, type NameRuling, type PersonMention } from './resolution/entities.ts';
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

const yearOf = (claim: Claim): number | null => {
  const year = Number(claim.time?.edtf.slice(0, 4));
  return Number.isInteger(year) ? year : null;
};

/** Years that are taken for one, so that a name told in many years is compared once for a few of them. */
const SPAN = 3;
const termOf = (year: number | null): number | null => (year === null ? null : year - (year % SPAN));

const mentionOf = (role: Role, claim: Claim): PersonMention => ({
  text: role.name,
  named: true,
  id: role.id,
  state: role.state,
  office: role.office,
  year: termOf(yearOf(claim)),
});

const keyOf = (mention: PersonMention): string =>
  `${mention.id ?? ''} ${mention.text} ${mention.state ?? ''} ${mention.office ?? ''} ${mention.year ?? ''}`;

const rulingsOf = (verdicts: readonly Verdict[]): NameRuling[] =>
  standing(verdicts).flatMap(({ decision }) =>
    decision.action === 'same' || decision.action === 'different'
      ? [{ names: decision.names, same: decision.action === 'same' }]
      : [],
  );

/** Who the persons of claims are: the gazetteer's where it knows them, else whoever bears the same name in the same state. */
const personsOf = (claims: readonly Claim[], verdicts: readonly Verdict[]): PersonOf => {
  const mentions = new Map<string, PersonMention>();
  for (const claim of claims)
    for (const role of claim.roles)
      if (role.type === 'person') {
        const mention = mentionOf(role, claim);
        mentions.set(keyOf(mention), mention);
      }
  const rulings = rulingsOf(verdicts);
  const list = [...mentions.values()];
  if (rulings.length === 0 && list.every(({ id }) => id !== null)) return (role) => role.id ?? role.name;
  const nameOf = new Map<string, string>();
  for (const person of gatherPersons(list, rulings)) {
    const own = person.mentions.map((at) => list[at] as PersonMention);
    const id =
      own.find((mention) => mention.id !== null)?.id ??
      `${person.name} ${own.find(({ state }) => state !== null)?.state ?? ''}`;
    for (const mention of own) nameOf.set(keyOf(mention), id);
  }
  return (role, claim) => nameOf.get(keyOf(mentionOf(role, claim))) ?? role.id ?? role.name;
};

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
  verdicts: readonly Verdict[],
): Material => ({ claims, verdicts, traitsOf, personsOf, sources: sources.map(factsOf) });

/** What claims amount to, all of them at once and without a store. */
export const reconcile = (
  claims: readonly Claim[],
  sources: readonly StoredSource[],
  verdicts: readonly Verdict[],
): Reconciled => reconcileAll(materialOf(claims, sources, verdicts));

/** The findings of one block as a store keeps them. */
const settleBlock = (block: Block, verdicts: readonly Verdict[]): StoredFinding[] =>
  reconcileBlock(block.key, materialOf(block.claims, block.sources, verdicts)).map((found) => ({
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
    relate: (sources, verdicts) => relate(found, materialOf([], sources, verdicts)),
  };
};

/** What a decision may change; an undoing changes what it takes back. */
const touchedBy = (verdict: Verdict, earlier: readonly Verdict[]): Touched => {
  const { decision } = verdict;
  switch (decision.action) {
    case 'undo': {
      const undone = earlier.find(({ id }) => id === decision.verdict);
      return undone === undefined ? { blocks: [], source: null, all: false } : touchedBy(undone, earlier);
    }
    case 'rate':
      return { blocks: [], source: decision.source, all: false };
    case 'same':
    case 'different':
    case 'unsure':
      return { blocks: [], source: null, all: true };
    default:
      return { blocks: blocksOf(verdict), source: null, all: false };
  }
};

/** The reconciliation as a dossier and a store use it. */
export const reconciler: Reconciler = {
  settleBlock,
  blockOf,
  open,
  touchedBy,
  claimsIn: (row) => openRow(row).finding.claims.map(({ id }) => id),
  shared: (finding, sources, verdicts) => sharedIn(finding, materialOf([], sources, verdicts)),
};
