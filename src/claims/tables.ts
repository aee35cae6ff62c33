import type { DateMention } from '../core/mention.ts';
import type { Sentence } from '../core/token.ts';
import type { Hits } from './lexicon.ts';

/** Classes of words that head a column, by the kind that a date in it tells of: `column.agreement-signed`. */
const COLUMN = 'column.';

/** A table has at least so many columns. */
const FEWEST = 3;

/** The date of a cell, and the kind that its column tells of. */
export interface Cell {
  readonly at: number;
  readonly kind: string;
}

/** Where each cell of a line begins; the bars are between them. */
const cellsOf = (sentence: Sentence): number[] => {
  const out = [0];
  sentence.tokens.forEach((token, i) => {
    if (token.surface === '|') out.push(i + 1);
  });
  return out;
};

/**
 * Follows the tables of a text, whose cells stand between bars: of each line, its dates with the kind that their column
 * tells of; `head` of the line that heads them, which tells nothing.
 */
export const makeTables = (): ((
  sentence: Sentence,
  hits: Hits,
  dates: readonly DateMention[],
) => Cell[] | 'head') => {
  let columns: (string | null)[] | null = null;
  return (sentence, hits, dates) => {
    const cells = cellsOf(sentence);
    if (!sentence.opens || cells.length < FEWEST) {
      columns = null;
      return [];
    }
    const cellAt = (token: number): number => cells.findLastIndex((start) => start <= token);
    if (columns === null || columns.length !== cells.length) {
      columns = cells.map((start, i) => {
        const end = cells[i + 1] ?? sentence.tokens.length;
        for (const list of hits.slice(start, end))
          for (const { sense } of list) if (sense.startsWith(COLUMN)) return sense.slice(COLUMN.length);
        return null;
      });
      if (columns.some((kind) => kind !== null)) return 'head';
      columns = null;
      return [];
    }
    const known = columns;
    return dates.flatMap((date) => {
      const kind = known[cellAt(date.from)] ?? null;
      return kind === null ? [] : [{ at: date.from, kind }];
    });
  };
};
