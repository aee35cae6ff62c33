import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';

const writer = join(import.meta.dirname, 'writer.child.ts');
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rawabit-store-'));
  file = join(folder, 'test.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a writer; kills it dead once it has said `killAfter` numbers. Gives the numbers that it said. */
function write(
  from: number,
  count: number,
  killAfter = Number.POSITIVE_INFINITY,
): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, file, String(from), String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (said.split('\n').length > killAfter) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => resolve(said.split('\n').slice(0, -1).map(Number)));
  });
}

async function stored(): Promise<{ numbers: readonly number[]; problems: readonly string[] }> {
  const store = await openStore(file, { create: false });
  const numbers = (await store.sources()).map((source) => Number(source.title?.slice(1)));
  const { problems } = await store.check();
  await store.close();
  return { numbers, problems };
}

test('three processes that write one store lose nothing', async () => {
  const said = await Promise.all([write(0, 60), write(60, 60), write(30, 60)]);
  expect(said.map((numbers) => numbers.length)).toEqual([60, 60, 60]);
  const { numbers, problems } = await stored();
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, at) => at));
  expect(problems).toEqual([]);
});

test('ten killings lose no document that was acknowledged, and double none', async () => {
  const acknowledged = new Set<number>();
  for (let round = 0; round < 10; round += 1) {
    // Some rounds begin again where an earlier one was killed.
    const from = round % 3 === 2 ? (round - 1) * 500 : round * 500;
    for (const number of await write(from, 500, 1 + ((round * 7) % 23))) acknowledged.add(number);
    const { numbers, problems } = await stored();
    expect(problems).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of acknowledged) expect(numbers).toContain(number);
  }
  expect(acknowledged.size).toBeGreaterThan(9);
});
