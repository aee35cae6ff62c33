import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonLines, lay, rawabit } from './run.ts';

let cwd: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
  lay(cwd, {
    'in/1.md':
      '---\nlanguage: en\nkind: news\npublisher: Hill Courier\npublished: 2024-05-11\n---\nDiplomatic relations between Oman and Nepal were established on 21 January 1977. The foreign minister of Nepal will visit Muscat on 5 March 2027. The minister of trade of Oman will visit Kathmandu in June 2025.\n',
  });
  await rawabit(['read', 'in'], { cwd });
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const period = ['--from', '2026-11-24', '--until', '2027-12-31'];

describe('calendar', () => {
  test.each([
    ['en', /21 January 2027 {2}50 years since[\s\S]*Hill Courier[\s\S]*outcome not known\n {2}June 2025/],
    ['ar', /٢١ يناير ٢٠٢٧ {2}مرور ٥٠ عامًا على[\s\S]*Hill Courier/],
    ['az', /21 yanvar 2027 {2}Diplomatik münasibətlərin qurulmasının 50-ci ildönümü[\s\S]*Hill Courier/],
  ])('in %s', async (language, says) => {
    const run = await rawabit(['calendar', 'NPL', 'OMN', '-l', language, ...period], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(says);
  });

  test('--json: an entry a line, with the words that it stands on', async () => {
    const run = await rawabit(['calendar', 'NPL', 'OMN', '--json', ...period], { cwd });
    const lines = jsonLines(run.stdout);
    expect(lines.map(({ list, kind, edtf, years }) => [list, kind, edtf, years])).toEqual([
      ['calendar', 'anniversary', '2027-01-21', 50],
      ['calendar', 'planned', '2027-03-05', null],
      ['overdue', 'planned', '2025-06', null],
    ]);
    for (const { evidence } of lines) expect(evidence).toMatchObject([{ quote: expect.any(String) }]);
  });

  test('--ics to standard output or a file', async () => {
    const run = await rawabit(['calendar', 'NPL', 'OMN', '--ics', ...period], { cwd });
    expect(run.stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20270121\r\n/);
    const file = join(cwd, 'out.ics');
    expect(await rawabit(['calendar', 'NPL', 'OMN', '--ics', '-o', file, ...period], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect(readFileSync(file, 'utf8')).toBe(run.stdout);
  });

  test('of two states that no document names it says so', async () => {
    const run = await rawabit(['calendar', 'FJI', 'PER'], { cwd });
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/No document of the store says anything about/);
    expect(run.stdout).toContain('No source of the store tells of a date in this time.');
  });

  test.each([
    [['--from', '2025-02-30'], /"2025-02-30" is no day of the calendar\. Give --from as YYYY-MM-DD/],
    [['--until', 'soon'], /Give --until as YYYY-MM-DD/],
    [['--from', '2027-01-01', '--until', '2026-01-01'], /would end on 2026-01-01, before it begins/],
    [['-o', 'x.ics'], /--output is for the iCalendar file/],
    [['--ics', '--json'], /two forms/],
  ])('wrong use: %j', async (options, says) => {
    const run = await rawabit(['calendar', 'NPL', 'OMN', ...options], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(says);
    expect(existsSync(join(cwd, 'x.ics'))).toBe(false);
  });
});

describe('coverage', () => {
  test.each([
    ['en', /Trade figure: no source of the store tells \(every dossier should have it\)/],
    ['ar', /حجم التبادل التجاري: لا يذكر ذلك أيٌّ من المصادر المحفوظة/],
    ['az', /Ticarət dövriyyəsi: saxlanılan mənbələrin heç biri bunu bildirmir/],
  ])('in %s', async (language, says) => {
    const run = await rawabit(['coverage', 'NPL', 'OMN', '-l', language], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(says);
  });

  test('--json: a gap a line, of no kind that is known', async () => {
    const lines = jsonLines((await rawabit(['coverage', 'NPL', 'OMN', '--json'], { cwd })).stdout);
    const missing = lines.filter(({ reason }) => reason === 'wanted').map(({ kind }) => kind);
    expect(missing).toContain('trade-figure');
    expect(missing).not.toContain('visit');
  });
});
