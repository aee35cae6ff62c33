import type { Token } from '../core/token.ts';
import type { NameRules } from '../languages/pack.ts';
import type { AffixAnalyser } from '../text/affixes.ts';
import type { Folder } from '../text/folding.ts';
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

/** Whether something is the name of a state or a place. */
const isPlace = (sense: Sense): sense is Extract<Sense, { type: 'name' }> =>
  sense.type === 'name' && (sense.form.type === 'state' || sense.form.type === 'place');

/** Whether the affixes of a word are such as the name that was found in it takes. */
export type FitsName = (found: Found<Sense>) => boolean;

/** Names of states and places take no article that is not theirs, and none of the affixes that no such name takes. */
export const makeFitsName = (bare: NameRules['bare'], fold: Folder, affixes: AffixAnalyser): FitsName => {
  if (bare === undefined) return () => true;
  const [ofName, ofNisba, ofPlace] = [bare.name, bare.nisba, bare.place ?? bare.name].map(
    (names) => new Set(names.split(' ')),
  );
  return ({ sense, from, to, affixes: first, lastAffixes }) => {
    if (!isPlace(sense)) return true;
    const nisba = sense.form.form === 'nisba';
    const unfit = nisba ? ofNisba : sense.form.type === 'place' ? ofPlace : ofName;
    if (lastAffixes.some((affix) => unfit?.has(affix))) return false;
    if (to - from > 1 || nisba || !first.some(affixes.isArticle)) return true;
    return affixes.bare(fold(sense.form.text)).article;
  };
};

/** How many affixes a word carries that is one of its own ("presidents", "banks"): it is no name with more of them ("Russians", "in Nuuk"). */
const affixesOfWord = (all: readonly Found<Sense>[]): number =>
  Math.min(
    ...all
      .filter(({ sense, from, to }) => sense.type === 'stop' && to - from === 1)
      .map(({ affixes }) => affixes.length),
  );

/** Finds every name and small word in the tokens, from left to right, the longest first; they do not overlap. */
export const findNames = (
  tokens: readonly Token[],
  vocabulary: Vocabulary<Sense>,
  capitals: boolean,
  fits: FitsName,
): Found<Sense>[] => {
  const out: Found<Sense>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const all = vocabulary.at(tokens, i);
    let best: Found<Sense> | null = null;
    const most = affixesOfWord(all);
    for (const found of all) {
      if (!fits(found)) continue;
      if (isPlace(found.sense) && found.to - found.from === 1 && found.affixes.length > most) continue;
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
