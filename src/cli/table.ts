/** Columns of text on a terminal, in either direction. */

/** Columns wider than this are broken into lines. */
const WIDEST = 34;
const GAP = '  ';

const RIGHT_TO_LEFT_MARK = '\u200f';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Cells that a text takes: vowel signs and marks of direction take none. */
export const widthOf = (text: string): number => [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length;

/** A text in lines of a width, broken between words; a longer word stands over. */
const linesOf = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Isolated, so that what is written the other way does not change places with its neighbours. */
const padded = (text: string, width: number): string =>
  (text === '' ? '' : `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`) +
  ' '.repeat(Math.max(0, width - widthOf(text)));

/** Rows as lines of text, aligned; the first row is the head. */
export const tableLines = (rows: readonly (readonly string[])[], rightToLeft: boolean): string[] => {
  const broken = rows.map((row) => row.map((cell) => linesOf(cell, WIDEST)));
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...broken.flatMap((row) => row[column] ?? []).map(widthOf)),
  );
  const line = (cells: readonly string[]): string =>
    (rightToLeft ? RIGHT_TO_LEFT_MARK : '') +
    cells
      .map((cell, column) => padded(cell, widths[column] as number))
      .join(GAP)
      .trimEnd();
  const blocks = broken.map((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at) => line(row.map((cell) => cell[at] ?? '')));
  });
  const rule = line(widths.map((width) => '─'.repeat(width)));
  return [...(blocks[0] ?? []), rule, ...blocks.slice(1).flat()];
};
