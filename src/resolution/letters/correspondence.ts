import { RawabitError } from '../../core/errors.ts';

/** Marks of the beginning and the end of a word: letters behave otherwise there. */
const START = '^';
const END = '$';

/** Cost in nats of a letter that answers to nothing that the table knows. */
const UNSEEN = 7;

/** Longest runs of letters that answer to one another, with the marks of beginning and end counted in. */
const LONGEST_LEFT = 3;
const LONGEST_RIGHT = 3;

/** Letters of one script and the letters of another that they were written as; null where one stands alone. */
export interface LetterPair {
  readonly left: string;
  readonly right: string;
  /** In nats: 0 is what always happens. */
  readonly cost: number;
}

/** A word cut into runs of letters that a table knows, ready for aligning: `ids[j][n]` is the run of n letters that ends before j, or -1. */
export interface Encoded {
  readonly letters: string;
  readonly ids: readonly Int32Array[];
}

/** Costs of the left letters read so far against each beginning of the right word; only those in [low, high] count. */
export interface AlignmentRow {
  readonly cost: Float64Array;
  low: number;
  high: number;
}

/** An empty row for a right word of so many letters. */
export const alignmentRow = (letters: number): AlignmentRow => ({
  cost: new Float64Array(letters + 1),
  low: 0,
  high: letters,
});

export interface Correspondence {
  /** Cuts a word of the left script (Latin), already in small letters. */
  left(word: string): Encoded;
  /** Cuts a word of the right script (Arabic). */
  right(word: string): Encoded;
  /** Fills row `at` of an alignment from the rows before it and returns its least cost; what costs more than `limit` is not followed. */
  fill(rows: readonly AlignmentRow[], at: number, ids: Int32Array, right: Encoded, limit?: number): number;
  /** Least cost in nats of writing `left` as `right`. */
  cost(left: Encoded, right: Encoded): number;
  /** Least cost in nats of writing `left` at all: what its best writing costs. */
  floor(left: Encoded): number;
  /** The pairs of letters of the cheapest alignment, in order. */
  pairs(left: Encoded, right: Encoded): LetterPair[];
}

/** One row of a table: the left letters, then each of the right letters with its cost. */
type Row = readonly [string, readonly (readonly [string, number])[]];

/**
 * Reads a table of correspondences: a line a run of left letters, then pairs of right letters (`-` for
 * none) and cost in hundredths of a nat. Throws `data-broken` for a line that is none.
 */
export const readRows = (text: string): Row[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): Row => {
      const [left = '', ...rest] = line.split(' ');
      const answers: (readonly [string, number])[] = [];
      for (let i = 0; i + 1 < rest.length; i += 2) {
        const cost = Number(rest[i + 1]) / 100;
        if (!(cost >= 0)) break;
        answers.push([rest[i] === '-' ? '' : (rest[i] as string), cost]);
      }
      if (left === '' || answers.length === 0 || answers.length * 2 !== rest.length)
        throw new RawabitError({
          code: 'data-broken',
          what: `The line "${line}" of a table of letters cannot be read.`,
          remedy: 'Write: letters, then letters and a cost in hundredths, as often as needed.',
        });
      return [left, answers];
    });

const NOTHING = new Int32Array(0);

