import type { HandlingLabel, Reliability, Source, SourceKind } from '../core/source.ts';
import type { RawMetadata } from './format.ts';
import { didYouMean } from './near.ts';

const keys = [
  'title',
  'publisher',
  'author',
  'url',
  'published',
  'retrieved',
  'language',
  'kind',
  'label',
  'reliability',
];
/** What others call our keys. */
const keySpellings: Readonly<Record<string, string>> = {
  date: 'published',
  published_time: 'published',
  lang: 'language',
  source: 'publisher',
  link: 'url',
  source_url: 'url',
  type: 'kind',
  headline: 'title',
  by: 'author',
};
const kinds: readonly SourceKind[] = [
  'op-ed',
  'news',
  'statement',
  'speech',
  'interview',
  'communique',
  'treaty',
  'brief',
  'dataset',
  'unknown',
];
const kindSpellings: Readonly<Record<string, SourceKind>> = {
  communiqué: 'communique',
  oped: 'op-ed',
  'op ed': 'op-ed',
};
const labels: readonly HandlingLabel[] = ['public', 'internal', 'restricted'];
const grades: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];

/** EDTF of the precision that publication dates come in: a year, month or day, approximate, or an interval. */
const EDTF =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?|\d{3}X|\d{2}XX)(?:\/(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?|\.\.)?)?$/;
const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

type Described = Omit<Source, 'id' | 'path' | 'format' | 'encoding' | 'text'>;

/**
 * Metadata as strings → the fields of a source; `notice` hears of each key that is none and of each value that
 * had to be set aside. `languages` are those that texts are read in, where it is known.
 */
export function describe(
  raw: RawMetadata,
  notice: (sentence: string) => void,
  languages?: readonly string[],
): Described {
  const unknown = Object.keys(raw).filter((key) => !keys.includes(key));
  if (unknown.length > 0) notice(unknownKeys(unknown));
  const text = (key: string): string | null => (raw[key] === undefined || raw[key] === '' ? null : raw[key]);
  return {
    title: text('title'),
    publisher: text('publisher'),
    author: text('author'),
    url: text('url'),
    kind: oneOf('kind', kinds, kindOf(raw['kind'], notice), 'unknown', notice),
    language: language(text('language'), notice, languages),
    published: date('published', text('published'), notice),
    retrieved: date('retrieved', text('retrieved'), notice),
    // A label that is not understood must not open a document to everyone.
    label:
      text('label') === null
        ? 'public'
        : oneOf('label', labels, raw['label']?.toLowerCase(), 'restricted', notice),
    reliability: oneOf('reliability', grades, raw['reliability']?.toUpperCase(), 'F', notice),
  };
}

function oneOf<Value extends string>(
  key: string,
  allowed: readonly Value[],
  given: string | undefined,
  otherwise: Value,
  notice: (sentence: string) => void,
): Value {
  if (given === undefined || given === '') return otherwise;
  const found = allowed.find((value) => value === given);
  if (found === undefined)
    notice(
      `${key}: "${given}" is none of ${allowed.join(', ')}; it is taken as ${otherwise}.${didYouMean(given, allowed)}`,
    );
  return found ?? otherwise;
}

function unknownKeys(unknown: readonly string[]): string {
  const hints = unknown.map((key) =>
    Object.hasOwn(keySpellings, key) ? ` Did you mean ${keySpellings[key]}?` : didYouMean(key, keys),
  );
  const quoted = unknown.map((key) => `"${key}"`).join(', ');
  const told =
    unknown.length === 1
      ? 'is no key of front matter and is passed over'
      : 'are no keys of front matter and are passed over';
  return `${quoted} ${told}; the keys are ${keys.join(', ')}.${[...new Set(hints)].join('')}`;
}

function kindOf(given: string | undefined, notice: (sentence: string) => void): string | undefined {
  const kind = given?.toLowerCase();
  const meant = Object.hasOwn(kindSpellings, kind ?? '') ? kindSpellings[kind ?? ''] : undefined;
  if (meant === undefined) return kind;
  if (meant === 'op-ed') notice(`kind: "${given}" is read as ${meant}; the kinds are ${kinds.join(', ')}.`);
  return meant;
}

const TAG = /^[a-z]{2,3}$/;

/** "ar-KW" and "AR" are both read as Arabic. */
function language(
  given: string | null,
  notice: (sentence: string) => void,
  languages: readonly string[] | undefined,
): string | null {
  const tag = given?.toLowerCase().split(/[-_]/)[0] ?? null;
  if (tag === null) return null;
  if (!TAG.test(tag)) notice(`language: "${given}" is no language tag such as en, ar or az-AZ.`);
  else if (languages?.includes(tag) === false)
    notice(`language: "${given}" is none of ${languages.join(', ')}, which texts are read in.`);
  return tag;
}

function date(key: string, given: string | null, notice: (sentence: string) => void): string | null {
  if (given === null) return null;
  const day = TIMESTAMP.exec(given)?.[1] ?? given;
  const [, year, month = '01', dayOfMonth = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(day) ?? [];
  const exists = year === undefined || isDay(Number(year), Number(month), Number(dayOfMonth));
  if (EDTF.test(day) && exists) return day;
  notice(`${key}: "${given}" is not a date in EDTF (such as 2025-10-07 or 2025-10); the date is left open.`);
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(2000, month - 1, day));
  made.setUTCFullYear(year, month - 1, day);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
