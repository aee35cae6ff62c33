import type { Modality } from '../core/claim.ts';
import type { DateMention } from '../core/mention.ts';
import { clauseOf, isComma, type Match, type View } from './matcher.ts';

/** How far from its trigger a cue still governs it, in tokens. */
const REACH = { plan: 12, hope: 20, denial: 30, behind: 4, final: 14, calledOff: 16 } as const;

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

/** Affixes of verbs that stand as adjectives or nouns. */
const NOMINAL: readonly string[] = ['participle', 'dat'];

/** Whether a word of denial stands in [from, to); as an adjective or a noun ("by what is said") it denies nothing of its clause. */
const standsDenying = (view: View, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, view.hits.length); i += 1)
    if (
      view.named[i] !== 1 &&
      (view.hits[i] ?? []).some(
        (hit) => hit.sense === 'deny' && !hit.lastAffixes.some((affix) => NOMINAL.includes(affix)),
      )
    )
      return true;
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

/** Whether a negation stands in [from, to); within "still" (لا يزال) it is none. */
const standsNot = (view: View, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, view.hits.length); i += 1)
    if (
      view.named[i] !== 1 &&
      (view.hits[i] ?? []).some((hit) => hit.sense === 'not') &&
      !view.hits
        .slice(Math.max(0, i - 2), i + 1)
        .some((list) => list.some((hit) => hit.sense === 'still' && hit.from <= i && i < hit.to))
    )
      return true;
  return false;
};

/** Whether something is called off in [from, to); "after it had been put off in May" tells of another time. */
const isCalledOff = (view: View, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1)
    if ((view.hits[i] ?? []).some((hit) => hit.sense === 'calledOff') && !stands(view, 'ahead-of', i - 4, i))
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

/** Class of the names of instruments. */
const INSTRUMENT = 'instrument';

/**
 * "… has not ratified the treaty signed in 2021": the verb that governs the noun that a match's own
 * verb only describes. What is denied or planned of the one is not of the other.
 */
export const governorOf = (view: View, match: Match, chosen: readonly Match[]): Match | null => {
  const at = match.captures.findLast((capture) => capture.mention === null)?.from ?? match.anchor.from;
  const noun = (view.hitsTo[at] ?? []).find((hit) => hit.sense === INSTRUMENT);
  if (noun === undefined) return null;
  const parts = (i: number): boolean =>
    view.hard[i] === 1 ||
    isComma(view.sentence, i) ||
    (view.hits[i] ?? []).some((hit) => hit.sense === 'and');
  let found: Match | null = null;
  for (const other of chosen) {
    const { to } = other.anchor;
    // A match that is looked up by the noun itself governs it not.
    const isNoun = other.anchor.from < noun.to && noun.from < to;
    if (to > at || isNoun || other.compiled.kind === match.compiled.kind) continue;
    let open = true;
    for (let i = to; i < at && open; i += 1) open = !parts(i);
    if (open && (found === null || to > found.anchor.to)) found = other;
  }
  return found;
};

/**
 * Whether a plan governs the trigger at `at`. "The embassy, planned for 2016, was opened in 2018": where the words before
 * it give a plan its own day, and the sentence another, the plan is of that day alone.
 */
const standsPlan = (view: View, from: number, to: number, at: number, severalDays: boolean): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, view.hits.length); i += 1) {
    if (view.named[i] === 1 || !(view.hits[i] ?? []).some((hit) => hit.sense === 'plan')) continue;
    const meant =
      severalDays &&
      i < at &&
      view.hits
        .slice(Math.max(0, i - 3), i + 1)
        .some((list) =>
          list.some((hit) => hit.sense === 'meantFor' && hit.from <= i && i < hit.to && hit.to <= at),
        );
    if (!meant) return true;
  }
  return false;
};

/** Words between "postponed", "to" and the new day. */
const NEW_DAY = 3;

