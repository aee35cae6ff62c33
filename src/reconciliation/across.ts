import type { Claim } from '../core/claim.ts';
import { compatible, daysOf } from '../core/days.ts';
import type { Conflict, ConflictReason, Finding, Version } from '../core/finding.ts';
import { kindByName } from '../kinds/registry.ts';
import { figuresAgree } from './figures.ts';
import type { Found } from './findings.ts';
import { idOf, type Lookup } from './lookup.ts';
import { sameHand } from './voices.ts';

/** A date of more days tells no occasion from another. */
const NARROW = 3;

interface Parts {
  readonly type: Conflict['type'];
  readonly about: Conflict['about'];
  readonly versions: readonly Version[];
  readonly reason: ConflictReason;
}

const conflictOf = ({ type, about, versions, reason }: Parts, findings: readonly Finding[]): Conflict => {
  const lead = findings[0] as Finding;
  return {
    id: idOf(
      `${lead.kind} ${type} ${about}`,
      versions.flatMap(({ claims }) => claims),
    ),
    kind: lead.kind,
    states: lead.states,
    ruled: null,
    findings: [...new Set(findings.map(({ id }) => id))],
    type,
    about,
    versions,
    reason,
  };
};

const withFigure = ({ finding }: Found): boolean =>
  finding.lead.quantity !== null && finding.time !== null && finding.modality !== 'denied';

const counted = ({ finding }: Found): boolean =>
  finding.lead.quantity !== null && finding.modality === 'asserted';

const endOf = (edtf: string): string => daysOf(edtf)?.last ?? edtf;

const figureOf = ({ finding }: Found): Version => ({
  value: String(finding.lead.quantity?.value ?? ''),
  claims: finding.claims.filter(({ quantity }) => quantity !== null),
});

const formOf = ({ form }: Found): string => form ?? '';

const groupBy = <Value>(list: readonly Value[], keyOf: (value: Value) => string): Value[][] => {
  const out = new Map<string, Value[]>();
  for (const value of list) {
    const key = keyOf(value);
    const known = out.get(key);
    if (known === undefined) out.set(key, [value]);
    else known.push(value);
  }
  return [...out.values()];
};

/** Figures of one sort for several periods: different, and none of them wrong. */
const periodsOf = (figures: readonly Found[]): Conflict[] =>
  groupBy(
    figures,
    (found) => `${found.finding.states.join()} ${found.finding.lead.quantity?.unit} ${found.finding.flow}`,
  ).flatMap((group) => {
    const dated = group.filter(({ finding }) => finding.time !== null);
    const periods = new Set(dated.map(({ finding }) => finding.time?.edtf));
    const values = new Set(dated.map(({ finding }) => finding.lead.quantity?.value));
    if (periods.size < 2 || values.size < 2) return [];
    const tally = kindByName(dated[0]?.finding.kind ?? '')?.counts !== undefined;
    return [
      conflictOf(
        {
          type: 'different period',
          about: 'quantity',
          versions: dated.map(figureOf),
          reason: {
            rule: tally && !shrinks(dated) ? 'tally-dates' : 'periods',
            with: { periods: periods.size },
          },
        },
        dated.map(({ finding }) => finding),
      ),
    ];
  });

/** Of one period, but of two things: agreements and documents, exports and all trade, tons and dollars. */
const definitionsOf = (figures: readonly Found[]): Conflict[] =>
  groupBy(figures, ({ finding }) => `${finding.states.join()} ${finding.time?.edtf ?? ''}`).flatMap(
    (group) => {
      if (group.length < 2 || group[0]?.finding.time == null) return [];
      const units = new Set(group.map(({ finding }) => finding.lead.quantity?.unit));
      const forms = new Set(group.map(formOf));
      if (units.size < 2 && forms.size < 2) return [];
      return [
        conflictOf(
          {
            type: 'different definition',
            about: 'quantity',
            versions: group.map(figureOf),
            reason: { rule: units.size > 1 ? 'units' : 'flows', with: {} },
          },
          group.map(({ finding }) => finding),
        ),
      ];
    },
  );

/** What only grows cannot be fewer later: the least that one says is more than the most that a later one says. */
const shrunk = (a: Found, b: Found): boolean => {
  const one = a.finding.lead.quantity;
  const two = b.finding.lead.quantity;
  if (one === null || two === null || one.unit !== two.unit || formOf(a) !== formOf(b)) return false;
  if (endOf(a.finding.time?.edtf ?? '') >= endOf(b.finding.time?.edtf ?? '')) return false;
  if (one.bound === 'less-than' || two.bound === 'more-than' || one.bound === 'about') return false;
  return one.value > two.value && !figuresAgree(one, two);
};

