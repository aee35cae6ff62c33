/**
 * Trains the model of kinds (src/claims/learned): `node scripts/train-kinds.ts [--folds | --check]`.
 *
 * It learns from the case tables, the examples of the pattern rows and the documents of corpus/ that are open, all of our
 * own writing; never from those kept aside. One logistic regression a kind, by stochastic gradient descent with
 * AdaGrad (Duchi, Hazan, Singer 2011) over the features of src/claims/learned/features.ts, in a fixed order: the
 * same corpus gives the same weights. `--folds` prints how well it tells kinds of documents that it did not see; `--check` fails where the
 * weights that are kept are not those of the corpus.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { featuresOf } from '../src/claims/learned/features.ts';
import { likely, parseModel } from '../src/claims/learned/model.ts';
import { unitsOf } from '../src/claims/learned/units.ts';
import type { View } from '../src/claims/matcher.ts';
import type { Source } from '../src/core/source.ts';
import { kinds } from '../src/kinds/registry.ts';
import { packs } from '../src/languages/registry.ts';
import { readDocument } from '../src/pipeline.ts';

const OUT = 'src/claims/learned/weights.generated.ts';
const EPOCHS = 12;
const RATE = 0.25;
/** Pull toward nothing, a step. */
const DECAY = 0.0006;
/** A feature seen in fewer units is not learnt; a weight nearer to nothing is not kept. */
const RAREST = 4;
const LEAST = 0.3;

const names = kinds.map((kind) => kind.name);

/** A unit with the kinds that it tells of; `apart`: kinds of which it says nothing either way. */
interface Instance {
  readonly group: string;
  readonly features: readonly string[];
  readonly tells: ReadonlySet<string>;
  /** Null: of every other kind it is known that it does not tell. */
  readonly against: ReadonlySet<string> | null;
}

const sourceOf = (
  text: string,
  language: string,
  published: string | null,
  kind: Source['kind'],
): Source => ({
  id: 'training',
  path: null,
  format: 'text',
  encoding: 'utf-8',
  text,
  title: null,
  publisher: null,
  author: null,
  kind,
  language,
  published,
  retrieved: null,
  url: null,
  label: 'public',
  reliability: 'F',
});

const viewsOf = (source: Source): View[] => {
  const out: View[] = [];
  try {
    readDocument(source, { observe: (view) => out.push(view) });
  } catch {
    // A text that names no state has nothing to learn from.
  }
  return out;
};

const instances: Instance[] = [];
const add = (
  group: string,
  view: View,
  from: number,
  to: number,
  tells: readonly string[],
  against: readonly string[] | null,
): void => {
  instances.push({
    group,
    features: featuresOf(view, { from, to }),
    tells: new Set(tells),
    against: against === null ? null : new Set(against),
  });
};

for (const pack of packs)
  for (const [kind, rows] of Object.entries(pack.patterns))
    for (const row of rows)
      for (const view of viewsOf(sourceOf(row.example, pack.tag, '2024-06-12', 'unknown')))
        add(`row ${row.id}`, view, 0, view.sentence.tokens.length, [kind], []);

interface Cases {
  readonly positive: readonly { readonly text: string; readonly published: string | null }[];
  readonly negative: readonly string[];
}
for (const path of globSync('corpus/cases/*/*.json').sort()) {
  const language = basename(dirname(path));
  const kind = basename(path, '.json');
  const cases = JSON.parse(readFileSync(path, 'utf8')) as Cases;
  cases.positive.forEach(({ text, published }, i) => {
    const views = viewsOf(sourceOf(text, language, published, 'unknown'));
    // In a case of several sentences it is not said which one tells it.
    if (views.length === 1 && views[0] !== undefined)
      add(`${path} ${i}`, views[0], 0, views[0].sentence.tokens.length, [kind], []);
  });
  cases.negative.forEach((text, i) => {
    for (const view of viewsOf(sourceOf(text, language, '2024-06-12', 'unknown')))
      add(`${path} not ${i}`, view, 0, view.sentence.tokens.length, [], [kind]);
  });
}

