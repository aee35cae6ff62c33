import type { Claim, Modality } from '../core/claim.ts';
import { widthOf } from '../core/days.ts';
import type { Conflict, Finding, Version } from '../core/finding.ts';
import { type Reliability, strictest } from '../core/source.ts';
import type { Traits } from '../core/traits.ts';
import { flowsOf } from './attributes.ts';
import type { Known } from './known.ts';
import { better, dated, idOf, type Lookup, moreDated, publishedOf } from './lookup.ts';
import { notYet, ownCorrection, partingsOf, WIDE } from './partings.ts';
import { voicesOf } from './voices.ts';

/** In the order in which the sources appeared. */
const inOrder = (claims: readonly Claim[], lookup: Lookup): Claim[] =>
  [...claims].sort(
    (a, b) =>
      (publishedOf(a, lookup) < publishedOf(b, lookup)
        ? -1
        : publishedOf(a, lookup) > publishedOf(b, lookup)
          ? 1
          : 0) || (a.id < b.id ? -1 : 1),
  );

const historyOf = (claims: readonly Claim[], lookup: Lookup): Modality[] => {
  const out: Modality[] = [];
  for (const { modality } of inOrder(claims, lookup)) if (out.at(-1) !== modality) out.push(modality);
  return out;
};

const LETTERS: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];
const letterOf = (version: Version, { sourceOf }: Lookup): number =>
  Math.min(...version.claims.map(({ sourceId }) => LETTERS.indexOf(sourceOf(sourceId)?.reliability ?? 'F')));

/** The version that holds, and why: a person's word, most voices, the better source, what is stated, what is precise; or nothing, and one of them has to come first. */
const preferredOf = (
  versions: readonly Version[],
  lookup: Lookup,
): { readonly version: Version; readonly why: Finding['preferred'] } => {
  const place = ({ claims }: Version): number =>
    Math.max(-1, ...claims.map(({ id }) => lookup.preferred.lastIndexOf(id)));
  const [ruled] = versions.filter((version) => place(version) >= 0).sort((a, b) => place(b) - place(a));
  const [only] = versions;
  if (ruled !== undefined && versions.length > 1) return { version: ruled, why: 'verdict' };
  if (versions.length <= 1) return { version: only as Version, why: 'only' };
  const voices = (version: Version): number => voicesOf(version.claims, lookup.sourceOf);
  const stated = (version: Version): number =>
    Number(version.claims.some(({ time }) => time !== null && !time.inferred));
  const order = (a: Version, b: Version): readonly [number, Finding['preferred']] => {
    const byVoices = voices(b) - voices(a);
    if (byVoices !== 0) return [byVoices, 'voices'];
    const byLetter = letterOf(a, lookup) - letterOf(b, lookup);
    if (byLetter !== 0) return [byLetter, 'voices'];
    const byStated = stated(b) - stated(a);
    if (byStated !== 0) return [byStated, 'stated'];
    const [first, second] = [a.claims[0] as Claim, b.claims[0] as Claim];
    return [better(first, second), moreDated(first, second) === 0 ? 'tied' : 'precise'];
  };
  const [best, next] = [...versions].sort((a, b) => order(a, b)[0]);
  return { version: best as Version, why: order(best as Version, next as Version)[1] };
};

/** Of values that revise one another the one that was published last. */
const latestOf = (versions: readonly Version[], lookup: Lookup): Version => {
  const last = ({ claims }: Version): string =>
    claims
      .map((claim) => publishedOf(claim, lookup))
      .sort()
      .at(-1) ?? '';
  return [...versions].sort((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0))[0] as Version;
};

/** Of a thing that lasts, the days from its first to its last where a claim gives both: an arrival is one of them. */
const longestOf = (claims: readonly Claim[]): Claim['time'] =>
  dated(claims)
    .filter(
      ({ time }) =>
        /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(time?.edtf ?? '') && widthOf(time?.edtf ?? '') <= WIDE,
    )
    .sort((a, b) => widthOf(b.time?.edtf ?? '') - widthOf(a.time?.edtf ?? '') || better(a, b))[0]?.time ??
  null;

export interface Found {
  readonly finding: Finding;
  readonly conflicts: readonly Conflict[];
  /** What form its claims name, where they name one. */
  readonly form: string | null;
  /** Its claims say what the instrument or matter is, not merely that there was one. */
  readonly named: boolean;
}

const credibilityOf = (
  voices: number,
  lead: Version,
  disputed: boolean,
  lookup: Lookup,
): Finding['credibility'] => {
  if (disputed) return voicesOf(lead.claims, lookup.sourceOf) > 1 ? 3 : 4;
  return voices >= 3 ? 1 : voices === 2 ? 2 : 6;
};

/** Forms that say no more than that something was signed. */
const BARE: ReadonlySet<string | null> = new Set([null, 'agreement', 'document']);
const tells = ({ topics, form }: Traits): boolean => topics.length > 0 || !BARE.has(form);

/** A finding shows so many of its claims, and of each of its values so many; a conflict shows more. */
const SHOWN = 12;
const SHOWN_OF_EACH = 4;
const SHOWN_IN_CONFLICT = 40;

