import type { Token } from '../core/token.ts';
import type { Found, Vocabulary } from '../text/vocabulary.ts';
import type { Sense } from './senses.ts';

/** Where two readings cover the same words, the higher wins. */
const RANK: Readonly<Record<string, number>> = {
  honour: 9,
  person: 8,
  organisation: 7,
  carrier: 7,
  anaphor: 6,
  state: 5,
  office: 4,
  counterpart: 4,
  place: 3,
  honorific: 2,
  epithet: 2,
  link: 1,
  particle: 0,
  stop: 0,
};

const rankOf = (sense: Sense): number => RANK[sense.type === 'name' ? sense.form.type : sense.type] ?? 0;

/** Finds every name and small word in the tokens, from left to right, the longest first; they do not overlap. */
export const findNames = (
  tokens: readonly Token[],
  vocabulary: Vocabulary<Sense>,
  capitals: boolean,
): Found<Sense>[] => {
  const out: Found<Sense>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const all = vocabulary.at(tokens, i);
    let best: Found<Sense> | null = null;
    for (const found of all) {
      // In a script with capitals a proper name has one: "turkey" and "jordan" are no states.
      if (
        capitals &&
        found.sense.type === 'name' &&
        isProper(found.sense.form.type) &&
        !hasCapital(tokens, found)
      )
        continue;
      if (
        best === null ||
        found.to > best.to ||
        (found.to === best.to && rankOf(found.sense) > rankOf(best.sense))
      )
        best = found;
    }
    if (best === null) {
      i += 1;
      continue;
    }
    out.push(best);
    i = best.to;
  }
  return out;
};

const isProper = (type: string): boolean => type !== 'office' && type !== 'organisation' && type !== 'honour';

const hasCapital = (tokens: readonly Token[], found: Found<unknown>): boolean => {
  for (let i = found.from; i < found.to; i += 1) {
    const surface = tokens[i]?.surface ?? '';
    const first = surface[0] ?? '';
    if (first !== first.toLowerCase()) return true;
  }
  // Adjectives of nationality are written small in some languages; a nisba found there is still one.
  const sense = found.sense as Sense;
  return (
    sense.type === 'name' &&
    (sense.form.form === 'demonym' || sense.form.form === 'nisba') &&
    sense.form.text === sense.form.text.toLowerCase()
  );
};
