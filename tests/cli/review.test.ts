import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonLines, lay, type Run, rawabit } from './run.ts';

let cwd: string;
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
  lay(cwd, {
    'in/a.md':
      '---\nlanguage: en\nkind: news\ntitle: Fifty years\npublisher: Alpha Daily\npublished: 2020-05-01\nlabel: internal\n---\nKenya and Norway established diplomatic relations on 3 March 1964.\n',
    'in/b.md':
      '---\nlanguage: en\nkind: news\npublisher: Beta Post\npublished: 2021-05-01\n---\nDiplomatic relations between Norway and Kenya were established on 10 March 1964.\n',
    'in/c.md':
      '---\nlanguage: ar\nkind: news\npublisher: صحيفة الشاطئ\npublished: 2021-05-01\n---\nوقعت كينيا والنرويج مذكرة تفاهم بشأن الصيد البحري العام الماضي.\n',
  });
  await rawabit(['read', 'in'], { cwd });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const review = (args: readonly string[], stdin = '', env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  rawabit(['review', 'KEN', 'NOR', ...args], { cwd, stdin, env: { RAWABIT_USER: 'ada', ...env } });
const items = async (): Promise<readonly Record<string, unknown>[]> =>
  jsonLines((await review(['--list', '--json'])).stdout);
const log = async (): Promise<readonly Record<string, unknown>[]> =>
  jsonLines((await review(['--log', '--json'])).stdout);
const dossier = async (): Promise<string> =>
  (await rawabit(['dossier', 'KEN', 'NOR', '--json'], { cwd })).stdout;
const bare = (text: string): string => text.replace(/[\u200f\u2068\u2069]/g, '');
/** Ids of the claims of the first item's values, by date. */
const datedClaims = async (): Promise<Record<string, string>> => {
  const sides = (await items())[0]?.['sides'] as { value: string; claims: { id: string }[] }[];
  return Object.fromEntries(sides.map(({ value, claims }) => [value, claims[0]?.id ?? '']));
};
const decisions = (...lines: readonly unknown[]): string =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');

describe('rawabit review', () => {
  test('prints a question with the words of the sources, and what the keys do', async () => {
    const run = await review([], 'q\n');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toBe(`
[1/2] Contradiction: Establishment of diplomatic relations (Kenya and Norway)
This can happen only once, so only one of these dates can be right.
Which date holds?
  1  3 March 1964
    «Kenya and Norway established diplomatic relations on *3 March 1964*»
    Fifty years, Alpha Daily, 1 May 2020, F, Internal [${(await datedClaims())['1964-03-03']?.slice(0, 8)}]
  2  10 March 1964
    «Diplomatic relations between Norway and Kenya were established on *10 March 1964*»
    in/b.md, Beta Post, 1 May 2021, F [${(await datedClaims())['1964-03-10']?.slice(0, 8)}]
1–2 this value · w why · s skip · z undo · q quit
Verdicts recorded: 0; still open: 2.
`);
  });

  test('keys and reasons by lines: choose, accept with no reason given, and nothing is left', async () => {
    const run = await review([], '1\nthe treaty series has it\na\n\n');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/Verdicts recorded: 2; still open: 0\.\n$/);
    expect(await log()).toMatchObject([
      { action: 'prefer', by: 'ada', reason: 'the treaty series has it', standing: true },
      { action: 'accept', reason: 'reviewed', standing: true },
    ]);
    expect(jsonLines(await dossier())[0]).toMatchObject({
      preferred: 'verdict',
      time: { edtf: '1964-03-03' },
    });
    expect((await review([], '')).stdout).toBe(
      'Nothing is open for review.\nVerdicts recorded: 0; still open: 0.\n',
    );
  });

  test('z takes back the last, again the one before it; then there is nothing to take back', async () => {
    const before = await dossier();
    const run = await review(['--no-reason'], '2\nr\nz\nz\nz\nq\n');
    expect(run.stdout).toContain('There is no verdict of this session to undo.');
    expect((await log()).map(({ action, standing }) => [action, standing])).toEqual([
      ['prefer', false],
      ['reject', false],
      ['undo', true],
      ['undo', true],
    ]);
    expect(await dossier()).toBe(before);
    expect(await items()).toHaveLength(2);
  });

  test('e puts right; a wrong value says why and stores nothing', async () => {
    const run = await review(
      ['--reason', 'the signed copy'],
      's\ne\ntime=2020-02-30\ne\ntime\ne\n\ne\ntime=2020-11-02\nq\n',
    );
    expect(run.stderr).toMatch(/"2020-02-30" is no date of the calendar\..*\n"time" gives no value/);
    expect(await log()).toMatchObject([
      { action: 'correct', reason: 'the signed copy', decision: { correction: { time: '2020-11-02' } } },
    ]);
    expect(await dossier()).toContain('"edtf":"2020-11-02"');
  });

  test('w tells how it was read; a key that does nothing is said', async () => {
    const run = await review([], 's\nw\n9\nlong\n\nq\n');
    expect(run.stdout).toMatch(/Read by: ar\.agreement-signed\.\S+, confidence: 0\.\d+/);
    expect(bare(run.stdout)).toMatch(
      /Date: 2020 \(inferred\) «العام الماضي», inferred from the date of publication/,
    );
    expect(run.stdout).toContain('The key 9 does nothing here.');
    expect(run.stdout).toContain('The key long does nothing here.');
    expect(await log()).toEqual([]);
  });

  test('everything skipped is not everything reviewed', async () => {
    const run = await review([], 's\ns\n');
    expect(run.stdout).toMatch(/Only what was skipped is left\.\nVerdicts recorded: 0; still open: 2\.\n$/);
  });

  test('in Arabic: every line from the right, the keys isolated, the reason in Arabic', async () => {
    const run = await review(['--lang', 'ar', '--by', 'سارة'], 's\nش\n\n');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    for (const line of run.stdout.split('\n')) if (line !== '') expect(line).toMatch(/^\u200f/);
    expect(run.stdout).toContain('\u2068a\u2069 صحيح · \u2068r\u2069 مرفوض');
    expect(bare(run.stdout)).toContain('أيّ التواريخ هو الصحيح؟');
    expect(bare(run.stdout)).toContain('1  ٣ مارس ١٩٦٤');
    expect(await log()).toMatchObject([{ action: 'accept', by: 'سارة', reason: 'روجع' }]);
  });

  test('in Azerbaijani', async () => {
    const run = await review(['-l', 'az'], 'q\n');
    expect(run.stdout).toContain('Hansı tarix düzgündür?');
    expect(run.stdout).toContain('1–2 bu dəyər · w niyə · s ötür · z geri al · q çıx');
  });

  test('of a pair that nothing tells of: unknown is not reviewed', async () => {
    const run = await rawabit(['review', 'FRA', 'PER'], { cwd });
    expect(run.stdout).toBe(
      'No source of the store tells anything of France and Peru: there is nothing to review yet.\n',
    );
  });
});

