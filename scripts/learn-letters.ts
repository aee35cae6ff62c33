/**
 * Learns which Arabic letters Latin letters are written as, and writes the table
 * src/resolution/letters/arabic-latin.generated.ts: `node scripts/learn-letters.ts [--data DIR]`.
 *
 * First, expectation–maximisation over all ways to cut a pair of names into runs of letters that answer
 * to one another (Bisani and Ney, "Joint-sequence models for grapheme-to-phoneme conversion", 2008, at order one);
 * then the costs are bent so that the right Latin name comes before those that look like it (softmax over
 * the nearest names, Adagrad). Reads the training part of the pairs of names from Wikidata (CC0); no name is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Correspondence,
  makeCorrespondence,
  readRows,
} from '../src/resolution/letters/correspondence.ts';
import { makeLetterTrie } from '../src/resolution/letters/letter-trie.ts';
import { arabicLetters, latinLetters } from '../src/resolution/letters/spelling.ts';

const OUT = 'src/resolution/letters/arabic-latin.generated.ts';

/** Rounds of expectation–maximisation, and the expected count under which a pair of runs is forgotten. */
const ROUNDS = 8;
const LEAST_COUNT = 1.8;

/** Names that are ranked against one another, and how many pairs are ranked. */
const SHARD = 6500;
const RANKED = 26_000;
/** Nearest names that a right one is set against, passes over all pairs, and the step of a change. */
const RIVALS = 12;
const PASSES = 6;
const STEP = 0.4;
const BATCH = 400;

interface Pair {
  readonly latin: string;
  readonly arabic: string;
}

const flag = process.argv.indexOf('--data');
const data = flag > 0 ? (process.argv[flag + 1] ?? '') : '../shared/bench';

/** Pairs of one word each, in the spelling that the product compares. */
const readPairs = (file: string): Pair[] =>
  readFileSync(join(data, 'names/wikidata-transliteration', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [latin = '', arabic = ''] = line.split('\t');
      return { latin: latinLetters(latin), arabic: arabicLetters(arabic) };
    })
    .filter(
      ({ latin, arabic }) => latin.length > 0 && arabic.length > 0 && latin.length < 30 && arabic.length < 25,
    );

/** Letters that are met often enough to be learnt with their marks. */
const OFTEN = 40;
const levelled = (pairs: readonly Pair[]): Pair[] => {
  const count = new Map<string, number>();
  for (const { latin } of pairs) for (const letter of latin) count.set(letter, (count.get(letter) ?? 0) + 1);
  return pairs.map(({ latin, arabic }) => ({
    latin: [...latin]
      .map((letter) =>
        (count.get(letter) ?? 0) >= OFTEN ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''),
      )
      .join(''),
    arabic,
  }));
};

/** Runs that may answer to one another, as numbers of letters; the article ال may stand against the beginning alone. */
const runs: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 0],
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [3, 1],
  [3, 2],
  [1, 3],
  [2, 3],
];

const fits = (left: string, right: string): boolean =>
  left.startsWith('^') === right.startsWith('^') &&
  left.endsWith('$') === right.endsWith('$') &&
  (right.length < 3 || right.startsWith('^ال'));

const learnCounts = (pairs: readonly Pair[]): Map<string, number> => {
  let shares: Map<string, number> | null = null;
  let counts = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    counts = new Map();
    for (const { latin, arabic } of pairs) {
      const l = `^${latin}$`;
      const r = `^${arabic}$`;
      const width = r.length + 1;
      const ahead = new Float64Array((l.length + 1) * width);
      ahead[0] = 1;
      const edges: (readonly [number, number, string, number])[] = [];
      for (let i = 0; i <= l.length; i += 1)
        for (let j = 0; j <= r.length; j += 1) {
          const here = ahead[i * width + j] as number;
          if (here === 0) continue;
          for (const [x, y] of runs) {
            if (i + x > l.length || j + y > r.length) continue;
            const left = l.slice(i, i + x);
            const right = r.slice(j, j + y);
            const key = `${left} ${right}`;
            const share =
              shares === null ? (fits(left, right) ? 0.02 ** (x + y) : 0) : (shares.get(key) ?? 0);
            if (share === 0) continue;
            const to = (i + x) * width + j + y;
            ahead[to] = (ahead[to] as number) + here * share;
            edges.push([i * width + j, to, key, share]);
          }
        }
      const whole = ahead.at(-1) as number;
      if (whole === 0) continue;
      const back = new Float64Array(ahead.length);
      back[back.length - 1] = 1;
      for (const [from, to, , share] of edges.reverse())
        back[from] = (back[from] as number) + (back[to] as number) * share;
      for (const [from, to, key, share] of edges) {
        const expected = ((ahead[from] as number) * share * (back[to] as number)) / whole;
        if (expected > 1e-4) counts.set(key, (counts.get(key) ?? 0) + expected);
      }
    }
    const least = round < 2 ? 0.5 : LEAST_COUNT;
    for (const [key, count] of counts) if (count < least) counts.delete(key);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    shares = new Map([...counts].map(([key, count]) => [key, count / total]));
    process.stderr.write(`round ${round + 1}: ${counts.size} pairs of runs\n`);
  }
  return counts;
};

