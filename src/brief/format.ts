import type { Quantity } from '../core/claim.ts';
import { type CountForms, type CountWords, countWords, rateWords, SCALES, unitWords } from './count-words.ts';
import { type BriefLanguage, directionOf } from './language.ts';
import { boundWords, words } from './words.ts';

/** Locale with the digits of the product: Arabic-Indic in Arabic, 0–9 elsewhere (design, §6). */
const LOCALE: Readonly<Record<BriefLanguage, string>> = {
  ar: 'ar-EG-u-nu-arab-ca-gregory',
  en: 'en-GB',
  az: 'az-Latn-AZ',
};

const dayFormat = (language: BriefLanguage): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
const monthFormat = (language: BriefLanguage): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A whole number in the digits of a language, with or without groups. */
export const formatNumber = (value: number, language: BriefLanguage, grouped = true): string =>
  new Intl.NumberFormat(LOCALE[language], { useGrouping: grouped, maximumFractionDigits: 2 }).format(value);

const MONTHS_AZ = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
];

/** Azerbaijani ordinal suffix of a year, by the last word as it is spoken: 1991-ci, 2006-cı, 2003-cü, 1940-cı. */
export const yearSuffix = (year: number): string => {
  const last = year % 10;
  if (last !== 0) return ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'][last] as string;
  const tens = Math.floor(year / 10) % 10;
  if (tens !== 0) return ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'][tens] as string;
  return year % 1000 === 0 ? 'ci' : 'cü';
};

/** A number in a series: "3", "3-cü". */
export const formatOrdinal = (value: number, language: BriefLanguage): string =>
  language === 'az' ? `${value}-${yearSuffix(value)}` : formatNumber(value, language, false);

/** Azerbaijani "from" behind a number, by its last word as it is spoken: 25-dən, 30-dan. */
const ablativeOf = (value: number): string => {
  const whole = Math.trunc(Math.abs(value));
  if (whole % 10 !== 0) return [6, 9].includes(whole % 10) ? 'dan' : 'dən';
  return [1, 3, 4, 6, 9].includes(Math.floor(whole / 10) % 10) ? 'dan' : 'dən';
};

const point = (edtf: string, language: BriefLanguage): string => {
  const about = /[~?%]/.test(edtf)
    ? language === 'ar'
      ? 'نحو '
      : language === 'az'
        ? 'təxminən '
        : 'about '
    : '';
  const plain = edtf.replace(/[~?%]/g, '');
  const decade = /^(\d{3})X$/.exec(plain);
  if (decade !== null) {
    const start = Number(`${decade[1]}0`);
    if (language === 'ar') return `عقد ${formatNumber(start, 'ar', false)}`;
    return language === 'az' ? `${start}-${yearSuffix(start)} illər` : `${start}s`;
  }
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(plain);
  if (found === null) return edtf;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  if (month === 0)
    return (
      about + (language === 'az' ? `${year}-${yearSuffix(year)} il` : formatNumber(year, language, false))
    );
  if (language === 'az') return `${about}${day === 0 ? '' : `${day} `}${MONTHS_AZ[month - 1]} ${year}`;
  const date = new Date(Date.UTC(year, month - 1, Math.max(day, 1)));
  return (
    about +
    (day === 0 ? monthFormat(language).format(date) : dayFormat(language).format(date)).replace(/[‎‏]/g, '')
  );
};

/** A date or interval in words: "13 December 1994", "١٠–١١ فبراير ٢٠٠٩", "1991-ci il". */
export const formatDate = (edtf: string, language: BriefLanguage): string => {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return point(edtf, language);
  if (to === '..' || to === '')
    return language === 'ar'
      ? `منذ ${point(from, language)}`
      : language === 'az'
        ? `${point(from, language)}-dən`
        : `since ${point(from, language)}`;
  const day = (text: string): string => formatNumber(Number(text.slice(8)), language, false);
  if (from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7)) {
    const tail = point(to.slice(0, 7), language);
    return directionOf(language) === 'rtl'
      ? `${day(from)} و${day(to)} ${tail}`
      : `${day(from)}–${day(to)} ${tail}`;
  }
  return directionOf(language) === 'rtl'
    ? `من ${point(from, language)} إلى ${point(to, language)}`
    : `${point(from, language)} – ${point(to, language)}`;
};

/** The form of a counted noun that a number takes; nought has one of its own where the words give it one. */
const formOf = (forms: CountForms, value: number, language: BriefLanguage, governed: boolean): string => {
  const rules = new Intl.PluralRules(LOCALE[language], { maximumFractionDigits: 2 });
  const category = value === 0 && forms.zero !== undefined ? 'zero' : rules.select(value);
  return (governed && category === 'two' ? forms['two-of'] : undefined) ?? forms[category] ?? forms.other;
};

/** A number and its noun as the grammar of the language wants them; `governed` by a word before it ("more than"). */
export const formatCount = (
  value: number,
  words: CountWords,
  language: BriefLanguage,
  governed = false,
): string => formOf(words[language], value, language, governed).replace('{n}', formatNumber(value, language));

const withUnit = (quantity: Quantity, language: BriefLanguage, governed: boolean): string => {
  const [name = '', period] = quantity.unit.split('-per-');
  const words = unitWords[name]?.[language] ?? { other: `{n} ${quantity.unit}` };
  const scale = SCALES.find(([size]) => Math.abs(quantity.value) >= size);
  const counted =
    scale === undefined
      ? formOf(words, quantity.value, language, governed).replace(
          '{n}',
          formatNumber(quantity.value, language),
        )
      : words.other.replace('{n}', formatCount(quantity.value / scale[0], scale[1], language, governed));
  return rateWords[period ?? '']?.[language].replace('{unit}', counted) ?? counted;
};

/** A figure with its bound and unit: "more than 25 agreements", "نحو ١١ مليون دولار", "25-dən çox saziş". */
export const formatQuantity = (quantity: Quantity, language: BriefLanguage): string => {
  const bound = boundWords[quantity.bound][language];
  if (bound === '') return withUnit(quantity, language, false);
  const figure = withUnit(quantity, language, true);
  if (!bound.includes('{from}')) return `${bound} ${figure}`;
  // "25-dən çox saziş": the case ending stands on the number.
  const [, number = '', scale = '', rest = ''] =
    /^(\S+)( (?:trilyon|milyard|milyon))?(.*)$/.exec(figure) ?? [];
  const from = scale === '' ? `${number}-${ablativeOf(quantity.value)}` : `${number}${scale}dan`;
  return bound.replace('{from}', from) + rest;
};

/** "14 sources" as grammar wants it. */
export const formatSources = (count: number, language: BriefLanguage): string =>
  formatCount(count, countWords.sources, language);

/**
 * How many say so: "3 independent sources"; where some repeat others, both numbers: "3 sources (one independent source)".
 * A copy, a translation and a speaker quoted twice are no second source.
 */
export const formatVoices = (
  { sources, voices }: { readonly sources: number; readonly voices: number },
  language: BriefLanguage,
): string => {
  if (sources <= 1) return formatSources(sources, language);
  const independent = formatCount(voices, countWords.voices, language);
  return voices >= sources ? independent : `${formatSources(sources, language)} (${independent})`;
};

/** A time as it is printed: what was not said by the words themselves is marked. */
export const formatTime = (
  time: { readonly edtf: string; readonly inferred: boolean },
  language: BriefLanguage,
): string => `${formatDate(time.edtf, language)}${time.inferred ? ` (${words.inferred[language]})` : ''}`;
