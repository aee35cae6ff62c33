import type { Claim } from '../core/claim.ts';
import { lastDayOf } from '../core/days.ts';
import type { Conflict, ConflictType, Finding, FindingStatus } from '../core/finding.ts';
import type { Gap } from '../dossier/coverage.ts';
import { type Dossier, SECTIONS, type SourceEntry } from '../dossier/dossier.ts';
import type { Names } from '../dossier/names.ts';
import type { Section } from '../kinds/kind.ts';
import { kindByName } from '../kinds/registry.ts';
import { captionOf, joinNames, withModality } from './caption.ts';
import { countWords } from './count-words.ts';
import { type GapLine, gapLine } from './coverage.ts';
import { sayConflict } from './disagreements.ts';
import {
  formatCount,
  formatDate,
  formatQuantity,
  formatSources,
  formatTime,
  formatVoices,
} from './format.ts';
import type { BriefLanguage } from './language.ts';
import { factWords, modalityWords, sourceKindWords, statusWords, words } from './words.ts';

/** A printed line: date, sentence, who says so, how sure, and the notes that it stands on. */
export interface BriefLine {
  readonly finding: Finding;
  readonly date: string;
  readonly caption: string;
  /** "planned", "denied"…; empty for what is asserted. */
  readonly modality: string;
  readonly attribution: string;
  readonly status: FindingStatus;
  readonly sources: string;
  /** How sure, and by how many sources where that says more: "agreed, 3 sources". */
  readonly standing: string;
  /** The caption with its modality, for forms without tags: "Signing (planned): …". */
  readonly sentence: string;
  readonly notes: readonly number[];
}

export interface BriefFact {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  readonly status: FindingStatus | 'unknown';
  readonly notes: readonly number[];
}

/** A footnote: the words of a source in its own language, and where they stand. */
export interface BriefNote {
  readonly number: number;
  readonly quote: string;
  readonly language: string;
  readonly source: string;
  readonly claim: Claim;
}

/** Where sources part: what about, how, why, and who gives which value. */
export interface BriefDispute {
  readonly caption: string;
  readonly type: ConflictType;
  readonly typeName: string;
  readonly why: string;
  readonly versions: readonly {
    readonly value: string;
    /** The period or day of a figure; empty for what is no figure. */
    readonly period: string;
    readonly sources: string;
    readonly notes: readonly number[];
  }[];
}

export interface BriefDocument {
  readonly language: BriefLanguage;
  readonly title: string;
  readonly formal: string;
  /** Short names of the two, in the order of the dossier. */
  readonly names: readonly [string, string];
  readonly label: Dossier['label'];
  readonly facts: readonly BriefFact[];
  readonly disputes: readonly BriefDispute[];
  readonly sections: readonly { readonly section: Section; readonly lines: readonly BriefLine[] }[];
  /** Planned or hoped for, and not past on the day of the brief. */
  readonly ahead: readonly BriefLine[];
  /** Planned or hoped for, and its time is over. */
  readonly open: readonly BriefLine[];
  /** Sections of which nothing is told. */
  readonly unknown: readonly Section[];
  /** What is not told of the others. */
  readonly gaps: readonly GapLine[];
  readonly notes: readonly BriefNote[];
  readonly sources: readonly { readonly title: string; readonly language: string; readonly about: string }[];
  readonly sourceCount: string;
  /** "based on 14 sources". */
  readonly basedOn: string;
}

/** At most so many notes to a line; the others are counted in its status. */
const NOTES_PER_LINE = 3;

/** One claim a source, the best of each first. */
export const witnesses = (claims: readonly Claim[]): Claim[] => {
  const seen = new Set<string>();
  return claims.filter((claim) => !seen.has(claim.sourceId) && seen.add(claim.sourceId) !== undefined);
};

/** Who published what, and when: "Gulf Agency, news, 1 May 2025". */
export const describe = (source: SourceEntry | undefined, language: BriefLanguage): string => {
  if (source === undefined) return '';
  const kind = sourceKindWords[source.kind]?.[language] ?? source.kind;
  const date = source.published === null ? words.noYear[language] : formatDate(source.published, language);
  return [source.publisher ?? source.title ?? kind, kind, date]
    .filter((part, index, all) => all.indexOf(part) === index)
    .join(words.comma[language]);
};

