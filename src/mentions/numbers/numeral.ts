/** Numbers out of digits and words: 31 thousand, five and twenty, two million and a half. */
import type { Found } from '../../text/vocabulary.ts';
import { digitsValue, romanValue } from './digits.ts';
import type { Piece } from './pieces.ts';
import type { Sense, Words } from './words.ts';

export interface Numeral {
  readonly value: number;
  readonly ordinal: boolean;
  /** One past the last piece. */
  readonly to: number;
  /** It begins with digits. */
  readonly digits: boolean;
}

interface Item {
  readonly value: number;
  readonly to: number;
  readonly kind: 'card' | 'scale' | 'ord' | 'digits';
}

/** Reads numerals over the pieces of one sentence. */
export const makeNumeralReader = (words: Words) => {
  const { numbers } = words.source;

  const hits = (pieces: readonly Piece[], at: number, category: string): Found<Sense>[] =>
    words.at(pieces, at).filter((hit) => hit.sense.category === category);
  const classAt = (pieces: readonly Piece[], at: number, name: string): number | null => {
    for (const hit of words.at(pieces, at))
      if (hit.sense.category === 'class' && hit.sense.value === name) return hit.to;
    return null;
  };

  const scaleAt = (pieces: readonly Piece[], at: number): Item | null => {
    const hit = hits(pieces, at, 'scale')[0];
    if (hit === undefined) return null;
    const dual = hit.affixes.includes('dual') && words.source.numbers.unitsFirst;
    return { kind: 'scale', value: Number(hit.sense.value) * (dual ? 2 : 1), to: hit.to };
  };

  const itemAt = (pieces: readonly Piece[], at: number): Item | null => {
    const piece = pieces[at];
    if (piece === undefined) return null;
    if (piece.kind === 'number') {
      if (piece.suffix === 'plural') return null;
      const scaled = piece.suffix === null && scaleAt(pieces, at + 1) !== null;
      const value = digitsValue(piece.fold, numbers.decimal, scaled);
      return value === null
        ? null
        : { kind: piece.suffix === 'ordinal' ? 'ord' : 'digits', value, to: at + 1 };
    }
    if (piece.kind !== 'word') return null;
    const found = words.at(pieces, at);
    // "الثلاثاء" is Tuesday before it is three.
    if (
      found.some(
        (hit) =>
          hit.sense.category === 'weekday' ||
          (hit.sense.category === 'class' && hit.sense.value === 'notNumber'),
      )
    )
      return null;
    for (const hit of found) {
      const { category, value } = hit.sense;
      if (category === 'scale') return scaleAt(pieces, at);
      if (category === 'card' || category === 'ord')
        return { kind: category, value: Number(value), to: hit.to };
    }
    return null;
  };

  const fractionAt = (pieces: readonly Piece[], at: number): { value: number; to: number } | null => {
    const article = classAt(pieces, at, 'a');
    const hit = hits(pieces, article ?? at, 'fraction')[0];
    return hit === undefined ? null : { value: Number(hit.sense.value), to: hit.to };
  };

  /** Whether `value` may be added to `current`, given the order of the language. */
  const adds = (current: number, value: number, joined: boolean): boolean => {
    const tail = current % 100;
    if (value >= 100) return false;
    if (tail === 0) return current > 0 && (joined || !numbers.unitsFirst);
    if (numbers.unitsFirst) {
      if (tail < 10 && value === 10 && !joined) return true;
      return tail < 10 && value >= 20 && value % 10 === 0 && joined;
    }
    return tail % 10 === 0 && value < 10;
  };

  /** "half a million", "نصف مليون". */
  const readFraction = (pieces: readonly Piece[], at: number): Numeral | null => {
    const half = fractionAt(pieces, at);
    if (half === null) return null;
    const article = classAt(pieces, half.to, 'a') ?? half.to;
    const scale = scaleAt(pieces, article);
    return scale === null
      ? null
      : { value: half.value * scale.value, ordinal: false, to: scale.to, digits: false };
  };

  /** "1 فاصلة 1": digits of a fraction behind a spoken point. */
  const withPoint = (pieces: readonly Piece[], whole: Numeral): Numeral => {
    const point = whole.ordinal ? null : classAt(pieces, whole.to, 'point');
    const tail = point === null ? null : readWhole(pieces, point);
    if (tail === null || tail.ordinal || !Number.isInteger(tail.value) || tail.value < 0) return whole;
    return { ...whole, value: Number(`${whole.value}.${tail.value}`), to: tail.to };
  };

  const read = (pieces: readonly Piece[], at: number): Numeral | null => {
    const whole = readWhole(pieces, at);
    return whole === null ? null : withPoint(pieces, whole);
  };

  const readWhole = (pieces: readonly Piece[], at: number): Numeral | null => {
    const fraction = readFraction(pieces, at);
    if (fraction !== null) return fraction;
    let start = at;
    const article = classAt(pieces, at, 'a');
    if (article !== null && scaleAt(pieces, article) !== null) start = article;
    const first = itemAt(pieces, start);
    if (first === null) {
      const piece = pieces[at];
      const roman = numbers.roman && piece?.kind === 'word' ? romanValue(piece.surface) : null;
      return roman === null ? null : { value: roman, ordinal: true, to: at + 1, digits: false };
    }
    // "Thousands of visitors" is no number, nor is the M of "John M. Middleton".
    if (
      first.kind === 'scale' &&
      start === at &&
      ((pieces[start]?.fold.length ?? 0) <= 2 || classAt(pieces, start, 'scalePlural') !== null)
    )
      return null;
    let total = 0;
    let current: number | null = null;
    let lastScale = Infinity;
    let ordinal = false;
    let to = start;
    let digits = false;
    let item: Item | null = first;
    let joined = false;
    while (item !== null) {
      const { value, kind } = item;
      // Nothing multiplies an ordinal; only "tenth" and joined tens add to one.
      if (ordinal && !joined && (kind === 'scale' || value !== 10)) break;
      if (kind === 'scale') {
        if (value >= 1000) {
          if (
            value >= lastScale ||
            (current === null && total > 0 && !joined) ||
            (joined && current !== null)
          )
            break;
          total += (current ?? 1) * value;
          current = null;
          lastScale = value;
        } else if (current === null) {
          if (total > 0 && !joined && numbers.unitsFirst) break;
          current = value;
        } else if (!joined && current < 100) current *= value;
        else break;
      } else if (kind === 'digits') {
        if (current !== null) break;
        if (total > 0 && !(joined && (scaleAt(pieces, item.to)?.value ?? Infinity) < lastScale)) break;
        current = value;
        digits = true;
      } else {
        if (digits && current !== null) break;
        if (current === null && total > 0 && !joined && numbers.unitsFirst) break;
        if (current !== null) {
          if (value >= 100 && joined && current === 0) break;
          if (!adds(current, value, joined)) break;
          current += value;
        } else current = value;
        if (kind === 'ord') {
          ordinal = true;
          digits ||= pieces[item.to - 1]?.kind === 'number';
        }
      }
      to = item.to;
      if (ordinal && !numbers.unitsFirst) break;
      const and: number | null =
        classAt(pieces, to, 'and') ??
        (pieces[to]?.surface === '-' && pieces[to]?.spaced === false && !digits ? to + 1 : null);
      if (and !== null) {
        const half = fractionAt(pieces, and);
        if (half !== null && kind === 'scale') {
          total += half.value * (lastScale === Infinity ? 1 : lastScale);
          to = half.to;
          const again = scaleAt(pieces, to);
          if (again !== null && again.value === lastScale) to = again.to;
          break;
        }
        if (half !== null && current !== null) {
          const scale = scaleAt(pieces, half.to);
          if (scale !== null)
            return { value: (current + half.value) * scale.value, ordinal: false, to: scale.to, digits };
        }
      }
      joined = and !== null;
      item = itemAt(pieces, and ?? to);
    }
    return { value: total + (current ?? 0), ordinal, to, digits: digits || pieces[start]?.kind === 'number' };
  };
  return { read, classAt, hits };
};

export type NumeralReader = ReturnType<typeof makeNumeralReader>;
