import {
  arabicCosts,
  arabicLevels,
  arabicLone,
  arabicSounds,
  crossCosts,
  crossLone,
  latinSounds,
  loneSounds,
  soundCosts,
  vowels,
  weakSounds,
} from './letters/sounds-data.ts';

/** Cost of two signs that differ, in shares of a letter. */
type Costs = ReadonlyMap<string, number>;

/** Reads lines of `cost pair pair…`; where a pair stands twice the cheaper holds. */
const readCosts = (text: string): Costs => {
  const costs = new Map<string, number>();
  for (const line of text.split('\n').filter(Boolean)) {
    const [cost, ...pairs] = line.split(' ');
    for (const [a = '', b = ''] of pairs)
      for (const key of [a + b, b + a]) costs.set(key, Math.min(Number(cost), costs.get(key) ?? 1));
  }
  return costs;
};

/** A space of signs in which words are compared. */
export interface SignSpace {
  readonly costs: Costs;
  /** What a sign costs that stands on one side alone. */
  readonly lone: (sign: string) => number;
  /** How much of a word a sign is. */
  readonly weight: (sign: string) => number;
}

const isVowel = (sign: string): boolean => vowels.includes(sign);

/** Sounds of names in Latin and Cyrillic letters. */
export const soundSpace: SignSpace = {
  costs: readCosts(soundCosts),
  lone: (sign) =>
    isVowel(sign) ? loneSounds.vowel : weakSounds.includes(sign) ? loneSounds.weak : loneSounds.consonant,
  weight: (sign) => (isVowel(sign) ? 0.6 : 1),
};

/** Sounds of an Arabic writing beside those of another script. */
export const crossSpace: SignSpace = {
  costs: readCosts(`${soundCosts}${crossCosts}`),
  lone: (sign) =>
    isVowel(sign) ? crossLone.vowel : weakSounds.includes(sign) ? crossLone.weak : crossLone.consonant,
  weight: soundSpace.weight,
};

/** Letters of names in Arabic. */
export const arabicSpace: SignSpace = {
  costs: readCosts(arabicCosts),
  lone: (sign) => arabicLone[sign] ?? 1,
  weight: () => 1,
};

/** The first sound tells names apart: Ahmad is not Hamad. */
const FIRST = 2;

/** What it costs that two neighbours stand the wrong way round, as typists leave them. */
const SWAPPED = 0.7;

/** The least cost of turning one word into another (Damerau 1964; Wagner and Fischer 1974, with weights), in letters. */
const editCost = (a: string, b: string, { costs, lone }: SignSpace): number => {
  let row = [0];
  for (let j = 0; j < b.length; j += 1)
    row.push((row[j] as number) + lone(b[j] as string) * (j === 0 ? FIRST : 1));
  let last: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const sign = a[i] as string;
    const alone = lone(sign) * (i === 0 ? FIRST : 1);
    const next = [(row[0] as number) + alone];
    for (let j = 0; j < b.length; j += 1) {
      const other = b[j] as string;
      const change = sign === other ? 0 : (costs.get(sign + other) ?? 1);
      const swapped =
        i > 0 && j > 0 && sign === b[j - 1] && other === a[i - 1]
          ? (last[j - 1] as number) + SWAPPED
          : Number.POSITIVE_INFINITY;
      next.push(
        Math.min(
          (row[j] as number) + change,
          (row[j + 1] as number) + alone,
          (next[j] as number) + lone(other) * (j === 0 ? FIRST : 1),
          swapped,
        ),
      );
    }
    last = row;
    row = next;
  }
  return row[b.length] as number;
};

/** A difference counts so many times its share of the word: half a word that differs is another word. */
const STEEP = 1.4;

/** Likeness of two words of one space in [0, 1]; 1 is the same. */
export const likenessIn = (space: SignSpace, a: string, b: string): number => {
  if (a === b) return 1;
  const size = (word: string): number => [...word].reduce((sum, sign) => sum + space.weight(sign), 0);
  const whole = Math.max(size(a), size(b));
  return whole === 0 ? 0 : Math.max(0, 1 - (STEEP * editCost(a, b, space)) / whole);
};

const longestRun = Math.max(...Object.keys(latinSounds).map((key) => key.split('+')[0]?.length ?? 0));
const conditional = Object.entries(latinSounds)
  .filter(([key]) => key.includes('+'))
  .map(([key, sound]) => [...key.split('+'), sound] as [string, string, string]);

/** The sounds of a Latin spelling: runs of letters by the table, marks it does not know left out, doubled sounds once. */
export const soundsOf = (latin: string): string => {
  let out = '';
  for (let i = 0; i < latin.length; ) {
    let taken = 0;
    let sound = '';
    for (let n = Math.min(longestRun, latin.length - i); n > 0 && taken === 0; n -= 1) {
      const run = latin.slice(i, i + n);
      const when = conditional.find(([form, ahead]) => form === run && ahead.includes(latin[i + n] ?? '-'));
      const known = when?.[2] ?? latinSounds[run];
      if (known === undefined) continue;
      sound = known;
      taken = n;
    }
    if (taken === 0) {
      sound = (latin[i] as string).normalize('NFD').replace(/[^a-z]/g, '');
      taken = 1;
    }
    if (sound !== out.at(-1)) out += sound;
    i += taken;
  }
  return out;
};

/** An Arabic word with its hamza seats and endings levelled. */
export const levelArabic = (word: string): string => {
  let out = '';
  for (const letter of word) out += arabicLevels[letter] ?? letter;
  return out;
};

/** The sounds of an Arabic spelling; short vowels are not in it. */
export const arabicSoundsOf = (word: string): string => {
  let out = '';
  for (let i = 0; i < word.length; ) {
    const pair = arabicSounds[word.slice(i, i + 2)];
    const n = pair !== undefined && i + 2 <= word.length ? 2 : 1;
    const sound = n === 2 ? pair : (arabicSounds[word[i] as string] ?? '');
    if (sound !== out.at(-1)) out += sound;
    i += n;
  }
  return out;
};
