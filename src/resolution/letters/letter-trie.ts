import type { Correspondence, Encoded } from './correspondence.ts';

/** A word of the index, by its place in the list given, and the cost in nats of writing it as what was asked. */
export interface Near {
  readonly at: number;
  readonly cost: number;
}

export interface LetterTrie {
  /** The `many` words that are cheapest to write as `right`, cheapest first; ties in the order of the list. */
  nearest(right: string, many: number): Near[];
}

/** Costs in nats at which the search gives up looking, one after the other, until enough words are found. */
const REACH = [4, 8, 14, 24, Number.POSITIVE_INFINITY];

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
    const rows = Array.from({ length: deepest + 1 }, () => new Float64Array(right.letters.length + 1));
    letters.fill(rows, 0, root.ids, right);
    const found: Near[] = [];
    let limit = reach;
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
        if (letters.fill(rows, next.depth, next.ids, right) > limit) continue;
        const cost = (rows[next.depth] as Float64Array)[right.letters.length] as number;
        for (const at of next.ends) keep(at, cost);
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
        found = search(encoded, Math.min(many, words.length), reach);
        if (found.length >= Math.min(many, words.length)) break;
      }
      return found;
    },
  };
};
