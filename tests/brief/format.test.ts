import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, formatQuantity, formatSources, yearSuffix } from '../../src/brief/format.ts';
import { html } from '../../src/brief/markup.ts';
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
