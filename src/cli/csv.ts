/** Comma-separated values as RFC 4180 has them, for programs that calculate. */

/** By this a spreadsheet knows that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A cell that would be taken for a formula is text. */
const disarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cellOf = (text: string): string => {
  const safe = disarmed(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
