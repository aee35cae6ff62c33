import { digitOf } from '../core/digits.ts';
import { classOf, INVISIBLE, MARK } from './characters.ts';

/** How a language levels its spelling; data of its pack. */
export interface Folding {
  /** Locale for lower-casing ("az" keeps ı and i apart). */
  readonly locale: string;
  /** Character → replacement ("" drops it), applied after lower-casing. */
  readonly replace: Readonly<Record<string, string>>;
}

/** A folded text with, for every folded unit, the offset of the unit that it came from. */
export interface Folded {
  readonly text: string;
  /** `map[i]` is the offset in the original of folded unit i; one more entry for the end. */
  readonly map: Int32Array;
}

export interface Folder {
  /** Folds one word or phrase. */
  (text: string): string;
  /** Folds a text and keeps the way back to its offsets. */
  withMap(text: string): Folded;
}

const lowerOf = (locale: string): ((char: string) => string) => {
  const base = locale === '' ? 'en' : locale;
  return (char) => char.toLocaleLowerCase(base);
};

/**
 * Builds the folding of a language: lower case by its locale, combining marks and invisible
 * controls dropped, digits made ASCII, Latin diacritics kept unless its table replaces them.
 */
export const makeFolder = (folding: Folding): Folder => {
  const lower = lowerOf(folding.locale);
  const cache = new Map<number, string>();
  const unitOf = (unit: number): string => {
    const known = cache.get(unit);
    if (known !== undefined) return known;
    let out: string;
    const kind = classOf(unit);
    const char = String.fromCharCode(unit);
    const given = folding.replace[char];
    if (given !== undefined) out = given;
    else if (kind === MARK || kind === INVISIBLE) out = '';
    else if (digitOf(unit) >= 0) out = String(digitOf(unit));
    else {
      out = '';
      for (const low of lower(char)) {
        const swap = folding.replace[low];
        if (swap !== undefined) out += swap;
        else if (classOf(low.charCodeAt(0)) !== MARK) out += low;
      }
    }
    cache.set(unit, out);
    return out;
  };
  const fold = (text: string): string => {
    let out = '';
    for (let i = 0; i < text.length; i += 1) out += unitOf(text.charCodeAt(i));
    return out;
  };
  const withMap = (text: string): Folded => {
    const map: number[] = [];
    let out = '';
    for (let i = 0; i < text.length; i += 1) {
      const piece = unitOf(text.charCodeAt(i));
      for (let k = 0; k < piece.length; k += 1) map.push(i);
      out += piece;
    }
    map.push(text.length);
    return { text: out, map: Int32Array.from(map) };
  };
  return Object.assign(fold, { withMap });
};
