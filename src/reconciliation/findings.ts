import { hash } from 'node:crypto';
import type { Claim, Modality } from '../core/claim.ts';
import type { Attribute, Conflict, Finding, Version } from '../core/finding.ts';
import { type Reliability, strictest } from '../core/source.ts';
import type { Traits } from '../core/traits.ts';
import type { Kind } from '../kinds/kind.ts';
import { flowsOf } from './compare.ts';
import { figuresAgree } from './figures.ts';
import { compatible, widthOf } from './interval.ts';
import type { Known } from './known.ts';
import type { SourceFacts } from './sources.ts';
import { voicesOf } from './voices.ts';

/** An id made of the claims it is about: the same claims, the same id. */
export const idOf = (word: string, claims: readonly Claim[]): string =>
  hash('sha256', `${word} ${[...new Set(claims.map(({ id }) => id))].sort().join()}`, 'hex').slice(0, 16);

/** What reconciling looks things up in. */
export interface Lookup {
  readonly sourceOf: (id: string) => SourceFacts | undefined;
  /** Ids of claims whose values people prefer, the latest last. */
  readonly preferred: readonly string[];
}

/** The surer claim first. Total. */
const better = (a: Claim, b: Claim): number =>
  Number(a.time === null) - Number(b.time === null) ||
  (a.time === null || b.time === null
    ? 0
    : Number(a.time.inferred) - Number(b.time.inferred) || widthOf(a.time.edtf) - widthOf(b.time.edtf)) ||
  b.roles.length - a.roles.length ||
  b.confidence - a.confidence ||
  (a.id < b.id ? -1 : 1);

/** Claims that can all have one value stand together; `agree` tells it of two. */
const versionsBy = (
  claims: readonly Claim[],
  agree: (a: Claim, b: Claim) => boolean,
  nameOf: (claim: Claim) => string,
): Version[] => {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const fits = groups.filter((list) => list.every((other) => agree(other, claim)));
    const [group, other] = fits;
    if (group === undefined) groups.push([claim]);
    // "In 1994" speaks for neither the 7th nor the 10th of October.
    else if (other === undefined) group.push(claim);
  }
  return groups
    .map((list) => ({ value: nameOf(list[0] as Claim), claims: list }))
    .sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
};

const byWidth = (a: Claim, b: Claim): number =>
  widthOf(a.time?.edtf ?? '') - widthOf(b.time?.edtf ?? '') || better(a, b);

export const versionsByTime = (claims: readonly Claim[]): Version[] =>
  versionsBy(
    claims.filter((claim) => claim.time !== null).sort(byWidth),
    (a, b) => compatible(a.time?.edtf ?? '', b.time?.edtf ?? ''),
    (claim) => claim.time?.edtf ?? '',
  );

export const versionsByQuantity = (claims: readonly Claim[]): Version[] =>
  versionsBy(
    claims.filter((claim) => claim.quantity !== null),
    (a, b) => a.quantity === null || b.quantity === null || figuresAgree(a.quantity, b.quantity),
    (claim) => String(claim.quantity?.value ?? ''),
  );

const isCapital = ({ place }: Claim): boolean => place?.id.startsWith('capital:') === true;

/** Places that are named as such: a state is where a thing was only as long as nobody says more, and a palace may stand in the capital. */
const versionsByPlace = (claims: readonly Claim[]): Version[] =>
  versionsBy(
    claims.filter(({ place }) => place !== null && !place.id.startsWith('state:')),
    (a, b) => a.place?.id === b.place?.id || isCapital(a) !== isCapital(b),
    (claim) => claim.place?.id ?? '',
  );

const versionsByOrdinal = (claims: readonly Claim[]): Version[] =>
  versionsBy(
    claims.filter(({ detail }) => detail.ordinal !== undefined),
    (a, b) => a.detail.ordinal === b.detail.ordinal,
    (claim) => String(claim.detail.ordinal),
  );

const publishedOf = (claim: Claim, { sourceOf }: Lookup): string => sourceOf(claim.sourceId)?.published ?? '';

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

/** The version that holds, and why: a person's word, most voices, the better source, what is stated, what is precise. */
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
    return [better(a.claims[0] as Claim, b.claims[0] as Claim), 'precise'];
  };
  const [best, next] = [...versions].sort((a, b) => order(a, b)[0]);
  return { version: best as Version, why: order(best as Version, next as Version)[1] };
};

/** What a finding's claims contradict one another about, and what was only overtaken. */
interface Parting {
  readonly about: Attribute;
  readonly versions: readonly Version[];
  readonly type: Conflict['type'];
  readonly reason: Conflict['reason'];
}