/** "Postponed to 3 February", "fevralın 3-nə təxirə salınıb": what is put off to a day is planned for it. */
export const isPutOffTo = (
  view: View,
  from: number,
  to: number,
  dates: readonly DateMention[],
  verbFinal: boolean,
): boolean => {
  for (let i = from; i < to; i += 1) {
    const hit = (view.hits[i] ?? []).find(({ sense }) => sense === 'putOff');
    if (hit === undefined) continue;
    if (verbFinal && dates.some((date) => date.to <= i && i - date.to <= NEW_DAY)) return true;
    const behind = dates.find((date) => date.from >= hit.to && date.from - hit.to <= NEW_DAY);
    if (
      behind !== undefined &&
      (stands(view, 'to', hit.to, behind.from) || stands(view, 'until', hit.to, behind.from))
    )
      return true;
  }
  return false;
};

/** Decides how a source says it (asserted, planned, hoped or denied) by the cues that govern the trigger in its clause. */
export const findModality = (
  view: View,
  match: Match,
  rules: ModalityRules,
  chosen: readonly Match[],
  voiced: boolean,
  dates: readonly DateMention[],
): ModalityFound => {
  const severalDays = dates.length > 1;
  const given = match.compiled.row.modality;
  if (given !== undefined) return { modality: given, unreal: false };
  const clause = clauseOf(view, match.from, match.to);
  const { from: at, to: end } = match.anchor;
  const governor = governorOf(view, match, chosen)?.anchor.to ?? 0;
  const left = (reach: number): number => Math.max(clause.from, governor, Math.min(match.from, at) - reach);
  const right = (reach: number): number => {
    let to = Math.max(match.to, end);
    const most = Math.min(clause.to, to + reach);
    while (
      to < most &&
      !isComma(view.sentence, to) &&
      !stands(view, 'provided', to, to + 1) &&
      !(rules.verbFinal && to > end && stands(view, 'and', to, to + 1) && isFiniteVerb(view, to - 1))
    )
      to += 1;
    return to;
  };
  // "The visit, foreseen for May, was put off": what calls it off may stand behind commas, but not behind another statement.
  const cancelling = (): number => {
    const next = chosen
      .filter((other) => other.anchor.from >= Math.max(match.to, end))
      .reduce((least, other) => Math.min(least, other.anchor.from), clause.to);
    return Math.min(next, Math.max(match.to, end) + REACH.calledOff);
  };
  const behind = right(rules.verbFinal ? REACH.final : REACH.behind);
  const unreal = stands(view, 'unreal', clause.from, match.to);

  const denied =
    affixed(match, NEGATIVE) ||
    standsNot(view, Math.max(clause.from, governor, at - 1 - rules.negationReach), at) ||
    standsNot(view, Math.max(clause.from, governor, match.from - 1 - rules.negationReach), match.from) ||
    standsDenying(view, left(REACH.denial), at) ||
    (rules.verbFinal && (standsDenying(view, end, behind) || standsAffixed(view, NEGATIVE, end, behind))) ||
    stands(view, 'unrealised', Math.max(match.from, governor), right(8)) ||
    isCalledOff(view, end, cancelling()) ||
    stands(view, 'rebuttal', end, view.hits.length);
  if (denied && isPutOffTo(view, clause.from, clause.to, dates, rules.verbFinal))
    return { modality: 'planned', unreal };
  if (denied) return { modality: 'denied', unreal };
  if (stands(view, 'hope', left(REACH.hope), match.to) || stands(view, 'hope', end, behind))
    return { modality: 'hoped', unreal };
  const told = Math.max(at, match.to - 1);
  const planned =
    affixed(match, FUTURE) ||
    standsPlan(view, left(REACH.plan), match.to, told, severalDays) ||
    // "Condemned the attack and agreed to stay in touch": a stance is voiced by its verb, whatever comes behind it.
    (!(voiced && !rules.verbFinal) && standsPlan(view, end, behind, told, severalDays)) ||
    (rules.verbFinal
      ? standsAffixed(view, FUTURE, end, behind)
      : standsAffixed(view, FUTURE, left(REACH.plan), match.to));
  return { modality: planned ? 'planned' : 'asserted', unreal };
};