/** "agreed, 3 independent sources"; of texts that repeat one another only how many there are; and that a person has ruled. */
export const standingOf = (
  finding: Pick<Finding, 'status' | 'sources' | 'voices' | 'preferred'>,
  language: BriefLanguage,
): string =>
  [
    ...(finding.status === 'single-source' && finding.sources > 1
      ? []
      : [statusWords[finding.status][language]]),
    ...(finding.sources > 1 ? [formatVoices(finding, language)] : []),
    ...(finding.preferred === 'verdict' ? [words.ruled[language]] : []),
  ].join(words.comma[language]);

/** The claims that a line stands on: where nobody is contradicted, those that say what the line says. */
const standsOn = (finding: Finding): readonly Claim[] => {
  const own = finding.claims.filter(({ id }) => finding.support.includes(id));
  return finding.status === 'disputed' || own.length === 0 ? finding.claims : own;
};

/** The Admiralty letter of a source that somebody judged. */
const ratingOf = (source: SourceEntry, language: BriefLanguage): string[] =>
  source.reliability === 'F' ? [] : [`${words.reliability[language]} ${source.reliability}`];

/**
 * Lays a dossier out as a brief in a language: facts, disagreements, record, what is ahead, what is unknown, notes.
 * `day` is the day of the brief, ISO: what was planned for an earlier one is not ahead. `gaps` is what is not told.
 */
