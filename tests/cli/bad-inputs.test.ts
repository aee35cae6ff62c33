import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocx } from '../reading/helpers.ts';
import { jsonLines, lay, rawabit, story } from './run.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
  lay(cwd, {
    'good.txt': story(1),
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'binary.txt': Uint8Array.from({ length: 4000 }, (_, at) => (at * 197) % 256),
    'picture.txt': Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1'),
    'scan.pdf': '%PDF-1.7\n%âãÏÓ\n',
    'front.txt': `---\ntitle: "open\n---\n${story(1)}`,
    'unclosed.txt': `---\ntitle: x\n${story(1)}`,
    'utf8.txt': Buffer.concat([Buffer.from(story(1)), Buffer.from([0xff, 0xfe, 0xc3])]),
    'broken.docx': makeDocx([story(1)]).subarray(0, 400),
    'russian.txt':
      'Министр иностранных дел принял вчера своего коллегу. Стороны обсудили сотрудничество и общие проекты на будущие годы.\n',
    'recipe.txt':
      'Take two cups of flour and a pinch of salt. Stir the butter in slowly, then leave the dough to rest for an hour in a cool place.\n',
    'zeros.txt': new Uint8Array(1000),
  });
  mkdirSync(join(cwd, 'folder.txt'));
  symlinkSync('nowhere', join(cwd, 'dangling.txt'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const cases: readonly (readonly [file: string, code: string, says: RegExp])[] = [
  ['empty.txt', 'input-empty', /is empty/],
  ['blank.txt', 'input-empty', /no text in it/],
  ['binary.txt', 'input-binary', /not a text/],
  ['zeros.txt', 'input-binary', /not a text/],
  ['picture.txt', 'input-format', /PNG picture/],
  ['scan.pdf', 'input-format', /PDF is not read yet/],
  ['front.txt', 'input-front-matter', /front matter/],
  ['unclosed.txt', 'input-front-matter', /closes it/],
  ['utf8.txt', 'input-encoding', /UTF-8/],
  ['broken.docx', 'input-format', /Unpack|damaged/],
  ['russian.txt', 'input-language', /language/],
  ['recipe.txt', 'input-no-state', /names no state/],
  ['dangling.txt', 'input-unreadable', /no such file/],
  ['absent.txt', 'input-unreadable', /no such file/],
  ['good.txt/below.txt', 'input-unreadable', /not a folder/],
  ['/dev/null', 'input-unreadable', /device/],
];

describe('each bad input is named with its reason; the good one beside it is read', () => {
  test.each(cases)('claims %s: %s', async (file, _code, says) => {
    const run = await rawabit(['claims', '--json', file, 'good.txt'], { cwd });
    expect(run.code).toBe(1);
    expect(new Set(jsonLines(run.stdout).map((line) => line['document']))).toEqual(new Set(['good.txt']));
    const lines = run.stderr.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`rawabit: ${file}: `);
    expect(lines[0]).toMatch(says);
    expect(lines[0]).not.toMatch(/error in Rawabit|\bat \S+:\d+/);
  });

  test('read: all of them at once', async () => {
    const files = cases.map(([file]) => file);
    const run = await rawabit(['read', '--json', '--store', 'all.db', ...files, 'good.txt'], { cwd });
    expect(run.code).toBe(1);
    const outcomes = jsonLines(run.stdout);
    expect(outcomes.map(({ document, code, outcome }) => [document, code ?? outcome])).toEqual([
      ...cases.map(([file, code]) => [file, code]),
      ['good.txt', 'added'],
    ]);
    expect((await rawabit(['doctor', '--store', 'all.db'], { cwd })).stdout).toContain('1 source,');
  });

  test('a wrong extension is noticed and read by its content', async () => {
    lay(cwd, { 'wrong.docx': story(2), 'wrong.txt': makeDocx([story(3)]) });
    const run = await rawabit(['claims', '--json', 'wrong.docx', 'wrong.txt'], { cwd });
    expect(run.code).toBe(0);
    expect(run.stderr.match(/^note: wrong\.(docx|txt): its name says/gm)).toHaveLength(2);
    expect(new Set(jsonLines(run.stdout).map((line) => line['document']))).toEqual(
      new Set(['wrong.docx', 'wrong.txt']),
    );
  });

  test('a pattern that matches nothing', async () => {
    const run = await rawabit(['claims', 'nothing/*.txt', 'good.txt'], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('nothing/*.txt: No file matches this pattern.');
    expect(run.stdout).toContain('good.txt (ar)');
  });

  test.runIf(process.getuid?.() === 0)('a file that its reader may not open', async () => {
    lay(cwd, { 'secret.txt': story(4) });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'secret.txt'), 0o000);
    const run = await rawabit(['claims', 'secret.txt', 'good.txt'], { cwd, uid: 65_534, env: { HOME: cwd } });
    expect(run.stderr).toContain('secret.txt: It cannot be read. You may not read it.');
    expect(run.stdout).toContain('good.txt (ar)');
    expect(run.code).toBe(1);
  });
});

describe('giants', () => {
  /** Writes `unit` again and again until the file has `megabytes`. */
  function fill(name: string, unit: string, megabytes: number): void {
    const block = Buffer.from(unit.repeat(Math.ceil(1_048_576 / Buffer.byteLength(unit))));
    const file = openSync(join(cwd, name), 'w');
    for (let size = 0; size < megabytes * 1_048_576; size += block.length) writeSync(file, block);
    closeSync(file);
  }

  const giants: readonly (readonly [name: string, unit: string, megabytes: number])[] = [
    ['200-mb.txt', story(1), 200],
    ['line-of-100-mb.txt', 'أذربيجان والكويت ', 100],
    ['line-of-20-mb.txt', 'Azerbaijan and Kuwait ', 20],
  ];
  test.each(giants)('%s is refused, within memory', async (name, unit, megabytes) => {
    fill(name, unit, megabytes);
    const run = await rawabit(['claims', name, 'good.txt'], {
      cwd,
      env: { NODE_OPTIONS: '--max-old-space-size=256' },
    });
    rmSync(join(cwd, name));
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(
      new RegExp(`^rawabit: ${name}: The (?:document|text) has .* at most .* are read`),
    );
    expect(run.stderr).toContain('Split it');
    expect(run.stdout).toContain('good.txt (ar)');
  });

  test('a giant on standard input is refused before it has all come', async () => {
    const run = await rawabit(['claims', '-'], { cwd, stdin: Buffer.alloc(80 * 1_048_576, 'Kuwait ') });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('the input: The document has');
  });
});
