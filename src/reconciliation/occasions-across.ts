import type { Claim } from '../core/claim.ts';
import { compatible, daysOf } from '../core/days.ts';
import type { Conflict, Finding, Version } from '../core/finding.ts';
import { kindByName } from '../kinds/registry.ts';
import { conflictOf, groupBy } from './conflict.ts';
import type { Found } from './findings.ts';

/** A date of more days tells no occasion from another. */
const NARROW = 3;

/** Occasions by the day that a claim of theirs gives, and by the place that a source gives them. */
interface Occasions {
  readonly byDay: ReadonlyMap<string, Finding>;
  readonly byPlace: ReadonlyMap<string, Finding>;
}

const placeKey = ({ sourceId, place }: Claim): string => `${sourceId} ${place?.id}`;

const occasionsOf = (findings: readonly Finding[]): Occasions => {
  const byDay = new Map<string, Finding>();
  const byPlace = new Map<string, Finding>();
  for (const finding of findings)
    for (const claim of finding.claims) {
      if (claim.modality !== 'asserted' || claim.time === null) continue;
      const days = daysOf(claim.time.edtf);
      if (days !== null && days.width <= NARROW)
        for (const day of [days.first, days.last]) if (!byDay.has(day)) byDay.set(day, finding);
      if (claim.place !== null && !byPlace.has(placeKey(claim))) byPlace.set(placeKey(claim), finding);
    }
  return { byDay, byPlace };
};

/** The occasion that a claim of another kind is told of: of the same narrow day, or undated at the same place in one text. */
const occasionOf = (claim: Claim, { byDay, byPlace }: Occasions): Finding | undefined => {
  if (claim.time === null) return claim.place === null ? undefined : byPlace.get(placeKey(claim));
  const days = daysOf(claim.time.edtf);
  return days === null || days.width > NARROW ? undefined : (byDay.get(days.first) ?? byDay.get(days.last));
};

/** Claims of a thing that is only once which really tell of another occasion, and that occasion. */
export const calledSo = (found: Found, all: readonly Found[]): ReadonlyMap<string, Finding> => {
  const kind = kindByName(found.finding.kind);
  const out = new Map<string, Finding>();
  if (kind?.mistaken === undefined) return out;
  const states = found.finding.states.join();
  const occasions = occasionsOf(
    all
      .map(({ finding }) => finding)
      .filter(
        (finding) => kind.mistaken?.includes(finding.kind) === true && finding.states.join() === states,
      ),
  );
  const told = found.finding.claims.filter(({ modality }) => modality === 'asserted');
  for (const claim of told) {
    const occasion = occasionOf(claim, occasions);
    if (occasion !== undefined) out.set(claim.id, occasion);
  }
  // A day that others give as well, or that no other excludes, is no mistake.
  const unexplained = told
    .filter(({ id, time }) => time !== null && !out.has(id))
    .map(({ time }) => time?.edtf ?? '');
  const given = new Set(unexplained);
  for (const claim of told) {
    const day = claim.time?.edtf ?? out.get(claim.id)?.time?.edtf ?? '';
    if (given.has(day) || unexplained.every((other) => compatible(other, day))) out.delete(claim.id);
  }
  return out;
};

export const calledSoConflicts = (found: Found, called: ReadonlyMap<string, Finding>): Conflict[] =>
  groupBy(
    found.finding.claims.filter(({ id }) => called.has(id)),
    ({ id }) => called.get(id)?.id ?? '',
  ).map((claims) => {
    const occasion = called.get(claims[0]?.id ?? '') as Finding;
    const proper = found.finding.claims.filter(
      ({ id, time, modality }) =>
        time !== null &&
        modality === 'asserted' &&
        !called.has(id) &&
        compatible(time.edtf, found.finding.time?.edtf ?? ''),
    );
    return conflictOf(
      {
        type: 'different event',
        about: 'time',
        versions: [
          { value: found.finding.time?.edtf ?? null, claims: proper },
          { value: occasion.time?.edtf ?? null, claims },
        ],
        reason: { rule: 'called-so', with: { kind: occasion.kind } },
      },
      [found.finding, occasion],
    );
  });

/** Occasions that a source calls a thing that can be only once ("laid the foundations of relations"), which was on another day. */
export const namedSo = (all: readonly Found[]): Conflict[] =>
  all.flatMap(({ finding: occasion }) => {
    const claims = occasion.claims.filter(({ detail }) => detail.called !== undefined);
    const proper = all.find(
      ({ finding }) =>
        finding.kind === claims[0]?.detail.called && finding.states.join() === occasion.states.join(),
    )?.finding;
    if (proper?.time == null || occasion.time === null || compatible(proper.time.edtf, occasion.time.edtf))
      return [];
    return [
      conflictOf(
        {
          type: 'different event',
          about: 'time',
          versions: [
            { value: proper.time.edtf, claims: proper.claims.filter(({ time }) => time !== null) },
            { value: occasion.time.edtf, claims },
          ],
          reason: { rule: 'called-so', with: { kind: occasion.kind } },
        },
        [proper, occasion],
      ),
    ];
  });

/** A text that says an occasion did not take place and that another day will be named: it was put off. */
export const putOffs = (findings: readonly Finding[]): Conflict[] => {
  const undated = findings.filter(({ modality, time }) => modality === 'planned' && time === null);
  if (undated.length === 0) return [];
  return findings
    .filter(({ modality, time }) => modality === 'denied' && time !== null)
    .flatMap((denied) => {
      const sources = new Set(denied.claims.map(({ sourceId }) => sourceId));
      const next = undated.find(
        ({ states, claims }) =>
          states.join() === denied.states.join() && claims.some(({ sourceId }) => sources.has(sourceId)),
      );
      if (next === undefined) return [];
      const versions: Version[] = [
        { value: denied.time?.edtf ?? null, claims: denied.claims },
        { value: null, claims: next.claims },
      ];
      return [
        conflictOf({ type: 'revision', about: 'time', versions, reason: { rule: 'put-off', with: {} } }, [
          denied,
          next,
        ]),
      ];
    });
};
