import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Expected, printedOf, scoreDisagreements } from './disagreements.ts';

test('on the samples the disagreements printed are those that a careful reader finds, each of the right type', async () => {
  const expected = JSON.parse(
    readFileSync('corpus/findings/disagreements-samples.json', 'utf8'),
  ) as readonly Expected[];
  const { right, printed, missed, extra, ...score } = scoreDisagreements(
    expected,
    await printedOf(globSync('samples/*/*.md').sort()),
  );
  const told = [...missed, ...extra.map(({ conflict }) => conflict)].map(
    ({ kind, type }) => `${kind}: ${type}`,
  );
  expect(right / score.expected, told.join(', ')).toBeGreaterThanOrEqual(0.9);
  expect(right / printed, told.join(', ')).toBeGreaterThanOrEqual(0.9);
});
