/** A linear model of kinds: for each feature its weights for the kinds that it speaks for or against. */
export interface KindModel {
  readonly kinds: readonly string[];
  /** One a kind. */
  readonly bias: readonly number[];
  /** Feature → where its pairs begin in the two tables below; they end where the next one's begin. */
  readonly features: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  /** Kind of each pair, and its weight in hundredths. */
  readonly kindOf: Uint8Array;
  readonly weightOf: Int16Array;
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** How likely a unit with these features tells of each kind, 0 to 1. */
export const likely = (model: KindModel, features: readonly string[]): ReadonlyMap<string, number> => {
  const scores = Float64Array.from(model.bias);
  for (const name of features) {
    const at = model.features.get(name);
    if (at === undefined) continue;
    const end = model.starts[at + 1] as number;
    for (let i = model.starts[at] as number; i < end; i += 1) {
      const kind = model.kindOf[i] as number;
      scores[kind] = (scores[kind] as number) + (model.weightOf[i] as number) / 100;
    }
  }
  return new Map(model.kinds.map((kind, i) => [kind, sigmoid(scores[i] as number)]));
};

/** Reads a model as the trainer writes it: a line of kinds with their biases, then a line a feature, `name kind:weight …`, weights in hundredths. */
export const parseModel = (text: string): KindModel => {
  const [head = '', ...lines] = text.trim().split('\n');
  const kinds: string[] = [];
  const bias: number[] = [];
  for (const pair of head.split(' ').filter(Boolean)) {
    const at = pair.lastIndexOf(':');
    kinds.push(pair.slice(0, at));
    bias.push(Number(pair.slice(at + 1)));
  }
  const features = new Map<string, number>();
  const starts = new Uint32Array(lines.length + 1);
  const kindOf: number[] = [];
  const weightOf: number[] = [];
  lines.forEach((line, i) => {
    const [name = '', ...pairs] = line.split(' ');
    features.set(name, i);
    for (const pair of pairs) {
      const colon = pair.indexOf(':');
      kindOf.push(Number(pair.slice(0, colon)));
      weightOf.push(Number(pair.slice(colon + 1)));
    }
    starts[i + 1] = kindOf.length;
  });
  return {
    kinds,
    bias,
    features,
    starts,
    kindOf: Uint8Array.from(kindOf),
    weightOf: Int16Array.from(weightOf),
  };
};
