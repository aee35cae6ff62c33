/**
 * Measures, "Reading right": `npm run bench -- right`, or `node bench/right.bench.ts [--data DIR]`. Scored as `rawabit evaluate` scores, on the texts
 * with gold beside the public data (seed, corpus-dev, corpus-real) and on our own documents. What is not there has no figure.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadGold } from '../src/cli/load-gold.ts';
import { readInputs } from '../src/cli/read-inputs.ts';
import { calibrationOf } from '../src/evaluation/calibration.ts';
import { figuresOf } from '../src/evaluation/figures.ts';
import { type Judgement, judge } from '../src/evaluation/judge.ts';
import { dataFolder, type Figure, printTable } from './table.ts';

const beside = join(dataFolder(), '..');

/** Judgements of a folder of gold, or null where there is none. Broken gold stops the bench. */
const judgementsOf = async (folder: string): Promise<Judgement[] | null> => {
  if (!existsSync(folder)) return null;
  const { files, failures } = loadGold(folder);
  if (failures[0] !== undefined) throw failures[0];
  const judgements: Judgement[] = [];
  const paths = files.map(({ source }) => source);
  for await (const reading of readInputs(paths, { explain: false, store: null })) {
    const file = files[judgements.length];
    if (file === undefined) continue;
    judgements.push(judge(file.gold, reading.kind === 'read' ? reading.result.claims : []));
  }
  return judgements;
};

const LANGUAGES = ['ar', 'en', 'az'] as const;
const NO_DATA = 'no data';

/** One value a language, in the order of the measures. */
const byLanguage = (
  judgements: readonly Judgement[] | null,
  value: (figures: ReturnType<typeof figuresOf>[number]) => number,
): string => {
  if (judgements === null) return NO_DATA;
  const rows = figuresOf(judgements, 'language');
  return LANGUAGES.map((language) => {
    const row = rows.find(({ of }) => of === language);
    return row === undefined ? '–' : value(row).toFixed(3);
  }).join(' / ');
};

const overall = (
  judgements: readonly Judgement[] | null,
  value: (figures: ReturnType<typeof figuresOf>[number]) => number,
): string => {
  const all = judgements === null ? undefined : figuresOf(judgements, 'language')[0];
  return all === undefined ? NO_DATA : value(all).toFixed(3);
};

const opEd = await judgementsOf(join(beside, 'seed'));
const dev = await judgementsOf(join(beside, 'corpus-dev'));
const real = await judgementsOf(join(beside, 'corpus-real'));
const open = await judgementsOf('corpus/documents/open');
const rounds = await judgementsOf('corpus/documents/rounds');
const aside = await judgementsOf('corpus/documents/aside');

const DEV_PEERS =
  'UniversalPetrarch Arabic finds 4–17 %; best English coder 0.65–0.73 (its own task); a large model 0.95 / 0.97 / 0.92';
const REAL_PEERS = 'two careful readings by large models against each other: 0.85 / 0.82 / 0.79';

interface Corpus {
  readonly name: string;
  readonly judgements: readonly Judgement[] | null;
  readonly right: string;
  readonly found: string;
  readonly peers: string;
}

const sets: readonly Corpus[] = [
  {
    name: 'corpus-dev',
    judgements: dev,
    right: '0.75 / 0.78 / 0.70',
    found: '0.90',
    peers: DEV_PEERS,
  },
  {
    name: 'corpus-real',
    judgements: real,
    right: '0.55 / 0.55 / 0.45',
    found: '0.75',
    peers: REAL_PEERS,
  },
  { name: 'own documents, open', judgements: open, right: '–', found: '–', peers: '–' },
  { name: 'own documents, rounds', judgements: rounds, right: '–', found: '–', peers: '–' },
  {
    name: 'own documents, aside',
    judgements: aside,
    right: '–',
    found: '–',
    peers: 'a second careful reading: 0.96 / 0.84 / 0.87',
  },
];

const sure = (name: string, judgements: readonly Judgement[] | null): Figure => {
  const { claims, right } = calibrationOf(judgements ?? []).sure;
  const value = claims === 0 ? NO_DATA : `${(right / claims).toFixed(3)} (${right} of ${claims})`;
  return { name: `claims of confidence ≥ 0.9 that are right, ${name}`, value, target: '0.93', peers: '–' };
};

const everything = [opEd, dev, real, open, rounds, aside].flatMap((judgements) => judgements ?? []);
const ungrounded = everything.flatMap(({ claims }) => claims).filter(({ grounded }) => !grounded).length;

printTable([
  {
    name: 'op-ed, right F1',
    value: overall(opEd, ({ rightRatios }) => rightRatios.f1),
    target: '0.85',
    peers: 'none can read it',
  },
  ...sets.flatMap(({ name, judgements, right, found, peers }): Figure[] => [
    {
      name: `${name}, right F1, ar / en / az`,
      value: byLanguage(judgements, ({ rightRatios }) => rightRatios.f1),
      target: right,
      peers,
    },
    {
      name: `${name}, right F1, all`,
      value: overall(judgements, ({ rightRatios }) => rightRatios.f1),
      target: '–',
      peers: '–',
    },
    {
      name: `${name}, found precision, ar / en / az`,
      value: byLanguage(judgements, ({ foundRatios }) => foundRatios.precision),
      target: '–',
      peers: '–',
    },
    {
      name: `${name}, found precision, all`,
      value: overall(judgements, ({ foundRatios }) => foundRatios.precision),
      target: found,
      peers: name === 'corpus-dev' ? 'GDELT 0.55–0.81 by sample' : '–',
    },
  ]),
  sure('corpus-dev', dev),
  sure('corpus-real', real),
  sure('both', dev === null || real === null ? null : [...dev, ...real]),
  {
    name: 'ungrounded claims, all of the above',
    value: everything.length === 0 ? NO_DATA : String(ungrounded),
    target: '0',
    peers: 'langextract keeps unlocated ones',
  },
]);
