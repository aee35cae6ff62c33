import { explain } from './explain.ts';
import { type NamePart, type PersonName, readName } from './name-parts.ts';
import { partLikeness } from './part-likeness.ts';

/** Names that score this or more are held to be one person's; fixed on corpus/names. */
export const SAME_PERSON = 0.7;

/** Parts less alike than this are two different parts. */
const LEAST_LIKE = 0.65;

/** How hard parts that contradict one another, and parts that only one name has, weigh on the score. */
const CONTRADICTION = 2;
const MISSING = 0.2;

/** What is left where one part is all that two names share, where the first name is not shared, and where the order is another. */
const ONE_PART = 0.6;
const FIRST_MISSING = 0.6;
const LEADING_MISSING = 0.95;
const TURNED = 0.95;
const SHUFFLED = 0.85;

/** Two parts that were set against one another. */
export interface PartPair {
  readonly left: string;
  readonly right: string;
  /** In [0, 1]. */
  readonly likeness: number;
}

/** What lowered a score, and by what factor. */
export interface Doubt {
  readonly kind: 'contradiction' | 'missing' | 'one-part' | 'first-missing' | 'order';
  readonly factor: number;
}

export interface NameMatch {
  readonly left: string;
  readonly right: string;
  /** In [0, 1]; `SAME_PERSON` or more is one person. */
  readonly score: number;
  readonly pairs: readonly PartPair[];
  readonly leftAlone: readonly string[];
  readonly rightAlone: readonly string[];
  readonly doubts: readonly Doubt[];
  /** The score and its reasons as a sentence. */
  readonly sentence: string;
}

interface Matched {
  readonly pairs: readonly (readonly [number, number, number])[];
  readonly gain: number;
}

const full = (part: NamePart): boolean => part.role === 'plain' && !part.article;

/** A first name and the name of a father or a family are not one name, however alike: sons bear the names of grandfathers. */
const mayPair = (a: readonly NamePart[], i: number, b: readonly NamePart[], j: number): boolean => {
  const ancestor = (part: NamePart): boolean => part.article || part.role === 'father';
  const one = a[i] as NamePart;
  const other = b[j] as NamePart;
  if (i === 0 && j !== 0 && full(one) && ancestor(other)) return false;
  return !(j === 0 && i !== 0 && full(other) && ancestor(one));
};

/** The assignment of parts to parts that keeps the most weight; names have few parts, so all are tried. */
const assign = (a: readonly NamePart[], b: readonly NamePart[]): Matched => {
  const memo = new Map<number, Matched>();
  const best = (i: number, used: number): Matched => {
    if (i === a.length) return { pairs: [], gain: 0 };
    const key = i * 4096 + used;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let found = best(i + 1, used);
    b.forEach((part, j) => {
      if ((used & (1 << j)) !== 0 || !mayPair(a, i, b, j)) return;
      const own = a[i] as NamePart;
      const like = partLikeness(own, part);
      if (like < LEAST_LIKE) return;
      const rest = best(i + 1, used | (1 << j));
      // Of two equal ways the one that keeps the order is taken.
      const gain = rest.gain + ((own.weight + part.weight) / 2) * like - Math.abs(i - j) * 1e-6;
      if (gain > found.gain) found = { pairs: [[i, j, like], ...rest.pairs], gain };
    });
    memo.set(key, found);
    return found;
  };
  return best(0, 0);
};

/** Names of more parts are compared by the first of them. */
const MOST_PARTS = 10;

/** All ways to read a name: as it is, and with two neighbours written as one (Abdel Fattah and Abdelfattah, Noor Eddine). */
const joinings = (parts: readonly NamePart[]): NamePart[][] => {
  const out = [[...parts]];
  for (let i = 0; i + 1 < parts.length; i += 1) {
    const [one, two] = [parts[i] as NamePart, parts[i + 1] as NamePart];
    if (one.role === 'initial' || two.role === 'initial' || two.half !== '') continue;
    if (one.spellings.script !== two.spellings.script || one.spellings.script === 'other') continue;
    const cross = (x: readonly string[], y: readonly string[]): string[] =>
      x.flatMap((first, n) => (y[n] === undefined ? [] : [first + y[n]]));
    const joined: NamePart = {
      ...one,
      written: `${one.written} ${two.written}`,
      group: null,
      weight: Math.max(one.weight, two.weight),
      spellings: {
        script: one.spellings.script,
        arabic: cross(one.spellings.arabic, two.spellings.arabic),
        latin: cross(one.spellings.latin, two.spellings.latin),
        sounds: cross(one.spellings.sounds, two.spellings.sounds),
      },
    };
    out.push([...parts.slice(0, i), joined, ...parts.slice(i + 2)]);
  }
  return out;
};

