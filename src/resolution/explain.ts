import type { Doubt, NameMatch } from './name-match.ts';

const reasons: Readonly<Record<Doubt['kind'], string>> = {
  contradiction: 'parts of both contradict one another',
  missing: 'parts stand in one name alone',
  'one-part': 'one part is all that they share',
  'first-missing': 'the first name of one is not in the other, as with father and son',
  order: 'the order is another',
};

const list = (words: readonly string[]): string => words.join(', ');

/** Two decimals; what is not quite 1 is not printed as 1. */
const figure = (value: number): string =>
  value < 1 && value > 0.995 ? '0.99' : value.toFixed(2).replace(/\.00$/, '');

/** Says a match as a sentence: the score, what was set against what, what stands alone, what lowers the score. */
export const explain = (match: Omit<NameMatch, 'sentence'>): string => {
  const pairs = match.pairs.map(({ left, right, likeness }) => `${left} with ${right} (${figure(likeness)})`);
  const told = [
    pairs.length === 0 ? 'no part is like a part of the other' : list(pairs),
    ...(match.leftAlone.length > 0 ? [`only in the first: ${list(match.leftAlone)}`] : []),
    ...(match.rightAlone.length > 0 ? [`only in the second: ${list(match.rightAlone)}`] : []),
    ...match.doubts.map(({ kind, factor }) => `${reasons[kind]} (×${factor.toFixed(2)})`),
  ];
  return `${match.left} and ${match.right} match at ${figure(match.score)}: ${told.join('; ')}.`;
};
