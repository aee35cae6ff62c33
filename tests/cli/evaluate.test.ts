import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonLines, lay, rawabit } from './run.ts';

let cwd: string;

const meeting = {
  kind: 'meeting',
  states: ['JOR', 'MYS'],
  date: '2022-03-03',
  modality: 'asserted',
  cue: 'Malaysia and Jordan met in Geneva',
};
const missed = {
  kind: 'honour-awarded',
  states: ['JOR', 'MYS'],
  modality: 'asserted',
  cue: 'It rained all day',
};
const goldOf = (...facts: readonly unknown[]): string => JSON.stringify({ language: 'en', facts });
const TEXT =
  '---\nlanguage: en\nkind: news\n---\nThe foreign ministers of Malaysia and Jordan met in Geneva on 3 March 2022.\n\nIt rained all day.\n';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-evaluate-'));
  lay(cwd, {
    'gold/001-talks/source.txt': TEXT,
    'gold/001-talks/gold.json': goldOf(meeting, missed),
    'gold/002-rain/source.txt': 'It rained all day and nobody went out to see the hills or the sea.\n',
    'gold/002-rain/gold.json': goldOf(),
    'gold/notes/other.txt': 'no gold here',
    'broken/001/source.txt': TEXT,
    'broken/001/gold.json': '{"language": "en", ',
    'broken/002/source.txt': TEXT,
    'broken/002/gold.json': goldOf(meeting, { ...meeting, modality: 'perhaps' }),
    'broken/003/gold.json': goldOf(meeting),
    'none/a.txt': TEXT,
  });
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('evaluate', () => {
  test('prints figures for all and for each language; a text without a state counts as one without claims', async () => {
    const run = await rawabit(['evaluate', 'gold'], { cwd });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^2 documents of gold\n/);
    expect(run.stdout).toMatch(/^all +2 +1 +1\.000 +0\.500 +0\.667 +1\.000 +0\.500 +0\.667 +0$/m);
    expect(run.stdout).toMatch(/^en +2 +1 /m);
    expect(run.stderr).toContain('names no state');
  });

  test('--by tells kinds or documents apart', async () => {
    const kinds = await rawabit(['evaluate', 'gold', '--by', 'kind'], { cwd });
    expect(kinds.stdout).toMatch(/^meeting +1 +1 /m);
    expect(kinds.stdout).toMatch(/^honour-awarded +1 +0 /m);
    const documents = await rawabit(['evaluate', 'gold', '--by', 'document'], { cwd });
    expect(documents.stdout).toMatch(/^001-talks +2 +1 /m);
  });

  test('--json is one value for programs', async () => {
    const run = await rawabit(['evaluate', 'gold', '--json'], { cwd });
    const [value, ...more] = jsonLines(run.stdout);
    expect(more).toEqual([]);
    expect(value).toMatchObject({
      documents: 2,
      attributes: { pairs: 1 },
      figures: [
        { of: 'all', gold: 2, found: 1, right: 1 },
        { of: 'en', gold: 2 },
      ],
    });
  });

  test('gold that cannot be used is told document by document, and nothing is measured', async () => {
    const run = await rawabit(['evaluate', 'broken'], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(`${join('broken', '001', 'gold.json')}: It is not JSON.`);
    expect(run.stderr).toContain('Fact 2 has no right "modality".');
    expect(run.stderr).toContain(`${join('broken', '003', 'source.txt')}: It cannot be read.`);
    expect(run.stderr).toContain('Nothing was measured.');
  });

  test.each<[string, readonly string[], number, string]>([
    ['no folder', [], 2, 'No gold was named.'],
    ['two folders', ['gold', 'none'], 2, 'More than one folder'],
    ['a grouping that is none', ['gold', '--by', 'year'], 2, '"year"'],
    ['a folder that is not there', ['nowhere'], 1, 'nowhere: It cannot be read.'],
    ['a folder without gold', ['none'], 1, 'none: There is no gold in this folder.'],
  ])('%s is a sentence', async (_, args, code, sentence) => {
    const run = await rawabit(['evaluate', ...args], { cwd });
    expect(run).toMatchObject({ code, stdout: '' });
    expect(run.stderr).toContain(sentence);
  });

  test('a run is kept without text, and later ones are compared with it: beside the gold, or by name', async () => {
    lay(cwd, {
      'beside/001/source.txt': TEXT,
      'beside/001/gold.json': goldOf(meeting, missed),
    });
    const first = await rawabit(['evaluate', 'beside', '--freeze', 'beside/frozen.json'], { cwd });
    expect(first.stdout).not.toContain('newly right');
    const beside = await rawabit(['evaluate', 'beside'], { cwd });
    expect(beside.stdout).toContain(`against ${join('beside', 'frozen.json')}`);
    expect(beside.stdout).toContain('newly right: 0');
    const named = await rawabit(['evaluate', 'gold', '--against', 'beside/frozen.json', '--json'], { cwd });
    expect(jsonLines(named.stdout)[0]).toMatchObject({
      against: { file: 'beside/frozen.json', lost: [], incomparable: ['001', '001-talks', '002-rain'] },
    });
  });

  test.each<[string, readonly string[], string]>([
    ['a run that is not there', ['--against', 'nowhere.json'], 'nowhere.json: It cannot be read.'],
    ['a file that is no run', ['--against', 'none/a.txt'], 'none/a.txt: It is no frozen run.'],
    ['a folder as the page', ['--html', 'none'], 'none: It cannot be written.'],
    ['a folder as the run to keep', ['--freeze', 'none'], 'none: It cannot be written.'],
  ])('%s is a sentence, before anything is printed', async (_, args, sentence) => {
    const run = await rawabit(['evaluate', 'gold', ...args], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(sentence);
  });
});
