import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconciling.ts';
import { gatherPersons } from '../../src/resolution/entities.ts';
import { bCubed, readGold } from './gold.ts';

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

interface GoldName {
  readonly entity: string;
  readonly type: string;
  readonly text: string;
  readonly named?: boolean;
  readonly office: string | null;
  readonly state: string | null;
  readonly date: string | null;
}

test('names of one person come together across scripts, and of two stay apart', () => {
  const all = JSON.parse(readFileSync('corpus/findings/names.json', 'utf8')) as readonly GoldName[];
  const persons = all.filter(({ type }) => type === 'person');
  expect(persons.length).toBeGreaterThanOrEqual(300);
  const found = gatherPersons(
    persons.map(({ text, named = true, office, state, date }) => ({
      text,
      named,
      id: null,
      office,
      state,
      year: date === null ? null : Number(date.slice(0, 4)),
    })),
  );
  const { precision, recall, f1 } = bCubed(
    found.map(({ mentions }) => mentions),
    (at) => persons[at]?.entity ?? '',
  );
  expect(precision).toBeGreaterThanOrEqual(LEAST);
  expect(recall).toBeGreaterThanOrEqual(LEAST - 0.05);
  expect(f1).toBeGreaterThanOrEqual(LEAST);
});
