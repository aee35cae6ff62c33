/** Measures the readers of dates and numbers on public data: `node bench/dates.ts [--data DIR] [--failures]`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { affixes as affixTable, folding } from '../src/languages/ar/spelling.ts';
import { time as words } from '../src/languages/ar/time.ts';
import { makeNumberReader } from '../src/mentions/numbers/index.ts';
import { gregorianOf } from '../src/mentions/time/hijri.ts';
import { makeTimeReader, timeVocabulary } from '../src/mentions/time/index.ts';
import { makeAffixAnalyser } from '../src/text/affixes.ts';
import { makeFolder } from '../src/text/folding.ts';
import { makeTokeniser } from '../src/text/tokens.ts';

const flag = process.argv.indexOf('--data');
const data = join(flag > 0 ? (process.argv[flag + 1] ?? '') : '../shared/bench', 'dates');
const tell = process.argv.includes('--failures');

interface Row {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly note: string;
  readonly failures: readonly string[];
}

const fold = makeFolder(folding);
const affixes = makeAffixAnalyser(affixTable);
const known = new Set(timeVocabulary(words, fold, affixes));
const tokenise = makeTokeniser(fold, affixes, (key) => known.has(key));
const readTime = makeTimeReader(words, fold, affixes);
const readNumbers = makeNumberReader(words, fold, affixes);

const jsonLines = (file: string): { text: string; expect: string | null }[] =>
  readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const datesIn = (text: string, published: string): string[] =>
  readTime(tokenise(text), text, {
    published,
    previous: null,
    event: null,
    lean: 'future',
    phases: 'days',
  }).map((mention) => mention.time.edtf);

const pad = (value: number): string => String(value).padStart(2, '0');
const iso = (date: Date): string =>
  `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;

/** What duckling expects, as EDTF; null for finer than a day. */
const ducklingEdtf = (expect: string): string | null => {
  const interval = /\(\((\d+), (\d+), (\d+), [^)]*\), \((\d+), (\d+), (\d+), [^)]*\)\) (\w+)/.exec(expect);
  if (interval !== null) {
    const [y = 0, m = 0, d = 0, y2 = 0, m2 = 0, d2 = 0] = interval.slice(1, 7).map(Number);
    if (!/Day|Week/.test(interval[7] ?? '')) return null;
    return `${iso(new Date(Date.UTC(y, m - 1, d)))}/${iso(new Date(Date.UTC(y2, m2 - 1, d2 - 1)))}`;
  }
  const point = /\((\d+), (\d+), (\d+), \d+, \d+, \d+\) (\w+)/.exec(expect);
  if (point === null) return null;
  const [y = 0, m = 0, d = 0] = point.slice(1, 4).map(Number);
  switch (point[4]) {
    case 'Day':
      return iso(new Date(Date.UTC(y, m - 1, d)));
    case 'Week':
      return `${iso(new Date(Date.UTC(y, m - 1, d)))}/${iso(new Date(Date.UTC(y, m - 1, d + 6)))}`;
    case 'Month':
      return `${y}-${pad(m)}`;
    case 'Year':
      return String(y);
    default:
      return null;
  }
};

/** Duckling gives a month or a year as its first day at day grain ("2/2013"): a coarser answer that begins there is right. */
const agrees = (found: string, wanted: string): boolean =>
  found === wanted || (/^\d{4}(-\d\d)?$/.test(found) && wanted.startsWith(found) && wanted.endsWith('-01'));

const duckling = (): Row => {
  const failures: string[] = [];
  let of = 0;
  let right = 0;
  for (const { text, expect } of jsonLines('duckling/Time_AR.jsonl')) {
    const wanted = expect === null ? '' : ducklingEdtf(expect);
    if (wanted === null) continue;
    of += 1;
    const found = datesIn(text, '2013-02-12');
    if (wanted === '' ? found.length === 0 : found.length === 1 && agrees(found[0] as string, wanted))
      right += 1;
    else failures.push(`${text}: ${found.join(' ')} for ${wanted}`);
  }
  return {
    name: 'duckling, Arabic times of a day or coarser',
    right,
    of,
    note: 'leaning ahead, and early, mid and late as days, as its reference does',
    failures,
  };
};

