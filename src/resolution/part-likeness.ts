import { arabicLatin } from './letters/arabic-latin.generated.ts';
import { type Correspondence, type Encoded, makeCorrespondence, readRows } from './letters/correspondence.ts';
import type { NamePart } from './name-parts.ts';
import { arabicSpace, crossSpace, levelArabic, likenessIn, soundSpace } from './sounds.ts';

/** A cost of so many nats a letter above that of the best writing makes two words of two scripts wholly unlike. */
const NATS_A_LETTER = 2.2;

/** Share of the better of the two readings of a likeness between scripts; the other has the rest. */
const BETTER = 0.65;

/** What is left of a likeness where one name has a first half (عبد) and the other has not. */
const HALF_MISSING = 0.7;

/** Likeness of an initial to a part that begins so. */
const INITIAL = 0.85;

/** Words aligned lately keep their cut, for every name is compared with many. */
const CUTS = 50_000;

let table: Correspondence | null = null;

/** The table of letters between Arabic and Latin, read when it is first needed. */
export const arabicLatinLetters = (): Correspondence => {
  table ??= makeCorrespondence(readRows(arabicLatin));
  return table;
};

const cuts = new Map<string, Encoded>();
const cut = (side: 'left' | 'right', word: string): Encoded => {
  const key = side + word;
  const known = cuts.get(key);
  if (known !== undefined) return known;
  if (cuts.size > CUTS) cuts.clear();
  const fresh = arabicLatinLetters()[side](word);
  cuts.set(key, fresh);
  return fresh;
};

const within = (
  a: readonly string[],
  b: readonly string[],
  like: (x: string, y: string) => number,
): number => {
  let best = 0;
  for (const x of a) for (const y of b) best = Math.max(best, like(x, y));
  return best;
};

/** What was learnt of letters and what the sounds say, weighed: each is blind where the other sees. */
const across = (other: NamePart['spellings'], arabic: NamePart['spellings']): number => {
  const letters = arabicLatinLetters();
  let learnt = 0;
  for (const l of other.latin) {
    const left = cut('left', l);
    const floor = letters.floor(left);
    for (const a of arabic.arabic) {
      const above = Math.max(0, letters.cost(left, cut('right', a)) - floor);
      learnt = Math.max(learnt, 1 - above / (NATS_A_LETTER * (Math.min(a.length, l.length) + 1)));
    }
  }
  const heard = within(other.sounds, arabic.sounds, (x, y) => likenessIn(crossSpace, x, y));
  return BETTER * Math.max(learnt, heard) + (1 - BETTER) * Math.min(learnt, heard);
};

/** Likeness in [0, 1] of the letters of two parts, whatever their roles. */
const spelled = (a: NamePart['spellings'], b: NamePart['spellings']): number => {
  if ((a.script === 'other') !== (b.script === 'other')) return 0;
  const same =
    a.script === 'arabic' && b.script === 'arabic'
      ? within(a.arabic, b.arabic, (x, y) => likenessIn(arabicSpace, levelArabic(x), levelArabic(y)))
      : a.script === 'arabic'
        ? across(b, a)
        : b.script === 'arabic'
          ? across(a, b)
          : within(a.sounds, b.sounds, (x, y) => likenessIn(soundSpace, x, y));
  return same;
};

const beginning = (part: NamePart, letters: number): NamePart['spellings'] => {
  const { arabic, latin, sounds } = part.spellings;
  const start = (list: readonly string[]): string[] => list.map((word) => word.slice(0, letters));
  return { script: part.spellings.script, arabic: start(arabic), latin: start(latin), sounds: start(sounds) };
};

/** Likeness in [0, 1] of two parts of names, the same in both directions. */
export const partLikeness = (a: NamePart, b: NamePart): number => {
  // Two names that are known apart are two, however alike: Ahmad and Hamad.
  if (a.group !== null && b.group !== null && a.group !== b.group) return 0;
  if (a.half === b.half && (a.written === b.written || (a.group !== null && a.group === b.group))) return 1;
  if (a.role === 'initial' || b.role === 'initial') {
    const [one, other] = a.role === 'initial' ? [a, b] : [b, a];
    if (one.half !== '') return 0;
    const like = spelled(one.spellings, beginning(other, 1));
    return like >= 0.6 ? INITIAL : 0;
  }
  const like = spelled(a.spellings, b.spellings);
  return a.half === b.half ? like : like * HALF_MISSING;
};
