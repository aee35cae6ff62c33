import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonLines, lay, type Run, rawabit } from './run.ts';

const news = (language: string, published: string, text: string): string =>
  `---\nlanguage: ${language}\nkind: news\npublished: ${published}\n---\n${text}\n`;

let cwd: string;
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
  lay(cwd, {
    'in/a.md': news(
      'en',
      '2019-06-05',
      'The Foreign Minister of Norway, Lars Petter Eriksen, met the Foreign Minister of Kenya, Joyce Wambui, in Oslo on 4 June 2019.',
    ),
    'in/b.md': news(
      'ar',
      '2019-06-06',
      'التقى وزير الخارجية النرويجي لارس إريكسن وزيرة الخارجية الكينية جويس وامبوي في أوسلو في 4 يونيو 2019.',
    ),
    'in/c.md': news(
      'en',
      '2019-09-09',
      'Kenya and Norway held political consultations in Nairobi on 8 September 2019. Minister Eriksen met Kenyan Foreign Minister Joyce Wambui in Nairobi on 8 September 2019.',
    ),
  });
  await rawabit(['read', 'in'], { cwd });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const bare = (text: string): string => text.replace(/[\u200f\u2068\u2069]/g, '');
const run = (...args: readonly string[]): Promise<Run> => rawabit(args, { cwd });
const review = (stdin: string, ...args: readonly string[]): Promise<Run> =>
  rawabit(['review', 'KEN', 'NOR', ...args], { cwd, stdin, env: { RAWABIT_USER: 'ada' } });
const rows = async (): Promise<readonly Record<string, unknown>[]> =>
  jsonLines((await run('registers', 'KEN', 'NOR', 'persons', '--json')).stdout);
const names = async (): Promise<string[]> =>
  (await rows()).map((row) => (row['cells'] as { name: { person: { name: string } } }).name.person.name);
const asked = async (): Promise<readonly Record<string, unknown>[]> =>
  jsonLines((await review('', '--list', '--json')).stdout).filter(({ need }) => need === 'name');

describe('rawabit registers A B persons', () => {
  test('a person a line: name, spellings, state, offices with years, findings, sources', async () => {
    const { code, stdout, stderr } = await run('registers', 'KEN', 'NOR', 'persons');
    expect([code, stderr]).toEqual([0, '']);
    expect(bare(stdout)).toMatch(
      /^Persons\n\nName +Other spellings +State +Offices, with the years told of +Findings +Sources\n/,
    );
    expect(bare(stdout)).toMatch(
      /^Joyce Wambui +جويس وامبوي +Kenya +foreign minister \(Kenya\) 2019 +2 +agreed, 3 independent sources$/m,
    );
    expect(bare(stdout)).toMatch(/^Eriksen +— +— +minister 2019 +1 +single source$/m);
  });

  test('in Arabic and Azerbaijani: the name as sources of the language write it', async () => {
    const arabic = bare((await run('registers', 'KEN', 'NOR', 'persons', '--lang', 'ar')).stdout);
    expect(arabic).toMatch(/^جويس وامبوي +Joyce Wambui +كينيا +وزير الخارجية \(كينيا\) ٢٠١٩ +٢ /m);
    const azerbaijani = bare((await run('registers', 'KEN', 'NOR', 'persons', '-l', 'az')).stdout);
    expect(azerbaijani).toMatch(/^Şəxslər\n\nAd +Adın digər yazılışları +Dövlət +/);
    expect(azerbaijani).toMatch(
      /^Joyce Wambui +جويس وامبوي +Keniya +xarici işlər naziri \(Keniya\) 2019 +2 /m,
    );
  });

  test('--csv and --json: for spreadsheets, and typed with every judgement', async () => {
    const sheet = await run('registers', 'KEN', 'NOR', 'persons', '--csv');
    expect(sheet.stdout).toMatch(
      /^\ufeffName,Other spellings,State,"Offices, with the years told of",Findings,/,
    );
    expect(sheet.stdout).toMatch(
      /^Joyce Wambui,جويس وامبوي,Kenya,foreign minister \(Kenya\) 2019,2,agreed,3,[0-9a-f]+\r$/m,
    );
    expect(sheet.stdout).not.toMatch(/[\u2068\u2069]/);
    const [row] = await rows();
    expect(row).toMatchObject({
      register: 'persons',
      status: 'agreed',
      sources: 3,
      cells: {
        name: {
          type: 'person',
          person: {
            id: expect.stringMatching(/^p-[0-9a-f]{12}$/),
            names: { en: 'Joyce Wambui', ar: 'جويس وامبوي' },
            judgements: [{ held: 'same', rule: { rule: 'name', score: expect.any(Number) }, verdict: null }],
          },
        },
        offices: {
          type: 'tenures',
          tenures: [{ office: 'foreign-minister', state: 'KEN', from: 2019, to: 2019 }],
        },
        findings: { type: 'count', value: 2 },
      },
    });
  });
});

