import type { Claim } from '../core/claim.ts';
import type { Finding } from '../core/finding.ts';
import type { Bearer, Verdict } from '../core/verdict.ts';
import type { Names } from '../dossier/names.ts';
import type { Person } from '../dossier/persons.ts';
import type { ReviewClaim, ReviewItem, ReviewSide } from '../dossier/review.ts';
import { captionOf, joinNames, kindLabel, withModality } from './caption.ts';
import { sayConflict } from './disagreements.ts';
import { formatDate, formatNumber, formatQuantity, formatTime } from './format.ts';
import type { BriefLanguage } from './language.ts';
import { personText, tenureText } from './person.ts';
import {
  actionWords,
  contradictionWords,
  needWords,
  noAnchor,
  questionWords,
  reviewWords,
} from './review-words.ts';
import { whyWords } from './why-words.ts';
import { labelWords, modalityWords, words } from './words.ts';

/** An answer, or one of the things asked about, in words. */
export interface SaidSide {
  readonly heading: string;
  readonly side: ReviewSide;
}

/** A question in words of a language. */
export interface SaidItem {
  readonly need: string;
  readonly title: string;
  readonly question: string;
  /** Why a contradiction is held to be one; empty elsewhere. */
  readonly why: string;
  readonly sides: readonly SaidSide[];
}

