import type { Claim } from '../../core/claim.ts';
import { type Days, daysOf } from '../../core/days.ts';
import type { Finding, Inference } from '../../core/finding.ts';
import { kindByName } from '../../kinds/registry.ts';
import type { Dossier } from '../dossier.ts';
import { type CalendarEntry, type Dated, datesOf, entryOf, findingsOf, idOf, inferred } from './entry.ts';

const isPlan = ({ modality, status }: Finding): boolean =>
  (modality === 'planned' || modality === 'hoped') && status !== 'superseded';

/** Stances are about something ahead; they are not themselves ahead. */
const happens = (kind: string): boolean => kindByName(kind)?.parties !== 'holders';

/** When the source of a claim appeared; null where nobody says. */
const toldOf = (dossier: Dossier, claim: Claim): Days | null =>
  daysOf(dossier.sources.find(({ id }) => id === claim.sourceId)?.published ?? '?');

/** The claims that give a date which was still ahead when their source appeared: that is when a thing is due. */
const dueClaims = (dossier: Dossier, { edtf, claims }: Dated): readonly Claim[] =>
  claims.filter((claim) => {
    const told = toldOf(dossier, claim);
    const due = daysOf(edtf);
    return claim.time?.edtf === edtf && told !== null && due !== null && due.first > told.last;
  });

/** A date that no words give, and that was not ahead when it was told, is that of the talk and not of the plan. */
const ofTheTalk = (dossier: Dossier, dated: Dated): boolean =>
  inferred(dated) &&
  dated.claims.every((claim) => {
    const told = toldOf(dossier, claim);
    const meant = daysOf(dated.edtf);
    return told !== null && meant !== null && meant.last <= told.last;
  });

/** Days that the words themselves name as those by which a thing is to be done. */
const namedDues = (dossier: Dossier, finding: Finding): readonly CalendarEntry[] => {
  const days = new Map<string, Claim[]>();
  for (const claim of finding.claims)
    if (claim.detail.due !== undefined)
      days.set(claim.detail.due, [...(days.get(claim.detail.due) ?? []), claim]);
  return [...days].map(([edtf, claims]) =>
    entryOf(dossier, finding, { edtf, claims }, { kind: 'due', edtf }),
  );
};

const duesOf = (dossier: Dossier): readonly CalendarEntry[] =>
  findingsOf(dossier)
    .filter(
      ({ kind, modality, status }) =>
        kindByName(kind)?.forward === true && modality !== 'denied' && status !== 'superseded',
    )
    .flatMap((finding) => [
      ...namedDues(dossier, finding),
      ...datesOf(finding).flatMap((dated) => {
        const claims = dueClaims(dossier, dated);
        return claims.length === 0
          ? []
          : [entryOf(dossier, finding, { ...dated, claims }, { kind: 'due', edtf: dated.edtf })];
      }),
    ]);

/** What the inferences add to a plan: the number of its session, where its own sources give none. */
const numberOf = (finding: Finding, inferences: readonly Inference[]): Partial<CalendarEntry> => {
  const stated = finding.claims.some(({ detail }) => detail.ordinal !== undefined);
  const own = new Set(finding.claims.map(({ id }) => id));
  const found = inferences.find(
    ({ rule, kind, premises }) =>
      rule === 'session-expected' && kind === finding.kind && premises.some(({ id }) => own.has(id)),
  );
  if (found === undefined) return {};
  return stated || found.ordinal === null
    ? { inference: found.id }
    : { inference: found.id, ordinal: found.ordinal };
};

const plansOf = (dossier: Dossier): readonly CalendarEntry[] =>
  findingsOf(dossier)
    .filter(
      (finding) => isPlan(finding) && happens(finding.kind) && kindByName(finding.kind)?.forward !== true,
    )
    .flatMap((finding) => {
      const more = numberOf(finding, dossier.inferences);
      const dates = datesOf(finding).filter((dated) => !ofTheTalk(dossier, dated));
      return dates.length === 0
        ? [entryOf(dossier, finding, null, { kind: 'planned', edtf: null, ...more })]
        : dates.map((dated) =>
            entryOf(dossier, finding, dated, { kind: 'planned', edtf: dated.edtf, ...more }),
          );
    });

/** Sessions that follow from what is stated, where no plan says so itself. */
const expectedOf = (dossier: Dossier, plans: readonly CalendarEntry[]): readonly CalendarEntry[] => {
  const told = new Set(plans.map(({ inference }) => inference));
  return dossier.inferences
    .filter(({ rule, time, id }) => rule === 'session-expected' && time !== null && !told.has(id))
    .map(({ id, time, kind, states, ordinal, premises }) => ({
      id: idOf(dossier, premises, 'expected', ordinal ?? ''),
      edtf: time,
      kind: 'expected',
      about: kind,
      states,
      findings: [],
      inference: id,
      since: null,
      years: null,
      round: false,
      ordinal,
      status: 'inferred',
      disputed: false,
      modality: 'planned',
      premises,
    }));
};

/** What is planned, due or to be expected, with a date or without. */
export const aheadOf = (dossier: Dossier): readonly CalendarEntry[] => {
  const plans = plansOf(dossier);
  return [...plans, ...duesOf(dossier), ...expectedOf(dossier, plans)];
};
