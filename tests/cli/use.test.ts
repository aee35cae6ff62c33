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
    [['search', 'x', '--limit', 'many'], /--limit many is not a number/],
  ];
  test.each(cases)('rawabit %j', async (args, says) => {
    const run = await rawabit(args, { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(says);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });
});
