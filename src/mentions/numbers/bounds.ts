/** Whether a number is exact, exceeded, not reached or approximate, by the words around it. */
import type { Bound } from '../../core/mention.ts';
import type { BoundName } from '../../languages/time-words.ts';
import type { NumeralReader } from './numeral.ts';
import type { Piece } from './pieces.ts';
import type { Words } from './words.ts';

export interface Bounded {
  readonly bound: Bound;
  /** First and one past the last piece of number, unit and bound words together. */
  readonly from: number;
  readonly to: number;
}

/** A verb of exceeding may stand this far before its number, and this far behind. */
const VERB_BEFORE = 11;
const VERB_AFTER = 2;
const STOP = /^[.;؛:!?؟،,()«»“”"]$/;
const OPPOSITE: Readonly<Record<BoundName, BoundName>> = {
  'more-than': 'less-than',
  'less-than': 'more-than',
  about: 'about',
};

export const makeBounds = (words: Words, { classAt }: NumeralReader) => {
  const { after, verbSide } = words.source.numbers;

  const endingAt = (
    pieces: readonly Piece[],
    end: number,
    category: string,
  ): { from: number; value: string } | null => {
    for (let from = Math.max(0, end - 4); from < end; from += 1)
      for (const hit of words.at(pieces, from))
        if (hit.sense.category === category && hit.to === end) return { from, value: hit.sense.value };
    return null;
  };
  const negatedBefore = (pieces: readonly Piece[], at: number): boolean => {
    for (let from = Math.max(0, at - 3); from < at; from += 1) {
      const to = classAt(pieces, from, 'not');
      if (to !== null && to >= at - 1) return true;
    }
    return false;
  };
  const endsWith = (piece: Piece | undefined, endings: readonly string[]): boolean =>
    piece !== undefined &&
    endings.some((ending) =>
      piece.suffix === null ? piece.fold.endsWith(ending) : piece.ending.endsWith(ending),
    );

  /** `to` is where the numeral ends, `unitTo` where its unit ends. */
  return (pieces: readonly Piece[], from: number, to: number, unitTo: number): Bounded => {
    const before = endingAt(pieces, from, 'bound');
    if (before !== null) {
      const bound = before.value as BoundName;
      return negatedBefore(pieces, before.from) && bound !== 'about'
        ? { bound: OPPOSITE[bound], from: before.from, to: unitTo }
        : { bound, from: before.from, to: unitTo };
    }
    for (const end of [unitTo, to]) {
      // "20%-dən çox": the ending hangs on the sign.
      const hung =
        pieces[end]?.surface === '-' && pieces[end]?.spaced === false && pieces[end + 1]?.spaced === false
          ? end + 2
          : end;
      for (const hit of words.at(pieces, hung)) {
        if (hit.sense.category !== 'boundAfter') continue;
        const row = after[Number(hit.sense.value)];
        const endings = row === undefined || row.endings === '' ? [] : row.endings.split(' ');
        if (row !== undefined && (endings.length === 0 || endsWith(pieces[hung - 1], endings)))
          return { bound: row.bound, from, to: Math.max(unitTo, hit.to) };
      }
    }
    for (let end = unitTo; end < (verbSide === 'after' ? unitTo + VERB_AFTER : unitTo); end += 1)
      for (const hit of words.at(pieces, end))
        if (hit.sense.category === 'boundVerb')
          return { bound: hit.sense.value as BoundName, from, to: hit.to };
    for (let at = from - 1; at >= (verbSide === 'before' ? Math.max(0, from - VERB_BEFORE) : from); at -= 1) {
      const piece = pieces[at];
      if (piece === undefined || piece.kind === 'number' || STOP.test(piece.surface)) break;
      for (const hit of words.at(pieces, at)) {
        if (hit.sense.category !== 'boundVerb' || hit.to > from) continue;
        const bound = hit.sense.value as BoundName;
        const near = from - hit.to <= 1;
        return {
          bound: negatedBefore(pieces, at) && bound !== 'about' ? OPPOSITE[bound] : bound,
          from: near ? at : from,
          to: unitTo,
        };
      }
    }
    return { bound: 'exact', from, to: unitTo };
  };
};
