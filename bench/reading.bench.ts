/** Speed and size of reading (measures, "Speed and size"): `npm run bench -- reading [--data DIR]`. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeClaimReader } from '../src/claims/claims.ts';
import { blankContext } from '../src/claims/context.ts';
import type { Source } from '../src/core/source.ts';
import { packs } from '../src/languages/registry.ts';
import { readDocument } from '../src/pipeline.ts';
import { makeAffixAnalyser } from '../src/text/affixes.ts';
import { makeFolder } from '../src/text/folding.ts';
import { makeTokeniser } from '../src/text/tokens.ts';
import { dataFolder, type Figure, median, printTable } from './table.ts';

const data = dataFolder();
const figures: Figure[] = [];
const now = (): number => performance.now();

const sourceOf = (text: string, published: string | null): Source => ({
  id: 'bench',
  path: null,
  format: 'text',
  encoding: 'utf-8',
  text,
  title: null,
  publisher: null,
  author: null,
  kind: 'news',
  language: null,
  published,
  retrieved: null,
  url: null,
  label: 'public',
  reliability: 'F',
});

const bodyOf = (text: string): string =>
  text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '').replace(/<[^>]+>/g, ' ');

const countSentences = (text: string): number =>
  text.split(/[.!?؟\n]+/).filter((part) => part.trim().length > 1).length;

/** Reads texts again and again for about two seconds after a warm-up; sentences a second. */
const rate = (texts: readonly string[]): number => {
  const readAll = (): void => {
    for (const text of texts) {
      try {
        readDocument(sourceOf(text, '2017-06-01'));
      } catch {
        // A text without a state is refused after it was read: its time counts.
      }
    }
  };
  readAll();
  const sentences = texts.reduce((sum, text) => sum + countSentences(text), 0);
  const rates: number[] = [];
  const stop = now() + 2500;
  while (now() < stop || rates.length < 3) {
    const start = now();
    readAll();
    rates.push(sentences / ((now() - start) / 1000));
  }
  return median(rates);
};

const collections: readonly (readonly [string, string])[] = [
  ['tunisia-news, sentences/s, one core', 'documents/tunisia-news/politic/*.txt'],
  ['briefings, sentences/s, one core', 'documents/briefings/*.md'],
];
for (const [name, pattern] of collections) {
  const texts = existsSync(data)
    ? globSync(join(data, pattern))
        .sort()
        .map((path) => bodyOf(readFileSync(path, 'utf8')))
    : [];
  const value = texts.length === 0 ? 'no data' : Math.round(rate(texts)).toLocaleString('en');
  figures.push({
    name,
    value,
    target: '5,000',
    peers: 'PETRARCH2 466–1,858, UniversalPetrarch 297–456 (parsed input)',
  });
}

// Whole processes run the bundle, as a user does.
const built = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'rawabit-bench-'));
const sample = readFileSync('samples/azerbaijan-kuwait/01-op-ed.ar.md', 'utf8');

const opEd = join(data, '../seed/op-ed/source.txt');
const one = existsSync(opEd) ? opEd : 'samples/azerbaijan-kuwait/01-op-ed.ar.md';
const times: number[] = [];
for (let run = 0; run < 8; run += 1) {
  const start = now();
  spawnSync(process.execPath, ['bin/rawabit.js', 'claims', '--json', one]);
  if (run > 0) times.push(now() - start);
}
figures.push({
  name: `rawabit claims on ${one.endsWith('source.txt') ? 'the op-ed' : 'a sample'}, whole process`,
  value: `${Math.round(median(times))} ms`,
  target: '400 ms',
  peers: '–',
});

