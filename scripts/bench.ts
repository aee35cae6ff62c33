/** `npm run bench [NAME…]`: runs every bench/*.bench.ts, or those whose names are given, one after the other. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

// Names choose benches; what begins with a dash, and the folder behind --data, is handed on to them.
const given = process.argv.slice(2);
const data = given.indexOf('--data');
const isOption = (word: string, at: number): boolean =>
  word.startsWith('-') || (data >= 0 && at === data + 1);
const wanted = given.filter((word, at) => !isOption(word, at));
const options = given.filter(isOption);
const found = existsSync('bench') ? readdirSync('bench', { recursive: true, encoding: 'utf8' }) : [];
const benches = found
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.bench.ts')))
  .sort();

if (benches.length === 0) {
  process.stderr.write('bench: there is no bench of that name: a bench is a file bench/NAME.bench.ts.\n');
  process.exitCode = 2;
}
for (const bench of benches) {
  process.stdout.write(`\n${bench}\n`);
  const run = spawnSync(process.execPath, ['--expose-gc', `bench/${bench}`, ...options], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = 1;
}
