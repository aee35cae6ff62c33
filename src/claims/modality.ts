import type { Modality } from '../core/claim.ts';
import { clauseOf, type Match, type View } from './matcher.ts';

/** How far from its trigger a cue still governs it, in tokens. */
const REACH = { plan: 12, hope: 20, denial: 30, behind: 4, final: 14 } as const;

/** Affixes of verbs, as packs name them. */
const FUTURE: readonly string[] = ['future', 'must'];
const NEGATIVE: readonly string[] = ['neg'];

const affixed = (match: Match, names: readonly string[]): boolean =>
  match.anchor.affixes.some((affix) => names.includes(affix)) ||
  match.anchor.lastAffixes.some((affix) => names.includes(affix));

/** Whether the class stands in tokens [from, to). */
const stands = (view: View, name: string, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, view.hits.length); i += 1)
    if (view.named[i] !== 1 && (view.hits[i] ?? []).some((hit) => hit.sense === name)) return true;
  return false;
};

/** Whether any verb in [from, to) carries one of the affixes. */
const standsAffixed = (view: View, affixes: readonly string[], from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, view.hits.length); i += 1)
    for (const hit of view.hits[i] ?? [])
      if (
        hit.affixes.some((affix) => affixes.includes(affix)) ||
        hit.lastAffixes.some((affix) => affixes.includes(affix))
      )
        return true;
  return false;
};

export interface ModalityFound {
  readonly modality: Modality;
  /** The text speaks of what is not so ("had they …"): no claim at all. */
  readonly unreal: boolean;
}

export interface ModalityRules {
  /** Verbs end the clause: cues follow their trigger. */
  readonly verbFinal: boolean;
  /** How many words may stand between a negation and what it negates. */
  readonly negationReach: number;
}

/** Affixes of finite verbs: behind one, "and" opens another statement. */
const TENSES: readonly string[] = ['past', 'present', 'future', 'aorist'];

const isFiniteVerb = (view: View, at: number): boolean =>
  view.sentence.tokens[at]?.readings.some((reading) =>
    reading.affixes.some((affix) => TENSES.includes(affix)),
  ) === true;

/** Decides how a source says it (asserted, planned, hoped or denied) by the cues that govern the trigger in its clause. */
export const findModality = (view: View, match: Match, rules: ModalityRules): ModalityFound => {
  const given = match.compiled.row.modality;
  if (given !== undefined) return { modality: given, unreal: false };
  const clause = clauseOf(view, match.from, match.to);
  const { from: at, to: end } = match.anchor;
  const left = (reach: number): number => Math.max(clause.from, Math.min(match.from, at) - reach);
  const right = (reach: number): number => {
    let to = Math.max(match.to, end);
    const most = Math.min(clause.to, to + reach);
    while (
      to < most &&
      !/^[,،]$/.test(view.sentence.tokens[to]?.surface ?? '') &&
      !(rules.verbFinal && to > end && stands(view, 'and', to, to + 1) && isFiniteVerb(view, to - 1))
    )
      to += 1;
    return to;
  };
  const behind = right(rules.verbFinal ? REACH.final : REACH.behind);
  const unreal = stands(view, 'unreal', clause.from, match.to);

  const denied =
    affixed(match, NEGATIVE) ||
    stands(view, 'not', Math.max(clause.from, at - 1 - rules.negationReach), at) ||
    stands(view, 'not', Math.max(clause.from, match.from - 1 - rules.negationReach), match.from) ||
    stands(view, 'deny', left(REACH.denial), at) ||
    (rules.verbFinal && (stands(view, 'deny', end, behind) || standsAffixed(view, NEGATIVE, end, behind))) ||
    stands(view, 'unrealised', match.from, right(8));
  if (denied) return { modality: 'denied', unreal };
  if (stands(view, 'hope', left(REACH.hope), match.to) || stands(view, 'hope', end, behind))
    return { modality: 'hoped', unreal };
  const planned =
    affixed(match, FUTURE) ||
    stands(view, 'plan', left(REACH.plan), match.to) ||
    stands(view, 'plan', end, behind) ||
    (rules.verbFinal
      ? standsAffixed(view, FUTURE, end, behind)
      : standsAffixed(view, FUTURE, match.from, match.to));
  return { modality: planned ? 'planned' : 'asserted', unreal };
};