/** Words with their blanks filled. */
export const filled = (template: string, slots: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');

/** Names of states as the language joins them. */
export const statesText = (states: readonly string[], language: BriefLanguage, names: Names): string =>
  joinNames(
    states.map((code) => names('state', code, language) ?? code),
    language,
  );

const languageIn = (claims: readonly ReviewClaim[]): ((sourceId: string) => string) => {
  const known = new Map(claims.map(({ claim, source }) => [claim.sourceId, source?.languageRead ?? 'und']));
  return (id) => known.get(id) ?? 'und';
};

/** What a finding says and when, as a line of a dossier has it. */
const findingText = (
  finding: Finding,
  claims: readonly ReviewClaim[],
  language: BriefLanguage,
  names: Names,
): string => {
  const caption = withModality(
    captionOf(finding, language, names, languageIn(claims)),
    modalityWords[finding.modality][language],
  );
  const date = finding.time === null ? words.undated[language] : formatTime(finding.time, language);
  return `${caption}${words.comma[language]}${date}`;
};

/** A claim told as if it were a finding by itself. */
const claimText = (
  claim: Claim,
  finding: Finding,
  claims: readonly ReviewClaim[],
  language: BriefLanguage,
  names: Names,
): string =>
  findingText(
    {
      ...finding,
      kind: claim.kind,
      states: claim.states,
      modality: claim.modality,
      time: claim.time,
      lead: claim,
      claims: [claim],
    },
    claims,
    language,
    names,
  );

/** What the date of a claim was inferred from. */
const anchorText = (claim: Claim | undefined, language: BriefLanguage): string =>
  claim?.time?.anchor == null ? noAnchor[language] : whyWords[`from-${claim.time.anchor}`][language];

/** Two decimals say enough of a likeness. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

const questionOf = (item: ReviewItem, language: BriefLanguage): string => {
  if (item.need === 'contradiction') return contradictionWords[item.about ?? 'time'][language];
  const claim = item.corrects ?? undefined;
  return filled(questionWords[item.need][language], {
    confidence: formatNumber(rounded(item.likeness?.score ?? claim?.confidence ?? 0), language),
    anchor: anchorText(claim, language),
  });
};

const conflictSides = (item: ReviewItem, language: BriefLanguage, names: Names): SaidSide[] => {
  if (item.conflict === null) return [];
  const said = sayConflict(item.conflict, language, names);
  return item.sides.map((side) => {
    const version = said.versions.find(({ version: one }) => one.value === side.value);
    const period = version === undefined || version.period === '' ? '' : ` (${version.period})`;
    return { side, heading: `${version?.value ?? side.value ?? '—'}${period}` };
  });
};

/** "Fahad Al-Ajmi (Kuwait), ambassador 2019, 2 findings": who he is, as far as sources tell. */
const whoText = (person: Person, language: BriefLanguage, names: Names): string =>
  [
    `${personText(person, language, names)}${person.state === null ? '' : ` (${statesText([person.state], language, names)})`}`,
    ...person.offices.map((tenure) => tenureText(tenure, language, names)),
    `${reviewWords.toldIn[language]}: ${formatNumber(person.findings.length, language)}`,
  ].join(words.comma[language]);

const sidesOf = (item: ReviewItem, language: BriefLanguage, names: Names): SaidSide[] => {
  const [finding] = item.findings;
  if (item.need === 'name')
    return item.sides.flatMap((side, at) =>
      side.person === undefined
        ? []
        : [
            {
              side,
              heading: `${(at === 0 ? reviewWords.first : reviewWords.second)[language]}: ${whoText(side.person, language, names)}`,
            },
          ],
    );
  if (item.need === 'contradiction') return conflictSides(item, language, names);
  if (finding === undefined) return [];
  return item.sides.map((side, at) => {
    if (item.need === 'double' && side.finding !== null) {
      const which = at === 0 ? reviewWords.first : reviewWords.second;
      return {
        side,
        heading: `${which[language]}: ${findingText(side.finding, side.claims, language, names)}`,
      };
    }
    if (item.need === 'mixed')
      return { side, heading: (at === 0 ? reviewWords.rest : reviewWords.odd)[language] };
    const claim = side.claims[0]?.claim ?? finding.lead;
    return { side, heading: claimText(claim, finding, side.claims, language, names) };
  });
};

const titleOf = (item: ReviewItem, language: BriefLanguage, names: Names): string => {
  const states = item.states.length === 0 ? '' : ` (${statesText(item.states, language, names)})`;
  const people = item.sides.flatMap(({ person }) => person ?? []);
  return people.length > 0
    ? `${people.map((person) => personText(person, language, names)).join(' / ')}${states}`
    : `${kindLabel(item.kind, language)}${states}`;
};

/** A question in words of a language. */
export const sayItem = (item: ReviewItem, language: BriefLanguage, names: Names): SaidItem => ({
  need: needWords[item.need][language],
  title: titleOf(item, language, names),
  question: questionOf(item, language),
  why: item.conflict === null ? '' : sayConflict(item.conflict, language, names).why,
  sides: sidesOf(item, language, names),
});

/** Where words stand: title or file, publisher, date, reliability, and the label if the source is not for everybody. */
export const sourceLine = ({ source }: ReviewClaim, language: BriefLanguage): string => {
  if (source === null) return reviewWords.unnamed[language];
  return [
    source.title ?? source.path ?? reviewWords.unnamed[language],
    source.publisher,
    source.published === null ? words.noYear[language] : formatDate(source.published, language),
    source.reliability,
    source.label === 'public' ? null : labelWords[source.label][language],
  ]
    .filter((part) => part !== null)
    .join(words.comma[language]);
};

/** Whether its date stands on words of its own; that of the event it is told of does not. */
export const readFromWords = ({ time }: Claim): boolean => time !== null && time.anchor !== 'event';

/** How a claim came about: its rule, how sure, how its date was read. */
export const readingLines = (claim: Claim, language: BriefLanguage): string[] => {
  const { time } = claim;
  const date =
    time === null
      ? words.undated[language]
      : `${formatTime(time, language)}${readFromWords(claim) ? ` «${time.text}»` : ''}${time.inferred ? `${words.comma[language]}${anchorText(claim, language)}` : ''}`;
  return [
    `${whyWords.rule[language]}: ${claim.rule}${words.comma[language]}${whyWords.confidence[language]}: ${formatNumber(claim.confidence, language)}`,
    `${whyWords.date[language]}: ${date}`,
  ];
};

const correctionText = (verdict: Verdict, language: BriefLanguage): string => {
  if (verdict.decision.action !== 'correct') return '';
  const { correction } = verdict.decision;
  return Object.entries(correction)
    .map(([field, value]) => {
      if (field === 'quantity' && correction.quantity != null)
        return `${field} = ${formatQuantity(correction.quantity, language)}`;
      return `${field} = ${value === null ? '—' : String(value)}`;
    })
    .join('; ');
};

/** Longest quotation in a line of the log. */
const LONGEST_QUOTE = 80;

const shortQuote = (claim: Claim): string => {
  const quote = claim.evidence.quote.replace(/\s+/g, ' ').trim();
  return quote.length <= LONGEST_QUOTE
    ? `«${quote}»`
    : `«${quote.slice(0, quote.lastIndexOf(' ', LONGEST_QUOTE))}…»`;
};

const claimBrief = (claim: Claim, language: BriefLanguage): string =>
  `${kindLabel(claim.kind, language)}${claim.time === null ? '' : ` ${formatDate(claim.time.edtf, language)}`} ${shortQuote(claim)}`;

/** Who is meant by a name that several bear: "(KWT, ambassador, 2010–2014)". */
const bearerText = (bearer: Bearer | undefined): string => {
  const told = [bearer?.state, bearer?.office, bearer?.years?.join('–')].filter((part) => part != null);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
};

/** What a verdict decided, in a line. */
export const verdictText = (verdict: Verdict, language: BriefLanguage): string => {
  const { decision } = verdict;
  const what = ((): string => {
    switch (decision.action) {
      case 'undo':
        return decision.verdict;
      case 'rate':
        return [decision.source.slice(0, 12), decision.reliability, decision.label]
          .filter((part) => part !== undefined)
          .join(' ');
      case 'same':
      case 'different':
      case 'unsure':
        return decision.names.map((name, at) => `${name}${bearerText(decision.bearers?.[at])}`).join(' / ');
      case 'merge':
      case 'split':
        return decision.claims.map((claim) => claimBrief(claim, language)).join(' / ');
      case 'correct':
        return `${claimBrief(decision.claim, language)} → ${correctionText(verdict, language)}`;
      default:
        return claimBrief(decision.claim, language);
    }
  })();
  return `${actionWords[decision.action][language]}: ${what}`;
};
