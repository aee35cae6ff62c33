import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, unitWords } from '../../src/brief/count-words.ts';
import {
  formatCount,
  formatDate,
  formatQuantity,
  formatSources,
  yearSuffix,
} from '../../src/brief/format.ts';
import { html } from '../../src/brief/markup.ts';
import { numbers as arabic } from '../../src/languages/ar/numbers.ts';
import { numbers as azerbaijani } from '../../src/languages/az/numbers.ts';
import { numbers as english } from '../../src/languages/en/numbers.ts';
import { readText } from '../read-text.ts';

test.each([
  ['1994-12-13', '١٣ ديسمبر ١٩٩٤', '13 December 1994', '13 dekabr 1994'],
  ['1995-03', 'مارس ١٩٩٥', 'March 1995', 'mart 1995'],
  ['1991', '١٩٩١', '1991', '1991-ci il'],
  ['199X', 'عقد ١٩٩٠', '1990s', '1990-cı illər'],
  ['2009-02-10/2009-02-11', '١٠ و١١ فبراير ٢٠٠٩', '10–11 February 2009', '10–11 fevral 2009'],
])('%s in three languages', (edtf, ar, en, az) => {
  expect(formatDate(edtf, 'ar')).toBe(ar);
  expect(formatDate(edtf, 'en')).toBe(en);
  expect(formatDate(edtf, 'az')).toBe(az);
});

test.each([
  [1991, 'ci'],
  [2003, 'cü'],
  [2006, 'cı'],
  [2009, 'cu'],
  [2010, 'cu'],
  [1940, 'cı'],
  [2000, 'ci'],
  [1900, 'cü'],
  [2020, 'ci'],
  [2024, 'cü'],
])('the year %i takes -%s', (year, suffix) => expect(yearSuffix(year)).toBe(suffix));

test('counted nouns follow Arabic grammar', () => {
  expect([1, 2, 3, 10, 11, 14].map((count) => formatSources(count, 'ar'))).toEqual([
    'مصدر واحد',
    'مصدران',
    '٣ مصادر',
    '١٠ مصادر',
    '١١ مصدرًا',
    '١٤ مصدرًا',
  ]);
});

test.each([
  [0, 'لا أقوال', 'no claims', 'iddia yoxdur'],
  [1, 'قول واحد', '1 claim', '1 iddia'],
  [2, 'قولان', '2 claims', '2 iddia'],
  [6, '٦ أقوال', '6 claims', '6 iddia'],
  [13, '١٣ قولًا', '13 claims', '13 iddia'],
  [101, '١٠١ قول', '101 claims', '101 iddia'],
  [103, '١٠٣ أقوال', '103 claims', '103 iddia'],
])('%i claims in three languages', (count, ar, en, az) => {
  expect(formatCount(count, countWords.claims, 'ar')).toBe(ar);
  expect(formatCount(count, countWords.claims, 'en')).toBe(en);
  expect(formatCount(count, countWords.claims, 'az')).toBe(az);
});

test.each([
  [1, 'خلاف مفتوح واحد', 'مبنيّ على مصدر واحد'],
  [2, 'خلافان مفتوحان', 'مبنيّ على مصدرين'],
  [5, '٥ خلافات مفتوحة', 'مبنيّ على ٥ مصادر'],
  [11, '١١ خلافًا مفتوحًا', 'مبنيّ على ١١ مصدرًا'],
  [100, '١٠٠ خلاف مفتوح', 'مبنيّ على ١٠٠ مصدر'],
])('%i disagreements and sources in Arabic', (count, disputes, basedOn) => {
  expect(formatCount(count, countWords.disputes, 'ar')).toBe(disputes);
  expect(formatCount(count, countWords.basedOn, 'ar')).toBe(basedOn);
});

test.each([
  [1, 'exact', 'student', 'طالب واحد', '1 student', '1 tələbə'],
  [2, 'exact', 'student', 'طالبان', '2 students', '2 tələbə'],
  [2, 'more-than', 'student', 'أكثر من طالبين', 'more than 2 students', '2-dən çox tələbə'],
  [7, 'exact', 'agreement', '٧ اتفاقيات', '7 agreements', '7 saziş'],
  [40, 'less-than', 'project', 'أقل من ٤٠ مشروعًا', 'less than 40 projects', '40-dan az layihə'],
  [
    5e6,
    'less-than',
    'USD',
    'أقل من ٥ ملايين دولار',
    'less than 5 million US dollars',
    '5 milyondan az ABŞ dolları',
  ],
  [2e9, 'about', 'USD', 'نحو ملياري دولار', 'about 2 billion US dollars', 'təxminən 2 milyard ABŞ dolları'],
  [1.5e6, 'exact', 'EUR', '١٫٥ مليون يورو', '1.5 million euros', '1,5 milyon avro'],
  [3, 'exact', 'flight-per-week', '٣ رحلات أسبوعيًا', '3 flights a week', '3 reys (həftədə)'],
] as const)('%d %s %s', (value, bound, unit, ar, en, az) => {
  expect(formatQuantity({ value, bound, unit }, 'ar')).toBe(ar);
  expect(formatQuantity({ value, bound, unit }, 'en')).toBe(en);
  expect(formatQuantity({ value, bound, unit }, 'az')).toBe(az);
});

test('every unit that texts are read for has words', () => {
  const units = [arabic, azerbaijani, english].flatMap((numbers) => [
    ...Object.keys(numbers.units),
    ...Object.keys(numbers.currencies),
  ]);
  expect([...new Set(units)].filter((unit) => unitWords[unit] === undefined)).toEqual([]);
  for (const [unit, { ar }] of Object.entries(unitWords))
    for (const category of ['one', 'two', 'two-of', 'few', 'many', 'other'] as const)
      expect(ar[category], `${unit} ${category}`).toMatch(/\p{Script=Arabic}{2}/u);
});

test('figures carry their bound and unit', () => {
  expect(formatQuantity({ value: 11e6, bound: 'about', unit: 'USD' }, 'ar')).toBe('نحو ١١ مليون دولار');
  expect(formatQuantity({ value: 25, bound: 'more-than', unit: 'agreement' }, 'en')).toBe(
    'more than 25 agreements',
  );
});

test('what is printed is read back: a date in each language', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (edtf) => {
      const said = [
        `التقى وزير خارجية ماليزيا نظيره الأردني في ${formatDate(edtf, 'ar')}.`,
        `The foreign ministers of Malaysia and Jordan met on ${formatDate(edtf, 'en')}.`,
      ];
      for (const text of said)
        expect(
          readText(text, { published: '2026-11-24' }).find((claim) => claim.kind === 'meeting')?.time?.edtf,
          text,
        ).toBe(edtf);
    }),
    { seed: 20261124, numRuns: 60 },
  );
});

test('nothing of a source is markup', () => {
  expect(html('<script>alert("x")</script> & \'y\'')).toBe(
    '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;',
  );
});
