/** Writes table.ts from the data files; with --check only tells whether it is up to date (exit 1 if not). */
import { readFileSync, writeFileSync } from 'node:fs';
import { RawabitError } from '../core/errors.ts';
import { buildTable } from './build.ts';

const TARGET = new URL('./table.ts', import.meta.url);

const current = (): string => {
  try {
    return readFileSync(TARGET, 'utf8');
  } catch {
    return '';
  }
};

try {
  const table = buildTable();
  if (!process.argv.includes('--check')) writeFileSync(TARGET, table);
  else if (current() !== table) {
    process.stderr.write(
      'src/gazetteer/table.ts does not match src/gazetteer/data: run src/gazetteer/generate.ts and commit the result.\n',
    );
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof RawabitError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
