/**
 * `npm test`: every check, then every test; only what fails is told at length.
 * `--no-tests` stops after the checks. The last line is `N passed, N failed`.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks } from './checks.ts';
import { type Outcome, runCommand } from './run-check.ts';
import { readTestCounts } from './vitest-report.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function tell(name: string, outcome: Outcome, note: string): void {
  say(
    `${outcome.passed ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${outcome.seconds.toFixed(1).padStart(6)} s  ${note}`,
  );
  if (!outcome.passed) say(outcome.output.trimEnd());
}

let passed = 0;
let failed = 0;

for (const check of checks) {
  if (check.needs !== undefined && !existsSync(check.needs)) continue;
  const outcome = await runCommand(check.command);
  if (outcome.passed) passed += 1;
  else failed += 1;
  tell(check.name, outcome, check.guards);
}

if (!process.argv.includes('--no-tests')) {
  const folder = mkdtempSync(join(tmpdir(), 'rawabit-tests-'));
  const report = join(folder, 'vitest.json');
  const outcome = await runCommand(
    ['node_modules/.bin/vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    { NO_COLOR: '1', FORCE_COLOR: '0' },
  );
  const counts = readTestCounts(report);
  rmSync(folder, { recursive: true, force: true });
  tell(
    'tests',
    outcome,
    counts === null
      ? 'vitest wrote no report'
      : `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
  passed += counts?.passed ?? 0;
  // A run that failed without a failing test (a file that does not load) still counts as one failure.
  failed += Math.max(counts?.failed ?? 0, outcome.passed ? 0 : 1);
}

say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
