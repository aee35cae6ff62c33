import type { Bearer } from '../core/verdict.ts';
import type { PersonMention } from './entities.ts';

/** Two names that a person ruled on, with who is meant by each where that was said. */
export interface NameRuling {
  readonly names: readonly [string, string];
  /** False: of two, or it cannot be told; then a machine does not join them either. */
  readonly same: boolean;
  readonly bearers?: readonly [Bearer, Bearer];
}

/** What people ruled, by mentions. */
export interface Rulings {
  /** The last word on two mentions. */
  readonly between: (a: number, b: number) => NameRuling | undefined;
  /** Some ruling is about it. */
  readonly about: (at: number) => boolean;
  /** The mentions of either name of a ruling. */
  readonly sidesOf: (ruling: NameRuling) => readonly [readonly number[], readonly number[]];
}

/** A name as it is looked up: letter case, forms of letters and spaces do not matter. */
export const nameKey = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const fits = (mention: PersonMention, bearer: Bearer | undefined): boolean =>
  bearer === undefined ||
  ((bearer.state === null || mention.state === null || bearer.state === mention.state) &&
    (bearer.office === null || mention.office === null || bearer.office === mention.office));

/** How many years a mention lies outside those of a bearer. */
const outside = ({ year }: PersonMention, bearer: Bearer | undefined): number =>
  year === null || bearer?.years == null ? 0 : Math.max(0, bearer.years[0] - year, year - bearer.years[1]);

/** Which of the two that a ruling names a mention is of; null where it is of neither, or could be of either. */
const sideOf = (mention: PersonMention, { names, bearers }: NameRuling): 0 | 1 | null => {
  const sides = [0, 1] as const;
  const own = sides.filter((side) => nameKey(names[side]) === nameKey(mention.text));
  const also = sides.filter((side) => mention.also?.some((name) => nameKey(name) === nameKey(names[side])));
  // What it is written as goes before what it is otherwise called.
  const meant = (own.length > 0 ? own : also).filter((side) => fits(mention, bearers?.[side]));
  const [first, second] = meant;
  if (first === undefined || second === undefined) return first ?? null;
  const [near, far] = [outside(mention, bearers?.[first]), outside(mention, bearers?.[second])];
  return near === far ? null : near < far ? first : second;
};

export const makeRulings = (mentions: readonly PersonMention[], rulings: readonly NameRuling[]): Rulings => {
  const sides = rulings.map((ruling) => mentions.map((mention) => sideOf(mention, ruling)));
  return {
    between: (a, b) =>
      rulings.findLast((_, at) => {
        const [one, other] = [sides[at]?.[a] ?? null, sides[at]?.[b] ?? null];
        return one !== null && other !== null && one !== other;
      }),
    about: (at) => sides.some((side) => side[at] !== null),
    sidesOf: (ruling) => {
      const own = sides[rulings.indexOf(ruling)] ?? [];
      const on = (side: 0 | 1): number[] => own.flatMap((one, at) => (one === side ? [at] : []));
      return [on(0), on(1)];
    },
  };
};
