import type { Claim } from '../core/claim.ts';
import type { Conflict, Finding, Inference, Reconciled } from '../core/finding.ts';
import type { StateCode } from '../core/language.ts';
import { type HandlingLabel, type Source, strictest } from '../core/source.ts';
import type { Section } from '../kinds/kind.ts';
import { kindByName, kinds } from '../kinds/registry.ts';
import type { KindCount } from '../store/contract.ts';
import { NOBODY, type Persons } from './persons.ts';

/** A source as a dossier shows it: everything but its text. */
export type SourceEntry = Omit<Source, 'text'> & {
  readonly languageRead: string;
  /** Id of the first of the texts that repeat one another, where that is known. */
  readonly family?: string;
};

export interface DossierSection {
  readonly section: Section;
  readonly findings: readonly Finding[];
  readonly claims: number;
}

/** What a desk wants to know first. `finding` is null where no source says anything: unknown, never "none". */
export interface KeyFact {
  readonly key: KeyFactName;
  readonly finding: Finding | null;
}

export type KeyFactName =
  | 'relations'
  | 'first-meeting'
  | 'agreements'
  | 'commission'
  | 'flights'
  | 'visas'
  | 'honours'
  | 'trade';

/** Number of claims by section and language of their source; what is missing is unknown. */
export interface Coverage {
  readonly section: Section;
  readonly byLanguage: Readonly<Record<string, number>>;
}

export interface Dossier {
  readonly pair: readonly [StateCode, StateCode];
  readonly keyFacts: readonly KeyFact[];
  readonly sections: readonly DossierSection[];
  readonly sources: readonly SourceEntry[];
  readonly claims: number;
  readonly disputes: number;
  readonly coverage: readonly Coverage[];
  /** Kinds of which there are more findings than the dossier shows, with how many there are. */
  readonly beyond: readonly KindCount[];
  /** Where sources part, the gravest first. */
  readonly conflicts: readonly Conflict[];
  /** What follows from what is stated, and is stated by nobody. */
  readonly inferences: readonly Inference[];
  /** Who is named in its findings, whom most of them name first. */
  readonly persons: Persons;
  /** The most restricted label among the sources. */
  readonly label: HandlingLabel;
  /** Named in the texts of signings, and the largest number that a source claims. */
  readonly agreements: { readonly named: number; readonly claimed: Finding | null };
}

/** Sections in the order of a dossier. */
export const SECTIONS: readonly Section[] = [
  'foundations',
  'political',
  'mechanisms',
  'legal',
  'economy',
  'people',
  'multilateral',
];

const asserted = (finding: Finding): boolean => finding.modality === 'asserted';

const firstOf = (
  findings: readonly Finding[],
  kind: string,
  fits: (finding: Finding) => boolean = asserted,
): Finding | null => findings.find((finding) => finding.kind === kind && fits(finding)) ?? null;

/** Of what has no day to choose by, what most voices say. */
const surestOf = (findings: readonly Finding[], kind: string): Finding | null =>
  findings
    .filter((finding) => finding.kind === kind && asserted(finding))
    .sort(
      (a, b) => b.voices - a.voices || b.lead.confidence - a.lead.confidence || (a.id < b.id ? -1 : 1),
    )[0] ?? null;

/** The latest figure of a whole year and of all that flows; else the latest that there is. */
const wholeYearOf = (findings: readonly Finding[], kind: string): Finding | null => {
  const figures = findings.filter(
    (finding) => finding.kind === kind && asserted(finding) && finding.lead.quantity !== null,
  );
  const whole = figures.filter(({ flow, time }) => flow === null && /^\d{4}$/.test(time?.edtf ?? ''));
  return whole.at(-1) ?? figures.filter(({ flow }) => flow === null).at(-1) ?? figures.at(-1) ?? null;
};

const lastOf = (findings: readonly Finding[], kind: string): Finding | null =>
  findings.filter((finding) => finding.kind === kind && asserted(finding)).at(-1) ?? null;

const bestTally = (findings: readonly Finding[]): Finding | null =>
  findings
    .filter(
      (finding) => finding.kind === 'agreement-tally' && asserted(finding) && finding.lead.quantity !== null,
    )
    .sort((a, b) => (b.lead.quantity?.value ?? 0) - (a.lead.quantity?.value ?? 0))[0] ?? null;