/** Told by texts that do not repeat one another: one text that tells of a plan and how it went differs with nobody. */
const apart = (a: readonly Claim[], b: readonly Claim[], { sourceOf }: Lookup): boolean => {
  const familyOf = ({ sourceId }: Claim): string => sourceOf(sourceId)?.family ?? sourceId;
  const families = new Set(a.map(familyOf));
  return b.some((claim) => !families.has(familyOf(claim)));
};

const firstDay = (version: Version): string => version.value ?? '';

/** A date of more days is no day. */
const WIDE = 45;

/** Days within which two papers that date a plan otherwise do not tell of its being moved. */
const SAME_NEWS = 31;

/** Plans told at one time by more than one source: of two dates one is wrong, and neither revises the other. */
const together = (planned: readonly Claim[], lookup: Lookup): boolean => {
  const told = planned.map(
    ({ sourceId }) => Date.parse(lookup.sourceOf(sourceId)?.published ?? '') / 86_400_000,
  );
  return (
    apart(planned.slice(0, 1), planned.slice(1), lookup) && Math.max(...told) - Math.min(...told) <= SAME_NEWS
  );
};

/** One source that gives two numbers for one time counts two things, or reads a total and a part of it. */
const withinOneSource = (versions: readonly Version[]): boolean =>
  new Set(versions.flatMap(({ claims }) => claims.map(({ sourceId }) => sourceId))).size === 1;

/** Claims of one group by how they are meant. */
interface Told {
  readonly asserted: readonly Claim[];
  readonly planned: readonly Claim[];
  readonly denied: readonly Claim[];
}

const toldOf = (claims: readonly Claim[]): Told => ({
  asserted: claims.filter(({ modality }) => modality === 'asserted'),
  planned: claims.filter(({ modality }) => modality === 'planned' || modality === 'hoped'),
  denied: claims.filter(({ modality }) => modality === 'denied'),
});

const dated = (claims: readonly Claim[]): Claim[] => claims.filter(({ time }) => time !== null);

const valueOfFirst = (claims: readonly Claim[]): string | null => dated(claims)[0]?.time?.edtf ?? null;

/** Two dates of one event: one is wrong, unless one text gives both, and tells of two steps, or a plan was moved. */
const datesPart = (kind: Kind, { asserted, planned }: Told, lookup: Lookup): Parting[] => {
  const versions = versionsByTime(asserted.length > 0 ? asserted : planned);
  if (versions.length < 2) return [];
  const ends = { first: firstDay(versions[0] as Version), last: firstDay(versions.at(-1) as Version) };
  const parting = (type: Parting['type'], rule: Parting['reason']['rule']): Parting[] => [
    { about: 'time', versions, type, reason: { rule, with: ends } },
  ];
  const moved = planned.some(({ detail }) => detail.moved === true);
  if (asserted.length === 0 && (moved || !together(planned, lookup)))
    return parting('revision', 'plan-moved');
  if (withinOneSource(versions)) return parting('different event', 'one-text');
  return parting('true contradiction', kind.identity.includes('once') ? 'once' : 'one-event');
};

/** What was planned, and how it went: on another day, or as planned. */
const planParts = (kind: Kind, { asserted, planned }: Told, lookup: Lookup): Parting[] => {
  if (asserted.length === 0 || versionsByTime(asserted).length > 1) return [];
  const moved = asserted.filter(
    ({ time, detail }) =>
      time !== null && detail.planned !== undefined && !compatible(detail.planned, time.edtf),
  );
  const [told] = moved;
  if (told !== undefined) return [movedParting(told.detail.planned ?? null, moved, dated(asserted))];
  if (!apart(planned, asserted, lookup) || planned.length === 0 || notYet(asserted, planned, lookup))
    return [];
  const meant = dated(planned);
  if (meant.length > 0 && versionsByTime([...dated(asserted), ...meant]).length > 1)
    return [movedParting(valueOfFirst(meant), meant, dated(asserted))];
  const inTurn = asserted.some((yes) =>
    planned.some((meant) => publishedOf(meant, lookup) <= publishedOf(yes, lookup)),
  );
  return kind.occasion && inTurn
    ? [
        {
          about: 'modality',
          versions: [
            { value: 'planned', claims: planned },
            { value: 'asserted', claims: asserted },
          ],
          type: 'revision',
          reason: { rule: 'plan-kept', with: {} },
        },
      ]
    : [];
};

const movedParting = (day: string | null, meant: readonly Claim[], held: readonly Claim[]): Parting => ({
  about: 'time',
  versions: [
    { value: day, claims: meant },
    { value: valueOfFirst(held), claims: held },
  ],
  type: 'revision',
  reason: { rule: 'plan-moved', with: { planned: day ?? '', held: valueOfFirst(held) ?? '' } },
});

