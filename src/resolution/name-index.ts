import { arabicClasses, soundClasses } from './letters/sounds-data.ts';
import { matchRead, type NameMatch } from './name-match.ts';
import { type NamePart, type PersonName, readName } from './name-parts.ts';

/** Letters of a key, and keys of a part at most: sounds of two classes double them. */
const KEY_LENGTH = 3;
const MOST_KEYS = 16;

/** Skeletons of a word: its consonants by class, as far as a key goes, in every way that they may be heard. */
const skeletons = (word: string, classes: Readonly<Record<string, string>>): Set<string> => {
  let keys = new Set(['']);
  for (const sign of word) {
    const known = classes[sign];
    if (known === undefined) continue;
    const next = new Set<string>();
    for (const key of keys)
      for (const choice of known.split(',')) {
        const longer = key.length >= KEY_LENGTH || key.endsWith(choice) ? key : key + choice;
        if (next.size < MOST_KEYS) next.add(longer);
      }
    keys = next;
  }
  return keys;
};

/** The keys that a part of a name is found by; parts of two scripts that are one name share one. */
export const partKeys = (part: NamePart): ReadonlySet<string> => {
  const { script, arabic, sounds } = part.spellings;
  const words = script === 'arabic' ? arabic : sounds;
  const classes = script === 'arabic' ? arabicClasses : soundClasses;
  return new Set(
    words.flatMap((word) =>
      script === 'other' ? [word] : part.role === 'initial' ? [] : [...skeletons(word, classes)],
    ),
  );
};

/** A name of the index, by its place in the list given. */
export interface Found {
  readonly at: number;
  readonly match: NameMatch;
}

export interface NameIndex {
  /** Places of the names that share parts by their sound, in order; a name that is two words here and one there may be missed. */
  candidates(name: string): number[];
  /** The names that score `least` or more, best first, at most `many`. */
  find(name: string, least: number, many: number): Found[];
}

/** Builds an index over names in any of the scripts, so that one name is compared with a few of many. */
export const makeNameIndex = (names: readonly string[]): NameIndex => {
  const read = names.map(readName);
  const holders = new Map<string, number[]>();
  read.forEach((name, at) => {
    for (const key of new Set(name.parts.flatMap((part) => [...partKeys(part)]))) {
      const list = holders.get(key) ?? [];
      list.push(at);
      holders.set(key, list);
    }
  });

  /** How many parts of the name each candidate shares by sound. */
  const shared = (name: PersonName): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const part of name.parts) {
      const places = new Set([...partKeys(part)].flatMap((key) => holders.get(key) ?? []));
      for (const at of places) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    return counts;
  };

  /** A name of several parts must share two by sound with another of several: one part never decides. */
  const candidatesOf = (name: PersonName): number[] => {
    const whole = name.parts.filter(({ role }) => role !== 'initial').length;
    return [...shared(name)]
      .filter(([at, count]) => {
        const own = (read[at] as PersonName).parts.filter(({ role }) => role !== 'initial').length;
        return count >= Math.min(2, whole, own);
      })
      .map(([at]) => at)
      .sort((a, b) => a - b);
  };

  return {
    candidates: (name) => candidatesOf(readName(name)),
    find: (name, least, many) => {
      const own = readName(name);
      return candidatesOf(own)
        .map((at): Found => ({ at, match: matchRead(own, read[at] as PersonName) }))
        .filter(({ match }) => match.score >= least)
        .sort((a, b) => b.match.score - a.match.score || a.at - b.at)
        .slice(0, many);
    },
  };
};
