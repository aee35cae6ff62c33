import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compatible, widthOf } from '../../src/core/days.ts';
import type { Conflict } from '../../src/core/finding.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { reconcile, reconciler } from '../../src/reconciling.ts';
import { openStore } from '../../src/store/open.ts';
import { claims, fresh, read, shape, sources } from './samples.ts';

const whole = reconcile(claims, sources, []);

test('the order of the claims and of the sources does not matter', () => {
  const expected = shape(whole);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...claims], { minLength: claims.length }),
      fc.shuffledSubarray([...sources], { minLength: sources.length }),
      (shuffled, shelves) => {
        expect(shape(reconcile(shuffled, shelves, []))).toEqual(expected);
      },
    ),
    { seed: 20261124, numRuns: 30 },
  );
});

/** What a dossier shows after documents came in some order, some of them twice, asked for in between or not. */
const told = async (order: readonly number[], asking: boolean): Promise<string[]> => {
  const store = await openStore(':memory:', { create: true });
  try {
    for (const at of order) {
      await store.putDocument(fresh(at));
      if (asking) await loadDossier(store, 'AZE', 'KWT', reconciler);
    }
    const { sections, conflicts, inferences } = await loadDossier(store, 'KWT', 'AZE', reconciler);
    return shape({ findings: sections.flatMap(({ findings }) => findings), conflicts, inferences });
  } finally {
    await store.close();
  }
};

test('documents in any order, or twice, or one by one against all at once, give the same findings', async () => {
  const all = read.map((_, at) => at);
  const expected = await told(all, false);
  expect(expected).toEqual(shape(whole));
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.subarray(all, { maxLength: 4 }),
      fc.boolean(),
      async (order, again, asking) => {
        expect(await told([...order, ...again], asking)).toEqual(expected);
      },
    ),
    { seed: 20261124, numRuns: 12 },
  );
});

test('no claim is lost and none counts twice', () => {
  const ids = whole.findings.flatMap((finding) => finding.claims.map((claim) => claim.id));
  expect([...ids].sort()).toEqual(claims.map(({ id }) => id).sort());
  expect(whole.findings.reduce((sum, { size }) => sum + size, 0)).toBe(claims.length);
});

const ofKind = (kind: string): Conflict[] => whole.conflicts.filter((conflict) => conflict.kind === kind);

test('the founding is one true contradiction, and the meeting that one source calls the founding is another event', () => {
  const founding = whole.findings.filter((finding) => finding.kind === 'relations-established');
  expect(founding.length).toBe(1);
  expect(founding[0]?.status).toBe('disputed');
  const [contradiction, other, ...rest] = ofKind('relations-established');
  expect(rest).toEqual([]);
  expect(contradiction?.type).toBe('true contradiction');
  expect(contradiction?.versions.map(({ value }) => value)).toEqual(['1994-10-07', '1994-10-10']);
  expect(other?.type).toBe('different event');
  expect(other?.reason.with['kind']).toBe('meeting');
  expect(other?.versions.map(({ value }) => value)).toContain('1994-12-13');
});

test('tourists of different periods contradict nobody', () => {
  const conflicts = ofKind('tourism-figure');
  expect(conflicts.map(({ type }) => type)).toEqual(['different period']);
  const figures = whole.findings.filter(
    ({ kind, lead }) => kind === 'tourism-figure' && lead.quantity !== null,
  );
  expect(new Set(figures.map(({ time }) => time?.edtf)).size).toBe(figures.length);
});

test('agreements claimed are set against those told one by one', () => {
  const itemised = ofKind('agreement-tally').find(({ reason }) => reason.rule === 'itemised');
  expect(itemised?.type).toBe('different definition');
  expect(Number(itemised?.reason.with['itemised'])).toBeLessThan(Number(itemised?.reason.with['claimed']));
});

test('a session told by several sources in three languages is one finding', () => {
  const third = whole.findings.filter(
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