/** Ten thousand texts of 3 kB: the public documents cut to that size and numbered, or the samples where they are absent. */
const COUNT = 10_000;
const SIZE = 3000;
const many = join(folder, 'many');
mkdirSync(many);
const real = collections.flatMap(([, pattern]) =>
  existsSync(data) ? globSync(join(data, pattern)).sort() : [],
);
const stock = (real.length > 0 ? real : globSync('samples/*/*.md').sort()).map((path) =>
  bodyOf(readFileSync(path, 'utf8')).replace(/https?:\S+/g, ' '),
);
for (let i = 0; i < COUNT; i += 1) {
  let text = '';
  for (let k = i; Buffer.byteLength(text) < SIZE; k += 1) text += `${stock[k % stock.length] ?? ''}\n`;
  const cut = new TextDecoder().decode(Buffer.from(text).subarray(0, SIZE)).replace(/\uFFFD+$/, '');
  writeFileSync(join(many, `${i}.txt`), `${cut}\n${i}\n`);
}
const start = now();
// GNU time tells the peak of the whole process; without it the memory stays unmeasured.
const timed = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-v'] : [];
const command = [
  ...timed,
  process.execPath,
  'bin/rawabit.js',
  'read',
  many,
  '--store',
  join(folder, 'many.db'),
];
const read = spawnSync(command[0] as string, command.slice(1), { encoding: 'utf8' });
const seconds = (now() - start) / 1000;
const kilobytes = Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(read.stderr)?.[1] ?? Number.NaN);
figures.push({
  name: 'documents into the store, two cores, documents/s',
  value: read.status === 0 || read.status === 1 ? Math.round(COUNT / seconds).toLocaleString('en') : 'failed',
  target: '300',
  peers: '–',
});
figures.push({
  name: 'peak memory while reading 10,000 documents',
  value: Number.isNaN(kilobytes) ? 'not measured' : `${Math.round(kilobytes / 1024)} MB`,
  target: '500 MB',
  peers: '–',
});
rmSync(folder, { recursive: true, force: true });

/** Time of one pass over a sentence with more and more rows that stand beside it: it should hardly grow. */
const growth = (copies: number): number => {
  const pack = packs[0];
  if (pack === undefined) return Number.NaN;
  const patterns = Object.fromEntries(
    Object.entries(pack.patterns).map(([kind, rows]) => [
      kind,
      rows.flatMap((row) => [
        row,
        ...Array.from({ length: copies }, (_, copy) => ({
          ...row,
          id: `${row.id}.${copy}`,
          match: `"كلمة${copy}" ..3 ${row.match}`,
        })),
      ]),
    ]),
  );
  const fold = makeFolder(pack.folding);
  const affixes = makeAffixAnalyser(pack.affixes);
  const reader = makeClaimReader({ ...pack, patterns }, fold, affixes, (_, id) => id);
  const tokenise = makeTokeniser(fold, affixes, (key) => reader.classes.has(key));
  const text = bodyOf(sample);
  const tokens = tokenise(text);
  const sentence = {
    index: 0,
    paragraph: 0,
    start: 0,
    end: text.length,
    tokens: tokens.slice(0, 60),
    heading: false,
    opens: true,
  };
  const context = blankContext();
  const pass = (): void =>
    void reader.read(
      {
        sentence,
        hits: reader.classes(sentence.tokens),
        mentions: [],
        dates: [],
        numbers: [],
        section: null,
      },
      'bench',
      text,
      context,
      null,
    );
  for (let i = 0; i < 300; i += 1) pass();
  const begun = now();
  for (let i = 0; i < 2000; i += 1) pass();
  return ((now() - begun) / 2000) * 1000;
};
const base = growth(0);
for (const copies of [1, 4, 15])
  figures.push({
    name: `one pass with ${copies + 1} times as many patterns`,
    value: `${(growth(copies) / base).toFixed(2)} ×`,
    target: 'nearly 1 ×',
    peers: '–',
  });

/** Time for a text ten and a hundred times as long: it should grow as the text does. */
const lengthTime = (times_: number): number => {
  const text = Array.from({ length: times_ }, () => bodyOf(sample)).join('\n');
  readDocument(sourceOf(text, '2025-10-08'));
  const begun = now();
  for (let i = 0; i < Math.max(1, 60 / times_); i += 1) readDocument(sourceOf(text, '2025-10-08'));
  return (now() - begun) / Math.max(1, 60 / times_);
};
const short = lengthTime(1);
for (const factor of [10, 100])
  figures.push({
    name: `a text ${factor} times as long`,
    value: `${(lengthTime(factor) / short).toFixed(1)} ×`,
    target: `${factor} ×`,
    peers: '–',
  });

printTable(figures);
