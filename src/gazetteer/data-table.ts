/** Reads the data files: one entity a line, cells parted by `|`, spellings in a cell by commas. */
import { readFileSync } from 'node:fs';
import { RawabitError } from '../core/errors.ts';

export interface Row {
  readonly where: string;
  readonly cells: readonly string[];
}

/** A spelling that is shown but never looked for, because it also means something else, is written `~so`. */
export interface Spelling {
  readonly text: string;
  readonly matched: boolean;
}

const FOLDER = new URL('./data/', import.meta.url);

export const broken = (where: string, what: string): RawabitError =>
  new RawabitError({
    code: 'data-broken',
    what,
    where,
    remedy: 'Correct this line of the data file and run src/gazetteer/generate.ts again.',
  });

/** Rows of one data file; each has at most `columns` cells and is filled up to them. */
export const readRows = (file: string, columns: number): Row[] => {
  const rows: Row[] = [];
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '' || line.startsWith('#')) return;
      const where = `src/gazetteer/data/${file}:${index + 1}`;
      const cells = line.split('|').map((cell) => cell.trim().normalize('NFC'));
      if (cells.length > columns)
        throw broken(where, `The line has ${cells.length} cells, the table ${columns}.`);
      if (/[`\\;=]|\$\{/.test(line))
        throw broken(where, 'The line has a sign that the table cannot hold (` \\ ; = ${).');
      while (cells.length < columns) cells.push('');
      rows.push({ where, cells });
    });
  return rows;
};

export const spellingsOf = (cell: string | undefined): Spelling[] =>
  (cell ?? '').split(/[,،]/).flatMap((part): Spelling[] => {
    const text = part.trim().replace(/\s+/g, ' ');
    if (text === '' || text === '~') return [];
    return text.startsWith('~') ? [{ text: text.slice(1), matched: false }] : [{ text, matched: true }];
  });
