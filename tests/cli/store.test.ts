import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonLines, lay, rawabit, story } from './run.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
  lay(cwd, {
    'in/1.txt': story(1),
    'in/2.txt': story(2),
    'in/sub/3.md': story(3),
    'in/p.png': 'x',
    'in/q.PNG': 'x',
    'in/t.json': '{}',
  });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('read', () => {
  test('a folder; again: nothing new; what is left out is said', async () => {
    const first = await rawabit(['read', 'in'], { cwd });
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^rawabit\.db: 3 new documents; [1-9]\d* new claims\.\n$/);
    expect(first.stderr).toBe(
      'note: 3 files in the folders left out, of kinds that are not read: .png (2), .json (1).\n',
    );
    const again = await rawabit(['read', 'in'], { cwd });
    expect(again.stdout).toBe('rawabit.db: 0 new documents, 3 already there; 0 new claims.\n');
  });

  test('where the store is: --store before RAWABIT_STORE', async () => {
    await rawabit(['read', 'in/1.txt'], { cwd, env: { RAWABIT_STORE: 'env.db' } });
    expect(existsSync(join(cwd, 'env.db'))).toBe(true);
    await rawabit(['read', 'in/1.txt', '--store', 'option.db'], { cwd, env: { RAWABIT_STORE: 'env2.db' } });
    expect(existsSync(join(cwd, 'option.db'))).toBe(true);
    expect(existsSync(join(cwd, 'env2.db'))).toBe(false);
    expect(existsSync(join(cwd, 'rawabit.db'))).toBe(false);
  });

  test('--json: a line a file', async () => {
    lay(cwd, { 'in/bad.txt': '' });
    const run = await rawabit(['read', 'in', '--json'], { cwd });
    expect(run.code).toBe(1);
    expect(jsonLines(run.stdout).map(({ document, outcome, code }) => [document, outcome, code])).toEqual([
      [join('in', '1.txt'), 'added', undefined],
      [join('in', '2.txt'), 'added', undefined],
      [join('in', 'bad.txt'), 'failed', 'input-empty'],
      [join('in', 'sub', '3.md'), 'added', undefined],
    ]);
  });

  test('standard input', async () => {
    expect((await rawabit(['read', '-'], { cwd, stdin: story(9) })).stdout).toContain('1 new document;');
  });

  test('a store that cannot be is a sentence', async () => {
    for (const [location, says] of [
      ['postgres://u:pw@host/db', /PostgreSQL stores are not supported yet/],
      ['none/x.db', /cannot be opened/],
      ['in', /cannot be opened|not a Rawabit store/],
      ['in/1.txt', /not a Rawabit store/],
    ] as const) {
      const run = await rawabit(['read', 'in/2.txt', '--store', location], { cwd });
      expect(run).toMatchObject({ code: 1, stdout: '' });
      expect(run.stderr).toMatch(says);
      expect(run.stderr).not.toContain('pw');
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});

describe('search', () => {
  test('finds words in other forms than they were written in', async () => {
    await rawabit(['read', 'in'], { cwd });
    const run = await rawabit(['search', '--json', 'اتفاقيه', 'الكويت'], { cwd });
    expect(run.code).toBe(0);
    expect(jsonLines(run.stdout)).toHaveLength(3);
    expect(
      (await rawabit(['search', '--json', '-n', '1', 'الكويت'], { cwd })).stdout.trim().split('\n'),
    ).toHaveLength(1);
    expect((await rawabit(['search', 'الكويت'], { cwd })).stdout).toContain('أذربيجان والكويت');
    expect(await rawabit(['search', 'qwxyz'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '0 passages.\n',
    });
  });

  test('without a store: says how to make one', async () => {
    const run = await rawabit(['search', 'x'], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('rawabit read FOLDER');
    expect(existsSync(join(cwd, 'rawabit.db'))).toBe(false);
  });
});

describe('doctor', () => {
  test('sound with and without a store', async () => {
    expect(await rawabit(['doctor'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    await rawabit(['read', 'in'], { cwd });
    const run = await rawabit(['doctor', '--json'], { cwd });
    expect(run.code).toBe(0);
    expect(jsonLines(run.stdout).map(({ name, sound }) => [name, sound])).toEqual([
      ['program', true],
      ['reader', true],
      ['store', true],
    ]);
  });

  test('a file that is no store is found wrong', async () => {
    const run = await rawabit(['doctor', '--store', 'in/1.txt'], { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^WRONG {2}store/m);
  });
});
