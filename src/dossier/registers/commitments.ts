import type { Claim } from '../../core/claim.ts';
import { firstDayOf, lastDayOf } from '../../core/days.ts';
import type { Finding } from '../../core/finding.ts';
import { kinds } from '../../kinds/registry.ts';
import { findingsCell, ordinalOf, rowOf, statesCell, termCell, textCell } from './cells.ts';
import { claimsOf, type Material } from './material.ts';
import type { Register, Row, ToldTime } from './register.ts';

/** Where undertakings are made, the likeliest first. */
const OCCASIONS = ['commission-session', 'consultations', 'visit', 'meeting'];

/** Kinds that are done, not said: what can follow upon a promise. */
const DEEDS = kinds.filter(
  ({ voiced, name }) => !voiced && !['commitment', 'position', 'anniversary'].includes(name),
);

const overlap = (a: Claim, b: Claim): boolean =>
  a.sourceId === b.sourceId && a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end;

const within = (edtf: string, whole: string): boolean => {
  const [day, from, to] = [firstDayOf(edtf), firstDayOf(whole), lastDayOf(whole)];
  const end = lastDayOf(edtf);
  return day !== null && end !== null && from !== null && to !== null && from <= day && end <= to;
};

/** Whether a time lies wholly behind a day. */
const behind = (edtf: string, day: string): boolean => (firstDayOf(edtf) ?? '') > (lastDayOf(day) ?? '9999');

/** The session or meeting that it comes from: one asserted of its day. */
const occasionOf = (promise: Finding, material: Material): Finding | null => {
  const edtf = promise.time?.edtf;
  if (edtf === undefined || edtf.length < 'YYYY-MM-DD'.length) return null;
  const found = OCCASIONS.flatMap((kind) => material.of(kind)).filter(
    ({ modality, time }) => modality === 'asserted' && time !== null && within(edtf, time.edtf),
  );
  const sources = new Set(promise.claims.map(({ sourceId }) => sourceId));
  return found.find(({ claims }) => claims.some(({ sourceId }) => sources.has(sourceId))) ?? found[0] ?? null;
};

/** What the same words tell of as still to come: "agreed to sign an agreement in 2022". */
const plansOf = (promise: Finding, material: Material): readonly Finding[] =>
  material
    .of(...DEEDS.map(({ name }) => name))
    .filter(({ claims }) =>
      claims.some(
        (claim) =>
          (claim.modality === 'planned' || claim.modality === 'hoped') &&
          promise.claims.some((own) => overlap(own, claim)),
      ),
    );

/** When it is due: a time ahead of its source, of its own or of what it promises. */
const dueOf = (promise: Finding, plans: readonly Finding[], material: Material): ToldTime | null => {
  const named = claimsOf(promise).find(({ detail }) => detail.due !== undefined)?.detail.due;
  if (named !== undefined) return { edtf: named, inferred: false };
  const ahead = [...claimsOf(promise), ...plans.flatMap(({ claims }) => claims)].find((claim) => {
    const published = material.publishedOf(claim);
    const told = claim.modality === 'planned' || claim.kind === 'commitment';
    return told && claim.time !== null && published !== null && behind(claim.time.edtf, published);
  });
  return ahead?.time === null || ahead?.time === undefined
    ? null
    : { edtf: ahead.time.edtf, inferred: ahead.time.inferred };
};

/** One and the same thing by kind and matter: the ordinal, or all that they are about. */
const sameThing = (plan: Finding, deed: Finding, material: Material): boolean => {
  if (plan.kind !== deed.kind || plan.states.join() !== deed.states.join()) return false;
  const number = ordinalOf(plan);
  if (number !== null) return number === ordinalOf(deed);
  const [one, two] = [material.traitsOf(plan.lead), material.traitsOf(deed.lead)];
  return one.topics.length > 0 && one.topics.join() === two.topics.join() && one.form === two.form;
};

/** Asserted since it was undertaken. */
const since = (promise: Finding, finding: Finding): boolean => {
  const made = promise.time?.edtf;
  return (
    finding.modality === 'asserted' &&
    made !== undefined &&
    finding.time !== null &&
    behind(finding.time.edtf, made)
  );
};

/** What plainly fulfils it: what it planned, told as done. */
const fulfilmentsOf = (promise: Finding, plans: readonly Finding[], material: Material): readonly Finding[] =>
  plans.flatMap((plan) =>
    plan.modality === 'asserted'
      ? [plan]
      : material.of(plan.kind).filter((deed) => since(promise, deed) && sameThing(plan, deed, material)),
  );

/** Told of later, on a matter that it names; whether it answers the promise, a person must say. */
const tracesOf = (promise: Finding, material: Material): readonly Finding[] => {
  const topics = new Set(promise.claims.flatMap((claim) => material.traitsOf(claim).topics));
  return material
    .of(...DEEDS.map(({ name }) => name))
    .filter(
      (finding) =>
        since(promise, finding) && material.traitsOf(finding.lead).topics.some((topic) => topics.has(topic)),
    );
};

const stateOf = (
  done: readonly Finding[],
  plans: readonly Finding[],
  due: ToldTime | null,
  day: string,
): string => {
  if (done.length > 0) return 'done';
  if (plans.length > 0 && plans.every(({ modality }) => modality === 'denied')) return 'dropped';
  const last = due === null ? null : lastDayOf(due.edtf);
  return last !== null && last < day ? 'overdue' : 'open';
};

const rowFor = (promise: Finding, material: Material): Row => {
  const plans = plansOf(promise, material);
  const due = dueOf(promise, plans, material);
  const done = fulfilmentsOf(promise, plans, material);
  const occasion = occasionOf(promise, material);
  const traces = [...new Set([...done, ...tracesOf(promise, material)])];
  return rowOf([promise], {
    parties: statesCell(...promise.states),
    what: textCell(promise, material),
    from: findingsCell(occasion === null ? [] : [occasion]),
    due: due === null ? null : { type: 'date', times: [due] },
    state: termCell(
      'commitment',
      promise.modality === 'denied' ? 'denied' : stateOf(done, plans, due, material.day),
    ),
    traces: findingsCell(traces),
  });
};

export const commitments = (material: Material): Register => ({
  name: 'commitments',
  columns: ['parties', 'what', 'from', 'due', 'state', 'traces'].map((key) => ({ key })),
  rows: material.of('commitment').map((promise) => rowFor(promise, material)),
  notes: [],
});