describe('rawabit review: whether two names are of one person', () => {
  const untilNames = async (): Promise<string> => {
    const items = jsonLines((await review('', '--list', '--json')).stdout);
    return 's\n'.repeat(items.findIndex(({ need }) => need === 'name'));
  };

  test('asks with both, their words and the reasons', async () => {
    const { code, stdout } = await review(`${await untilNames()}w\nq\n`, '--no-reason');
    expect(code).toBe(0);
    const text = bare(stdout);
    expect(text).toMatch(
      /Names half alike: Lars Petter Eriksen \/ Eriksen \(Norway\)\nAre these two one person\? \(likeness of the names: 0\.\d+\)/,
    );
    expect(text).toContain(
      'First: Lars Petter Eriksen (Norway), foreign minister (Norway) 2019, findings: 1',
    );
    expect(text).toContain('وزير الخارجية النرويجي *لارس إريكسن*');
    expect(text).toContain('Second: Eriksen, minister 2019, findings: 1');
    expect(text).toContain('«Minister *Eriksen* met Kenyan Foreign Minister Joyce Wambui in Nairobi');
    expect(text).toContain(
      'a same person · d two persons · u cannot be told · w why · s skip · z undo · q quit',
    );
    expect(text).toMatch(/match at 0\.\d+: .*one part is all that they share/);
  });

  test.each([
    ['a', 'same', 2],
    ['d', 'different', 3],
    ['u', 'unsure', 3],
    ['ع', 'unsure', 3],
  ])('%s: %s; it is not asked again, until it is undone', async (key, action, persons) => {
    const before = await rows();
    expect(await asked()).toHaveLength(1);
    await review(`${await untilNames()}${key}\nq\n`, '--reason', 'the protocol has it');
    const [entry] = jsonLines((await review('', '--log', '--json')).stdout);
    expect(entry).toMatchObject({ action, by: 'ada', reason: 'the protocol has it' });
    expect(await names()).toHaveLength(persons);
    expect(await asked()).toEqual([]);
    await review('', '--undo', String(entry?.['id']));
    expect(await rows()).toEqual(before);
    expect(await asked()).toHaveLength(1);
  });

  test('what --list prints, --decide takes; bearers too', async () => {
    const [item] = await asked();
    const [same] = (item?.['decisions'] ?? []) as object[];
    expect(same).toMatchObject({ action: 'same', names: ['Lars Petter Eriksen', 'Eriksen'] });
    expect((await review(JSON.stringify(same), '--decide', '-')).code).toBe(0);
    expect(await names()).toHaveLength(2);
    const bearers = [
      { state: 'KEN', office: 'foreign-minister', years: null },
      { state: 'KEN', office: 'ambassador', years: [2001, 2004] },
    ];
    const two = { action: 'different', names: ['Joyce Wambui', 'Joyce Wambui'], bearers };
    expect((await review(JSON.stringify(two), '--decide', '-')).code).toBe(0);
    expect((await review('', '--log')).stdout).toContain(
      'Joyce Wambui (KEN, foreign-minister) / Joyce Wambui (KEN, ambassador, 2001–2004)',
    );
    const none = await review(JSON.stringify({ ...two, bearers: [] }), '--decide', '-');
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toMatch(/as many bearers as names/);
  });
});
