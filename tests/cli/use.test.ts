import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/registry.ts';
import { rawabit } from './run.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('help', () => {
  test('no words, --help, -h and help are the list of commands', async () => {
    const runs = await Promise.all([[], ['--help'], ['-h'], ['help']].map((args) => rawabit(args, { cwd })));
    for (const run of runs) {
      expect(run).toMatchObject({ code: 0, stderr: '', stdout: runs[0]?.stdout });
      for (const { name } of commands) expect(run.stdout).toContain(`  ${name}`);
    }
  });

  test.each(commands.map(({ name }) => [name]))('%s --help shows its use and examples', async (name) => {
    const run = await rawabit([name, '--help'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(`Usage: rawabit ${name}`);
    expect(run.stdout).toMatch(new RegExp(`Examples\\n(?:.*\\n)*?.*rawabit ${name}`));
    expect((await rawabit(['help', name], { cwd })).stdout).toBe(run.stdout);
  });

  test('serve shows a port, doctor says what it does not check', async () => {
    expect((await rawabit(['serve', '--help'], { cwd })).stdout).toMatch(/Examples[\s\S]*--port \d+/);
    expect((await rawabit(['doctor', '--help'], { cwd })).stdout).toMatch(
      /does not check that a claim\nfollows/,
    );
  });

  test('--version', async () => {
    expect((await rawabit(['--version'], { cwd })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong use is exit code 2 and a sentence with the way out', () => {
  const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['raed'], /Did you mean "rawabit read"\?/],
    [['serach', 'x'], /Did you mean "rawabit search"\?/],
    [['zzzzzz'], /There is no command "zzzzzz"\. "rawabit --help"/],
    [['--stroe', 'x'], /no option --stroe before the command/],
    [['read'], /Nothing was named to read/],
    [['claims'], /No document was named/],
    [['search'], /No word was given/],
    [['claims', '--jsn', 'a.txt'], /Did you mean --json\?/],
    [['read', 'a.txt', '--store'], /--store/],
    [['dossier', 'AZE', 'KWT', '-l'], /The option --lang needs a value: --lang LANG\. See/],
    [['claims', '--json=3', 'a.txt'], /The option --json takes no value\. See/],
    [['dossier', 'Mauritnia', 'KWT'], /Did you mean Mauritania or Martinique or Mauritius\?/],
    [['dossier', 'KWT', 'أذربيجن'], /Did you mean أذربيجان/],
    [['dossier', 'Kuwait', 'KWT'], /are one state/],
    [['brief', 'AZE', 'KWT', '--date', '2025-02-30'], /"2025-02-30" is no day of the calendar.*YYYY-MM-DD/],
    [['brief', 'AZE', 'KWT', '--date', 'tomorrow'], /"tomorrow" is no day of the calendar/],
    [['brief', 'AZE', 'KWT', '--date', '2025-2-3'], /"2025-2-3" is no day of the calendar/],
    [['brief', 'AZE', 'KWT', '-o', 'noending'], /"noending" has no ending that tells the format/],
    [['search', 'x', '--limit', 'many'], /--limit many is not a number/],
  ];
  test.each(cases)('rawabit %j', async (args, says) => {
    const run = await rawabit(args, { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(says);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });
});
