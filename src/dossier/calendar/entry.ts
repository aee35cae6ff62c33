import { hash } from 'node:crypto';
import type { Claim, Modality } from '../../core/claim.ts';
import { daysOf } from '../../core/days.ts';
import type { Finding } from '../../core/finding.ts';
import type { StateCode } from '../../core/language.ts';
import type { Dossier } from '../dossier.ts';

/**
 * - `anniversary`: so many years since something that sources assert
 * - `planned`: planned or hoped for
 * - `due`: undertaken or offered for a time that was ahead when it was said
 * - `expected`: follows from what is stated, and is stated by nobody
 * - `term-ends`: the years that the title of an instrument names are over
 */
export type EntryKind = 'anniversary' | 'planned' | 'due' | 'expected' | 'term-ends';

/** Something that a desk keeps a date for. */
export interface CalendarEntry {
  /** Stable as long as the first source that tells of it stays the first. */
  readonly id: string;
  /** When; never more precise than what it stands on. Null for a plan without a date. */
  readonly edtf: string | null;
  readonly kind: EntryKind;
  /** Kind of claim that it is about. */
  readonly about: string;
  readonly states: readonly StateCode[];
  readonly findings: readonly string[];
  readonly inference: string | null;
  /** EDTF of what an anniversary is of. */
  readonly since: string | null;
  readonly years: number | null;
  readonly round: boolean;
  /** The number of a session that follows from the numbers of the earlier ones. */
  readonly ordinal: number | null;
  /** Inferred: no source says the date in so many words. */
  readonly status: 'stated' | 'inferred';
  readonly disputed: boolean;
  readonly modality: Modality;
  /** The claims that it stands on. */
  readonly premises: readonly Claim[];
}

export const findingsOf = (dossier: Dossier): readonly Finding[] =>
  dossier.sections.flatMap(({ findings }) => findings);

/** What an entry is known by, whatever is read later: its earliest claim. */
export const idOf = (dossier: Dossier, premises: readonly Claim[], ...parts: readonly unknown[]): string => {
  const published = new Map(dossier.sources.map((source) => [source.id, source.published ?? '9999']));
  const keys = premises.map((claim) => `${published.get(claim.sourceId) ?? '9999'} ${claim.id}`).sort();
  return hash('sha256', [keys[0], ...parts].join(' '), 'hex').slice(0, 20);
};

export interface Dated {
  readonly edtf: string;
  readonly claims: readonly Claim[];
}

const meet = (a: string, b: string): boolean => {
  const one = daysOf(a);
  const two = daysOf(b);
  return a === b || (one !== null && two !== null && one.first <= two.last && two.first <= one.last);
};

/** The dates of a finding: one, or one for each version where its sources part over it. */
export const datesOf = (finding: Finding): readonly Dated[] => {
  if (finding.dispute === 'time')
    return finding.versions.flatMap(({ value, claims }) => (value === null ? [] : [{ edtf: value, claims }]));
  if (finding.time === null) return [];
  const { edtf } = finding.time;
  return [{ edtf, claims: finding.claims.filter(({ time }) => time !== null && meet(time.edtf, edtf)) }];
};

/** No claim says the date itself. */
export const inferred = ({ edtf, claims }: Dated): boolean =>
  claims.every(
    ({ time, detail }) => detail.due !== edtf && (time === null || time.inferred || time.edtf !== edtf),
  );

/** Disputed itself, or by what follows from a jubilee. */
const isDisputed = (dossier: Dossier, finding: Finding): boolean =>
  finding.status === 'disputed' ||
  (finding.preferred !== 'verdict' &&
    dossier.conflicts.some(
      ({ type, about, findings }) =>
        type === 'true contradiction' && about === 'time' && findings.includes(finding.id),
    ));

export const entryOf = (
  dossier: Dossier,
  finding: Finding,
  dated: Dated | null,
  parts: Pick<CalendarEntry, 'kind' | 'edtf'> & Partial<CalendarEntry>,
): CalendarEntry => {
  const premises = dated?.claims ?? finding.claims;
  return {
    id: idOf(dossier, premises, parts.kind, parts.years ?? ''),
    about: finding.kind,
    states: finding.states,
    findings: [finding.id],
    inference: null,
    since: null,
    years: null,
    round: false,
    ordinal: null,
    status: dated !== null && inferred(dated) ? 'inferred' : 'stated',
    disputed: isDisputed(dossier, finding),
    modality: finding.modality,
    premises,
    ...parts,
  };
};

export const within = (edtf: string, from: string, until: string): boolean => {
  const days = daysOf(edtf);
  return days !== null && days.last >= from && days.first <= until;
};