const figuresPart = ({ asserted, planned }: Told): Parting[] => {
  const told = asserted.length > 0 ? asserted : planned;
  const versions = versionsByQuantity(told);
  if (versions.length < 2) return [];
  const inside = withinOneSource(versions);
  return [
    {
      about: 'quantity',
      versions,
      type: inside ? 'different definition' : 'true contradiction',
      reason: { rule: inside ? 'units' : 'one-period', with: { period: valueOfFirst(told) ?? '' } },
    },
  ];
};

const placesPart = ({ asserted }: Told): Parting[] => {
  const versions = versionsByPlace(asserted);
  return versions.length < 2
    ? []
    : [{ about: 'place', versions, type: 'true contradiction', reason: { rule: 'one-event', with: {} } }];
};

const ordinalsPart = (claims: readonly Claim[]): Parting[] => {
  const versions = versionsByOrdinal(claims);
  return versions.length < 2
    ? []
    : [
        {
          about: 'ordinal',
          versions,
          type: 'true contradiction',
          reason: {
            rule: 'one-number',
            with: { first: versions[0]?.value ?? '', last: versions.at(-1)?.value ?? '' },
          },
        },
      ];
};

/** Whether a denial and what it is set against can be of one day; in one text the same inferred day is that of the sentence beside it. */
const meets = (no: Claim, yes: Claim): boolean => {
  if (no.sourceId === yes.sourceId && no.time?.inferred === true && no.time.edtf === yes.time?.edtf)
    return false;
  return no.time === null || yes.time === null || compatible(no.time.edtf, yes.time.edtf);
};

/** What one asserts or plans and another denies; a plan that is denied of its day was dropped, or put off to another. */
const denialParts = ({ asserted, planned, denied }: Told): Parting[] => {
  const against = asserted.length > 0 ? asserted : planned;
  if (denied.length === 0 || against.length === 0) return [];
  const dropped = asserted.length === 0;
  if (denied.some((no) => against.some((yes) => meets(no, yes))))
    return [
      {
        about: 'modality',
        versions: [
          { value: dropped ? 'planned' : 'asserted', claims: against },
          { value: 'denied', claims: denied },
        ],
        type: dropped ? 'revision' : 'true contradiction',
        reason: { rule: dropped ? 'plan-dropped' : 'denied', with: {} },
      },
    ];
  const [due, next] = [valueOfFirst(denied), valueOfFirst(planned)];
  return dropped && due !== null && next !== null && !compatible(due, next)
    ? [
        {
          about: 'time',
          versions: [
            { value: due, claims: denied },
            { value: next, claims: planned },
          ],
          type: 'revision',
          reason: { rule: 'put-off', with: {} },
        },
      ]
    : [];
};

/** Everything that the claims of one finding part about. */
const partingsOf = (kind: Kind, claims: readonly Claim[], lookup: Lookup): Parting[] => {
  const told = toldOf(claims);
  const about = (attribute: Kind['conflicts'][number]): boolean => kind.conflicts.includes(attribute);
  return [
    ...(about('time') ? [...datesPart(kind, told, lookup), ...planParts(kind, told, lookup)] : []),
    ...(about('quantity') ? figuresPart(told) : []),
    ...(about('place') ? placesPart(told) : []),
    ...(kind.identity.includes('ordinal') ? ordinalsPart(claims) : []),
    ...denialParts(told),
  ];
};

/** One hand that gives two values for one thing, in two texts, has put itself right: that is a revision. */
const ownCorrection = (parting: Parting, lookup: Lookup): Parting => {
  if (parting.type !== 'true contradiction' || parting.about === 'modality') return parting;
  const all = parting.versions.flatMap(({ claims }) => claims);
  const sources = new Set(all.map(({ sourceId }) => sourceId));
  return sources.size > 1 && voicesOf(all, lookup.sourceOf) === 1
    ? { ...parting, type: 'revision', reason: { rule: 'same-hand', with: {} } }
    : parting;
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

/** A plan that is told of later, and for a day, is not overtaken by an earlier text that has the thing in some year. */
const notYet = (asserted: readonly Claim[], planned: readonly Claim[], lookup: Lookup): boolean =>
  asserted.length > 0 &&
  asserted.every((yes) => yes.time !== null && widthOf(yes.time.edtf) > WIDE) &&
  planned.some(
    (meant) =>
      meant.time !== null &&
      widthOf(meant.time.edtf) <= WIDE &&
      asserted.every(
        (yes) => publishedOf(yes, lookup) !== '' && publishedOf(yes, lookup) < publishedOf(meant, lookup),
      ),
  );

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
