import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconciling.ts';
import { bCubed, gatherNames, readGold } from './gold.ts';

/** What findings and persons are held to: B-cubed F1 on gold of our own. */
const LEAST = 0.9;

test('claims of one event come together, and of two stay apart', () => {
  const { claims, sources, events } = readGold();
  expect(claims.length).toBeGreaterThanOrEqual(400);
  const { findings } = reconcile(claims, sources, []);
  const { precision, recall, f1 } = bCubed(
    findings.map((finding) => finding.claims.map(({ id }) => id)),
    (id) => events.get(id) ?? '',
  );
  expect(precision).toBeGreaterThanOrEqual(LEAST);
  expect(recall).toBeGreaterThanOrEqual(LEAST);
  expect(f1).toBeGreaterThanOrEqual(LEAST);
});

test('names of one person, instrument or body come together across scripts, and of two stay apart', () => {
  const { persons, things } = gatherNames();
  expect([...persons, ...things].flat().length).toBeGreaterThanOrEqual(300);
  for (const clusters of [persons, [...persons, ...things]]) {
    const { precision, f1 } = bCubed(clusters, ({ entity }) => entity);
    expect(precision).toBeGreaterThanOrEqual(LEAST);
    expect(f1).toBeGreaterThanOrEqual(LEAST);
  }
});
