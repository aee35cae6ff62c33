import { type AlignmentRow, alignmentRow, type Correspondence, type Encoded } from './correspondence.ts';

/** A word of the index, by its place in the list given, and the cost in nats of writing it as what was asked. */
export interface Near {
  readonly at: number;
  readonly cost: number;
}

export interface LetterTrie {
  /** At most `many` words that are cheapest to write as `right`, cheapest first; none that is far behind the first. */
  nearest(right: string, many: number): Near[];
}

/** Costs in nats at which the search gives up looking, one after the other, until enough words are found. */
const REACH = [3, 6, 10, 15, 24, 60];

/** A word that costs so much more than the cheapest is no candidate: e⁶ is 400 to one. */
const BEHIND = 6;

interface Node {
  readonly ids: Int32Array;
  readonly depth: number;
  readonly next: Map<string, Node>;
  readonly ends: number[];
}

/**
 * Words of one script in a tree of their letters, so that words that begin alike are aligned once.
 * A branch is left as soon as its cheapest alignment costs more than the last word that would be kept.
 */
export const makeLetterTrie = (words: readonly string[], letters: Correspondence): LetterTrie => {
  const root: Node = { ids: new Int32Array(0), depth: 0, next: new Map(), ends: [] };
  let deepest = 0;
  words.forEach((word, at) => {
    const encoded: Encoded = letters.left(word);
    let node = root;
    for (let i = 0; i < encoded.letters.length; i += 1) {
      const letter = encoded.letters[i] as string;
      let next = node.next.get(letter);
      if (next === undefined) {
        next = { ids: encoded.ids[i + 1] as Int32Array, depth: i + 1, next: new Map(), ends: [] };
        node.next.set(letter, next);
      }
      node = next;
    }
    node.ends.push(at);
    deepest = Math.max(deepest, node.depth);
  });

  const search = (right: Encoded, many: number, reach: number): Near[] => {
    const rows = Array.from({ length: deepest + 1 }, () => alignmentRow(right.letters.length));
    const found: Near[] = [];
    let limit = reach;
    letters.fill(rows, 0, root.ids, right, limit);
    const keep = (at: number, cost: number): void => {
      if (cost > limit) return;
      let place = found.length;
      while (place > 0 && (found[place - 1] as Near).cost > cost) place -= 1;
      found.splice(place, 0, { at, cost });
      if (found.length > many) found.pop();
      if (found.length === many) limit = Math.min(limit, (found.at(-1) as Near).cost);
    };
    const walk = (node: Node): void => {
      for (const next of node.next.values()) {
        if (letters.fill(rows, next.depth, next.ids, right, limit) > limit) continue;
        const row = rows[next.depth] as AlignmentRow;
        if (row.high === right.letters.length)
          for (const at of next.ends) keep(at, row.cost[right.letters.length] as number);
        walk(next);
      }
    };
    walk(root);
    return found;
  };

  return {
    nearest: (right, many) => {
      const encoded = letters.right(right);
      let found: Near[] = [];
      for (const reach of REACH) {
        found = search(encoded, many, reach);
        const first = found[0];
        if (first !== undefined && (found.length >= many || first.cost + BEHIND <= reach)) break;
      }
      return found;
    },
  };
};
