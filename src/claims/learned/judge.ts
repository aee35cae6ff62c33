import type { View } from '../matcher.ts';
import { featuresOf } from './features.ts';
import { type KindModel, likely, parseModel } from './model.ts';
import { type Unit, unitsOf } from './units.ts';
import { WEIGHTS } from './weights.generated.ts';

/** How likely the words around a token tell of a kind, 0 to 1. */
export type KindJudge = (kind: string, at: number) => number;

let model: KindModel | null = null;

/**
 * A second opinion on what the rows of a sentence found, from words that they do not look at: a model of kinds
 * that was trained on cases and documents of our own (scripts/train-kinds.ts). It makes a claim surer or less
 * sure; it makes none and drops none (docs/decisions/0012).
 */
export const makeKindJudge = (view: View): KindJudge => {
  let units: (Unit & { likely: ReadonlyMap<string, number> | null })[] | null = null;
  return (kind, at) => {
    model ??= parseModel(WEIGHTS);
    units ??= unitsOf(view).map((unit) => ({ ...unit, likely: null }));
    const unit = units.find(({ from, to }) => from <= at && at < to);
    if (unit === undefined) return 0;
    unit.likely ??= likely(model, featuresOf(view, unit));
    return unit.likely.get(kind) ?? 0;
  };
};