/** Figures of one sort of which some are of a part: trade, and trade without oil; also where one is only aimed at. */
const flowsIn = (figures: readonly Found[]): Conflict[] =>
  groupBy(figures, ({ finding }) => `${finding.states.join()} ${finding.lead.quantity?.unit}`).flatMap(
    (group) => {
      // Of one period, or a part that is aimed at against a whole that was reached.
      const met = group.some((a) =>
        group.some(
          (b) =>
            a.finding.flow !== b.finding.flow &&
            (a.finding.modality !== b.finding.modality || a.finding.time?.edtf === b.finding.time?.edtf),
        ),
      );
      if (!met) return [];
      return [
        conflictOf(
          {
            type: 'different definition',
            about: 'quantity',
            versions: group.map(figureOf),
            reason: { rule: 'flows', with: {} },
          },
          group.map(({ finding }) => finding),
        ),
      ];
    },
  );

const shrinks = (tallies: readonly Found[]): boolean =>
  tallies.some((a) => tallies.some((b) => shrunk(a, b)));

/** A total that goes down, or that is less than what is told one by one. */
const talliesOf = (tallies: readonly Found[], items: readonly Found[]): Conflict[] => {
  const out: Conflict[] = [];
  const dated = tallies.filter(({ finding }) => finding.time !== null);
  for (const a of dated)
    for (const b of dated)
      if (shrunk(a, b))
        out.push(
          conflictOf(
            {
              type: 'true contradiction',
              about: 'quantity',
              versions: [figureOf(a), figureOf(b)],
              reason: {
                rule: 'shrunk',
                with: {
                  first: a.finding.lead.quantity?.value ?? 0,
                  last: b.finding.lead.quantity?.value ?? 0,
                },
              },
            },
            [a.finding, b.finding],
          ),
        );
  const [any] = tallies;
  const named = items
    .filter((item) => item.named && item.finding.modality === 'asserted')
    .map(({ finding }) => finding);
  const most = Math.max(0, ...tallies.map(({ finding }) => finding.lead.quantity?.value ?? 0));
  if (any !== undefined && named.length > 0 && most > named.length)
    out.push(
      conflictOf(
        {
          type: 'different definition',
          about: 'quantity',
          versions: [
            ...tallies.map(figureOf),
            { value: String(named.length), claims: named.flatMap(({ claims }) => claims) },
          ],
          reason: { rule: 'itemised', with: { claimed: most, itemised: named.length } },
        },
        [...tallies.map(({ finding }) => finding), ...named],
      ),
    );
  return out;
};

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
const namedSo = (all: readonly Found[]): Conflict[] =>
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

/** Figures and tallies of the same hand that a later text of it changes. */
const revisedBy = (figures: readonly Found[], lookup: Lookup): Conflict[] => {
  const out: Conflict[] = [];
  figures.forEach((a, at) => {
    for (const b of figures.slice(at + 1)) {
      const one = a.finding.lead;
      const two = b.finding.lead;
      const families = lookup.sourceOf(one.sourceId)?.family === lookup.sourceOf(two.sourceId)?.family;
      if (!families || one.sourceId === two.sourceId || !sameHand(one, two, lookup.sourceOf)) continue;
      if (one.quantity === null || two.quantity === null || one.quantity.value === two.quantity.value)
        continue;
      out.push(
        conflictOf(
          {
            type: 'revision',
            about: 'quantity',
            versions: [figureOf(a), figureOf(b)],
            reason: { rule: 'same-hand', with: {} },
          },
          [a.finding, b.finding],
        ),
      );
    }
  });
  return out;
};

/** A text that says an occasion did not take place and that another day will be named: it was put off. */
const putOffs = (findings: readonly Finding[]): Conflict[] => {
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

/** What findings of a pair differ about between one another. */
export const acrossFindings = (all: readonly Found[], lookup: Lookup): Conflict[] => {
  const out: Conflict[] = namedSo(all);
  for (const group of groupBy(all, ({ finding }) => finding.kind)) {
    const kind = kindByName(group[0]?.finding.kind ?? '');
    if (kind === undefined) continue;
    const figures = group.filter(counted);
    if (kind.periodic === true || kind.counted === true) {
      out.push(...periodsOf(figures), ...definitionsOf(figures), ...revisedBy(figures, lookup));
      if (kind.periodic === true) out.push(...flowsIn(group.filter(withFigure)));
    }
    if (kind.occasion) out.push(...putOffs(group.map(({ finding }) => finding)));
    if (kind.counts !== undefined)
      for (const tallies of groupBy(figures, ({ finding }) => finding.states.join())) {
        const states = tallies[0]?.finding.states.join();
        const items = all.filter(
          ({ finding }) => finding.kind === kind.counts && finding.states.join() === states,
        );
        out.push(...talliesOf(tallies, items));
      }
  }
  return out;
};
