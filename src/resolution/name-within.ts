import { type NamePart, readName } from './name-parts.ts';
import { partLikeness } from './part-likeness.ts';

/** A word this like a part of the name is that part, written otherwise. */
const LIKE = 0.75;
/** A word without its ending this like a part of the name is the part, and the ending is none of it. */
const WHOLE = 0.97;
/** Letters that a case, a possessive or a clitic takes up. */
const LONGEST_ENDING = 3;
/** Words of another kind that may stand between two parts of a name: "bin", "ibn Abd", a further ancestor. */
const LONGEST_GAP = 2;

const partsOf = (text: string): readonly NamePart[] => readName(text).parts;

/** How like a word is to some part of the names. */
const likeness = (word: string, parts: readonly NamePart[]): number =>
  Math.max(
    0,
    ...partsOf(word).flatMap((own) =>
      own.role === 'initial' ? [] : parts.map((part) => partLikeness(own, part)),
    ),
  );

/** The word without what its case adds at the end ("Əliyevlə"), or a conjunction at the start ("والشيخ"). */
const bared = (word: string, parts: readonly NamePart[]): string => {
  const [stem = word] = word.split(/(?<=\p{L}{2})['’]/u);
  let best = stem;
  let score = likeness(stem, parts);
  const lettersFirst = /^\p{Script=Arabic}/u.test(stem)
    ? [stem.slice(1)]
    : Array.from({ length: LONGEST_ENDING }, (_, n) => stem.slice(0, -(n + 1)));
  for (const shorter of lettersFirst) {
    if (shorter.length < 3) continue;
    const like = likeness(shorter, parts);
    if (like >= WHOLE && like > score + 0.01) [best, score] = [shorter, like];
  }
  return best;
};

/**
 * The words of a text that write a name, without offices, titles and case endings; null where none does ("the Amir").
 * `names` are forms of the name that are known otherwise, in any script.
 */
export const nameWithin = (text: string, names: readonly string[]): string | null => {
  const parts = names.flatMap(partsOf).filter(({ role }) => role !== 'initial');
  const words = text
    .replace(/[,،;"“”«»()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const hits = words.map(
    (word) =>
      likeness(word.replace(/['’].{0,2}$/u, ''), parts) >= LIKE ||
      likeness(bared(word, parts), parts) >= LIKE,
  );
  let best: readonly [number, number] | null = null;
  let most = 0;
  for (let from = 0; from < words.length; from += 1) {
    if (hits[from] !== true) continue;
    let count = 0;
    let last = from;
    for (let at = from; at < words.length && at - last <= LONGEST_GAP + 1; at += 1)
      if (hits[at] === true) {
        count += 1;
        last = at;
      }
    // Names stand behind titles: of two equal stretches the later is the name.
    if (count >= most) [most, best] = [count, [from, last]];
    from = last;
  }
  if (best === null) return null;
  const [from, to] = best;
  return words
    .slice(from, to + 1)
    .map((word, at, { length }) => (at === 0 || at === length - 1 ? bared(word, parts) : word))
    .join(' ');
};
