/** The captures that no vocabulary lists: numbers, years, dates in figures, units by number. */
import { digitsValue } from '../numbers/digits.ts';
import type { Numeral, NumeralReader } from '../numbers/numeral.ts';
import type { Piece } from '../numbers/pieces.ts';
import type { Words } from '../numbers/words.ts';
import type { TimeNode } from './node.ts';

export interface Step {
  readonly to: number;
  readonly value: number | string | TimeNode | null;
}

/** Steps from a place, by the name of what is read there; the affix is one that a unit must carry. */
type Builtins = Readonly<Record<string, (at: number, affix: string | null) => readonly Step[]>>;

const NONE: readonly Step[] = [];

export const makeTerminals = (
  pieces: readonly Piece[],
  words: Words,
  numerals: NumeralReader,
  /** Meanings of the words at a place; of a number none. */
  hitsAt: (at: number) => ReturnType<Words['at']>,
): Builtins => {
  const numeralMemo: (Numeral | null | undefined)[] = [];
  const numeralAt = (at: number): Numeral | null => {
    const known = numeralMemo[at];
    if (known !== undefined) return known;
    const found = numerals.read(pieces, at);
    numeralMemo[at] = found;
    return found;
  };

  const plainDigits = (at: number): number | null => {
    const piece = pieces[at];
    return piece?.kind === 'number' && /^\d+$/.test(piece.fold) ? Number(piece.fold) : null;
  };

  type Hit = ReturnType<Words['at']>[number];
  const stepsWhere = (at: number, wanted: (hit: Hit) => boolean): readonly Step[] => {
    const hits = hitsAt(at);
    return hits.some(wanted)
      ? hits.filter(wanted).map((hit) => ({ to: hit.to, value: hit.sense.value }))
      : NONE;
  };
  const unitSteps = (
    at: number,
    affix: string | null,
    wanted: (affixes: readonly string[]) => boolean,
  ): readonly Step[] =>
    stepsWhere(
      at,
      (hit) =>
        hit.sense.category === 'unit' &&
        wanted(hit.affixes) &&
        (affix === null || hit.affixes.includes(affix)),
    );

  /** Whether nothing but a mark stands at a place. */
  const ends = (at: number): boolean => pieces[at] === undefined || pieces[at]?.kind === 'mark';
  const ahead = new Set((words.source.future.affixes ?? '').split(' ').filter(Boolean));
  /** Whether a verb of what is to come stands at a place. */
  const isAhead = (at: number): boolean =>
    hitsAt(at).some(({ sense }) => sense.category === 'class' && sense.value === 'future') ||
    pieces[at]?.readings.some(({ affixes }) => affixes.some((affix) => ahead.has(affix))) === true;
  /** Whether two numbers are a day and a month in one way only. */
  const isClear = (parts: readonly string[]): boolean => {
    const [a, b] = parts.map(Number);
    if (parts.length !== 2 || a === undefined || b === undefined) return false;
    const [less, more] = a < b ? [a, b] : [b, a];
    return less >= 1 && less <= 12 && more > 12 && more <= 31;
  };

  const { countedAs } = words.source.numbers;
  const isCounted = (hit: {
    readonly affixes: readonly string[];
    readonly lastAffixes: readonly string[];
  }): boolean =>
    countedAs === undefined || hit.affixes.includes(countedAs) || hit.lastAffixes.includes(countedAs);

  /** Numbers that are no category of the vocabulary. */
  const builtin: Builtins = {
    // Day of a month: digits, an ordinal, or number words.
    d: (at) => {
      const piece = pieces[at];
      if (piece?.kind === 'number') {
        const value = plainDigits(at);
        return value !== null &&
          value >= 1 &&
          value <= 31 &&
          piece.fold.length <= 2 &&
          piece.suffix !== 'plural'
          ? [{ to: at + 1, value }]
          : NONE;
      }
      const numeral = numeralAt(at);
      const { noDay } = words.source.numbers;
      // The first of a month has a name of its own (غرة).
      const counts = numeral?.ordinal === true && numeral.value > 1;
      if (counts && noDay !== undefined && piece?.surface.endsWith(noDay)) return NONE;
      return numeral !== null &&
        !numeral.digits &&
        numeral.value >= 1 &&
        numeral.value <= 31 &&
        Number.isInteger(numeral.value)
        ? [{ to: numeral.to, value: numeral.value }]
        : NONE;
    },
    // A year in four digits, or in words.
    y: (at) => {
      const piece = pieces[at];
      if (piece?.kind === 'number') {
        const value = plainDigits(at);
        return value !== null &&
          piece.fold.length === 4 &&
          value >= 1000 &&
          value <= 2200 &&
          piece.suffix !== 'plural'
          ? [{ to: at + 1, value }]
          : NONE;
      }
      const numeral = numeralAt(at);
      return numeral !== null &&
        !numeral.digits &&
        !numeral.ordinal &&
        numeral.value > 1000 &&
        numeral.value <= 2200
        ? [{ to: numeral.to, value: numeral.value }]
        : NONE;
    },
    // The last two digits of a range of years.
    yy: (at) =>
      pieces[at]?.fold.length === 2 && plainDigits(at) !== null
        ? [{ to: at + 1, value: plainDigits(at) }]
        : NONE,
    // Four digits and a plural ending: "1990s".
    ys: (at) => {
      const value = plainDigits(at);
      return value !== null && pieces[at]?.suffix === 'plural' && value % 10 === 0 && value < 2200
        ? [{ to: at + 1, value }]
        : NONE;
    },
    n: (at) => {
      const numeral = numeralAt(at);
      return numeral !== null && !numeral.ordinal && numeral.value > 0 && numeral.value < 1000
        ? [{ to: numeral.to, value: numeral.value }]
        : NONE;
    },
    ord: (at) => {
      const numeral = numeralAt(at);
      return numeral?.ordinal === true ? [{ to: numeral.to, value: numeral.value }] : NONE;
    },
    // 12.05.2004, 4.22, 12.05.04
    dotted: (at) =>
      pieces[at]?.kind === 'number' && /^\d+\.\d+(\.\d+)?$/.test(pieces[at]?.fold ?? '')
        ? [{ to: at + 1, value: (pieces[at] as Piece).fold }]
        : NONE,
    // 2004-05-12, 10/2/2009, 22/4
    slashed: (at) => {
      let text = '';
      for (let i = at; i < at + 5; i += 1) {
        const piece = pieces[i];
        const wants = (i - at) % 2 === 0 ? 'number' : 'mark';
        if (piece?.kind !== wants || (i > at && piece.spaced)) break;
        if (wants === 'mark' && !/^[-/–]$/.test(piece.surface)) break;
        if (wants === 'number' && digitsValue(piece.fold, '.', false) === null) break;
        text += wants === 'mark' && piece.surface === '–' ? '-' : piece.fold;
      }
      const parts = /^(\d+)([-/])(\d+)(\2\d+)?/.exec(text);
      return parts === null ? [] : [{ to: at + (parts[4] === undefined ? 3 : 5), value: parts[0] }];
    },
    // A month by name, said twice in two naming systems as well: "يوليو/تموز", "أيار (مايو)".
    m: (at) => {
      const out: Step[] = [];
      for (const hit of hitsAt(at)) {
        if (hit.sense.category !== 'month') continue;
        const value = Number(hit.sense.value);
        out.push({ to: hit.to, value });
        const mark = pieces[hit.to]?.surface ?? '';
        const gap = /^[/(–-]$/.test(mark) ? 1 : 0;
        for (const twin of hitsAt(hit.to + gap)) {
          if (twin.sense.category !== 'month' || Number(twin.sense.value) !== value) continue;
          if (mark !== '(') out.push({ to: twin.to, value });
          else if (pieces[twin.to]?.surface === ')') out.push({ to: twin.to + 1, value });
        }
      }
      return out;
    },
    // One unit, two of them in a dual, or a unit in any number.
    one: (at, affix) =>
      unitSteps(at, affix, (affixes) => !affixes.includes('dual') && !affixes.includes('plural')),
    many: (at, affix) => unitSteps(at, affix, (affixes) => affixes.includes('plural')),
    two: (at, affix) => unitSteps(at, affix, (affixes) => affixes.includes('dual')),
    unit: (at, affix) => {
      const units = unitSteps(at, affix, () => true);
      const several = stepsWhere(at, (hit) => hit.sense.category === 'units');
      return several === NONE ? units : [...units, ...several];
    },
    // A year with a case ending of its own: "2018-də".
    ycase: (at) =>
      pieces[at]?.suffix === 'case' &&
      pieces[at]?.fold.length === 4 &&
      (plainDigits(at) ?? 0) >= 1500 &&
      (plainDigits(at) ?? 0) <= 2100
        ? [{ to: at + 1, value: plainDigits(at) }]
        : NONE,
    // A day and a month without a year that end their clause, and cannot be the other way round: "22-4".
    closing: (at) =>
      (builtin['slashed']?.(at, null) ?? NONE).filter(
        (step) => isClear(String(step.value).split(/[-/]/)) && ends(step.to),
      ),
    // The same with a point, or a day alone, behind what is to come: "will return on the 15th".
    closingpoint: (at) =>
      (builtin['dotted']?.(at, null) ?? NONE).filter(
        (step) => isClear(String(step.value).split('.')) && ends(step.to) && isAhead(at - 1),
      ),
    closingday: (at) => {
      const value = plainDigits(at);
      return value !== null && value >= 1 && value <= 31 && ends(at + 1) && isAhead(at - 2)
        ? [{ to: at + 1, value }]
        : NONE;
    },
    // Day and month in two digits each: "22/04".
    padded: (at) =>
      (builtin['slashed']?.(at, null) ?? NONE).filter((step) => /^\d\d\/\d\d$/.test(String(step.value))),
    measure: (at) =>
      hitsAt(at).some(
        (hit) =>
          (hit.sense.category === 'measure' && isCounted(hit)) ||
          hit.sense.category === 'currency' ||
          hit.sense.category === 'scale',
      )
        ? [{ to: at + 1, value: '' }]
        : NONE,
    // A year that a noun may follow ("the 2009 visit"), and the full stop of an abbreviation.
    ynear: (at) =>
      pieces[at]?.suffix === null && /^(19[1-9]\d|20[0-4]\d)$/.test(pieces[at]?.fold ?? '')
        ? [{ to: at + 1, value: plainDigits(at) }]
        : NONE,
    // A year that ends its clause: "Establishment of Relations, 1981."
    yend: (at) =>
      /^(1[789]\d\d|20[0-4]\d)$/.test(pieces[at]?.fold ?? '') &&
      pieces[at]?.suffix === null &&
      (pieces[at + 1] === undefined || /^[.,;)]$/.test(pieces[at + 1]?.surface ?? ''))
        ? [{ to: at + 1, value: plainDigits(at) }]
        : NONE,
    dot: (at) =>
      pieces[at]?.surface === '.' &&
      pieces[at]?.spaced === false &&
      (pieces[at - 1]?.fold.length ?? 9) <= 4 &&
      pieces[at + 1]?.kind === 'number'
        ? [{ to: at + 1, value: null }]
        : NONE,
    number: (at) => (pieces[at]?.kind === 'number' ? [{ to: at + 1, value: '' }] : []),
  };
  return builtin;
};