/** Builds the aligner of a table of correspondences between the letters of two scripts. */
export const makeCorrespondence = (rows: readonly Row[]): Correspondence => {
  const lefts = new Map<string, number>();
  const rights = new Map<string, number>([['', 0]]);
  for (const [left, answers] of rows) {
    lefts.set(left === '-' ? '' : left, lefts.size);
    for (const [right] of answers) if (!rights.has(right)) rights.set(right, rights.size);
  }
  const none = lefts.get('');
  const width = rights.size;
  const costs = new Float32Array(lefts.size * width).fill(Number.POSITIVE_INFINITY);
  for (const [left, answers] of rows)
    for (const [right, cost] of answers)
      costs[(lefts.get(left === '-' ? '' : left) as number) * width + (rights.get(right) as number)] = cost;

  const known = new Set([...lefts.keys()].join(''));
  const encoder =
    (ids: ReadonlyMap<string, number>, longest: number) =>
    (word: string): Encoded => {
      const letters = START + word + END;
      const cut = [NOTHING];
      for (let j = 1; j <= letters.length; j += 1) {
        const own = new Int32Array(Math.min(longest, j) + 1).fill(-1);
        for (let n = 1; n < own.length; n += 1) own[n] = ids.get(letters.slice(j - n, j)) ?? -1;
        own[0] = 0;
        cut.push(own);
      }
      return { letters, ids: cut };
    };
  const encodeLeft = encoder(lefts, LONGEST_LEFT);
  /** A letter with a mark that the table has never met is read without its mark. */
  const left = (word: string): Encoded => {
    let out = '';
    for (const letter of word)
      out += known.has(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');
    return encodeLeft(out);
  };

  /** The cost of one step, `Infinity` where the table has none. */
  const step = (l: number, lids: Int32Array, r: number, rids: Int32Array): number => {
    if (l === 0) {
      const id = rids[1] as number;
      const cost =
        none === undefined || id < 0 ? Number.POSITIVE_INFINITY : (costs[none * width + id] as number);
      return Math.min(cost, UNSEEN);
    }
    const from = lids[l] as number;
    const to = r === 0 ? 0 : (rids[r] as number);
    const cost = from < 0 || to < 0 ? Number.POSITIVE_INFINITY : (costs[from * width + to] as number);
    return l === 1 && r <= 1 ? Math.min(cost, UNSEEN + r) : cost;
  };

  const fill: Correspondence['fill'] = (table, at, lids, right, limit = Number.POSITIVE_INFINITY) => {
    const row = table[at] as AlignmentRow;
    const size = right.letters.length;
    const { cost: own } = row;
    let low = at === 0 ? 0 : size + 1;
    let high = at === 0 ? 0 : -1;
    for (let l = 1; l < lids.length; l += 1) {
      const before = table[at - l] as AlignmentRow;
      if (before.low < low) low = before.low;
      if (before.high + LONGEST_RIGHT > high) high = before.high + LONGEST_RIGHT;
    }
    if (high > size) high = size;
    row.low = size + 1;
    row.high = -1;
    let least = Number.POSITIVE_INFINITY;
    let lone = Number.POSITIVE_INFINITY;
    // Beyond the band of the rows before there is only the way along the row itself.
    for (let j = low; j <= size && (j <= high || lone <= limit); j += 1) {
      const rids = right.ids[j] as Int32Array;
      let best = at === 0 && j === 0 ? 0 : lone;
      for (let l = 1; l < lids.length; l += 1) {
        const before = table[at - l] as AlignmentRow;
        const base = (lids[l] as number) * width;
        const first = Math.max(0, j - before.high);
        const most = Math.min(LONGEST_RIGHT, j - before.low);
        for (let r = first; r <= most; r += 1) {
          const sofar = before.cost[j - r] as number;
          if (sofar >= best) continue;
          const to = r === 0 ? 0 : (rids[r] as number);
          let cost = base < 0 || to < 0 ? Number.POSITIVE_INFINITY : (costs[base + to] as number);
          if (l === 1 && r <= 1 && cost > UNSEEN + r) cost = UNSEEN + r;
          if (sofar + cost < best) best = sofar + cost;
        }
      }
      own[j] = best;
      if (best <= limit) {
        if (row.low > j) row.low = j;
        row.high = j;
      }
      if (best < least) least = best;
      lone = j < size ? best + step(0, lids, 1, right.ids[j + 1] as Int32Array) : Number.POSITIVE_INFINITY;
    }
    return least;
  };

  const align = (l: Encoded, r: Encoded): AlignmentRow[] => {
    const table = l.ids.map(() => alignmentRow(r.letters.length));
    for (let i = 0; i < l.ids.length; i += 1) fill(table, i, l.ids[i] as Int32Array, r);
    return table;
  };

  const pairs: Correspondence['pairs'] = (l, r) => {
    const table = align(l, r);
    const at = (i: number, j: number): number => {
      const row = table[i] as AlignmentRow;
      return j < row.low || j > row.high ? Number.POSITIVE_INFINITY : (row.cost[j] as number);
    };
    const out: LetterPair[] = [];
    let i = l.letters.length;
    let j = r.letters.length;
    while (i > 0 || j > 0) {
      const here = at(i, j);
      const lids = l.ids[i] as Int32Array;
      const rids = r.ids[j] as Int32Array;
      let found: readonly [number, number, number] | null = null;
      for (let a = 0; a < Math.max(1, lids.length) && found === null; a += 1)
        for (let b = a === 0 ? 1 : 0; b <= (a === 0 ? 1 : LONGEST_RIGHT) && b <= j; b += 1) {
          const cost = step(a, lids, b, rids);
          const before = at(i - a, j - b);
          if (Math.abs(before + cost - here) > 1e-9) continue;
          found = [a, b, cost];
          break;
        }
      if (found === null) break;
      const [a, b, cost] = found;
      out.push({ left: l.letters.slice(i - a, i), right: r.letters.slice(j - b, j), cost });
      i -= a;
      j -= b;
    }
    return out.reverse();
  };

  const cheapest = new Map<number, number>();
  for (let id = 0; id < lefts.size; id += 1)
    cheapest.set(
      id,
      costs.subarray(id * width, (id + 1) * width).reduce((a, b) => Math.min(a, b)),
    );
  const floor = (l: Encoded): number => {
    const least = [0];
    for (let i = 1; i < l.ids.length; i += 1) {
      let best = (least[i - 1] as number) + UNSEEN;
      const ids = l.ids[i] as Int32Array;
      for (let n = 1; n < ids.length; n += 1)
        best = Math.min(best, (least[i - n] as number) + (cheapest.get(ids[n] as number) ?? UNSEEN));
      least.push(best);
    }
    return least.at(-1) as number;
  };

  return {
    left,
    floor,
    right: encoder(rights, LONGEST_RIGHT),
    fill,
    cost: (l, r) => align(l, r).at(-1)?.cost[r.letters.length] ?? Number.POSITIVE_INFINITY,
    pairs,
  };
};
