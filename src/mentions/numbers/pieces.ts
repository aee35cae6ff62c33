/** Tokens cut and joined to what a reader of numbers needs: "و11" is two, "10-da", "13th" and "4ر4" are one. */
import type { Reading, Token } from '../../core/token.ts';
import { lately } from '../../text/lately.ts';
import type { Words } from './words.ts';

export interface Piece extends Token {
  /** Token that it begins in, and one past the token that it ends in. */
  readonly first: number;
  readonly last: number;
  /** Class of what is attached to a number ("ordinal", "case", "plural"…), and its form. */
  readonly suffix: string | null;
  readonly ending: string;
}

const HYPHEN = /^[-–‑'’]$/;

/** Length of the first letter of a word with its marks. */
const firstLetter = (surface: string): number => /^.[\p{M}\u0640]*/u.exec(surface)?.[0].length ?? 1;

const wholeReading = (key: string): Reading => ({ key, affixes: [] });

/** ".77": a point of its own before digits, and nothing before the point. */
const leadingPoint = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (
    before === undefined ||
    !/^[.٫]$/.test(before.surface) ||
    tokens[index]?.spaced !== false ||
    !/^\d+$/.test(tokens[index]?.fold ?? '')
  )
    return false;
  return before.spaced;
};

const shared = new WeakMap<Words, (tokens: readonly Token[]) => Piece[]>();

/** The cutter of a pack; what it made of a sentence it hands out again to the next reader. */
export const makePieces = (words: Words): ((tokens: readonly Token[]) => Piece[]) => {
  const known = shared.get(words);
  if (known !== undefined) return known;
  const cached = lately(makeCutter(words));
  shared.set(words, cached);
  return cached;
};

