import { BREAK, classOf, DIGIT, INVISIBLE, LETTER, MARK, SPACE } from './characters.ts';

/** A raw token of a scan: kind and half-open offsets. */
export interface Piece {
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
}

const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc, 0xff07]);
/** Underscores, and the backslashes before them, by which Markdown writes spaces and stress: they part words. */
const ESCAPES = new Set([0x5c, 0x5f]);
/** Separators that may stand inside a number when a digit follows: . , ٫ ٬ and no-break spaces. */
const INSIDE_NUMBER = new Set([0x2e, 0x2c, 0x066b, 0x066c, 0xa0, 0x202f, 0x2009]);

/**
 * Splits `text[from, to)` into words, numbers and single marks, in one pass by character code.
 * A word is letters with their marks, and digits that follow a letter; an apostrophe between
 * letters belongs to the word. A number is digits with separators between digits.
 */
export const scan = (text: string, from = 0, to = text.length): Piece[] => {
  const out: Piece[] = [];
  let i = from;
  let spaced = true;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === SPACE || kind === BREAK || ESCAPES.has(unit)) {
      spaced = true;
      i += 1;
      continue;
    }
    if (kind === INVISIBLE) {
      i += 1;
      continue;
    }
    let end = i + 1;
    if (kind === LETTER || kind === MARK) {
      while (end < to) {
        const next = text.charCodeAt(end);
        const nextKind = classOf(next);
        if (nextKind === LETTER || nextKind === MARK || nextKind === DIGIT) end += 1;
        else if (nextKind === INVISIBLE && end + 1 < to && classOf(text.charCodeAt(end + 1)) === LETTER)
          end += 2;
        else if (APOSTROPHES.has(next) && end + 1 < to && classOf(text.charCodeAt(end + 1)) === LETTER)
          end += 2;
        else break;
      }
      out.push({ kind: 'word', start: i, end, spaced });
    } else if (kind === DIGIT) {
      while (end < to) {
        const next = text.charCodeAt(end);
        const nextKind = classOf(next);
        if (nextKind === DIGIT) end += 1;
        else if (INSIDE_NUMBER.has(next) && end + 1 < to && classOf(text.charCodeAt(end + 1)) === DIGIT) {
          // A space joins groups of three only ("1 250"), never two numbers side by side.
          if (nextKind === SPACE && !isGroupOfThree(text, end + 1, to)) break;
          end += 2;
        } else break;
      }
      out.push({ kind: 'number', start: i, end, spaced });
    } else out.push({ kind: 'mark', start: i, end, spaced });
    spaced = false;
    i = end;
  }
  return out;
};

const isGroupOfThree = (text: string, at: number, to: number): boolean => {
  for (let k = 0; k < 3; k += 1) if (at + k >= to || classOf(text.charCodeAt(at + k)) !== DIGIT) return false;
  return at + 3 >= to || classOf(text.charCodeAt(at + 3)) !== DIGIT;
};
