import type { HandlingLabel, Reliability, Source, SourceKind } from '../core/source.ts';
import type { RawMetadata } from './format.ts';

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

/** Metadata as strings → the fields of a source; `notice` hears of each value that had to be set aside. */
export function describe(raw: RawMetadata, notice: (sentence: string) => void): Described {
  const text = (key: string): string | null => (raw[key] === undefined || raw[key] === '' ? null : raw[key]);
  return {
    title: text('title'),
    publisher: text('publisher'),
    author: text('author'),
    url: text('url'),
    kind: oneOf(
      'kind',
      kinds,
      kindSpellings[raw['kind']?.toLowerCase() ?? ''] ?? raw['kind']?.toLowerCase(),
      'unknown',
      notice,
    ),
    language: languageTag(text('language')),
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
    notice(`${key}: "${given}" is none of ${allowed.join(', ')}; it is taken as ${otherwise}.`);
  return found ?? otherwise;
}

/** "ar-KW" and "AR" are both read as Arabic. */
const languageTag = (given: string | null): string | null => given?.toLowerCase().split(/[-_]/)[0] ?? null;

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
