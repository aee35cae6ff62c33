import { hash } from 'node:crypto';
import type { Claim, Modality } from '../core/claim.ts';
import { type Days, daysOf, yearsAfter } from '../core/days.ts';
import type { Finding, Inference } from '../core/finding.ts';
import type { StateCode } from '../core/language.ts';
import { kindByName } from '../kinds/registry.ts';
import type { Dossier } from './dossier.ts';

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

/**
 * Findings of one kind to load a dossier with for a calendar: the first meeting and old agreements are wanted, not the
 * latest alone.
 */
export const CALENDAR_DEPTH = 5000;

/** How far ahead a desk looks where it does not say, in years. */
export const YEARS_AHEAD = 2;

/** Whose anniversaries are kept: every year, or every fifth. */
const KEPT: Readonly<Record<string, 'yearly' | 'fifth'>> = {
  'relations-established': 'yearly',
  'relations-restored': 'yearly',
  recognition: 'yearly',
  statehood: 'yearly',
  'mission-opened': 'fifth',
  'agreement-signed': 'fifth',
  meeting: 'fifth',
};

/** Kinds of which only the earliest that is told of is kept. */
const FIRST_ONLY: ReadonlySet<string> = new Set(['meeting']);

/** 1, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, 110… */
export const isRound = (years: number): boolean =>
  years === 1 || years % 10 === 0 || years % 25 === 0 || (years < 30 && years % 5 === 0);

const findingsOf = (dossier: Dossier): readonly Finding[] =>
  dossier.sections.flatMap(({ findings }) => findings);

/** What an entry is known by, whatever is read later: its earliest claim. */
const idOf = (dossier: Dossier, premises: readonly Claim[], ...parts: readonly unknown[]): string => {
  const published = new Map(dossier.sources.map((source) => [source.id, source.published ?? '9999']));
  const keys = premises.map((claim) => `${published.get(claim.sourceId) ?? '9999'} ${claim.id}`).sort();
  return hash('sha256', [keys[0], ...parts].join(' '), 'hex').slice(0, 20);
};

interface Dated {
  readonly edtf: string;
  readonly claims: readonly Claim[];
}

const meet = (a: string, b: string): boolean => {
  const one = daysOf(a);
  const two = daysOf(b);
  return a === b || (one !== null && two !== null && one.first <= two.last && two.first <= one.last);
};

/** The dates of a finding: one, or one for each version where its sources part over it. */
const datesOf = (finding: Finding): readonly Dated[] => {
  if (finding.dispute === 'time')
    return finding.versions.flatMap(({ value, claims }) => (value === null ? [] : [{ edtf: value, claims }]));
  if (finding.time === null) return [];
  const { edtf } = finding.time;
  return [{ edtf, claims: finding.claims.filter(({ time }) => time !== null && meet(time.edtf, edtf)) }];
};

/** No claim says the date itself. */
const inferred = ({ edtf, claims }: Dated): boolean =>
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

const entryOf = (
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

const yearOf = (edtf: string): number => Number(edtf.slice(0, 4));

/** Those of one date that fall on or after a day and not after another. */
const anniversaries = (
  dossier: Dossier,
  finding: Finding,
  dated: Dated,
  from: string,
  until: string,
): readonly CalendarEntry[] => {
  const every = KEPT[finding.kind] === 'fifth' ? 5 : 1;
  const out: CalendarEntry[] = [];
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    const years = year - yearOf(dated.edtf);
    if (years < 1 || years % every !== 0) continue;
    const edtf = yearsAfter(dated.edtf, years);
    if (edtf === null || !within(edtf, from, until)) continue;
    out.push(
      entryOf(dossier, finding, dated, {
        kind: 'anniversary',
        edtf,
        since: dated.edtf,
        years,
        round: isRound(years),
      }),
    );
  }
  return out;
};

const within = (edtf: string, from: string, until: string): boolean => {
  const days = daysOf(edtf);
  return days !== null && days.last >= from && days.first <= until;
};

const over = (edtf: string, day: string): boolean => {
  const days = daysOf(edtf);
  return days !== null && days.last < day;
};

