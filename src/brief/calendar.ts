import type { Claim } from '../core/claim.ts';
import type { Finding } from '../core/finding.ts';
import type { CalendarEntry } from '../dossier/calendar/entry.ts';
import { calendarOf, overdueOf, undatedOf } from '../dossier/calendar.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Names } from '../dossier/names.ts';
import { kindByName } from '../kinds/registry.ts';
import { anniversaryHeads, calendarWords, sinceWords } from './calendar-words.ts';
import { captionOf, joinNames, kindLabel, withModality } from './caption.ts';
import { describe, personName, witnesses } from './document.ts';
import { formatCount, formatDate, formatNumber, formatTime, formatVoices, yearSuffix } from './format.ts';
import type { BriefLanguage } from './language.ts';
import { modalityWords, statusWords, words } from './words.ts';

/** An entry of a calendar in words. */
export interface CalendarLine {
  readonly entry: CalendarEntry;
  readonly date: string;
  readonly sentence: string;
  /** What nobody may overlook: that it is disputed. Empty where it is not. */
  readonly warning: string;
  /** How sure, and what else is to be known: "agreed", "3 sources", "milestone". */
  readonly remarks: readonly string[];
  /** Who says it. */
  readonly by: string;
  readonly quotes: readonly {
    readonly quote: string;
    readonly language: string;
    readonly source: string;
    readonly claim: Claim;
  }[];
}

export interface BriefCalendar {
  readonly language: BriefLanguage;
  readonly pair: Dossier['pair'];
  readonly title: string;
  readonly period: string;
  readonly label: Dossier['label'];
  readonly lines: readonly CalendarLine[];
  /** Their time is over, and no source says how they went. */
  readonly overdue: readonly CalendarLine[];
  readonly undated: readonly CalendarLine[];
}

export interface Period {
  readonly from: string;
  readonly until: string;
  /** Today: what was planned for an earlier day is overdue. */
  readonly day: string;
}

/** At most so many sources are named with an entry; the others are counted. */
const MOST_NAMED = 3;

