/** A linear model of kinds: for each feature its weight for each kind that it speaks for or against. */
export interface KindModel {
  readonly kinds: readonly string[];
  /** One a kind. */
  readonly bias: readonly number[];
  /** Feature → pairs of kind index and weight. */
  readonly weights: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** How likely a unit with these features tells of each kind, 0 to 1. */
export const likely = (model: KindModel, features: readonly string[]): ReadonlyMap<string, number> => {
  const scores = [...model.bias];
  for (const name of features)
    for (const [kind, weight] of model.weights.get(name) ?? [])
      scores[kind] = (scores[kind] as number) + weight;
  return new Map(model.kinds.map((kind, i) => [kind, sigmoid(scores[i] as number)]));
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
