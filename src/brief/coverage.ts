import type { Gap } from '../dossier/coverage.ts';
import type { Names } from '../dossier/names.ts';
import type { Section } from '../kinds/kind.ts';
import { joinNames, kindLabel } from './caption.ts';
import { coverageWords, gapWords, pairsWords, undatedWords } from './coverage-words.ts';
import { formatCount, formatDate, formatNumber } from './format.ts';
import type { BriefLanguage } from './language.ts';

/** A gap in words: "Trade figure: no source of the store tells". */
export interface GapLine {
  readonly gap: Gap;
  readonly section: Section;
  readonly label: string;
  /** What is not told. */
  readonly what: string;
  /** Against what it is a gap; empty where the dossier itself shows it. */
  readonly against: string;
  /** All of it. */
  readonly sentence: string;
}

const againstOf = (gap: Gap, language: BriefLanguage): string => {
  const count = formatNumber(gap.count, language);
  switch (gap.reason) {
    case 'wanted':
      return coverageWords.wanted[language];
    case 'usual':
      return formatCount(gap.of, pairsWords, language).replace('{count}', count);
    case 'day':
      return gap.known === null
        ? ''
        : coverageWords.known[language].replace('{date}', formatDate(gap.known, language));
    case 'undated':
      return undatedWords[language].replace('{count}', count).replace('{of}', formatNumber(gap.of, language));
    default:
      return '';
  }
};

/** The line that a gap makes, in a language. */
export const gapLine = (gap: Gap, language: BriefLanguage, names: Names): GapLine => {
  const number = (value: number): string => formatNumber(value, language, false);
  const slots: Readonly<Record<string, string>> = {
    states: joinNames(
      gap.states.map((state) => names('state', state, language) ?? state),
      language,
    ),
    numbers: joinNames(gap.ordinals.map(number), language),
    date: gap.known === null ? '' : formatDate(gap.known, language),
  };
  const what = gapWords[gap.reason][language].replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
  const label = kindLabel(gap.kind, language);
  const against = againstOf(gap, language);
  const sentence = `${label}: ${what}${against === '' ? '' : ` (${against})`}`;
  return { gap, section: gap.section, label, what, against, sentence };
};