export const layOut = (
  dossier: Dossier,
  language: BriefLanguage,
  names: Names,
  day: string,
  gaps: readonly Gap[] = [],
): BriefDocument => {
  const sourceById = new Map(dossier.sources.map((source) => [source.id, source]));
  const languageOf = (id: string): string => sourceById.get(id)?.languageRead ?? 'und';
  const notes: BriefNote[] = [];
  const numberOf = new Map<string, number>();
  const note = (claim: Claim): number => {
    const known = numberOf.get(claim.id);
    if (known !== undefined) return known;
    const number = notes.length + 1;
    numberOf.set(claim.id, number);
    notes.push({
      number,
      quote: claim.evidence.quote.replace(/\s+/g, ' '),
      language: languageOf(claim.sourceId),
      source: describe(sourceById.get(claim.sourceId), language),
      claim,
    });
    return number;
  };
  const notesOf = (claims: readonly Claim[]): number[] =>
    witnesses(claims).slice(0, NOTES_PER_LINE).map(note);
  /** A date of several; inferred if none of its sources says it. */
  const versionTime = ({ value, claims }: Finding['versions'][number]): string =>
    formatTime(
      { edtf: value ?? '', inferred: claims.every((claim) => claim.time?.inferred === true) },
      language,
    );
  const dateOf = (finding: Finding): string => {
    if (finding.dispute === 'time')
      return finding.versions.map((version) => versionTime(version)).join(` ${words.or[language]} `);
    return finding.time === null ? words.undated[language] : formatTime(finding.time, language);
  };
  const sentenceOf = (finding: Finding): string =>
    withModality(captionOf(finding, language, names, languageOf), modalityWords[finding.modality][language]);
  const line = (finding: Finding): BriefLine => ({
    finding,
    date: dateOf(finding),
    caption: captionOf(finding, language, names, languageOf),
    sentence: sentenceOf(finding),
    modality: modalityWords[finding.modality][language],
    standing: standingOf(finding, language),
    attribution:
      finding.lead.attribution === null || finding.sources > 1
        ? ''
        : `${words.saidBy[language]} ${personName(finding.lead, language, names, languageOf)}`,
    status: finding.status,
    sources: formatVoices(finding, language),
    notes: notesOf(standsOn(finding)),
  });
  const fact = ({ key, finding }: Dossier['keyFacts'][number]): BriefFact => {
    const label = factWords[key][language];
    if (finding === null)
      return {
        label,
        value: words.unknownValue[language],
        detail: '',
        status: 'unknown',
        notes: [],
      };
    const figure = finding.lead.quantity !== null && kindByName(finding.kind)?.unit !== null;
    const caption = captionOf(finding, language, names, languageOf);
    const dated = finding.time !== null || finding.dispute === 'time';
    // An event is known by its day, a figure by its value, a state of affairs by what is said of it.
    const standing = kindByName(finding.kind)?.standing === true;
    const value =
      figure && finding.lead.quantity !== null
        ? formatQuantity(finding.lead.quantity, language)
        : dated && !standing
          ? dateOf(finding)
          : caption;
    const detail = value === caption || figure || standing ? (dated ? dateOf(finding) : '') : caption;
    return { label, value, detail, status: finding.status, notes: notesOf(standsOn(finding)) };
  };
  const findingById = new Map(
    dossier.sections.flatMap((section) => section.findings).map((finding) => [finding.id, finding]),
  );
  const dispute = (conflict: Conflict): BriefDispute => {
    const { type, title, why, ruled, versions } = sayConflict(conflict, language, names);
    const only = conflict.findings.length === 1 ? findingById.get(conflict.findings[0] ?? '') : undefined;
    return {
      caption: only === undefined ? title : sentenceOf(only),
      type: conflict.type,
      typeName: type,
      why: [why, ruled].filter((sentence) => sentence !== '').join(' '),
      versions: versions.map(({ value, period, version }) => ({
        value,
        period,
        sources: formatSources(new Set(version.claims.map((claim) => claim.sourceId)).size, language),
        notes: notesOf(version.claims),
      })),
    };
  };

  const facts = dossier.keyFacts.map(fact);
  const all = dossier.sections.flatMap((section) => section.findings);
  const disputes = dossier.conflicts.map(dispute);
  const future = (finding: Finding): boolean =>
    finding.modality === 'planned' || finding.modality === 'hoped';
  const sections = dossier.sections
    .map(({ section, findings }) => ({
      section,
      lines: findings.filter((finding) => !future(finding)).map(line),
    }))
    .filter(({ lines }) => lines.length > 0);
  const over = (finding: Finding): boolean => {
    const last = finding.time === null ? null : lastDayOf(finding.time.edtf);
    return last !== null && last < day;
  };
  const ahead = all.filter((finding) => future(finding) && !over(finding)).map(line);
  const open = all.filter((finding) => future(finding) && over(finding)).map(line);
  const state = (code: string): string => names('state', code, language) ?? code;
  const unknown = SECTIONS.filter(
    (section) => dossier.sections.find((entry) => entry.section === section)?.findings.length === 0,
  );
  return {
    language,
    facts,
    disputes,
    sections,
    ahead,
    open,
    notes,
    title: joinNames(dossier.pair.map(state), language),
    formal: joinNames(
      dossier.pair.map((code) => names('official', code, language) ?? state(code)),
      language,
    ),
    names: [state(dossier.pair[0]), state(dossier.pair[1])],
    label: dossier.label,
    unknown,
    gaps: gaps
      .filter(({ section }) => !unknown.includes(section))
      .map((gap) => gapLine(gap, language, names)),
    sources: dossier.sources.map((source) => ({
      title: source.title ?? source.path?.split('/').at(-1) ?? source.id.slice(0, 12),
      language: source.languageRead,
      about: [describe(source, language), ...ratingOf(source, language)].join(words.comma[language]),
    })),
    sourceCount: formatSources(dossier.sources.length, language),
    basedOn: formatCount(dossier.sources.length, countWords.basedOn, language),
  };
};

/** Who a claim is attributed to, by the name that a reader knows; empty where nobody is. */
export const personName = (
  claim: Claim,
  language: BriefLanguage,
  names: Names,
  languageOf: (id: string) => string,
): string => {
  const { attribution } = claim;
  if (attribution === null) return '';
  const role = claim.roles.find((one) => one.name === attribution.name && one.id !== null);
  const known =
    attribution.id == null
      ? undefined
      : attribution.id.startsWith('state:')
        ? names('state', attribution.id.slice('state:'.length), language)
        : (names('person', attribution.id, language) ?? names('organisation', attribution.id, language));
  const named = role?.id == null ? undefined : names('person', role.id, language);
  return known ?? named ?? (languageOf(claim.sourceId) === language ? attribution.text : attribution.name);
};