interface SpecCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly IgnoreResolution?: unknown;
  readonly Results: readonly {
    readonly Value?: {
      readonly Timex?: string;
      readonly FutureResolution?: { readonly date?: string };
      readonly PastResolution?: { readonly date?: string };
    };
  }[];
}

const recognizers = (): Row => {
  const cases = JSON.parse(
    readFileSync(join(data, 'recognizers-text/Specs/DateTime/Arabic/DateParser.json'), 'utf8').replace(
      /^\uFEFF/,
      '',
    ),
  ) as SpecCase[];
  const failures: string[] = [];
  let right = 0;
  let of = 0;
  for (const spec of cases) {
    const value = spec.Results[0]?.Value;
    const ahead = value?.FutureResolution?.date;
    const back = value?.PastResolution?.date;
    // Where the spec itself ignores the resolution, its value is not checked by anyone.
    if (ahead === undefined || back === undefined || spec.IgnoreResolution !== undefined) continue;
    of += 1;
    const found = datesIn(spec.Input, (spec.Context?.ReferenceDateTime ?? '').slice(0, 10));
    // Impossible days ("31 November") are written 0001-01-01 there: the right answer is none.
    const good =
      ahead === '0001-01-01'
        ? found.length === 0
        : found.length === 1 &&
          (found[0] === ahead ||
            found[0] === back ||
            (/^\d{4}(-\d\d)?$/.test(found[0] ?? '') && ahead.startsWith(found[0] as string)));
    if (good) right += 1;
    else failures.push(`${spec.Input}: ${found.join(' ')} for ${ahead}`);
  }
  return {
    name: 'Recognizers, Arabic dates, value-checked',
    right,
    of,
    note: 'past or future resolution; a month or a year counts for its day',
    failures,
  };
};

const hijri = (): Row => {
  const failures: string[] = [];
  let of = 0;
  let right = 0;
  const take = (pair: readonly [readonly number[], readonly number[]]): void => {
    const [[hy = 0, hm = 0, hd = 0], [y = 0, m = 0, d = 0]] = pair;
    of += 1;
    const text = `${hd}/${hm}/${hy}هـ`;
    const found = gregorianOf(hy, hm, hd);
    if (
      found?.y === y &&
      found.m === m &&
      found.d === d &&
      datesIn(text, '2020-01-01')[0] === `${y}-${pad(m)}-${pad(d)}`
    )
      right += 1;
    else failures.push(`${text}: ${JSON.stringify(found)} for ${y}-${pad(m)}-${pad(d)}`);
  };
  for (const file of [
    'kfupm_comparison_calendar',
    'ummalqura_calendar_website',
    'ummalqura_newspaper_issues',
  ])
    for (const row of JSON.parse(readFileSync(join(data, `hijri/${file}.json`), 'utf8')) as [
      [number[], number[]],
    ][])
      take(row[0]);
  return { name: 'Umm al-Qura pairs', right, of, note: 'read from the text as d/m/yyyyهـ', failures };
};

const numerals = (): Row => {
  const failures: string[] = [];
  let right = 0;
  const lines = jsonLines('duckling/Numeral_AR.jsonl');
  for (const { text, expect } of lines) {
    const wanted = Number(/NumeralValue \(?(-?[\d.]+)/.exec(expect ?? '')?.[1]);
    const found = readNumbers(tokenise(text), text).map((mention) => mention.value);
    // A bare "one" is no count to a reader of texts, so it is asked with a noun.
    const value =
      found.length === 0 && wanted < 2
        ? readNumbers(tokenise(`${text} ٪`), `${text} ٪`).map((mention) => mention.value)
        : found;
    if (value.length === 1 && Math.abs((value[0] as number) - wanted) < 1e-9) right += 1;
    else failures.push(`${text}: ${found.join(' ')} for ${wanted}`);
  }
  return { name: 'duckling, Arabic numerals', right, of: lines.length, note: '', failures };
};

if (!existsSync(data))
  console.log(`No data at ${data}: give the folder with --data DIR. Nothing was measured.`);
else {
  const rows = [hijri(), duckling(), recognizers(), numerals()];
  for (const { name, right, of, note, failures } of rows) {
    console.log(`${name.padEnd(46)} ${`${right}/${of}`.padStart(10)}  ${(right / of).toFixed(3)}  ${note}`);
    if (tell) for (const failure of failures) console.log(`    ${failure}`);
  }
}
