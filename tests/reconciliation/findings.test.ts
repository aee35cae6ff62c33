import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.ts';
import { readDocument } from '../../src/pipeline.ts';
import { findingsOf } from '../../src/reconciliation/findings.ts';
import { compatible, widthOf } from '../../src/reconciliation/interval.ts';
import { sourceOf } from '../read-text.ts';

const claims: readonly Claim[] = globSync('samples/azerbaijan-kuwait/*.md')
  .sort()
  .flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return readDocument({
      ...sourceOf(text, { published: /published: (\S+)/.exec(text)?.[1] ?? null }),
      id: path,
    }).claims;
  });

const shape = (list: readonly Claim[]): string[] =>
  findingsOf(list)
    .map(
      (finding) =>
        `${finding.kind} ${finding.status} ${finding.time?.edtf ?? ''} ${finding.claims
          .map((claim) => claim.id)
          .sort()
          .join()}`,
    )
    .sort();

test('the order of the claims does not matter', () => {
  const expected = shape(claims);
  fc.assert(
    fc.property(fc.shuffledSubarray([...claims], { minLength: claims.length }), (shuffled) => {
      expect(shape(shuffled)).toEqual(expected);
    }),
    { seed: 20261124, numRuns: 30 },
  );
});

test('no claim is lost and none counts twice', () => {
  const ids = findingsOf(claims).flatMap((finding) => finding.claims.map((claim) => claim.id));
  expect(ids.length).toBe(claims.length);
});

test('the day that relations were established is one finding, disputed between two days', () => {
  const founding = findingsOf(claims).filter((finding) => finding.kind === 'relations-established');
  expect(founding.length).toBe(1);
  expect(founding[0]?.status).toBe('disputed');
  expect(founding[0]?.versions.map((version) => version.value)).toEqual(
    expect.arrayContaining(['1994-10-07', '1994-10-10']),
  );
});

test('tourists of different periods are different figures, and dispute nothing', () => {
  const figures = findingsOf(claims).filter(
    (finding) => finding.kind === 'tourism-figure' && finding.lead.quantity !== null,
  );
  expect(figures.length).toBeGreaterThanOrEqual(3);
  for (const figure of figures)
    for (const other of figures)
      if (figure !== other)
        expect(
          figure.time?.edtf === other.time?.edtf &&
            figure.lead.quantity?.value === other.lead.quantity?.value,
        ).toBe(false);
});

test('a session planned and held, told by several sources in three languages, is one finding', () => {
  const third = findingsOf(claims).filter(
    (finding) =>
      finding.kind === 'commission-session' && finding.claims.some((claim) => claim.detail.ordinal === 3),
  );
  expect(third.length).toBe(1);
  expect(third[0]?.sources).toBeGreaterThanOrEqual(2);
});

test.each([
  ['1994', '1994-12-13', true],
  ['1994-10-07', '1994-10-10', false],
  ['2009-02-10/2009-02-11', '2009-02', true],
  ['199X', '1995-03', true],
  ['2004~', '2004-05-01', true],
  ['2024-01/2024-09', '2024-10', false],
])('%s and %s can be one event: %s', (a, b, expected) => {
  expect(compatible(a, b)).toBe(expected);
  expect(compatible(b, a)).toBe(expected);
});

test('a day is narrower than a month, a month than a year', () => {
  expect(widthOf('1994-12-13')).toBeLessThan(widthOf('1994-12'));
  expect(widthOf('1994-12')).toBeLessThan(widthOf('1994'));
});