const factsOf = (findings: readonly Finding[], tally: Finding | null): KeyFact[] => [
  { key: 'relations', finding: firstOf(findings, 'relations-established') },
  {
    key: 'first-meeting',
    finding: firstOf(findings, 'meeting', (finding) => asserted(finding) && finding.time !== null),
  },
  { key: 'agreements', finding: tally },
  {
    key: 'commission',
    finding:
      lastOf(findings, 'commission-session') ??
      firstOf(findings, 'commission-created') ??
      firstOf(findings, 'commission-status'),
  },
  { key: 'flights', finding: surestOf(findings, 'transport-link') },
  { key: 'visas', finding: surestOf(findings, 'visa-regime') },
  { key: 'honours', finding: firstOf(findings, 'honour-awarded') },
  { key: 'trade', finding: wholeYearOf(findings, 'trade-figure') },
];

const namedAgreements = (findings: readonly Finding[]): number =>
  findings.filter(
    (finding) =>
      finding.kind === 'agreement-signed' && asserted(finding) && finding.lead.detail.title !== undefined,
  ).length;

const shownOnly = (findings: readonly Finding[], beyond: readonly KindCount[]): Finding[] =>
  findings.filter(({ kind }) => !beyond.some((count) => count.kind === kind));

const within = (findings: readonly Finding[], beyond: readonly KindCount[]): KindCount[] =>
  beyond.filter(({ kind }) => findings.some((finding) => finding.kind === kind));

/** Claims of findings, with those of kinds that are shown in part counted whole. */
const claimsIn = (findings: readonly Finding[], beyond: readonly KindCount[]): number =>
  shownOnly(findings, beyond).reduce((sum, { size }) => sum + size, 0) +
  within(findings, beyond).reduce((sum, { claims }) => sum + claims, 0);

const disputesIn = (findings: readonly Finding[], beyond: readonly KindCount[]): number =>
  shownOnly(findings, beyond).filter(({ status }) => status === 'disputed').length +
  within(findings, beyond).reduce((sum, { disputed }) => sum + disputed, 0);

/** The dossier of a pair, from its findings and the sources that they stand on. */
export const buildDossier = (
  pair: readonly [StateCode, StateCode],
  { findings, conflicts, inferences }: Reconciled,
  all: readonly SourceEntry[],
  beyond: readonly KindCount[] = [],
  persons: () => Persons = () => NOBODY,
): Dossier => {
  const used = new Set(findings.flatMap((finding) => finding.claims.map((claim) => claim.sourceId)));
  const sources = all
    .filter((source) => used.has(source.id))
    .sort((a, b) => ((b.published ?? '') < (a.published ?? '') ? -1 : 1));
  const languageOf = new Map(all.map((source) => [source.id, source.languageRead]));
  const order = new Map(kinds.map((kind, index) => [kind.name, index]));
  const inSection = (section: Section): Finding[] =>
    findings.filter((finding) => kindByName(finding.kind)?.section === section);
  const sections = SECTIONS.map((section) => {
    const list = inSection(section).sort((a, b) => {
      const one = a.time?.edtf ?? '9999';
      const two = b.time?.edtf ?? '9999';
      return one < two
        ? -1
        : one > two
          ? 1
          : (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || (a.id < b.id ? -1 : 1);
    });
    return { section, findings: list, claims: claimsIn(list, beyond) };
  });
  const coverage = SECTIONS.map((section) => {
    const byLanguage: Record<string, number> = {};
    for (const claim of inSection(section).flatMap((finding): readonly Claim[] => finding.claims)) {
      const language = languageOf.get(claim.sourceId) ?? 'und';
      byLanguage[language] = (byLanguage[language] ?? 0) + 1;
    }
    return { section, byLanguage };
  });
  const tally = bestTally(findings);
  let told: Persons | null = null;
  return {
    pair,
    sections,
    sources,
    coverage,
    beyond,
    conflicts,
    inferences,
    // Told from one another when somebody first asks: names are many, and few pages show them.
    get persons(): Persons {
      told ??= persons();
      return told;
    },
    keyFacts: factsOf(findings, tally),
    claims: claimsIn(findings, beyond),
    disputes: disputesIn(findings, beyond),
    label: strictest(sources.map(({ label }) => label)),
    agreements: { named: namedAgreements(findings), claimed: tally },
  };
};
