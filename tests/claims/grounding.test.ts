import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.ts';
import { RawabitError } from '../../src/core/errors.ts';
import { readDocument } from '../../src/pipeline.ts';
import { sourceOf } from '../read-text.ts';

const SEED = 20261124;
const samples = globSync('samples/*/*.md')
  .sort()
  .map((path) => readFileSync(path, 'utf8'));
const sentences = samples
  .flatMap((text) => text.split(/(?<=[.؟?])\s+/))
  .filter((sentence) => sentence.length > 20);

const claimsOf = (text: string): readonly Claim[] => {
  try {
    return readDocument(sourceOf(text, { published: '2024-06-12', language: 'ar' })).claims;
  } catch (error) {
    if (error instanceof RawabitError) return [];
    throw error;
  }
};

const grounded = (text: string): void => {
  for (const { evidence } of claimsOf(text)) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(evidence.quote).not.toBe('');
  }
};

test('every claim of every sample stands on the exact words of its text', () => {
  expect(samples.length).toBeGreaterThan(15);
  for (const text of samples) grounded(text);
});

test('so does every claim of sentences shuffled, cut and littered with controls', () => {
  const noise = fc.constantFrom(
    '',
    '\u200f',
    '\u2067',
    '\u0640',
    '\r\n',
    '\r',
    '😀',
    '\ud83d',
    '\u0000',
    '«',
    '”',
    ' ',
    '...',
  );
  const piece = fc
    .tuple(fc.constantFrom(...sentences), noise, fc.nat(200), noise)
    .map(
      ([sentence, head, cut, tail]) =>
        head + sentence.slice(0, sentence.length - (cut % sentence.length)) + tail,
    );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => grounded(pieces.join(' '))),
    { seed: SEED, numRuns: 300 },
  );
});

test('the same text gives the same claims every time', () => {
  for (const text of samples) expect(claimsOf(text)).toEqual(claimsOf(text));
});

test('carriage returns count as they stand in the file', () => {
  const text =
    'خبر\r\n\r\nالتقى وزير خارجية ماليزيا نظيره الأردني في جنيف.\rثم زار رئيس فنلندا طوكيو في مايو 2022.\r\n';
  expect(claimsOf(text).length).toBeGreaterThanOrEqual(2);
  grounded(text);
});

test('a text that names no state is refused with a reason and a remedy', () => {
  expect(() =>
    readDocument(sourceOf('اجتمع الرئيس بالوزير في القصر وبحثا معا شؤون اليوم.', { language: 'ar' })),
  ).toThrowError(/names no state.*Check/);
});

test('so is a text in a language that is not read', () => {
  expect(() =>
    readDocument(
      sourceOf(
        'Les deux ministres se sont rencontrés à Paris pour discuter des relations bilatérales entre leurs pays.',
      ),
    ),
  ).toThrowError(/language that is not read/);
});

test('a paragraph in another of our languages is read in that one', () => {
  const text =
    'التقى وزير خارجية ماليزيا نظيره الأردني في جنيف في 3 مارس 2022 وبحثا سبل تعزيز التعاون بين البلدين.\n\nThe foreign ministers of Kenya and Peru met in Lima on 5 May 2021 and they signed an agreement on trade.\n';
  const kinds = claimsOf(text).map(
    (claim) => `${claim.kind} ${claim.states.join('-')} ${claim.time?.edtf ?? ''}`,
  );
  expect(kinds).toContain('meeting JOR-MYS 2022-03-03');
  expect(kinds).toContain('meeting KEN-PER 2021-05-05');
  grounded(text);
});
