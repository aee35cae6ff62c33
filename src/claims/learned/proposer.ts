import type { Found } from '../../text/vocabulary.ts';
import type { Match, View } from '../matcher.ts';
import { featuresOf } from './features.ts';
import { guess, type KindModel, parseModel } from './model.ts';
import { unitsOf } from './units.ts';
import { WEIGHTS } from './weights.generated.ts';

/** Proposes what no row of the patterns found: matches without captures, at the word that speaks most for their kind. */
export type KindProposer = (view: View, chosen: readonly Match[]) => Match[];

/** A kind less likely than this is not proposed. */
const LEAST = 2;
/** What a likely kind is worth as the weight of a row. */
const WORTH = 0.75;

let model: KindModel | null = null;

const anchorAt = (view: View, at: number): Found<string> => {
  const readings = view.sentence.tokens[at]?.readings ?? [];
  const affixes = [...new Set(readings.flatMap((reading) => reading.affixes))];
  return { from: at, to: at + 1, sense: '#learned', affixes, lastAffixes: [] };
};

/** Builds the proposer of a language; ids of its proposals are `LANGUAGE.KIND.learned`. */
export const makeKindProposer =
  (language: string): KindProposer =>
  (view, chosen) => {
    model ??= parseModel(WEIGHTS);
    const out: Match[] = [];
    for (const unit of unitsOf(view)) {
      for (const { kind, probability, at } of guess(model, featuresOf(view, unit), LEAST)) {
        const told = [...chosen, ...out].some(
          (match) => match.compiled.kind === kind && match.from < unit.to && unit.from < match.to,
        );
        if (told) continue;
        const anchor = anchorAt(view, at);
        out.push({
          compiled: {
            kind,
            row: { id: `${language}.${kind}.learned`, match: '', weight: WORTH * probability, example: '' },
            nodes: [],
            anchor: 0,
            with: [],
            without: [],
            nowhere: [],
            affix: [],
            notAffix: [],
          },
          from: at,
          to: at + 1,
          anchor,
          captures: [],
        });
      }
    }
    return out;
  };
