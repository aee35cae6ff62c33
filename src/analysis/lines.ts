/** A run of a text, in UTF-16 offsets. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const isLineEnd = (unit: number): boolean =>
  unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;

/** Texts with longer lines than this were not broken by hand or by a mailer. */
const WIDEST = 120;
/** Lines shorter than this are headings and items, unless the next goes on in small letters. */
const NARROWEST = 40;

/** What closes a line for good: a stop, a colon, a semicolon, and what stands behind them. */
const CLOSED = /[.!?؟۔…:;؛][\p{Pe}\p{Pf}"'’]*$/u;
/** What opens a line that belongs to no line before: bullets, numbers and letters of a list, marks of Markdown, a dash. */
const OPENS = /^(?:[-–—*•▪◦·+#>|=~]|\(?[\p{Nd}]{1,3}[.)\-–](?!\p{Nd})|\(?\p{L}[.)]\s)/u;
const SMALL = /^\p{Ll}/u;
const BIG = /^\p{Lu}/u;
const FIRST_WORD = /^\S+/u;

/** Non-empty lines of a text without the space around them, and whether one stands directly under the last. */
const linesOf = (text: string): (Run & { readonly under: boolean })[] => {
  const out: (Run & { under: boolean })[] = [];
  let start = 0;
  let breaks = 2;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && !isLineEnd(text.charCodeAt(i))) continue;
    const line = text.slice(start, i);
    const words = line.trim();
    if (words !== '') {
      const from = start + (line.length - line.trimStart().length);
      out.push({ start: from, end: from + words.length, under: breaks < 2 });
      breaks = 0;
    }
    // The two units of one Windows line end are one.
    if (!(text.charCodeAt(i) === 0x0d && text.charCodeAt(i + 1) === 0x0a)) breaks += 1;
    start = i + 1;
  }
  return out;
};

/**
 * Paragraphs of a text: its lines, where lines that a mailer or a hand broke are taken together.
 * A line goes on in the next when the next stands directly under it, opens no item of a list, and
 * either begins in small letters behind an open end, or would not have had room for its first word
 * in a text whose lines all keep to one width.
 */
export const paragraphsOf = (text: string): Run[] => {
  const lines = linesOf(text);
  const widest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const broken = widest <= WIDEST && widest >= NARROWEST;
  const out: { start: number; end: number }[] = [];
  let last = '';
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const room = last.length + 1 + (FIRST_WORD.exec(words)?.[0].length ?? 0);
    const goesOn =
      last !== '' &&
      line.under &&
      !OPENS.test(words) &&
      ((SMALL.test(words) && !CLOSED.test(last)) ||
        (broken && last.length >= NARROWEST && room > widest && !(BIG.test(words) && CLOSED.test(last))));
    const previous = out[out.length - 1];
    if (goesOn && previous !== undefined) previous.end = line.end;
    else out.push({ start: line.start, end: line.end });
    last = words;
  }
  return out;
};