describe('the list and the log', () => {
  test('--list: one question a line; with --json also for programs, and --json alone asks nothing', async () => {
    const text = await review(['--list']);
    expect(text.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(text.stdout).toMatch(/^[0-9a-f]{12} {2}Contradiction: .* — 3 March 1964 or 10 March 1964$/m);
    const [first, second] = await items();
    expect(first).toMatchObject({
      need: 'contradiction',
      about: 'time',
      kind: 'relations-established',
      states: ['KEN', 'NOR'],
      question: { en: 'Which date holds?', ar: 'أيّ التواريخ هو الصحيح؟' },
      sides: [{ value: '1964-03-03' }, { value: '1964-03-10' }],
      decisions: [{ action: 'prefer' }, { action: 'prefer' }],
    });
    expect(second).toMatchObject({
      decisions: [{ action: 'accept' }, { action: 'reject' }, { action: 'correct', correction: {} }],
    });
    expect((await review(['--json'])).stdout).toBe((await review(['--list', '--json'])).stdout);
  });

  test('--undo: any verdict by the first letters of its id, also an undoing', async () => {
    const before = await dossier();
    await review(['--no-reason'], '1\nq\n');
    const after = await dossier();
    const [first] = await log();
    const id = String(first?.['id']);
    const run = await review(['--undo', id.slice(0, 6), '--reason', 'a slip']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(await dossier()).toBe(before);
    const text = bare((await review(['--log'])).stdout);
    expect(text).toMatch(new RegExp(`^${id} .*ada {2}\\[undone [0-9a-f]{16}\\]$`, 'm'));
    expect(text).toMatch(/^ {2}preferred: .*1964/m);
    expect(text).toContain('a slip');
    const again = await review(['--undo', id]);
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toMatch(/is undone already/);
    const undoing = String((await log())[1]?.['id']);
    expect((await review(['--undo', undoing, '--json'])).stdout).toContain(`"undoes":"${undoing}"`);
    expect(await dossier()).toBe(after);
    expect(await log()).toHaveLength(3);
  });

  test('an empty log', async () => {
    expect(await review(['--log'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Nobody has decided anything yet.\n',
    });
  });
});

describe('--decide', () => {
  test('takes every sort of decision, one a line', async () => {
    const claims = await datedClaims();
    const a = claims['1964-03-03'];
    const b = claims['1964-03-10'];
    const stdin = decisions(
      { action: 'prefer', claim: a, reason: 'the treaty series' },
      { action: 'accept', claim: a?.slice(0, 10) },
      { action: 'correct', claim: b, correction: { time: '1964-03-03' } },
      { action: 'reject', claim: b },
      { action: 'split', claims: [a, b] },
      { action: 'merge', claims: [a, b] },
      { action: 'same', names: ['J. Doe', 'John Doe'] },
      { action: 'different', names: ['J. Doe', 'Jane Doe'] },
      { action: 'unsure', names: ['J. Doe', 'Jo Doe'] },
      '',
      { action: 'rate', source: join('in', 'a.md'), reliability: 'B', label: 'restricted' },
    );
    const run = await review(['--decide', '-', '--json', '--reason', 'checked'], stdin);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(jsonLines(run.stdout).map(({ line, action }) => [line, action])).toEqual([
      [1, 'prefer'],
      [2, 'accept'],
      [3, 'correct'],
      [4, 'reject'],
      [5, 'split'],
      [6, 'merge'],
      [7, 'same'],
      [8, 'different'],
      [9, 'unsure'],
      [11, 'rate'],
    ]);
    const entries = await log();
    expect(entries.map(({ reason }) => reason).slice(0, 2)).toEqual(['the treaty series', 'checked']);
    const undone = await review(
      ['--decide', '-'],
      decisions(...entries.map(({ id }) => ({ action: 'undo', verdict: id }))),
    );
    expect(undone.code).toBe(0);
    expect((await log()).filter(({ standing, action }) => standing === true && action !== 'undo')).toEqual(
      [],
    );
  });

  test('a later line takes a claim as an earlier one corrected it', async () => {
    const claim = (await datedClaims())['1964-03-10'];
    await review(
      ['--decide', '-'],
      decisions(
        { action: 'correct', claim, correction: { time: '1964-04-10' } },
        { action: 'correct', claim, correction: { modality: 'planned' } },
        { action: 'accept', claim },
      ),
    );
    const relations = jsonLines(await dossier())[0] as { claims: object[] };
    expect(relations.claims).toContainEqual(
      expect.objectContaining({
        id: claim,
        modality: 'planned',
        time: expect.objectContaining({ edtf: '1964-04-10' }),
      }),
    );
  });

  test('a rejected claim can still be named', async () => {
    const claim = (await datedClaims())['1964-03-10'];
    await review(['--decide', '-'], decisions({ action: 'reject', claim }));
    expect(await dossier()).not.toContain(String(claim));
    const run = await review(['--decide', '-'], decisions({ action: 'accept', claim }));
    expect(run.code).toBe(0);
    expect(await dossier()).toContain(String(claim));
  });

  test('a bad line is named by its number, and nothing is stored of a file that has one', async () => {
    const claim = (await datedClaims())['1964-03-10'];
    const stdin = decisions(
      { action: 'accept', claim },
      '{"action":',
      '[1]',
      { action: 'praise', claim },
      { action: 'accept' },
      { action: 'accept', claim: 'zz' },
      { action: 'accept', claim, label: 'internal' },
      { action: 'correct', claim, correction: { time: '1964-02-30' } },
      { action: 'correct', claim, correction: { states: ['KEN', 'XXX'] } },
      { action: 'correct', claim },
      { action: 'merge', claims: [claim] },
      { action: 'same', names: ['A'] },
      { action: 'rate', source: 'in/none.md', reliability: 'A' },
      { action: 'rate', source: join('in', 'a.md'), reliability: 'Z' },
      { action: 'undo', verdict: 'zz' },
      { action: 'accept', claim, reason: 7 },
      { action: 'accept', claim },
    );
    const run = await review(['--decide', '-'], stdin);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    const lines = run.stderr.trimEnd().split('\n');
    expect(
      lines.slice(0, -1).map((line) => Number(/^rawabit: standard input, line (\d+): /.exec(line)?.[1])),
    ).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
    expect(lines.at(-1)).toBe('Nothing of it was kept.');
    expect(await log()).toEqual([]);
  });

  test('a file; one that cannot be read is a sentence', async () => {
    lay(cwd, { 'd.jsonl': `\ufeff${decisions({ action: 'same', names: ['A', 'B'] })}\r\n` });
    expect((await review(['--decide', 'd.jsonl'])).code).toBe(0);
    const run = await review(['--decide', 'none.jsonl']);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/none\.jsonl: It cannot be read/);
  });
});

describe('wrong use', () => {
  test.each<[readonly string[], RegExp]>([
    [['--list', '--log'], /--list and --log do different things/],
    [['--reason', 'x', '--no-reason'], /do not go together/],
    [['--reason', ' '], /reason is empty/],
    [['--by', ' '], /needs a name/],
    [['--undo', 'zz'], /There is no verdict "zz"/],
    [['--lang', 'fr'], /no language of the output/],
    [['SWE'], /takes two states/],
  ])('%j', async (args, says) => {
    const run = await review(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(says);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('who decides: --by before RAWABIT_USER before who is logged in', async () => {
    await review(['--no-reason', '--by', 'Bo'], '1\nq\n');
    await review(['--no-reason'], 'a\nq\n');
    await review(['--undo', String((await log())[0]?.['id'])], '', { RAWABIT_USER: '' });
    const names = (await log()).map(({ by }) => by);
    expect(names.slice(0, 2)).toEqual(['Bo', 'ada']);
    expect(names[2]).toBeTruthy();
    expect(names[2]).not.toBe('ada');
  });
});
