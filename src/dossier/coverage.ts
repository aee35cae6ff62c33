import { daysOf, isDay, yearsAfter } from '../core/days.ts';
import type { Finding } from '../core/finding.ts';
import type { StateCode } from '../core/language.ts';
import type { Kind, Section } from '../kinds/kind.ts';
import { kinds } from '../kinds/registry.ts';
import { type Dossier, SECTIONS } from './dossier.ts';
import type { Usual } from './usual.ts';

/**
 * What no source of the store tells. It may well exist: unknown is never none.
 * - `usual`: nothing of a kind that other pairs usually have
 * - `wanted`: nothing of a kind that every dossier should have
 * - `day`: a founding without its day
 * - `side`: told of one side, not of the other
 * - `numbers`: of some of a numbered series nothing is told
 * - `old`: the latest figure is of a time long past
 * - `undated`: told without a date
 */
export type GapReason = 'usual' | 'wanted' | 'day' | 'side' | 'numbers' | 'old' | 'undated';

export interface Gap {
  readonly section: Section;
  readonly kind: string;
  readonly reason: GapReason;
  /** Findings that it is seen in; none where nothing is told. */
  readonly findings: readonly string[];
  /** The states of which nothing is told. */
  readonly states: readonly StateCode[];
  /** The missing numbers of a series. */
  readonly ordinals: readonly number[];
  /** EDTF of what is known: the year of a founding, the latest figure. */
  readonly known: string | null;
  /** So many of so many: pairs that have it of all, undated ones of all. */
  readonly count: number;
  readonly of: number;
}

/** With fewer other pairs than this, nothing is usual. */
const LEAST_PAIRS = 3;

/** After so many years a figure is old. */
const OLD = 2;

const gap = (kind: Kind, reason: GapReason, parts: Partial<Gap> = {}): Gap => ({
  section: kind.section,
  kind: kind.name,
  reason,
  findings: [],
  states: [],
  ordinals: [],
  known: null,
  count: 0,
  of: 0,
  ...parts,
});

const idsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

const missing = (kind: Kind, usual: Usual): Gap | null => {
  if (usual.pairs < LEAST_PAIRS) return kind.wanted === true ? gap(kind, 'wanted') : null;
  const count = usual.kinds[kind.name] ?? 0;
  return count >= LEAST_PAIRS && count * 2 >= usual.pairs
    ? gap(kind, 'usual', { count, of: usual.pairs })
    : null;
};

const datesOf = (finding: Finding): readonly string[] =>
  finding.dispute === 'time'
    ? finding.versions.flatMap(({ value }) => value ?? [])
    : [finding.time?.edtf ?? []].flat();

/** What can happen but once should be known to the day. */
const withoutDay = (kind: Kind, findings: readonly Finding[]): Gap | null => {
  const told = findings.filter(({ modality }) => modality === 'asserted');
  const dates = told.flatMap(datesOf);
  if (kind.parties !== 'pair' || kind.standing || !kind.identity.includes('once') || told.length === 0)
    return null;
  return dates.some(isDay) ? null : gap(kind, 'day', { findings: idsOf(told), known: dates[0] ?? null });
};

/** Who of the two did it: who plays its first role, else whoever it was not at. */
const actorOf = (kind: Kind, finding: Finding, pair: readonly StateCode[]): StateCode | null => {
  const role = kind.roles[0]?.name;
  for (const { roles } of finding.claims) {
    const own = roles.find((one) => one.role === role && one.state !== null && pair.includes(one.state));
    if (own?.state != null) return own.state;
  }
  for (const { place } of finding.claims) {
    const host = pair.find((state) => place?.id === `state:${state}` || place?.id === `capital:${state}`);
    if (host !== undefined) return pair.find((state) => state !== host) ?? null;
  }
  return null;
};

const oneSided = (kind: Kind, findings: readonly Finding[], pair: readonly StateCode[]): Gap | null => {
  if (kind.mutual !== true) return null;
  const told = findings.filter(({ modality }) => modality !== 'denied');
  const actors = told.map((finding) => actorOf(kind, finding, pair));
  // Whoever is not made out may be of either side.
  if (actors.length === 0 || actors.includes(null)) return null;
  const states = pair.filter((state) => !actors.includes(state));
  return states.length === 1 ? gap(kind, 'side', { findings: idsOf(told), states }) : null;
};

const missingNumbers = (kind: Kind, dossier: Dossier): Gap | null => {
  const found = dossier.inferences.filter(
    (inference) => inference.rule === 'session-missing' && inference.kind === kind.name,
  );
  const ordinals = [...new Set(found.flatMap(({ ordinal }) => ordinal ?? []))].sort((a, b) => a - b);
  return ordinals.length === 0 ? null : gap(kind, 'numbers', { ordinals });
};

const old = (kind: Kind, findings: readonly Finding[], day: string): Gap | null => {
  if (kind.periodic !== true) return null;
  const figures = findings
    .filter(({ modality, time, lead }) => modality === 'asserted' && time !== null && lead.quantity !== null)
    .map((finding) => ({ finding, last: daysOf(finding.time?.edtf ?? '')?.last ?? '' }))
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : a.finding.id < b.finding.id ? -1 : 1));
  const latest = figures.at(-1);
  const limit = yearsAfter(day, -OLD);
  if (latest === undefined || limit === null || latest.last >= limit) return null;
  return gap(kind, 'old', { findings: [latest.finding.id], known: latest.finding.time?.edtf ?? null });
};

/** Of what happens on a day, that which is told without one; states of affairs, stances and jubilees need none. */
const undated = (kind: Kind, findings: readonly Finding[]): Gap | null => {
  if (kind.standing || kind.parties === 'holders' || kind.marks !== undefined) return null;
  const told = findings.filter(({ modality }) => modality === 'asserted');
  const without = told.filter(({ time, dispute }) => time === null && dispute !== 'time');
  if (without.length === 0) return null;
  return gap(kind, 'undated', { findings: idsOf(without), count: without.length, of: told.length });
};

const withinKind = (kind: Kind, findings: readonly Finding[], dossier: Dossier, day: string): Gap[] => {
  const founding = withoutDay(kind, findings);
  return [
    founding,
    oneSided(kind, findings, dossier.pair),
    missingNumbers(kind, dossier),
    old(kind, findings, day),
    // A founding without any date is told of once.
    founding === null ? undated(kind, findings) : null,
  ].filter((one) => one !== null);
};

/**
 * What a dossier does not know, in its own order: kinds of which nothing is told, against what other pairs of the
 * store usually have, and what is missing of those that are told. `day` is today, ISO.
 */
export const gapsOf = (dossier: Dossier, usual: Usual, day: string): readonly Gap[] => {
  const byKind = new Map<string, Finding[]>();
  for (const finding of dossier.sections.flatMap(({ findings }) => findings))
    byKind.set(finding.kind, [...(byKind.get(finding.kind) ?? []), finding]);
  return SECTIONS.flatMap((section) => kinds.filter((kind) => kind.section === section)).flatMap((kind) => {
    const findings = byKind.get(kind.name) ?? [];
    return findings.length === 0
      ? [missing(kind, usual) ?? []].flat()
      : withinKind(kind, findings, dossier, day);
  });
};
