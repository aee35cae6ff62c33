import type { Claim } from '../core/claim.ts';
import { compatible, widthOf } from '../core/days.ts';
import type { Attribute, Conflict, Version } from '../core/finding.ts';
import type { Kind } from '../kinds/kind.ts';
import { dated, type Lookup, publishedOf } from './lookup.ts';
import { versionsByOrdinal, versionsByPlace, versionsByQuantity, versionsByTime } from './versions.ts';
import { voicesOf } from './voices.ts';

/** What a finding's claims contradict one another about, and what was only overtaken. */
export interface Parting {
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
export const WIDE = 45;

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
export const partingsOf = (kind: Kind, claims: readonly Claim[], lookup: Lookup): Parting[] => {
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
export const ownCorrection = (parting: Parting, lookup: Lookup): Parting => {
  if (parting.type !== 'true contradiction' || parting.about === 'modality') return parting;
  const all = parting.versions.flatMap(({ claims }) => claims);
  const sources = new Set(all.map(({ sourceId }) => sourceId));
  return sources.size > 1 && voicesOf(all, lookup.sourceOf) === 1
    ? { ...parting, type: 'revision', reason: { rule: 'same-hand', with: {} } }
    : parting;
};

/** A plan that is told of later, and for a day, is not overtaken by an earlier text that has the thing in some year. */
export const notYet = (asserted: readonly Claim[], planned: readonly Claim[], lookup: Lookup): boolean =>
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