type Costs = Map<string, Map<string, number>>;

/** The cost of writing a run of Latin letters so, in nats: −log of its share. */
const costsOf = (counts: ReadonlyMap<string, number>): Costs => {
  const costs: Costs = new Map();
  const total = new Map<string, number>();
  for (const [key, count] of counts) {
    const left = key.split(' ')[0] as string;
    total.set(left, (total.get(left) ?? 0) + count);
  }
  const all = [...total.values()].reduce((sum, count) => sum + count, 0);
  for (const [key, count] of counts) {
    const [left = '', right = ''] = key.split(' ');
    const of = costs.get(left) ?? new Map<string, number>();
    of.set(right, -Math.log(count / (left === '' ? all : (total.get(left) as number))));
    costs.set(left, of);
  }
  return costs;
};

const printed = (costs: Costs): string =>
  [...costs]
    .map(([left, of]) =>
      [left || '-', ...[...of].flatMap(([right, cost]) => [right || '-', Math.round(cost * 100)])].join(' '),
    )
    .join('\n');

const built = (costs: Costs): Correspondence => makeCorrespondence(readRows(printed(costs)));

interface Contest {
  readonly pair: Pair;
  readonly rivals: readonly string[];
}

/** Every pair with the Latin names nearest to its Arabic one that are not paired with it. */
const contestsOf = (pairs: readonly Pair[], letters: Correspondence): Contest[] => {
  const contests: Contest[] = [];
  for (let from = 0; from < pairs.length; from += SHARD) {
    const shard = pairs.slice(from, from + SHARD);
    const names = [...new Set(shard.map(({ latin }) => latin))];
    const trie = makeLetterTrie(names, letters);
    const right = Map.groupBy(shard, ({ arabic }) => arabic);
    for (const [arabic, own] of right) {
      const good = new Set(own.map(({ latin }) => latin));
      const rivals = trie
        .nearest(arabic, RIVALS)
        .map(({ at }) => names[at] as string)
        .filter((name) => !good.has(name));
      for (const pair of own) contests.push({ pair, rivals });
    }
    process.stderr.write(`rivals of ${contests.length} pairs\n`);
  }
  return contests;
};

/** A fixed shuffle, so that the table comes out the same. */
const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const out = [...list];
  let state = seed;
  for (let i = out.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
};

const bend = (start: Costs, contests: readonly Contest[]): Costs => {
  const costs: Costs = new Map([...start].map(([left, of]) => [left, new Map(of)]));
  const squares = new Map<string, number>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    const order = shuffled(contests, pass + 1);
    let loss = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const letters = built(costs);
      const slope = new Map<string, number>();
      for (const { pair, rivals } of order.slice(from, from + BATCH)) {
        const right = letters.right(pair.arabic);
        const paths = [pair.latin, ...rivals].map((name) => letters.pairs(letters.left(name), right));
        const totals = paths.map((path) => path.reduce((sum, { cost }) => sum + cost, 0));
        const least = Math.min(...totals);
        const weights = totals.map((cost) => Math.exp(least - cost));
        const sum = weights.reduce((a, b) => a + b, 0);
        const own = (weights[0] as number) / sum;
        loss -= Math.log(own + 1e-9);
        // A pair of names that are no writing of one another (a translation) teaches nothing.
        if ((totals[0] as number) - least > 12) continue;
        paths.forEach((path, k) => {
          const share = (k === 0 ? 1 : 0) - (weights[k] as number) / sum;
          if (Math.abs(share) < 1e-3) return;
          for (const step of path) {
            const key = `${step.left} ${step.right}`;
            slope.set(key, (slope.get(key) ?? 0) + share);
          }
        });
      }
      for (const [key, value] of slope) {
        const [left = '', answer = ''] = key.split(' ');
        const of = costs.get(left);
        const cost = of?.get(answer);
        if (of === undefined || cost === undefined) continue;
        const square = (squares.get(key) ?? 1) + value * value;
        squares.set(key, square);
        of.set(answer, Math.max(0, cost - (STEP * value) / Math.sqrt(square)));
      }
    }
    process.stderr.write(`pass ${pass + 1}: ${(loss / order.length).toFixed(4)} nats a pair\n`);
  }
  return costs;
};

const pairs = levelled(readPairs('wd_arabic_64'));
const first = costsOf(learnCounts(pairs));
const last = bend(first, contestsOf(pairs.slice(0, RANKED), built(first)));
writeFileSync(
  OUT,
  `/** Latin letters, the Arabic letters that they are written as, and the cost in hundredths of a nat: written by scripts/learn-letters.ts, never by hand. */\nexport const arabicLatin = \`\n${printed(last)}\n\`;\n`,
);
