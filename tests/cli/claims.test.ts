import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonLines, lay, rawabit, story } from './run.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
  lay(cwd, {
    'a.txt': `---\r\ntitle: خبر\r\nlanguage: ar\r\n---\r\n\r\n${story(1)}\r${story(2)}`,
    'b.md': `---\ntitle: "A: B"\n---\n${story(3)}`,
    'deep/er/c.txt': story(4),
    'deep/d.txt': story(5),
    'deep/.hidden.txt': story(6),
    'deep/data.json': '{}',
  });
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const KEYS = [
  'document',
  'kind',
  'states',
  'time',
  'modality',
  'roles',
  'place',
  'quantity',
  'subjects',
  'attribution',
  'evidence',
  'rule',
  'confidence',
];

describe('claims --json', () => {
  test('the keys of the contract, in order; quotes stand in the text after the front matter', async () => {
    const run = await rawabit(['claims', '--json', 'a.txt', 'b.md'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const lines = jsonLines(run.stdout);
    expect(new Set(lines.map((line) => line['document']))).toEqual(new Set(['a.txt', 'b.md']));
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(KEYS);
      const file = readFileSync(join(cwd, line['document'] as string), 'utf8');
      const text = file.slice((/^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/.exec(file)?.[0] ?? '').length);
      const { start, end, quote } = line['evidence'] as { start: number; end: number; quote: string };
      expect(text.slice(start, end)).toBe(quote);
      expect(quote.length).toBeGreaterThan(0);
      expect(line['states']).toEqual([...(line['states'] as string[])].sort());
    }
  });

  test('the document is the path as given: absolute, dotted, below a folder, by a pattern', async () => {
    const documents = async (args: readonly string[]): Promise<readonly unknown[]> => [
      ...new Set(
        jsonLines((await rawabit(['claims', '--json', ...args], { cwd })).stdout).map(
          (line) => line['document'],
        ),
      ),
    ];
    const full = join(cwd, 'a.txt');
    expect(await documents([full])).toEqual([full]);
    expect(await documents(['./a.txt'])).toEqual(['./a.txt']);
    expect(await documents(['deep'])).toEqual([join('deep', 'd.txt'), join('deep', 'er', 'c.txt')]);
    expect(await documents(['*.txt'])).toEqual(['a.txt']);
    expect(await documents(['a.txt', 'a.txt'])).toEqual(['a.txt']);
  });

  test('standard input', async () => {
    const run = await rawabit(['claims', '--json', '-'], { cwd, stdin: story(1) });
    expect(run.code).toBe(0);
    expect(jsonLines(run.stdout)[0]).toMatchObject({ document: '-', states: ['AZE', 'KWT'] });
  });

  test('many documents, read on threads, come out in order and as one by one', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`many/${String(at).padStart(2, '0')}.txt`, story(at)]),
    );
    lay(cwd, many);
    const together = await rawabit(['claims', '--json', 'many'], { cwd });
    const halves = [
      await rawabit(['claims', '--json', ...Object.keys(many).slice(0, 20)], { cwd }),
      await rawabit(['claims', '--json', ...Object.keys(many).slice(20)], { cwd }),
    ];
    expect(together.stdout).toBe(halves.map((run) => run.stdout).join(''));
    rmSync(join(cwd, 'many'), { recursive: true });
  });

  test('a trace goes to people, not into the lines', async () => {
    const run = await rawabit(['claims', '--json', '--explain', 'a.txt'], { cwd });
    expect(jsonLines(run.stdout).length).toBeGreaterThan(0);
    expect(run.stderr.length).toBeGreaterThan(0);
  });
});

test('for people: the kind, the pair, the date and the words', async () => {
  const run = await rawabit(['claims', 'a.txt'], { cwd });
  expect(run.stdout).toMatch(/^a\.txt \(ar\): \d+ claims?\n/);
  expect(run.stdout).toMatch(/agreement-signed {2}AZE–KWT {2}1994-12-13/);
  expect((await rawabit(['claims', '--explain', 'a.txt'], { cwd })).stdout).toContain('  | ');
});