interface Gold {
  readonly language: string;
  readonly published: string | null;
  readonly facts: readonly {
    readonly kind: string;
    readonly cue: string;
    readonly also?: readonly string[];
  }[];
}
for (const path of globSync('corpus/documents/{open,rounds}/*/gold.json').sort()) {
  const folder = dirname(path);
  if (!existsSync(join(folder, 'source.txt'))) continue;
  const gold = JSON.parse(readFileSync(path, 'utf8')) as Gold;
  const text = readFileSync(join(folder, 'source.txt'), 'utf8').replace(
    /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/,
    '',
  );
  const cues = gold.facts.flatMap(({ kind, cue, also = [] }) =>
    [cue, ...also].map((words) => ({
      kind,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })),
  );
  for (const view of viewsOf(sourceOf(text, gold.language, gold.published, 'news')))
    for (const { from, to } of unitsOf(view)) {
      const start = view.sentence.tokens[from]?.start ?? 0;
      const end = view.sentence.tokens[to - 1]?.end ?? 0;
      const tells = cues.filter((cue) => cue.start < end && cue.end > start).map(({ kind }) => kind);
      add(folder, view, from, to, tells, null);
    }
}

/** A generator with a fixed seed (mulberry32), so that every training shuffles alike. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const train = (given: readonly Instance[]): string => {
  const seen = new Map<string, number>();
  for (const { features } of given) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of [...seen].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (count >= RAREST) index.set(name, index.size);
  const rows = given.map(({ features, tells, against }) => ({
    at: features.map((name) => index.get(name)).filter((at) => at !== undefined),
    tells,
    against,
  }));
  const weights = names.map(() => new Float64Array(index.size));
  const squares = names.map(() => new Float64Array(index.size));
  const bias = new Float64Array(names.length).fill(-3);
  const random = seeded(7);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const row = rows[i] as (typeof rows)[number];
      names.forEach((kind, k) => {
        const told = row.tells.has(kind);
        // A case of one kind may tell another too: it speaks against none.
        if (
          !told &&
          row.against !== null &&
          !row.against.has(kind) &&
          (row.against.size > 0 || random() < 0.5)
        )
          return;
        const own = weights[k] as Float64Array;
        const sums = squares[k] as Float64Array;
        let score = bias[k] as number;
        for (const at of row.at) score += own[at] as number;
        const error = (told ? 1 : 0) - 1 / (1 + Math.exp(-score));
        if (Math.abs(error) < 0.02) return;
        bias[k] = (bias[k] as number) + 0.02 * error;
        for (const at of row.at) {
          const step = error - DECAY * (own[at] as number) * 10;
          sums[at] = (sums[at] as number) + step * step;
          own[at] = (own[at] as number) + (RATE * step) / Math.sqrt((sums[at] as number) + 1e-6);
        }
      });
    }
  }
  // As it is written, so that what is measured is what is kept.
  const lines = [names.map((kind, k) => `${kind}:${Math.round((bias[k] as number) * 100) / 100}`).join(' ')];
  for (const [name, at] of index) {
    const pairs = names
      .map((_, k): [number, number] => [k, Math.round(((weights[k] as Float64Array)[at] as number) * 100)])
      .filter(([, weight]) => Math.abs(weight) >= LEAST * 100);
    if (pairs.length > 0)
      lines.push(`${name} ${pairs.map(([kind, weight]) => `${kind}:${weight}`).join(' ')}`);
  }
  return lines.join('\n');
};

if (process.argv.includes('--folds')) {
  const folders = [...new Set(instances.filter(({ against }) => against === null).map(({ group }) => group))];
  const FOLDS = 5;
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    let right = 0;
    let guessed = 0;
    let told = 0;
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const held = new Set(folders.filter((_, i) => i % FOLDS === fold));
      const model = parseModel(train(instances.filter(({ group }) => !held.has(group))));
      for (const one of instances.filter(({ group }) => held.has(group))) {
        const found = [...likely(model, one.features)].flatMap(([kind, p]) => (p >= least ? [kind] : []));
        guessed += found.length;
        told += one.tells.size;
        right += found.filter((kind) => one.tells.has(kind)).length;
      }
    }
    process.stdout.write(
      `at ${least}: of ${guessed} guesses ${right} are right (${((100 * right) / guessed).toFixed(1)} %), of ${told} told kinds (${((100 * right) / told).toFixed(1)} %)\n`,
    );
  }
} else {
  const model = train(instances);
  const written = `/** Written by scripts/train-kinds.ts; not by hand. */\nexport const WEIGHTS = ${JSON.stringify(model)};\n`;
  if (process.argv.includes('--check')) {
    if (readFileSync(OUT, 'utf8') !== written) {
      process.stderr.write(
        `train-kinds: the corpus has changed since ${OUT} was trained: run "node scripts/train-kinds.ts" and commit it.\n`,
      );
      process.exitCode = 1;
    }
  } else writeFileSync(OUT, written);
  process.stdout.write(`${instances.length} units, ${model.split('\n').length - 1} features → ${OUT}\n`);
}