const sum = (parts: readonly NamePart[]): number => parts.reduce((total, { weight }) => total + weight, 0);

const judge = (
  a: readonly NamePart[],
  b: readonly NamePart[],
): Omit<NameMatch, 'left' | 'right' | 'sentence'> => {
  const { pairs } = assign(a, b);
  const leftAlone = a.filter((_, i) => !pairs.some(([at]) => at === i));
  const rightAlone = b.filter((_, j) => !pairs.some(([, at]) => at === j));
  const doubts: Doubt[] = [];
  const doubt = (kind: Doubt['kind'], factor: number): void => {
    if (factor < 1) doubts.push({ kind, factor });
  };
  const weightOf = ([i, j]: readonly [number, number, number]): number =>
    ((a[i] as NamePart).weight + (b[j] as NamePart).weight) / 2;
  const shared = pairs.reduce((total, pair) => total + weightOf(pair), 0);
  const like = pairs.reduce((total, pair) => total + weightOf(pair) * pair[2], 0);
  if (shared > 0) {
    const less = Math.min(sum(leftAlone), sum(rightAlone));
    const more = Math.abs(sum(leftAlone) - sum(rightAlone));
    doubt('contradiction', Math.max(0, 1 - (CONTRADICTION * less) / (shared + less)));
    doubt('missing', 1 - (MISSING * more) / (shared + more));
    const whole = pairs.filter(([i, j]) => a[i]?.role !== 'initial' && b[j]?.role !== 'initial');
    if (whole.length < 2 && Math.max(a.length, b.length) > 1 && pairs.length < 2) doubt('one-part', ONE_PART);
    const firstLost = (own: readonly NamePart[], alone: readonly NamePart[]): boolean =>
      own[0] !== undefined && alone.includes(own[0]);
    const lost = firstLost(a, leftAlone) ? a[0] : firstLost(b, rightAlone) ? b[0] : undefined;
    if (lost !== undefined && pairs.length > 1)
      doubt('first-missing', lost.leading || lost.role === 'initial' ? LEADING_MISSING : FIRST_MISSING);
    const falls = pairs.filter((pair, n) => n > 0 && pair[1] < (pairs[n - 1]?.[1] as number)).length;
    const turned = falls === 1 && (pairs.at(-1)?.[1] as number) < (pairs[0]?.[1] as number);
    if (falls > 0) doubt('order', turned ? TURNED : SHUFFLED);
  }
  // One bad part is not made good by the rest: Hassan and Hussein of one family are two.
  const worst = pairs.reduce((least, [, , likeness]) => Math.min(least, likeness), 1);
  const start = shared === 0 ? 0 : (like / shared + worst) / 2;
  const score = doubts.reduce((total, { factor }) => total * factor, start);
  return {
    score,
    pairs: pairs.map(([i, j, likeness]) => ({
      left: (a[i] as NamePart).written,
      right: (b[j] as NamePart).written,
      likeness,
    })),
    leftAlone: leftAlone.map(({ written }) => written),
    rightAlone: rightAlone.map(({ written }) => written),
    doubts,
  };
};

/**
 * Compares two names of persons in Arabic, Latin or Cyrillic letters and says how far they can be one
 * person's, and why. The score is the same in both directions; a name is one with itself at 1.
 */
export const matchRead = (left: PersonName, right: PersonName): NameMatch => {
  let best = judge(left.parts.slice(0, MOST_PARTS), right.parts.slice(0, MOST_PARTS));
  if (best.score < 1 && left.parts.length !== right.parts.length)
    for (const a of joinings(left.parts.slice(0, MOST_PARTS)))
      for (const b of joinings(right.parts.slice(0, MOST_PARTS))) {
        // One joining at a time: two at once make anything of anything.
        if (a.length < left.parts.length && b.length < right.parts.length) continue;
        const other = judge(a, b);
        if (other.score > best.score) best = other;
      }
  const match = { left: left.text, right: right.text, ...best };
  return Object.freeze({ ...match, sentence: explain(match) });
};

/** `matchRead` of two names as they are written. */
export const matchNames = (left: string, right: string): NameMatch =>
  matchRead(readName(left), readName(right));
