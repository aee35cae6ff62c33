/**
 * Measures the cutting of Arabic words on Universal Dependencies PUD: `npm run bench -- words [--data DIR] [--failures]`.
 *
 * A word is a run of tokens that the treebank joins with SpaceAfter=No, without marks and signs (PUNCT, SYM);
 * it is right if we cut it into as many pieces of the same lengths as it has tokens there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segments } from '../src/languages/ar/segments.ts';
import { makeSegmenter } from '../src/text/segment.ts';
import { dataFolder, printTable } from './table.ts';

const file = join(dataFolder(), 'text/UD_Arabic-PUD/ar_pud-ud-test.conllu');
const tell = process.argv.includes('--failures');

const wordsOf = (text: string): string[][] => {
  const words: string[][] = [];
  let word: string[] = [];
  const close = (): void => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const line of text.split('\n')) {
    const [id = '', form = '', , part = '', , , , , , more = ''] = line.split('\t');
    if (!/^\d+$/.test(id)) {
      if (line === '') close();
      continue;
    }
    if (part === 'PUNCT' || part === 'SYM') close();
    else {
      word.push(form);
      if (!more.includes('SpaceAfter=No')) close();
    }
  }
  close();
  return words;
};

if (!existsSync(file))
  console.log(`No data at ${file}: give the folder with --data DIR. Nothing was measured.`);
else {
  const words = wordsOf(readFileSync(file, 'utf8'));
  const cut = makeSegmenter(segments);
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((piece, i) => piece.length === b[i]?.length);
  let right = 0;
  let joined = 0;
  let found = 0;
  for (const word of words) {
    const pieces = cut(word.join(''));
    if (word.length > 1) joined += 1;
    if (same(pieces, word)) {
      right += 1;
      if (word.length > 1) found += 1;
    } else if (tell) console.log(`    ${pieces.join('+')} for ${word.join('+')}`);
  }
  printTable([
    {
      name: `Arabic words split right, of ${words.length}`,
      value: (right / words.length).toFixed(4),
      target: '0.96',
      peers: '10-line rule 0.912',
    },
    { name: `of ${joined} that are joined`, value: (found / joined).toFixed(4), target: '', peers: '' },
    {
      name: 'of those that are not',
      value: ((right - found) / (words.length - joined)).toFixed(4),
      target: '',
      peers: '',
    },
  ]);
}
