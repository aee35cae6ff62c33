/** How far a name reaches that no gazetteer knows. */
import type { Token } from '../core/token.ts';
import type { NameRules } from '../languages/pack.ts';
import type { Found } from '../text/vocabulary.ts';
import type { Sense } from './senses.ts';

export const LONGEST_NAME = 6;

/** The words of the tokens of a name, as they are written. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string[] => {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'word') words.push(token.surface);
  }
  return words;
};

export interface NameEnd {
  readonly isCapital: (token: Token | undefined) => boolean;
  /** End of the name that starts at `at` (exclusive), or `at` if there is none. */
  readonly nameEnd: (
    tokens: readonly Token[],
    at: number,
    itemAt: (i: number) => Found<Sense> | undefined,
    known: (i: number) => boolean,
  ) => number;
}

export const makeNameEnd = (rules: NameRules): NameEnd => {
  const isCapital = (token: Token | undefined): boolean => {
    const first = token?.surface[0] ?? '';
    return first !== first.toLowerCase();
  };

  const nameEnd: NameEnd['nameEnd'] = (tokens, at, itemAt, known) => {
    let end = at;
    let i = at;
    while (i < tokens.length && i - at < LONGEST_NAME) {
      const token = tokens[i] as Token;
      const item = itemAt(i);
      const particle = item?.sense.type === 'particle';
      if (token.kind === 'mark') {
        // Al-Ahmad, J. Smith, and nothing else.
        const joins =
          (token.surface === '-' && !token.spaced) ||
          (token.surface === '.' && tokens[i - 1]?.surface.length === 1);
        if (!joins || i === at) break;
        i += 1;
        continue;
      }
      if (token.kind === 'number') break;
      if (item !== undefined && !particle) break;
      if (rules.capitals ? !isCapital(token) && !particle : known(i)) break;
      i += 1;
      if (!particle) end = i;
    }
    return end;
  };
  return { isCapital, nameEnd };
};
