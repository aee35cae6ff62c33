import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../../src/cli/csv.ts';
import { tableLines, widthOf } from '../../src/cli/table.ts';
import { jsonLines, lay, rawabit } from './run.ts';

let cwd: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
  lay(cwd, {
    'a.md':
      '---\nlanguage: en\nkind: news\npublished: 2022-05-11\n---\nThe President of Finland visited Tokyo on 10 May 2022. During the visit, Finland and Japan signed an air services agreement. The third session of the joint commission between Finland and Japan was held in Helsinki on 3 March 2021.\n',
  });
  await rawabit(['read', 'a.md'], { cwd });
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const bare = (text: string): string => text.replace(/[\u200f\u2068\u2069]/g, '');

describe('rawabit registers', () => {
  test('shows the registers that have rows, with how sure and by how many', async () => {
    const run = await rawabit(['registers', 'FIN', 'JPN'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const text = bare(run.stdout);
    expect(text).toMatch(/^Visits\n\nDate +From +To +/m);
    expect(text).toMatch(/^10 May 2022 +Finland +Japan +Tokyo .* took place +single source$/m);
    expect(text).toContain('of which no source tells: 1, 2');
    expect(text).not.toContain('Honours');
  });

  test('one register by name, in any language', async () => {
    const run = await rawabit(['registers', 'فنلندا', 'اليابان', 'Visits', '--lang', 'ar'], { cwd });
    expect(run.code).toBe(0);
    expect(bare(run.stdout)).toMatch(/^الزيارات\n/);
    expect(bare(run.stdout)).toContain('١٠ مايو ٢٠٢٢');
    expect(bare(run.stdout)).not.toContain('الاتفاقيات');
    const azerbaijani = await rawabit(['registers', 'FIN', 'JPN', 'agreements', '-l', 'az'], { cwd });
    expect(bare(azerbaijani.stdout)).toMatch(/10 may 2022 \(nəticə çıxarılıb\)/);
  });

  test('--json: a row a line, typed', async () => {
    const run = await rawabit(['registers', 'FIN', 'JPN', 'visits', '--json'], { cwd });
    const [row, ...more] = jsonLines(run.stdout);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      register: 'visits',
      status: 'single-source',
      sources: 1,
      cells: {
        date: { type: 'date', times: [{ edtf: '2022-05-10', inferred: false }] },
        to: { type: 'states', states: ['JPN'] },
        host: null,
      },
    });
    expect(row?.['finding']).toMatch(/^[0-9a-f]+$/);
    const sessions = jsonLines(
      (await rawabit(['registers', 'FIN', 'JPN', 'sessions', '--json'], { cwd })).stdout,
    );
    expect(sessions.at(-1)).toMatchObject({ finding: null, note: { note: 'missing', ordinals: [1, 2] } });
  });

  test('--csv: a head, a row a line, and a mark by which a spreadsheet knows its letters', async () => {
    const run = await rawabit(['registers', 'FIN', 'JPN', 'visits', '--csv', '--lang', 'ar'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout.startsWith('\ufeffالتاريخ,من,إلى')).toBe(true);
    expect(run.stdout.split('\r\n')).toHaveLength(3);
    expect(run.stdout).toContain('—');
  });

  test('a pair of which nothing is told is no proof of nothing', async () => {
    const run = await rawabit(['registers', 'FRA', 'PER'], { cwd });
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toContain('no proof that there are none');
  });

  test.each<[readonly string[], RegExp]>([
    [
      ['FIN', 'JPN', 'agrements'],
      /There is no register "agrements"\. Did you mean agreements\? Name one of missions, /,
    ],
    [['FIN', 'JPN', 'zzzzzzzz'], /There is no register "zzzzzzzz"\. Name one of missions, .*persons\./],
    [['FIN', 'JPN', 'visits', 'more'], /takes two states/],
    [['FIN'], /takes two states, not 1/],
    [['FIN', 'JPN', '--csv'], /holds one register\. Name one of/],
    [['FIN', 'JPN', 'visits', '--csv', '--json'], /Give one of them/],
    [['FIN', 'JPN', '--lang', 'fr'], /no language of the output/],
  ])('%j is wrong use', async (args, says) => {
    const run = await rawabit(['registers', ...args], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(says);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('comma-separated values', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+4', "'+4"],
    ['-4', "'-4"],
    ['@x', "'@x"],
    ['a, "b"', '"a, ""b"""'],
    ['=a,b', '"\'=a,b"'],
    ['a\nb', '"a\nb"'],
    ['—', '—'],
    ['a=b', 'a=b'],
  ])('%j', (text, written) => {
    expect(csv([[text]])).toBe(`\ufeff${written}\r\n`);
  });
});

describe('tables', () => {
  test('vowel signs take no width', () => {
    expect(widthOf('عُقدت')).toBe(4);
    const [head, rule, ...lines] = tableLines(
      [
        ['أ', 'ب'],
        ['عُقدت', 'x'],
        ['عقدت', 'y'],
      ],
      true,
    ).map(bare);
    expect(head).toBe('أ     ب');
    expect(rule).toBe('────  ─');
    expect(lines).toEqual(['عُقدت  x', 'عقدت  y']);
  });

  test('long cells are broken between words, and no line ends in spaces', () => {
    const lines = tableLines(
      [
        ['head', 'b'],
        ['one two three four five six seven eight nine ten', ''],
      ],
      false,
    ).map(bare);
    expect(lines).toHaveLength(4);
    expect(Math.max(...lines.map(widthOf))).toBeLessThan(40);
    for (const line of lines) expect(line).not.toMatch(/ $/);
  });
});