/** The best claims of a finding of very many: the first of each value among them. */
const shown = (claims: readonly Claim[], versions: readonly Version[]): readonly Claim[] => {
  if (claims.length <= SHOWN) return claims;
  const kept = new Set([
    ...claims.slice(0, SHOWN),
    ...versions.flatMap((version) => [...version.claims].sort(better).slice(0, SHOWN_OF_EACH)),
  ]);
  return claims.filter((claim) => kept.has(claim));
};

const shortened = (version: Version): Version =>
  version.claims.length <= SHOWN_IN_CONFLICT
    ? version
    : { ...version, claims: [...version.claims].sort(better).slice(0, SHOWN_IN_CONFLICT) };

/**
 * The finding that a group of claims makes, with what its sources contradict one another about. `aside`: claims that
 * belong to it and really tell of another event, whose values are none of its own.
 */
export const toFinding = (
  members: readonly Known[],
  lookup: Lookup,
  aside: ReadonlySet<string> = new Set(),
): Found => {
  const { kind } = members[0] as Known;
  const whole = members.map(({ claim }) => claim).sort(better);
  const id = idOf(kind.name, whole);
  const sorted = whole.filter((claim) => !aside.has(claim.id));
  const partings = partingsOf(kind, sorted, lookup).map((parting) => ownCorrection(parting, lookup));
  const dispute = partings.find(({ type }) => type === 'true contradiction') ?? null;
  const asserted = sorted.filter(({ modality }) => modality === 'asserted');
  const ahead = sorted.filter(({ modality }) => modality === 'planned' || modality === 'hoped');
  const pool = notYet(asserted, ahead, lookup) ? ahead : asserted.length > 0 ? asserted : sorted;
  const revision = partings.find(
    ({ type, about, reason }) =>
      type === 'revision' && about !== 'modality' && (reason.rule === 'same-hand' || pool !== asserted),
  );
  const decided = sorted.some(({ id: one }) => lookup.preferred.includes(one));
  const versions =
    dispute !== null && (dispute.about !== 'modality' || decided)
      ? dispute.versions
      : decided && revision !== undefined
        ? revision.versions
        : [{ value: null, claims: pool }];
  const choice =
    revision !== undefined && dispute === null && !decided
      ? { version: latestOf(revision.versions, lookup), why: 'latest' as const }
      : preferredOf(versions, lookup);
  const { version, why } = choice;
  const settled = why === 'verdict';
  const inVersion = [...version.claims].filter((claim) => settled || pool.includes(claim)).sort(better);
  const ruled = settled ? inVersion.find(({ id: one }) => lookup.preferred.includes(one)) : undefined;
  const lead = ruled ?? inVersion[0] ?? (sorted[0] as Claim);
  // Once a person has ruled, or the hand itself, those who say otherwise support nothing; a plan never says that it took place.
  const chosen = settled || why === 'latest' ? version.claims : sorted;
  const support = chosen.filter(({ modality }) => modality === lead.modality);
  const voices = voicesOf(support, lookup.sourceOf);
  const history = historyOf(sorted, lookup);
  const gone = asserted.length === 0 && history.at(-1) === 'denied' && history.length > 1;
  const list = shown(whole, dispute?.versions ?? []);
  const shownIds = new Set(list.map(({ id: one }) => one));
  const finding: Finding = {
    id,
    kind: kind.name,
    states: lead.states,
    modality: lead.modality,
    lead,
    claims: list,
    size: whole.length,
    time:
      (kind.lasts === true ? longestOf(inVersion) : null) ??
      lead.time ??
      version.claims.find(({ time }) => time !== null)?.time ??
      null,
    dispute: settled ? null : (dispute?.about ?? null),
    versions: (dispute?.versions ?? []).map(shortened),
    preferred: why,
    flow: members.map(flowsOf).find((flow) => flow !== '') ?? null,
    sources: new Set(support.map(({ sourceId }) => sourceId)).size,
    support: support.map(({ id: one }) => one).filter((one) => shownIds.has(one)),
    voices,
    credibility: credibilityOf(voices, version, dispute !== null && !settled, lookup),
    reliability: LETTERS[letterOf(version, lookup)] ?? 'F',
    label: strictest(whole.flatMap(({ sourceId }) => lookup.sourceOf(sourceId)?.label ?? [])),
    history,
    status:
      dispute !== null && !settled
        ? 'disputed'
        : gone
          ? 'superseded'
          : voices > 1
            ? 'agreed'
            : 'single-source',
  };
  const conflicts = partings.map(
    (parting): Conflict => ({
      id: idOf(
        `${kind.name} ${parting.about}`,
        parting.versions.flatMap(({ claims }) => claims),
      ),
      type: parting.type,
      about: parting.about,
      kind: kind.name,
      states: lead.states,
      versions: parting.versions.map(shortened),
      reason: parting.reason,
      ruled: null,
      findings: [id],
    }),
  );
  return {
    finding,
    conflicts,
    named: members.some(({ claim, traits }) => claim.detail.title !== undefined && tells(traits)),
    form: members.map(({ traits }) => traits.form).find((form) => form !== null) ?? null,
  };
};
