/** Counts, sums of money, shares and ordinals of a sentence. Dates are not its business: drop what overlaps one. */
import type { QuantityMention } from '../../core/mention.ts';
import type { Token } from '../../core/token.ts';
import type { TimeWords } from '../../languages/time-words.ts';
import type { AffixAnalyser } from '../../text/affixes.ts';
import type { Folder } from '../../text/folding.ts';
import { makeBounds } from './bounds.ts';
import { makeNumeralReader, type Numeral } from './numeral.ts';
import { makePieces, type Piece } from './pieces.ts';
import { makeUnits, type UnitFound } from './units.ts';
import { makeWords } from './words.ts';

export type NumberReader = (tokens: readonly Token[], text: string) => QuantityMention[];

export const makeNumberReader = (source: TimeWords, fold: Folder, affixes: AffixAnalyser): NumberReader => {
  const words = makeWords(source, fold, affixes);
  const cut = makePieces(words);
  const numerals = makeNumeralReader(words);
  const units = makeUnits(words, numerals);
  const boundsOf = makeBounds(words, numerals);
  const undual = new Set(source.numbers.undual.split(' '));
  const { ordinalNoun } = source.numbers;

  const mention = (
    pieces: readonly Piece[],
    from: number,
    to: number,
    parts: Pick<QuantityMention, 'value' | 'bound' | 'unit' | 'ordinal'>,
  ): QuantityMention => {
    const first = pieces[from] as Piece;
    const last = pieces[to - 1] as Piece;
    return {
      type: 'quantity',
      from: first.first,
      to: last.last,
      start: first.start,
      end: last.end,
      ...parts,
    };
  };

  const isDefinite = (pieces: readonly Piece[], at: number): boolean =>
    words.at(pieces, at).some((hit) => hit.sense.category === 'card' && hit.affixes.some(affixes.isArticle));

  /** "1 -", "2." at the head of a paragraph. */
  const isListNumber = (pieces: readonly Piece[], at: number, numeral: Numeral): boolean =>
    at === 0 && numeral.digits && numeral.value < 100 && /^[-–—.)]$/.test(pieces[numeral.to]?.surface ?? '');

  /** A minus of its own: "-1.2", not the hyphen of a range or a compound. */
  const isNegative = (pieces: readonly Piece[], at: number): boolean => {
    const before = pieces[at - 1];
    const number = pieces[at];
    return (
      number?.kind === 'number' &&
      !number.spaced &&
      before?.spaced === true &&
      /^[-−]$/.test(before.surface) &&
      pieces[at - 2]?.kind !== 'number'
    );
  };

  const bareYear = (pieces: readonly Piece[], at: number, numeral: Numeral): boolean =>
    numeral.to === at + 1 && /^(1[789]|20)\d\d$/.test(pieces[at]?.fold ?? '');

  /** The number of "COVID-19" or "G-20" is part of a name. */
  const isName = (pieces: readonly Piece[], at: number): boolean =>
    pieces[at]?.kind === 'number' &&
    pieces[at]?.spaced === false &&
    pieces[at - 1]?.surface === '-' &&
    pieces[at - 1]?.spaced === false &&
    pieces[at - 2]?.kind === 'word';

  /** "several hundred". */
  const isVague = (pieces: readonly Piece[], at: number): boolean => {
    for (let from = Math.max(0, at - 2); from < at; from += 1)
      if (numerals.classAt(pieces, from, 'vague') === at) return true;
    return false;
  };

  /** "25-year-old": a number inside a compound word. */
  const isCompound = (pieces: readonly Piece[], to: number): boolean =>
    pieces[to]?.surface === '-' &&
    pieces[to]?.spaced === false &&
    pieces[to + 1]?.kind === 'word' &&
    pieces[to + 1]?.spaced === false;

  /** "13:00", "62/243": past the end of a time of day or the name of a text, or 0. */
  const clockEnd = (pieces: readonly Piece[], at: number): number => {
    const [hour, colon, minute] = [pieces[at], pieces[at + 1], pieces[at + 2]];
    return hour?.kind === 'number' &&
      colon !== undefined &&
      !colon.spaced &&
      minute?.kind === 'number' &&
      !minute.spaced &&
      (colon.surface === '/' || (colon.surface === ':' && minute.fold.length === 2))
      ? at + 3
      : 0;
  };

  const isLabelled = (pieces: readonly Piece[], from: number): boolean => {
    for (let at = Math.max(0, from - 3); at < from; at += 1)
      if (numerals.classAt(pieces, at, 'label') === from) return true;
    return false;
  };

  /** "رحلتين": a counted noun in the dual is two of it. */
  const dualAt = (pieces: readonly Piece[], at: number): UnitFound | null => {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || !source.numbers.unitsFirst) return null;
    for (const hit of words.at(pieces, at)) {
      const { category, value } = hit.sense;
      if (
        (category === 'measure' || category === 'currency') &&
        hit.to === at + 1 &&
        hit.affixes.includes('dual') &&
        !undual.has(value)
      )
        return { unit: value, from: at, to: hit.to };
    }
    return null;
  };

  const ordinalOf = (pieces: readonly Piece[], at: number, numeral: Numeral): QuantityMention | null => {
    const noun = ordinalNoun === 'before' ? units.unitEndingAt(pieces, at, 'measure') : null;
    const found = noun ?? units.behind(pieces, numeral.to);
    if (found === null && !numeral.digits) return null;
    const from = Math.min(at, noun?.from ?? at);
    const to = noun === null && found !== null && found.from <= numeral.to + 1 ? found.to : numeral.to;
    return mention(pieces, from, to, {
      value: numeral.value,
      bound: 'exact',
      unit: found?.unit ?? null,
      ordinal: true,
    });
  };

  const countOf = (pieces: readonly Piece[], at: number, numeral: Numeral): QuantityMention | null => {
    const { to } = numeral;
    const value = isNegative(pieces, at) ? -numeral.value : numeral.value;
    const money = units.unitEndingAt(pieces, at, 'currency');
    if (money === null && (isLabelled(pieces, at) || isName(pieces, at))) return null;
    const start = money?.from ?? at;
    // "The thirtieth anniversary" in a language whose tens have no ordinal of their own.
    if (
      ordinalNoun === 'before' &&
      isDefinite(pieces, at) &&
      value % 10 === 0 &&
      units.unitEndingAt(pieces, at, 'measure') !== null
    )
      return ordinalOf(pieces, at, { ...numeral, ordinal: true });
    if (money === null && isListNumber(pieces, at, numeral)) return null;
    const noun = units.unitEndingAt(pieces, at, 'measure');
    if (numeral.digits && noun !== null && units.nameable.has(noun.unit) && units.behind(pieces, to) === null)
      return mention(pieces, noun.from, to, { value, bound: 'exact', unit: noun.unit, ordinal: true });
    if (numerals.classAt(pieces, to, 'hour') !== null || isVague(pieces, at)) return null;
    // "العقود الثلاثة": a definite number follows its noun.
    const led = ordinalNoun === 'before' && isDefinite(pieces, at) ? noun : null;
    const plain = money ?? units.behind(pieces, to) ?? led ?? units.counted(pieces, at);
    const found = plain === null ? null : units.rateOf(pieces, plain, at);
    if (plain === null && isCompound(pieces, to)) return null;
    const unitTo = found === null || money !== null ? to : Math.max(to, found.to);
    // "2024 year", "the 2009 visit": a year, whatever noun follows.
    if (
      found !== null &&
      bareYear(pieces, at, numeral) &&
      (found.unit === 'year' || source.numbers.yearNouns.split(' ').includes(found.unit))
    )
      return null;
    const { bound, from, to: end } = boundsOf(pieces, start, to, unitTo);
    if (found === null && bound === 'exact' && bareYear(pieces, at, numeral) && pieces.length > 1)
      return null;
    // "one" and the like alone are no count.
    if (found === null && bound === 'exact' && !numeral.digits && value < 2) return null;
    return mention(pieces, from, end, { value, bound, unit: found?.unit ?? null, ordinal: false });
  };

  return (tokens, _text) => {
    const pieces = cut(tokens);
    const out: QuantityMention[] = [];
    for (let at = 0; at < pieces.length; at += 1) {
      const piece = pieces[at] as Piece;
      if (piece.kind === 'mark') continue;
      const clock = clockEnd(pieces, at);
      if (clock > 0) {
        at = clock - 1;
        continue;
      }
      const numeral = numerals.read(pieces, at);
      if (numeral === null) {
        const dual = dualAt(pieces, at);
        if (dual === null) continue;
        const found = units.rateOf(pieces, dual, at);
        const { bound, from, to } = boundsOf(pieces, at, at + 1, found.to);
        out.push(mention(pieces, from, to, { value: 2, bound, unit: found.unit, ordinal: false }));
        at = Math.max(at, found.to - 1);
        continue;
      }
      const found = numeral.ordinal ? ordinalOf(pieces, at, numeral) : countOf(pieces, at, numeral);
      at = numeral.to - 1;
      if (found === null) continue;
      out.push(found);
      while (at + 1 < pieces.length && (pieces[at + 1] as Piece).end <= found.end) at += 1;
    }
    return out;
  };
};
