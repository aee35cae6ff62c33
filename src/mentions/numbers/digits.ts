/** The value of a number written in digits, by the shape of its separators. */

/**
 * Reads "31,000", "12,4", "1.200", "4٫2", "1 250". A single mark before exactly three digits is a
 * thousands mark, unless it is the language's decimal mark and a scale follows ("12,456 million").
 * Returns null for what is no number ("12.05.2004", "1,2,3").
 */
export const digitsValue = (fold: string, decimal: string, scaled: boolean): number | null => {
  if (/^\d+$/.test(fold)) return Number(fold);
  // Digits of a script that nobody here writes.
  if (!/^[\d.,٫٬\u00a0\u202f\u2009]+$/.test(fold)) return null;
  const text = fold.replace(/[٬\u00a0\u202f\u2009]/g, '\u066c');
  const marks = [...text.replace(/\d/g, '')];
  const kinds = new Set(marks);
  const grouped = (mark: string, body: string): number | null => {
    const groups = body.split(mark);
    return groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group))
      ? Number(groups.join(''))
      : null;
  };
  if (kinds.size === 1) {
    const mark = marks[0] as string;
    if (mark === '\u066c') return grouped(mark, text);
    if (marks.length > 1) return mark === '٫' ? null : grouped(mark, text);
    const [whole = '', tail = ''] = text.split(mark);
    const asDecimal = Number(`${whole}.${tail}`);
    if (mark === '٫' || tail.length !== 3 || whole.length > 3 || whole.startsWith('0')) return asDecimal;
    return scaled && mark === decimal ? asDecimal : Number(whole + tail);
  }
  if (kinds.size !== 2) return null;
  const last = marks.at(-1) as string;
  if (marks.filter((mark) => mark === last).length !== 1) return null;
  const at = text.lastIndexOf(last);
  const whole = grouped(marks[0] as string, text.slice(0, at));
  return whole === null ? null : Number(`${whole}.${text.slice(at + 1)}`);
};

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Value of a roman numeral up to 89, or null. */
export const romanValue = (surface: string): number | null => {
  if (!/^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(surface)) return null;
  let sum = 0;
  for (let i = 0; i < surface.length; i += 1) {
    const value = ROMAN[surface[i] as string] as number;
    sum += value < (ROMAN[surface[i + 1] as string] ?? 0) ? -value : value;
  }
  return sum;
};
