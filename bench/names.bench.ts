/**
 * Measures the comparing of names on public data: `npm run bench -- names [--data DIR] [--failures]`.
 *
 * Ranking: every Arabic word of the test part of Wikidata's pairs of names against all Latin words of that part;
 * right is a Latin word that the part pairs with the same Arabic word, and equal spellings are one. Telling:
 * labelled pairs of names, one person (or firm, or ship) or two, at the threshold that our own names fixed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLetterTrie } from '../src/resolution/letters/letter-trie.ts';
import { arabicLetters, latinLetters } from '../src/resolution/letters/spelling.ts';
import { matchNames, SAME_PERSON } from '../src/resolution/name-match.ts';
import { arabicLatinLetters } from '../src/resolution/part-likeness.ts';
import { dataFolder, type Figure, printTable } from './table.ts';

const data = join(dataFolder(), 'names');
const tell = process.argv.includes('--failures');
const TEN = 10;

const rank = (): Figure[] => {
  const pairs = readFileSync(join(data, 'wikidata-transliteration/wd_arabic_20'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [latin = '', arabic = ''] = line.split('\t');
      return { latin: latin.normalize('NFC').toLowerCase(), arabic: arabicLetters(arabic) };
    });
  const names = [...new Set(pairs.map(({ latin }) => latin))];
  const trie = makeLetterTrie(names.map(latinLetters), arabicLatinLetters());
  let first = 0;
  let ten = 0;
  const start = performance.now();
  const asked = Map.groupBy(pairs, ({ arabic }) => arabic);
  for (const [arabic, own] of asked) {
    const right = new Set(own.map(({ latin }) => latin));
    const found = trie.nearest(arabic, TEN).map(({ at }) => names[at] as string);
    if (right.has(found[0] ?? '')) first += own.length;
    else if (tell) console.log(`    ${arabic}: ${found.slice(0, 3).join(' ')} for ${[...right].join(' ')}`);
    if (found.some((name) => right.has(name))) ten += own.length;
  }
  const seconds = (performance.now() - start) / 1000;
  const share = (count: number): string => (count / pairs.length).toFixed(4);
  return [
    {
      name: `Arabic names among ${names.length} Latin ones: right first`,
      value: share(first),
      target: '0.93',
      peers: 'key recall 0.824',
    },
    { name: 'the same: right among ten', value: share(ten), target: '0.98', peers: '17 share a key' },
    { name: 'ranked a second', value: (asked.size / seconds).toFixed(0), target: '', peers: '' },
  ];
};

/** Fields of a line of comma-separated values; quotes double inside quotes (RFC 4180). */
const fields = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  );

const telling = (
  schemas: ReadonlySet<string> | null,
  name: string,
  target: string,
  peers: string,
): Figure => {
  const count = { right: 0, wrong: 0, missed: 0 };
  for (const line of readFileSync(join(data, 'nomenklatura/contrib/name_bench/cases.csv'), 'utf8')
    .split('\n')
    .slice(1)) {
    const [, schema = '', left = '', right = '', same] = fields(line.trim());
    if (same === undefined || (schemas !== null && !schemas.has(schema))) continue;
    const match = matchNames(left, right);
    const said = match.score >= SAME_PERSON;
    if (said && same === 'true') count.right += 1;
    else if (said) count.wrong += 1;
    else if (same === 'true') count.missed += 1;
    if (tell && schemas !== null && said !== (same === 'true')) console.log(`    ${same}: ${match.sentence}`);
  }
  const precision = count.right / (count.right + count.wrong);
  const recall = count.right / (count.right + count.missed);
  return {
    name: `${name}, F1 (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`,
    value: ((2 * precision * recall) / (precision + recall)).toFixed(3),
    target,
    peers,
  };
};

if (!existsSync(data))
  console.log(`No data at ${data}: give the folder with --data DIR. Nothing was measured.`);
else
  printTable([
    ...rank(),
    telling(null, 'nomenklatura, all pairs', '0.80', '.790 (its own frozen run)'),
    telling(new Set(['Person']), 'nomenklatura, persons alone', '', '.742 (the same run)'),
  ]);
