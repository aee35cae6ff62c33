import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { jsonLines, lay, rawabit, story } from './run.ts';

const GOOD = 900;
const BAD = 100;

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-cli-'));
  const good = Array.from({ length: GOOD }, (_, at) => [`in/${at % 7}/${at}.txt`, story(at)]);
  const wrongs = [
    '',
    `---\nx: [\n---\n${story(1)}`,
    Buffer.from([1, 0, 2, 0, 0, 3]),
    Buffer.from([0xd8, 0xa7, 0xff, 0xd9, 0x84]),
  ];
  const bad = Array.from({ length: BAD }, (_, at) => [
    `in/${at % 5}/bad-${at}.txt`,
    wrongs[at % wrongs.length],
  ]);
  lay(cwd, Object.fromEntries([...good, ...bad]));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Every good document once, whole, and nothing else. */
async function expectWhole(): Promise<void> {
  const store = await openStore(join(cwd, 'rawabit.db'), { create: false });
  const sources = await store.sources();
  const { problems } = await store.check();
  const claims = await Promise.all(sources.map(async ({ id }) => (await store.claimsOfSource(id)).length));
  await store.close();
  expect(problems).toEqual([]);
  expect(new Set(sources.map(({ path }) => path)).size).toBe(GOOD);
  expect(sources).toHaveLength(GOOD);
  expect(Math.min(...claims)).toBeGreaterThan(0);
}

test('a thousand files, a hundred of them broken', async () => {
  const run = await rawabit(['read', 'in'], { cwd });
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/^rawabit\.db: 900 new documents, 100 not read; /);
  expect(run.stderr.trim().split('\n')).toHaveLength(BAD);
  await expectWhole();
  const again = await rawabit(['read', 'in'], { cwd });
  expect(again.stdout).toBe('rawabit.db: 0 new documents, 900 already there, 100 not read; 0 new claims.\n');
});

test.each([['SIGINT'], ['SIGTERM']] as const)(
  '%s stops between two documents; the same command goes on',
  async (signal) => {
    let sent = false;
    const first = await rawabit(['read', 'in', '--json'], {
      cwd,
      watch: (child, printed) => {
        if (sent || printed.split('\n').length < 50) return;
        sent = true;
        child.kill(signal);
      },
    });
    expect(first.code).toBe(130);
    expect(first.stderr).toContain('the same command goes on from there');
    const stored = jsonLines(first.stdout).filter(({ outcome }) => outcome === 'added');
    const second = await rawabit(['read', 'in', '--json'], { cwd });
    expect(second.code, second.stderr).toBe(1);
    const outcomes = jsonLines(second.stdout);
    expect(outcomes.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(stored.length);
    expect(outcomes.filter(({ outcome }) => outcome === 'added')).toHaveLength(GOOD - stored.length);
    await expectWhole();
  },
);

test('killed dead again and again: what was said to be stored is stored, and nothing is doubled', async () => {
  const said = new Set<unknown>();
  for (let round = 1; round <= 4; round += 1) {
    let killed = false;
    const run = await rawabit(['read', 'in', '--json'], {
      cwd,
      watch: (child, printed) => {
        if (killed || printed.split('\n').length < round * 60) return;
        killed = true;
        child.kill('SIGKILL');
      },
    });
    const whole = run.stdout.slice(0, run.stdout.lastIndexOf('\n') + 1);
    for (const { document, outcome } of jsonLines(whole)) if (outcome === 'added') said.add(document);
  }
  const store = await openStore(join(cwd, 'rawabit.db'), { create: false });
  const paths = new Set((await store.sources()).map(({ path }) => path));
  await store.close();
  for (const document of said) expect(paths).toContain(document);
  await rawabit(['read', 'in'], { cwd });
  await expectWhole();
});

test('two commands that read the same folder at once', async () => {
  await Promise.all([rawabit(['read', 'in'], { cwd }), rawabit(['read', 'in'], { cwd })]);
  await expectWhole();
});
