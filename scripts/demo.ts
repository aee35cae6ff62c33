/**
 * `npm run demo`: reads the samples into a store of their own, shows a dossier, writes briefs in three languages and
 * serves the dossiers as pages until it is stopped. `-- --once` serves nothing; `-- --check` prints only what is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.cache/demo';
const STORE = join(FOLDER, 'demo.db');
const check = process.argv.includes('--check');
const problems: string[] = [];

const say = (text: string): void => {
  if (!check) process.stdout.write(`${text}\n`);
};

/** Runs `rawabit`, shows what a person would type, and gives what it printed. */
function rawabit(args: readonly string[], { show = true } = {}): string {
  const words = args.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
  say(`\n$ npx rawabit ${words}`);
  const run = spawnSync(process.execPath, ['bin/rawabit.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (show) say(run.stdout.trimEnd());
  if (run.status !== 0) problems.push(`"rawabit ${words}" ended with ${run.status}: ${run.stderr.trim()}`);
  return run.stdout;
}

const expectThat = (holds: boolean, sentence: string): void => {
  if (!holds) problems.push(sentence);
};

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const folders = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join('samples', entry.name))
  .sort();

const read = rawabit(['read', ...folders, '--store', STORE]);
expectThat(/\b\d+ new documents; [1-9]/.test(read), 'The samples gave no claims.');

const dossier = rawabit(['dossier', 'AZE', 'KWT', '--store', STORE]);
expectThat(
  dossier.includes('7 October 1994 or 10 October 1994'),
  'The two dates of the relations do not stand side by side.',
);
expectThat(dossier.includes('disputed'), 'No disagreement is shown.');

const disagreements = rawabit(['disagreements', 'AZE', 'KWT', '--store', STORE]);
expectThat(disagreements.includes('True contradiction'), 'The disagreements have no types.');

rawabit(['calendar', 'AZE', 'KWT', '--store', STORE]);

rawabit(['search', 'الرحلات المباشرة', '--store', STORE, '--limit', '3']);

for (const language of ['ar', 'en', 'az']) {
  const brief = join(FOLDER, `brief-${language}.html`);
  rawabit(['brief', 'AZE', 'KWT', '--lang', language, '-o', brief, '--store', STORE]);
  expectThat((statSync(brief, { throwIfNoEntry: false })?.size ?? 0) > 1000, `${brief} was not written.`);
}

const health = rawabit(['doctor', '--store', STORE, '--json'], { show: false });
expectThat(!health.includes('"sound":false'), `The store is not sound: ${health.trim()}`);

for (const problem of problems) process.stderr.write(`demo: ${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
if (problems.length === 0) {
  say(`\nThe briefs are in ${FOLDER}. The same pages again: npx rawabit serve --store ${STORE}`);
  if (check)
    process.stdout.write(
      'demo: the samples read, the dossier shows its disagreement, three briefs are written.\n',
    );
}
if (problems.length === 0 && !check && !process.argv.includes('--once')) {
  say(`\n$ npx rawabit serve --store ${STORE}`);
  const served = spawnSync(process.execPath, ['bin/rawabit.js', 'serve', '--store', STORE], {
    stdio: 'inherit',
  });
  process.exitCode = served.status ?? 0;
}
