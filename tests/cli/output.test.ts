import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonLines, lay, rawabit, story } from './run.ts';

const starter = join(import.meta.dirname, '../../bin/rawabit.js');

let cwd: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
  lay(cwd, {
    'in/1.txt': story(1),
    'in/2.txt': story(2),
    'plans.md':
      '---\nlanguage: en\nkind: news\npublished: 2022-05-11\n---\nThe President of Finland visited Tokyo on 10 May 2022. During the visit, Finland and Japan signed an air services agreement.\n',
  });
  mkdirSync(join(cwd, 'folder'));
  mkdirSync(join(cwd, 'empty'));
  await rawabit(['read', 'in', 'plans.md'], { cwd });
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('what cannot be written is a sentence', () => {
  const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [
      ['-o', 'nowhere/b.md'],
      /nowhere\/b\.md: It cannot be written\. Its folder does not exist\. Make the folder/,
    ],
    [['-f', 'md', '-o', 'folder'], /folder: It cannot be written\. It is a folder\. Name a file in it\./],
    [['-o', 'folder/'], /folder\/: It cannot be written\. It is a folder\./],
    [['-o', 'new/'], /new\/: It cannot be written\. It is a folder\./],
    [['-o', 'in/1.txt/b.md'], /A part of the path is not a folder/],
  ];
  test.each(cases)('brief %j', async (args, says) => {
    const run = await rawabit(['brief', 'AZE', 'KWT', ...args], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(says);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  test.runIf(existsSync('/dev/full'))('a full disk behind standard output', () => {
    const full = openSync('/dev/full', 'w');
    const run = spawnSync(process.execPath, [starter, 'claims', 'in/1.txt'], {
      cwd,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^rawabit: standard output: It cannot be written\. The disk is full\. .*\n$/);
  });

  test.skipIf(process.platform === 'win32')('a reader that leaves is no error', () => {
    const many = Array.from({ length: 20 }, () => '"$0" "$1" claims --json in plans.md').join('; ');
    const run = spawnSync('bash', ['-c', `{ ${many}; } | head -1`, process.execPath, starter], {
      cwd,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
  });
});

test('a dossier marks inferred dates, counts one claim as one, and says nothing twice', async () => {
  const run = await rawabit(['dossier', 'FIN', 'JPN'], { cwd });
  expect(run.stdout).toMatch(/10 May 2022 \(inferred\) {2}Signing: «/);
  expect(run.stdout).toMatch(/10 May 2022 {2}Visit of president \(Finland\) to Tokyo/i);
  expect(run.stdout).toContain('Unknown  [no evidence yet]');
  expect(run.stdout).not.toContain('single source, one source');
  const arabic = await rawabit(['dossier', 'FIN', 'JPN', '--lang', 'ar'], { cwd });
  expect(arabic.stdout.split('\n')[0]).toContain('(مصدر واحد، قولان)');
  expect(arabic.stdout).not.toMatch(/, /);
});

test('claims give figures with their nouns', async () => {
  lay(cwd, { 'tally.txt': 'Azerbaijan and Kuwait have signed more than 25 agreements.\n' });
  expect((await rawabit(['claims', 'tally.txt'], { cwd })).stdout).toContain('more than 25 agreements');
});

test('an empty folder says that there is nothing to read in it', async () => {
  for (const command of ['claims', 'read']) {
    const run = await rawabit([command, 'empty'], { cwd });
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/^note: empty: There is nothing to read in this folder\. .*\n$/);
  }
});

test('empty standard input is named once', async () => {
  for (const command of ['claims', 'read']) {
    const run = await rawabit([command, '-'], { cwd, stdin: '' });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^rawabit: the input: The document is empty\./);
  }
});

test('a damaged store is told once, not for every document', async () => {
  const damaged = join(cwd, 'damaged.db');
  await rawabit(['read', 'in', 'plans.md', '--store', damaged], { cwd });
  const database = new DatabaseSync(damaged);
  const roots = database.prepare("select rootpage from sqlite_master where tbl_name = 'source'").all();
  database.close();
  const file = openSync(damaged, 'r+');
  // The store opens, and breaks when it is asked for a document.
  for (const { rootpage } of roots)
    writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, (Number(rootpage) - 1) * 4096);
  closeSync(file);
  const run = await rawabit(['read', 'in', '--store', damaged, '--json'], { cwd });
  expect(run.code).toBe(1);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toContain('damaged');
  expect(jsonLines(run.stdout).length).toBeLessThan(2);
});