const makeCutter = (words: Words): ((tokens: readonly Token[]) => Piece[]) => {
  const { suffixes, glued, conjunction, numbers } = words.source;
  const suffixOf = new Map<string, string>();
  for (const [name, forms] of Object.entries(suffixes))
    for (const form of forms.split(' ')) suffixOf.set(form, name);
  const glue = new Set(glued.split(' ').filter(Boolean));

  /** The rest of a number whose head stands glued to a word: "و5.5" is scanned as three tokens. */
  const tailOf = (tokens: readonly Token[], index: number): readonly Token[] => {
    const [mark, tail] = [tokens[index + 1], tokens[index + 2]];
    const joined =
      mark !== undefined &&
      !mark.spaced &&
      /^[.,٫٬]$/.test(mark.surface) &&
      tail?.kind === 'number' &&
      !tail.spaced &&
      /^\d+$/.test(tail.fold);
    return joined ? [mark, tail] : [];
  };

  const cutDigits = (tokens: readonly Token[], index: number): Piece[] | null => {
    const token = tokens[index] as Token;
    const parts = /^(\D+)(\d+)$/.exec(token.fold);
    if (parts === null) return null;
    const letters = parts[1] as string;
    if (!glue.has(letters) && !(words.has(letters) && letters.length > 3)) return null;
    const at = token.surface.search(/\p{Nd}/u);
    const middle = token.start + at;
    const tail = tailOf(tokens, index);
    const digits = (parts[2] as string) + tail.map((part) => part.fold).join('');
    const end = tail.at(-1)?.end ?? token.end;
    return [
      {
        ...token,
        end: middle,
        surface: token.surface.slice(0, at),
        fold: letters,
        readings: [wholeReading(letters)],
        first: index,
        last: index + 1,
        suffix: null,
        ending: '',
      },
      {
        kind: 'number',
        start: middle,
        end,
        spaced: false,
        surface: token.surface.slice(at) + tail.map((part) => part.surface).join(''),
        fold: digits,
        readings: [wholeReading(digits)],
        first: index,
        last: index + 1 + tail.length,
        suffix: null,
        ending: '',
      },
    ];
  };

  const cutConjunction = (token: Token, index: number): Piece[] | null => {
    if (conjunction === null || !token.fold.startsWith(conjunction.form) || words.has(token.fold))
      return null;
    const inner = token.readings.filter((reading) => reading.affixes[0] === conjunction.affix);
    const rest = token.fold.slice(conjunction.form.length);
    if (!words.has(rest) && !inner.some((reading) => words.has(reading.key))) return null;
    const at = firstLetter(token.surface);
    const middle = token.start + at;
    const readings = [
      wholeReading(rest),
      ...inner
        .map(({ key, affixes }) => ({ key, affixes: affixes.slice(1) }))
        .filter(({ affixes }) => affixes.length > 0),
    ];
    return [
      {
        ...token,
        end: middle,
        surface: token.surface.slice(0, at),
        fold: conjunction.form,
        readings: [wholeReading(conjunction.form)],
        first: index,
        last: index + 1,
        suffix: null,
        ending: '',
      },
      {
        ...token,
        start: middle,
        spaced: false,
        surface: token.surface.slice(at),
        fold: rest,
        readings,
        first: index,
        last: index + 1,
        suffix: null,
        ending: '',
      },
    ];
  };

  /** Last token of a number whose thousands stand apart ("1 250 000"). */
  const joinGroups = (tokens: readonly Token[], index: number): number => {
    let last = index;
    if (!numbers.spaceGroups || !/^\d{1,3}$/.test(tokens[index]?.fold ?? '')) return last;
    while (tokens[last + 1]?.kind === 'number' && /^\d{3}$/.test(tokens[last + 1]?.fold ?? '')) last += 1;
    return last;
  };
  const groupOf = (tokens: readonly Token[], index: number, last: number): Token => {
    const parts = tokens.slice(index, last + 1);
    const fold = parts.map((part) => part.fold).join('');
    return {
      ...(tokens[index] as Token),
      end: (tokens[last] as Token).end,
      surface: parts.map((part) => part.surface).join(' '),
      fold,
      readings: [wholeReading(fold)],
    };
  };

  const joinNumber = (tokens: readonly Token[], index: number): Piece => {
    const bare = tokens[index] as Token;
    const token = leadingPoint(tokens, index) ? { ...bare, fold: `0٫${bare.fold}` } : bare;
    const grouped = joinGroups(tokens, index);
    const next = tokens[grouped + 1];
    const plain: Piece = {
      ...(grouped > index ? groupOf(tokens, index, grouped) : token),
      first: index,
      last: grouped + 1,
      suffix: null,
      ending: '',
    };
    if (next === undefined || next.spaced) return plain;
    const letter = numbers.decimalLetter;
    if (
      letter !== '' &&
      next.kind === 'word' &&
      next.fold.startsWith(letter) &&
      /^\d+$/.test(next.fold.slice(letter.length))
    ) {
      const fold = `${token.fold}٫${next.fold.slice(letter.length)}`;
      return {
        ...plain,
        end: next.end,
        surface: token.surface + next.surface,
        fold,
        readings: [wholeReading(fold)],
        last: grouped + 2,
      };
    }
    const at = next.kind === 'mark' && HYPHEN.test(next.surface) ? grouped + 2 : grouped + 1;
    const tail = tokens[at];
    if (tail === undefined || tail.kind !== 'word' || tail.spaced) return plain;
    const suffix = suffixOf.get(tail.fold);
    if (suffix === undefined) return plain;
    return { ...plain, end: tail.end, last: at + 1, suffix, ending: tail.fold };
  };

  return (tokens) => {
    const out: Piece[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i] as Token;
      if (token.kind === 'number') {
        const piece = joinNumber(tokens, i);
        out.push(piece);
        i = piece.last - 1;
        continue;
      }
      const cut = token.kind === 'word' ? (cutDigits(tokens, i) ?? cutConjunction(token, i)) : null;
      if (cut !== null) {
        out.push(...cut);
        i = (cut.at(-1) as Piece).last - 1;
      } else out.push({ ...token, first: i, last: i + 1, suffix: null, ending: '' });
    }
    return out;
  };
};
