import { gregorianToHijri } from '@tabby_ai/hijri-converter';
import { parse } from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { time as arTime } from '../../src/languages/ar/time.ts';
import { time as azTime } from '../../src/languages/az/time.ts';
import { time as enTime } from '../../src/languages/en/time.ts';
import { entriesOf } from '../../src/text/entries.ts';
import * as ar from './time.ar.cases.ts';
import * as az from './time.az.cases.ts';
import * as en from './time.en.cases.ts';
import { readersOf } from './time.support.ts';

const tables = { ar, az, en } as const;
const languages = ['ar', 'az', 'en'] as const;
const readers = { ar: readersOf('ar'), az: readersOf('az'), en: readersOf('en') };
const SEED = 20250514;

for (const language of languages) {
  const { dates, tokenise } = readers[language];
  const { cases, negatives } = tables[language];

  describe(`times in ${language}`, () => {
    for (const [sentence, expected, context] of [...cases, ...negatives])
      it(`${sentence} → ${expected}`, () => {
        expect(
          dates(sentence, context)
            .map((date) => date.time.edtf)
            .join(' '),
        ).toBe(expected);
      });

    it('every value is valid EDTF, grounded, and says what it inferred from', () => {
      for (const [sentence, , context] of cases)
        for (const date of dates(sentence, context)) {
          const { time } = date;
          expect(() => parse(time.edtf), time.edtf).not.toThrow();
          expect(sentence.slice(time.start, time.end)).toBe(time.quote);
          expect(time.text).toBe(time.quote);
          expect(time.inferred).toBe(time.anchor !== null && time.anchor !== 'hijri');
          const tokens = tokenise(sentence);
          expect(tokens[date.from]?.start).toBeLessThanOrEqual(date.start);
          expect(tokens[date.to - 1]?.end).toBeGreaterThanOrEqual(date.end);
        }
    });

    it('without a context nothing relative has a value', () => {
      for (const [sentence] of cases)
        for (const date of dates(sentence, { published: null }))
          expect(
            date.time.anchor === null || date.time.anchor === 'hijri' || date.time.anchor === 'previous-date',
            sentence,
          ).toBe(true);
    });
  });
}

const pieces = [
  ...new Set(
    languages
      .flatMap((language) => [...tables[language].cases, ...tables[language].negatives])
      .flatMap(([sentence]) => sentence.split(' ')),
  ),
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 14 })
  .map((words) => words.join(' '));

describe('laws of times', () => {
  it.each(languages)('any %s text grounds its dates, in order, without overlap', (language) => {
    const { dates } = readers[language];
    fc.assert(
      fc.property(soup, (text) => {
        let edge = 0;
        for (const { start, end, time } of dates(text, { previous: '2009-03-02', event: '2025-05-10' })) {
          expect(start).toBeGreaterThanOrEqual(edge);
          expect(text.slice(start, end)).toBe(time.quote);
          expect(() => parse(time.edtf), time.edtf).not.toThrow();
          edge = end;
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  const day = fc.date({
    min: new Date(Date.UTC(1900, 0, 1)),
    max: new Date(Date.UTC(2099, 11, 31)),
    noInvalidDate: true,
  });
  const arabic = (value: number): string =>
    String(value).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] as string);
  const azSuffix = (year: number): string => {
    const last = {
      0: 'cı',
      1: 'ci',
      2: 'ci',
      3: 'cü',
      4: 'cü',
      5: 'ci',
      6: 'cı',
      7: 'ci',
      8: 'ci',
      9: 'cu',
    } as Record<number, string>;
    return last[year % 10] as string;
  };
  const forms: Readonly<Record<(typeof languages)[number], (y: number, m: number, d: number) => string[]>> = {
    ar: (y, m, d) =>
      entriesOf(arTime.months[m - 1] ?? '')
        .flatMap((name) => [
          `في ${d} ${name} ${y}`,
          `في ${arabic(d)} ${name} ${arabic(y)}م`,
          `${d} ${name} من عام ${y}`,
        ])
        .concat(`${d}/${m}/${y}`, `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
    az: (y, m, d) =>
      entriesOf(azTime.months[m - 1] ?? '')
        .flatMap((name) => [
          `${d} ${name} ${y}`,
          `${d} ${name} ${y}-${azSuffix(y)} il`,
          `${y}-${azSuffix(y)} il ${d} ${name}`,
        ])
        .concat(`${d}.${String(m).padStart(2, '0')}.${y}`),
    en: (y, m, d) =>
      entriesOf(enTime.months[m - 1] ?? '')
        .flatMap((name) => [`on ${d} ${name} ${y}`, `on ${name} ${d}, ${y}`, `the ${d}th of ${name} ${y}`])
        .concat(`${d}/${m}/${y}`),
  };
  it.each(languages)('what the calendar writes in %s is read back', (language) => {
    fc.assert(
      fc.property(day, (date) => {
        const wanted = date.toISOString().slice(0, 10);
        for (const text of forms[language](date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()))
          expect(
            readers[language].dates(text, { published: null }).map((found) => found.time.edtf),
            text,
          ).toEqual([wanted]);
      }),
      { seed: SEED, numRuns: 250 },
    );
  });

  it('a Hijri date is read as its Gregorian day and says so', () => {
    const printed = fc.date({
      min: new Date(Date.UTC(1925, 0, 1)),
      max: new Date(Date.UTC(2070, 11, 31)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(printed, (date) => {
        const hijri = gregorianToHijri({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        const name = entriesOf(arTime.hijriMonths[hijri.month - 1] ?? '')[0] ?? '';
        const [found] = readers.ar.dates(`${hijri.day} ${name} ${hijri.year}هـ`, { published: null });
        expect(found?.time).toMatchObject({
          edtf: date.toISOString().slice(0, 10),
          calendar: 'hijri',
          inferred: false,
          anchor: 'hijri',
        });
      }),
      { seed: SEED, numRuns: 250 },
    );
  });
});