const firstDay = (finding: Finding): string => daysOf(finding.time?.edtf ?? '')?.first ?? '9999';

/** The findings whose anniversaries are kept. */
const keptOf = (dossier: Dossier): readonly Finding[] => {
  const kept = findingsOf(dossier).filter(
    ({ kind, modality, time }) => KEPT[kind] !== undefined && modality === 'asserted' && time !== null,
  );
  // Where only the latest of a kind are shown, the first of all is not among them.
  const whole = (name: string): boolean => !dossier.beyond.some(({ kind }) => kind === name);
  const earliest = [...FIRST_ONLY]
    .filter(whole)
    .map(
      (name) =>
        kept
          .filter(({ kind }) => kind === name)
          .sort((a, b) =>
            firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : a.id < b.id ? -1 : 1,
          )[0],
    );
  return kept.filter((finding) => !FIRST_ONLY.has(finding.kind) || earliest.includes(finding));
};

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

/** Longest term that the title of a programme names, in years. */
const LONGEST_TERM = 15;

const western = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) as number) % 16));

/** The years that a title names as those of its instrument ("… for 2024–2026"): from, to. */
const termOf = (title: string): readonly [number, number] | null => {
  const found = /(?<![\d.])((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)\d\d)(?![\d.])/.exec(western(title));
  if (found === null) return null;
  // Copied from a page that runs the other way, the two may be turned round.
  const [from, to] = [Number(found[1]), Number(found[2])].sort((a, b) => a - b) as [number, number];
  return to > from && to - from <= LONGEST_TERM ? [from, to] : null;
};

/** Instruments whose own title says until when they run. Of the others no source tells, and nothing is guessed. */
const termsOf = (dossier: Dossier): readonly CalendarEntry[] =>
  findingsOf(dossier)
    .filter(({ kind, modality }) => kindByName(kind)?.identity.includes('title') && modality === 'asserted')
    .flatMap((finding) => {
      const claims = finding.claims.filter(({ detail }) => termOf(detail.title ?? '') !== null);
      const term = termOf(claims[0]?.detail.title ?? '');
      if (term === null) return [];
      const edtf = String(term[1]);
      return [
        entryOf(dossier, finding, { edtf, claims }, { kind: 'term-ends', edtf, since: String(term[0]) }),
      ];
    });

const byDay = (a: CalendarEntry, b: CalendarEntry): number => {
  const one = daysOf(a.edtf ?? '') ?? { first: '9999', last: '9999' };
  const two = daysOf(b.edtf ?? '') ?? { first: '9999', last: '9999' };
  for (const [x, y] of [
    [one.first, two.first],
    [one.last, two.last],
    [a.id, b.id],
  ] as const)
    if (x !== y) return x < y ? -1 : 1;
  return 0;
};

const aheadOf = (dossier: Dossier): readonly CalendarEntry[] => {
  const plans = plansOf(dossier);
  return [...plans, ...duesOf(dossier), ...expectedOf(dossier, plans)];
};

/** What falls between two days, both counted, in order. A month or a year falls there if any day of it does. */
export const calendarOf = (dossier: Dossier, from: string, until: string): readonly CalendarEntry[] =>
  [
    ...keptOf(dossier).flatMap((finding) =>
      datesOf(finding).flatMap((dated) => anniversaries(dossier, finding, dated, from, until)),
    ),
    ...[...aheadOf(dossier), ...termsOf(dossier)].filter(
      ({ edtf }) => edtf !== null && within(edtf, from, until),
    ),
  ].sort(byDay);

/** What was planned, hoped for or undertaken for a time that is over, and of which no source says how it went. */
export const overdueOf = (dossier: Dossier, day: string): readonly CalendarEntry[] =>
  aheadOf(dossier)
    .filter(({ edtf }) => edtf !== null && over(edtf, day))
    .sort(byDay);

/** What is planned or hoped for, and no source says when. */
export const undatedOf = (dossier: Dossier): readonly CalendarEntry[] =>
  aheadOf(dossier)
    .filter(({ edtf }) => edtf === null)
    .sort(byDay);