/** What of a caption never changes: "Opening of the mission" of "Opening of the mission of Fiji in Rome". */
const headOf = (kind: string, language: BriefLanguage): string =>
  (/^[^[{:]*/.exec(kindByName(kind)?.caption[language] ?? '')?.[0] ?? '').trimEnd();

/** "33 years since the opening of the mission of Fiji in Rome (4 May 1994)". */
const anniversary = (entry: CalendarEntry, caption: string, language: BriefLanguage): string => {
  const head = headOf(entry.about, language);
  const event = anniversaryHeads[entry.about]?.[language] ?? head;
  // «…» is of the noun before it, not an apposition.
  const rest = caption
    .slice(head.length)
    .replace(/^: «/, language === 'en' ? ' of «' : language === 'ar' ? ' «' : ': «');
  const years = formatCount(entry.years ?? 0, sinceWords, language);
  const since = [
    formatDate(entry.since ?? '', language),
    ...(entry.status === 'inferred' ? [words.inferred[language]] : []),
  ].join(words.comma[language]);
  const phrase =
    language === 'az'
      ? `${event} ${years.replace('{suffix}', yearSuffix(entry.years ?? 0))}${rest}`
      : `${years} ${event}${rest}`;
  return `${phrase} (${since})`;
};

/** Lays out what a desk keeps dates for, in a language: what falls in a period, and what is overdue. */
export const layOutCalendar = (
  dossier: Dossier,
  language: BriefLanguage,
  names: Names,
  { from, until, day }: Period,
): BriefCalendar => {
  const sourceById = new Map(dossier.sources.map((source) => [source.id, source]));
  const languageOf = (id: string): string => sourceById.get(id)?.languageRead ?? 'und';
  const findings = new Map(
    dossier.sections.flatMap((section) => section.findings).map((finding) => [finding.id, finding]),
  );
  const findingOf = (entry: CalendarEntry): Finding | undefined => findings.get(entry.findings[0] ?? '');

  const captionFor = (entry: CalendarEntry): string => {
    const finding = findingOf(entry);
    return finding === undefined
      ? kindLabel(entry.about, language)
      : captionOf(finding, language, names, languageOf);
  };
  const sentenceOf = (entry: CalendarEntry): string => {
    const caption = captionFor(entry);
    switch (entry.kind) {
      case 'anniversary':
        return anniversary(entry, caption, language);
      case 'term-ends': {
        const term = formatDate(`${entry.since ?? ''}/${entry.edtf ?? ''}`, language);
        return `${calendarWords.termEnds[language].replace('{term}', term)}: ${caption}`;
      }
      case 'due':
        return withModality(caption, calendarWords.due[language]);
      case 'expected':
        return withModality(caption, calendarWords.expected[language]);
      default:
        return withModality(caption, modalityWords[entry.modality][language]);
    }
  };
  const otherDates = (entry: CalendarEntry): string => {
    const own = entry.since ?? entry.edtf;
    const finding = findingOf(entry);
    const others = (finding?.dispute === 'time' ? finding.versions : []).flatMap(({ value }) =>
      value === null || value === own ? [] : [formatDate(value, language)],
    );
    return others.join(` ${words.or[language]} `);
  };
  const warningOf = (entry: CalendarEntry): string => {
    if (!entry.disputed) return '';
    return (otherDates(entry) === '' ? statusWords : calendarWords).disputed[language];
  };
  const elsewhereOf = (entry: CalendarEntry): string[] => {
    const dates = entry.disputed ? otherDates(entry) : '';
    return dates === '' ? [] : [calendarWords.elsewhere[language].replace('{dates}', dates)];
  };
  const remarksOf = (entry: CalendarEntry): string[] => {
    const finding = entry.disputed ? undefined : findingOf(entry);
    const status = finding?.status;
    const sources = new Set(entry.premises.map(({ sourceId }) => sourceId)).size;
    return [
      ...(status === undefined ? [] : [statusWords[status][language]]),
      ...(sources > 1 ? [formatVoices({ sources, voices: finding?.voices ?? sources }, language)] : []),
      ...[warningOf(entry)].filter((warning) => warning !== ''),
      ...elsewhereOf(entry),
      ...(entry.round ? [calendarWords.milestone[language]] : []),
      ...(entry.ordinal === null
        ? []
        : [calendarWords.number[language].replace('{n}', formatNumber(entry.ordinal, language, false))]),
    ];
  };
  const speakerOf = (claims: readonly Claim[]): string => {
    const [claim, ...more] = claims;
    return claim === undefined || more.length > 0 ? '' : personName(claim, language, names, languageOf);
  };
  const byOf = (claims: readonly Claim[]): string => {
    const told = claims
      .slice(0, MOST_NAMED)
      .map((claim) => describe(sourceById.get(claim.sourceId), language));
    const speaker = speakerOf(claims);
    const said = [...new Set(told)]
      .filter((part) => part !== '')
      .map((part) => (speaker === '' ? part : `${speaker} (${part})`));
    const others = claims.length > MOST_NAMED ? [words.and_others[language]] : [];
    return said.length === 0
      ? ''
      : `${words.saidBy[language]} ${[...said, ...others].join(calendarWords.semicolon[language])}`;
  };
  const line = (entry: CalendarEntry): CalendarLine => {
    const claims = witnesses(entry.premises);
    const mark = entry.kind !== 'anniversary' && entry.status === 'inferred';
    return {
      entry,
      date:
        entry.edtf === null
          ? words.undated[language]
          : formatTime({ edtf: entry.edtf, inferred: mark }, language),
      sentence: sentenceOf(entry),
      warning: warningOf(entry),
      remarks: remarksOf(entry),
      by: byOf(claims),
      quotes: claims.slice(0, MOST_NAMED).map((claim) => ({
        quote: claim.evidence.quote.replace(/\s+/g, ' '),
        language: languageOf(claim.sourceId),
        source: describe(sourceById.get(claim.sourceId), language),
        claim,
      })),
    };
  };
  const overdue = overdueOf(dossier, day);
  const late = new Set(overdue.map(({ id }) => id));
  return {
    language,
    pair: dossier.pair,
    title: joinNames(
      dossier.pair.map((code) => names('state', code, language) ?? code),
      language,
    ),
    period: formatDate(`${from}/${until}`, language),
    label: dossier.label,
    lines: calendarOf(dossier, from, until)
      .filter(({ id }) => !late.has(id))
      .map(line),
    overdue: overdue.map(line),
    undated: undatedOf(dossier).map(line),
  };
};
