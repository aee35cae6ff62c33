import type { Modality } from '../core/claim.ts';
import { clauseOf, type Match, type View } from './matcher.ts';

/** How far from its trigger a cue still governs it, in tokens. */
const REACH = { negation: 5, plan: 14, hope: 22, denial: 30 } as const;

const FUTURE: readonly string[] = ['future'];
const NEGATIVE: readonly string[] = ['neg'];

const affixed = (match: Match, names: readonly string[]): boolean =>
  match.anchor.affixes.some((affix) => names.includes(affix)) || match.anchor.lastAffixes.some((affix) => names.includes(affix));

/** Whether the class stands in tokens [from, to) of the clause. */
const stands = (view: View, name: string, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, view.hits.length); i += 1)
    if ((view.hits[i] ?? []).some((hit) => hit.sense === name)) return true;
  return false;
};

/** Whether a token in [from, to) is a verb of a given class that carries one of the affixes. */
const standsAffixed = (view: View, affixes: readonly string[], from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, view.hits.length); i += 1)
    for (const hit of view.hits[i] ?? [])
      if (hit.sense === 'verb' && (hit.affixes.some((affix) => affixes.includes(affix)) || hit.lastAffixes.some((affix) => affixes.includes(affix)))) return true;
  return false;
};

export interface ModalityFound {
  readonly modality: Modality;
  /** The text speaks of what is not so ("had they …"): no claim at all. */
  readonly unreal: boolean;
}

/**
 * Decides how a source says it: asserted, planned, hoped or denied, by the cue words that govern
 * the trigger in its clause. `cuesFollow` is true of languages whose verbs end the clause.
 */
export const findModality = (view: View, match: Match, cuesFollow: boolean): ModalityFound => {
  const given = match.compiled.row.modality;
  if (given !== undefined) return { modality: given, unreal: false };
  const clause = clauseOf(view, match.from, match.to);
  const { from: at, to: end } = match.anchor;
  const left = (reach: number): number => Math.max(clause.from, Math.min(match.from, at) - reach);
  const right = (reach: number): number => Math.min(clause.to, Math.max(match.to, end) + (cuesFollow ? reach : 3));

  const unreal = stands(view, 'unreal', clause.from, match.to);
  const denied =
    affixed(match, NEGATIVE) ||
    stands(view, 'not', Math.max(clause.from, at - REACH.negation), match.to) ||
    stands(view, 'deny', left(REACH.denial), match.from) ||
    (cuesFollow && (stands(view, 'deny', end, right(REACH.denial)) || standsAffixed(view, NEGATIVE, end, right(REACH.negation)))) ||
    stands(view, 'unrealised', match.from, right(8));
  if (denied) return { modality: 'denied', unreal };
  const hoped = stands(view, 'hope', left(REACH.hope), match.to) || (cuesFollow && stands(view, 'hope', end, right(REACH.hope)));
  if (hoped) return { modality: 'hoped', unreal };
  const planned =
    affixed(match, FUTURE) ||
    stands(view, 'plan', left(REACH.plan), match.to) ||
    (cuesFollow && (stands(view, 'plan', end, right(REACH.plan)) || standsAffixed(view, FUTURE, end, right(REACH.plan))));
  return { modality: planned ? 'planned' : 'asserted', unreal };
};
