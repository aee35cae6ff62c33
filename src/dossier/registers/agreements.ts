import { firstDayOf, lastDayOf } from '../../core/days.ts';
import type { Finding } from '../../core/finding.ts';
import { dateCell, placeCell, placesOf, rowOf, termCell, textCell, timesOf, titleCell } from './cells.ts';
import { likeLead, type Material } from './material.ts';
import type { Action, Cell, Note, Register, Row } from './register.ts';

/** Forms that are instruments; a text may name others (an embassy) beside them. */
const FORMS: ReadonlySet<string> = new Set([
  'treaty',
  'agreement',
  'convention',
  'protocol',
  'memorandum',
  'joint-declaration',
  'joint-statement',
  'programme',
  'action-plan',
  'minutes',
  'letter-of-intent',
  'exchange-of-notes',
  'contract',
  'charter',
]);

/** Characters between two sentences that follow one another. */
const ADJACENT = 4;

/** What an instrument is about, and what sort it is: by these one is told from another across languages. */
interface Nature {
  readonly form: string | null;
  readonly topics: readonly string[];
}

const natureOf = (finding: Finding, material: Material): Nature => {
  const traits = likeLead(finding).map(material.traitsOf);
  return {
    form: traits.find(({ form }) => form !== null && FORMS.has(form))?.form ?? null,
    topics: traits.find(({ topics }) => topics.length > 0)?.topics ?? [],
  };
};

const notBefore = (later: Finding, earlier: Finding): boolean => {
  const end = later.time === null ? null : lastDayOf(later.time.edtf);
  const start = earlier.time === null ? null : firstDayOf(earlier.time.edtf);
  return end === null || start === null || start <= end;
};

const sameNature = (a: Nature, b: Nature): boolean =>
  a.topics.length > 0 &&
  a.topics.join() === b.topics.join() &&
  (a.form === null || b.form === null || a.form === b.form);

/** "The agreement entered into force": the one that the sentence before tells of, and it alone. */
const follows = (force: Finding, signed: Finding, all: readonly Finding[]): boolean =>
  force.claims.some(({ sourceId, evidence }) => {
    const before = all.flatMap((finding) =>
      finding.claims
        .filter((claim) => claim.sourceId === sourceId && claim.evidence.end <= evidence.start)
        .map((claim) => ({ finding, gap: evidence.start - claim.evidence.end })),
    );
    const near = before.filter(({ gap }) => gap <= ADJACENT);
    return near.length === 1 && near[0]?.finding === signed && !severalIn(signed, sourceId, all);
  });

/** Whether its sentence tells of other signings too. */
const severalIn = (signed: Finding, sourceId: string, all: readonly Finding[]): boolean =>
  signed.claims.some(
    (claim) =>
      claim.sourceId === sourceId &&
      all.some((other) =>
        other.claims.some(
          ({ id, sourceId: source, evidence }) =>
            id !== claim.id &&
            source === sourceId &&
            evidence.start <= claim.evidence.end + ADJACENT &&
            claim.evidence.start <= evidence.end + ADJACENT,
        ),
      ),
  );

/** The signing that an entry into force is plainly of; null where none or several could be. */
const signingOf = (force: Finding, signings: readonly Finding[], material: Material): Finding | null => {
  const nature = natureOf(force, material);
  const could = signings.filter(
    (one) =>
      one.modality === 'asserted' && one.states.join() === force.states.join() && notBefore(force, one),
  );
  const found =
    nature.topics.length > 0
      ? could.filter((one) => sameNature(nature, natureOf(one, material)))
      : could.filter((one) => nature.form === natureOf(one, material).form && follows(force, one, signings));
  return found.length === 1 ? (found[0] as Finding) : null;
};

const actionOf = (action: Action['action'], finding: Finding): Action => ({
  action,
  modality: finding.modality,
  // What did not happen has no day.
  time: finding.modality === 'denied' ? null : (timesOf(finding)[0] ?? null),
  finding: finding.id,
});

/** What follows from the log: nothing but what it tells. */
const statusOf = (actions: readonly Action[]): string => {
  const has = (action: Action['action'], modality: Action['modality']): boolean =>
    actions.some((one) => one.action === action && one.modality === modality);
  if (has('in-force', 'asserted')) return 'in-force';
  if (has('signed', 'asserted')) return has('in-force', 'denied') ? 'not-in-force' : 'signed';
  if (has('in-force', 'denied')) return 'not-in-force';
  if (has('signed', 'planned') || has('in-force', 'planned')) return 'planned';
  return has('signed', 'denied') ? 'not-signed' : 'hoped';
};

const happened = (finding: Finding | undefined): Cell | null =>
  finding?.modality === 'asserted' ? dateCell(finding) : null;

const rowFor = (signed: Finding | undefined, forces: readonly Finding[], material: Material): Row => {
  const findings = [...(signed === undefined ? [] : [signed]), ...forces] as unknown as Row['findings'];
  const first = findings[0];
  const actions = findings.map((finding) => actionOf(finding === signed ? 'signed' : 'in-force', finding));
  return rowOf(findings, {
    // An entry into force that is of no signing here is known by its words alone.
    title: titleCell(first, material) ?? (signed === undefined ? textCell(first, material) : null),
    form: termCell('form', natureOf(first, material).form),
    signed: happened(signed),
    place: signed?.modality === 'asserted' ? placeCell(placesOf(signed)) : null,
    force: happened(forces.find(({ modality }) => modality === 'asserted')),
    log: { type: 'actions', actions },
    state: termCell('agreement', statusOf(actions)),
  });
};

/** A signing of which neither when, nor where, nor on what is told: it names no instrument. */
const unnamed = (finding: Finding, material: Material): boolean =>
  finding.time === null &&
  likeLead(finding).every(
    (claim) =>
      claim.place === null && claim.subjects.length === 0 && material.traitsOf(claim).topics.length === 0,
  );

export const agreements = (material: Material): Register => {
  const told = material.of('agreement-signed');
  const signings = told.filter((finding) => !unnamed(finding, material));
  const forces = material
    .of('agreement-in-force')
    .map((force) => ({ force, signed: signingOf(force, told, material) }));
  const rows = [
    ...signings.map((signed) =>
      rowFor(
        signed,
        forces.filter((one) => one.signed === signed).map(({ force }) => force),
        material,
      ),
    ),
    ...forces
      .filter(({ signed }) => signed === null || !signings.includes(signed))
      .map(({ force }) => rowFor(undefined, [force], material)),
  ];
  const claimed = material
    .of('agreement-tally')
    .filter(({ modality, lead }) => modality === 'asserted' && lead.quantity !== null);
  const itemised = signings.filter(({ modality }) => modality === 'asserted').length;
  const nameless = told.filter((finding) => !signings.includes(finding));
  const notes: Note[] = [
    ...(claimed.length === 0 ? [] : [{ note: 'tally' as const, claimed, itemised }]),
    ...(nameless.length === 0 ? [] : [{ note: 'unnamed' as const, findings: nameless }]),
  ];
  return {
    name: 'agreements',
    columns: ['title', 'form', 'signed', 'place', 'force', 'state', 'log'].map((key) => ({ key })),
    rows,
    notes,
  };
};
