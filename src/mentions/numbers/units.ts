/** What a number counts: the noun behind it, before it, or beside the words "number of". */
import type { NumeralReader } from './numeral.ts';
import type { Piece } from './pieces.ts';
import type { Words } from './words.ts';

export interface UnitFound {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

const GAP = 3;
const COUNT_REACH = 12;
const STOP = /^[.;؛:!?؟،,()«»“”"\-–—/]$/;

export const makeUnits = (words: Words, { classAt }: NumeralReader) => {
  const { rated, numbered, gap: reach, headLast, countNoun } = words.source.numbers;
  const ratable = new Set(rated.split(' '));
  const nameable = new Set(numbered.split(' ').filter(Boolean));

  const unitAt = (pieces: readonly Piece[], at: number): UnitFound | null => {
    let best: UnitFound | null = null;
    for (const hit of words.at(pieces, at)) {
      const { category, value } = hit.sense;
      if (category !== 'measure' && category !== 'currency') continue;
      if (best === null || hit.to > best.to || (hit.to === best.to && category === 'currency'))
        best = { unit: value, from: at, to: hit.to };
    }
    return best;
  };
  const unitEndingAt = (pieces: readonly Piece[], end: number, category: string): UnitFound | null => {
    for (let from = Math.max(0, end - 4); from < end; from += 1)
      for (const hit of words.at(pieces, from))
        if (hit.sense.category === category && hit.to === end)
          return { unit: hit.sense.value, from, to: end };
    return null;
  };

  /** Of "university scholarships" the last noun is the one counted. */
  const headOf = (pieces: readonly Piece[], found: UnitFound): UnitFound => {
    if (!headLast) return found;
    let head = found;
    while (/^[a-z]/.test(head.unit)) {
      const next = unitAt(pieces, head.to);
      if (next === null || !/^[a-z]/.test(next.unit) || classAt(pieces, head.to, 'stop') !== null) break;
      head = next;
    }
    return head;
  };

  /** The noun that follows, with at most `gap` words between ("36 newly signed documents"). */
  const behind = (pieces: readonly Piece[], to: number, gap = reach): UnitFound | null => {
    for (let at = to; at <= to + gap; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || piece.kind === 'number') return null;
      const found = unitAt(pieces, at);
      if (found !== null) return headOf(pieces, found);
      if (words.at(pieces, at).some((hit) => hit.sense.category === 'month')) return null;
      if (
        STOP.test(piece.surface) ||
        classAt(pieces, at, 'stop') !== null ||
        words.at(pieces, at).some((hit) => hit.sense.category === 'boundVerb')
      )
        return null;
    }
    return null;
  };

  /** "The number of documents signed stands at 31", "sənədlərin sayı 32". */
  const counted = (pieces: readonly Piece[], from: number): UnitFound | null => {
    for (let at = from - 1; at >= Math.max(0, from - COUNT_REACH); at -= 1) {
      if (/^[.;؛!?؟]$/.test(pieces[at]?.surface ?? '')) return null;
      const to = classAt(pieces, at, 'count');
      if (to === null) continue;
      for (let gap = 0; gap <= GAP; gap += 1) {
        const after = to + gap < from ? unitAt(pieces, to + gap) : null;
        if (after !== null && countNoun === 'after') return { ...after, from, to: from };
        const before = at - gap - 1 >= 0 && countNoun === 'before' ? unitAt(pieces, at - gap - 1) : null;
        // "In 2016 their number …": the year is not what is counted.
        if (before !== null && words.at(pieces, before.from).some((hit) => hit.sense.category === 'unit'))
          return null;
        if (before !== null) return { ...before, from, to: from };
      }
    }
    return null;
  };

  /** "four flights a week": the rate of what may be rated, on either side. */
  const rateOf = (pieces: readonly Piece[], found: UnitFound, from: number): UnitFound => {
    if (!ratable.has(found.unit)) return found;
    for (let at = found.to; at <= found.to + 2 && at < pieces.length; at += 1)
      for (const hit of words.at(pieces, at))
        if (hit.sense.category === 'rate')
          return { unit: `${found.unit}-per-${hit.sense.value}`, from: found.from, to: hit.to };
    for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1)
      for (const hit of words.at(pieces, at))
        if (hit.sense.category === 'rate') return { ...found, unit: `${found.unit}-per-${hit.sense.value}` };
    for (let at = from; at < found.from; at += 1)
      for (const hit of words.at(pieces, at))
        if (hit.sense.category === 'rate') return { ...found, unit: `${found.unit}-per-${hit.sense.value}` };
    return found;
  };
  return { unitAt, unitEndingAt, behind, counted, rateOf, nameable };
};
