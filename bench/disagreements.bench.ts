/**
 * Findings and disagreements against gold (issue "Findings"): `npm run bench -- disagreements [--dev DIR]`. The lists of
 * expected disagreements and the gold clusters are in corpus/findings; corpus-dev is no part of this repository.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reconcile } from '../src/reconciling.ts';
import { type Expected, printedOf, scoreDisagreements } from '../tests/reconciliation/disagreements.ts';
import { bCubed, gatherNames, readGold } from '../tests/reconciliation/gold.ts';
import { type Figure, printTable } from './table.ts';

const flag = process.argv.indexOf('--dev');
const dev = flag > 0 ? (process.argv[flag + 1] ?? '') : '../shared/corpus-dev';
const figures: Figure[] = [];

const measure = async (name: string, list: string, paths: readonly string[]): Promise<void> => {
  const expected = JSON.parse(readFileSync(list, 'utf8')) as readonly Expected[];
  const { right, printed, missed, extra, ...score } = scoreDisagreements(expected, await printedOf(paths));
  figures.push({
    name: `disagreements of ${name}: precision / recall`,
    value: `${(right / printed).toFixed(3)} / ${(right / score.expected).toFixed(3)}`,
    target: '0.9 / 0.9',
    peers: `${right} right, ${printed} printed, ${score.expected} expected`,
  });
  for (const one of missed)
    process.stderr.write(
      `missed: ${one.kind} ${one.states.join('-')} ${one.type} ${one.values.map(({ document, value }) => `${document.slice(0, 12)} ${value}`).join(', ')}\n`,
    );
  for (const { conflict } of extra)
    process.stderr.write(
      `extra: ${conflict.kind} ${conflict.states.join('-')} ${conflict.type} ${conflict.reason.rule} ${conflict.versions.map(({ value }) => value).join(', ')}\n`,
    );
};

await measure('samples', 'corpus/findings/disagreements-samples.json', globSync('samples/*/*.md').sort());
if (existsSync(dev))
  await measure(
    'corpus-dev',
    'corpus/findings/disagreements-dev.json',
    globSync(join(dev, '*/source.txt')).sort(),
  );

const { claims, sources, events } = readGold();
const { precision, recall, f1 } = bCubed(
  reconcile(claims, sources, []).findings.map((finding) => finding.claims.map(({ id }) => id)),
  (id) => events.get(id) ?? '',
);
figures.push({
  name: `${claims.length} claims into findings, B-cubed precision / recall / F1`,
  value: `${precision.toFixed(3)} / ${recall.toFixed(3)} / ${f1.toFixed(3)}`,
  target: '0.90',
  peers: '',
});
const told = gatherNames();
for (const [what, clusters] of [
  ['mentions of persons into persons', told.persons],
  ['all mentions into persons, instruments, bodies', [...told.persons, ...told.things]],
] as const) {
  const score = bCubed(clusters, ({ entity }) => entity);
  figures.push({
    name: `${clusters.flat().length} ${what}, B-cubed precision / recall / F1`,
    value: `${score.precision.toFixed(3)} / ${score.recall.toFixed(3)} / ${score.f1.toFixed(3)}`,
    target: '0.90',
    peers: '',
  });
}
printTable(figures);
