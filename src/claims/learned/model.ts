import type { Feature } from './features.ts';

/** A linear model of kinds: for each feature its weight for each kind that it speaks for or against. */
export interface KindModel {
  readonly kinds: readonly string[];
  /** One a kind. */
  readonly bias: readonly number[];
  /** Feature → pairs of kind index and weight. */
  readonly weights: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/** How likely a unit tells of a kind, and the token that speaks most for it. */
export interface Guess {
  readonly kind: string;
  /** 0 to 1. */
  readonly probability: number;
  readonly at: number;
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** Kinds that the features of a unit make likelier than `least`, the likeliest first. */
export const guess = (model: KindModel, features: readonly Feature[], least: number): Guess[] => {
  const scores = [...model.bias];
  const best = model.kinds.map(() => ({ at: -1, weight: 0 }));
  for (const { name, at } of features)
    for (const [kind, weight] of model.weights.get(name) ?? []) {
      scores[kind] = (scores[kind] as number) + weight;
      const top = best[kind] as { at: number; weight: number };
      if (at >= 0 && weight > top.weight) best[kind] = { at, weight };
    }
  return scores
    .map((score, i) => ({
      kind: model.kinds[i] as string,
      probability: sigmoid(score),
      at: (best[i] as { at: number }).at,
    }))
    .filter(({ probability, at }) => probability >= least && at >= 0)
    .sort((a, b) => b.probability - a.probability);
};

/** Reads a model as the trainer writes it: a line of kinds with their biases, then a line a feature, `name kind:weight …`. */
export const parseModel = (text: string): KindModel => {
  const [head = '', ...lines] = text.trim().split('\n');
  const kinds: string[] = [];
  const bias: number[] = [];
  for (const pair of head.split(' ').filter(Boolean)) {
    const at = pair.lastIndexOf(':');
    kinds.push(pair.slice(0, at));
    bias.push(Number(pair.slice(at + 1)));
  }
  const weights = new Map<string, [number, number][]>();
  for (const line of lines) {
    const [name, ...pairs] = line.split(' ');
    if (name === undefined || name === '') continue;
    weights.set(
      name,
      pairs.map((pair) => {
        const [kind, weight] = pair.split(':');
        return [Number(kind), Number(weight) / 100] as [number, number];
      }),
    );
  }
  return { kinds, bias, weights };
};
