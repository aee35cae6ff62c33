import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsValue, romanValue } from '../../src/mentions/numbers/digits.ts';
import { ar, az, en } from './numbers.cases.ts';
import { readersOf } from './time.support.ts';

const cases = { ar, az, en } as const;
const languages = ['ar', 'az', 'en'] as const;
const readers = { ar: readersOf('ar'), az: readersOf('az'), en: readersOf('en') };
const SEED = 20250514;

for (const language of languages)
  describe(`quantities in ${language}`, () => {
    it.each([...cases[language]])('%s → %s', (sentence, expected) => {
      const found = readers[language].quantities(sentence);
      expect(
        found
          .map(({ value, bound, unit, ordinal }) => `${value}${ordinal ? '#' : ''} ${bound} ${unit}`)
          .join(', '),
      ).toBe(expected);
    });
  });

describe('digits', () => {
  it.each([
    ['31,000', '.', false, 31000],
    ['12,4', ',', true, 12.4],
    ['1.200', ',', false, 1200],
    ['1.200', '.', false, 1200],
    ['4٫2', '.', true, 4.2],
    ['1\u00a0250', ',', false, 1250],
    ['1٬000٬000٫50', '.', false, 1000000.5],
    ['12,456', ',', true, 12.456],
    ['12,456', '.', true, 12456],
    ['0.125', '.', false, 0.125],
    ['1,234.5', '.', false, 1234.5],
    ['12.05.2004', '.', false, null],
    ['1,2,3', '.', false, null],
  ] as const)('%s with decimal %s (scaled %s) is %s', (text, decimal, scaled, value) => {
    expect(digitsValue(text, decimal, scaled)).toBe(value);
  });

  it('roman numerals are read back', () => {
    const write = (value: number): string =>
      ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX'][Math.floor(value / 10)] +
      (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '');
    for (let value = 1; value < 90; value += 1) expect(romanValue(write(value)), write(value)).toBe(value);
    for (const word of ['', 'IL', 'VX', 'Iran', 'IIII']) expect(romanValue(word)).toBeNull();
  });
});

describe('laws of quantities', () => {
  it.each(languages)('any %s text keeps spans in order and inside the text', (language) => {
    const pieces = [
      ...new Set(languages.flatMap((name) => cases[name]).flatMap(([sentence]) => sentence.split(' '))),
    ];
    const soup = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), {
        maxLength: 14,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(soup, (text) => {
        const tokens = readers[language].tokenise(text);
        for (const { start, end, from, to, value } of readers[language].quantities(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(tokens[from]?.start).toBeLessThanOrEqual(start);
          expect(tokens[to - 1]?.end).toBeGreaterThanOrEqual(end);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it.each(languages)('grouped digits are read back in %s', (language) => {
    const unit = { ar: 'وثيقة', az: 'sənəd', en: 'documents' }[language];
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 999_999_999 }), (value) => {
        const mark = language === 'az' ? '.' : ',';
        const text = `${String(value).replace(/\B(?=(\d{3})+$)/g, mark)} ${unit}`;
        expect(readers[language].quantities(text).map((found) => [found.value, found.unit])).toEqual([
          [value, 'agreement'],
        ]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
