import type { StateCode } from '../core/language.ts';
import type { Kind } from '../kinds/kind.ts';
import { type Candidate, COST, candidatesOf, listedWith, OUTSIDE, uniqueStates } from './candidates.ts';
import type { DocumentContext } from './context.ts';
import { holdersOf } from './holders.ts';
import { clauseOf, type Match, type View } from './matcher.ts';
import { isPossessive, isTheirs, ownerOf, tellerOf } from './owners.ts';
import { other, statesOf } from './states.ts';
import { towardOf } from './toward.ts';

export interface Parties {
  readonly states: readonly StateCode[];
  /** How many of them the sentence itself names. */
  readonly named: number;
}

/** States of captures that the row itself names as parties. */
const captured = (match: Match, kind: Kind, context: DocumentContext): StateCode[] => {
  const out: StateCode[] = [];
  for (const capture of match.captures) {
    if (capture.mention === null || (capture.role !== null && OUTSIDE.has(capture.role))) continue;
    if (capture.mention.type === 'state' && capture.mention.affair === true && capture.role !== 'object')
      continue;
    if (
      capture.mention.type === 'place' ||
      // Who gives an honour is told; only where nobody is, the state whose honour it is.
      capture.mention.type === 'honour' ||
      capture.mention.type === 'date' ||
      capture.mention.type === 'quantity'
    )
      continue;
    const states = statesOf(capture.mention, context);
    // "The President", of no state: the one at home.
    const home =
      (capture.mention.type === 'office' ||
        (capture.mention.type === 'person' && capture.mention.office !== null && !capture.mention.party)) &&
      kind.parties !== 'one' &&
      context.host !== null
        ? [context.host]
        : [];
    for (const state of states.length > 0 ? states : home) if (!out.includes(state)) out.push(state);
  }
  return out;
};

/** "The foreign ministers of Malaysia and Jordan": two states named where a pair is spoken of are that pair. */
const namedInside = (view: View, match: Match): StateCode[] | null => {
  const pair = match.captures.some(
    ({ mention }) => mention?.type === 'anaphor' && mention.reference === 'pair',
  );
  if (!pair) return null;
  const named = new Set<StateCode>();
  for (let i = match.from; i < match.to; i += 1)
    for (const mention of view.mentionsAt[i] ?? []) if (mention.type === 'state') named.add(mention.state);
  return named.size >= 2 ? [...named] : null;
};

const partiesOf = (view: View, match: Match, kind: Kind, context: DocumentContext): Parties | null => {
  const clause = clauseOf(view, match.from, match.to);
  const candidates = candidatesOf(view, match, kind, context).filter(
    (candidate) =>
      candidate.cost <= COST.limit &&
      (context.focus === null || context.focus.includes(candidate.state) || candidate.cost <= COST.third),
  );
  const inMatch = namedInside(view, match) ?? captured(match, kind, context);
  const beside = candidates.filter(
    (candidate) => candidate.mention.from >= clause.from && candidate.mention.to <= clause.to,
  );
  const near = uniqueStates(beside);
  const all = uniqueStates(candidates);

  // A joint document of three: "we", "our governments" are all of them, and so is whoever is left out.
  const { group } = context;
  if (group !== null && kind.parties !== 'one') {
    const isOurs = ({ mention }: Candidate): boolean =>
      mention.type === 'anaphor' && mention.reference === 'pair';
    // However far "we" stands, it is they where the clause names nobody else.
    const ours =
      candidates.some((candidate) => isOurs(candidate) && candidate.cost < COST.list) ||
      (beside.length > 0 && beside.every(isOurs));
    // "The partners gave Papua aid": theirs it is who speak, toward whom is named.
    if (kind.parties === 'pair' && near.length === 1 && !near.some((state) => group.includes(state)))
      return { states: [...group, ...near].sort(), named: 1 };
    // "We share concerns about Korea": all of them, and whom their stance is about.
    const about = kind.parties === 'holders' ? inMatch.filter((state) => !group.includes(state)) : [];
    const outsiders = ![...near, ...inMatch].some((state) => group.includes(state));
    if (
      near.length === 0 ||
      (outsiders && kind.parties === 'holders') ||
      (ours && (about.length > 0 || inMatch.every((state) => group.includes(state))))
    )
      return { states: [...group, ...about].sort(), named: ours ? group.length : 0 };
  }

  // "Their support for Ukraine", of two: theirs it is, and at most one other state's.
  const theirs =
    context.focus !== null &&
    kind.parties !== 'one' &&
    !inMatch.some((state) => context.focus?.includes(state) === true) &&
    isTheirs(view, match);
  if (theirs && context.focus !== null) {
    const others = kind.parties === 'holders' && inMatch.length === 1 ? inMatch : [];
    return { states: [...new Set([...context.focus, ...others])].sort(), named: 2 };
  }

  if (kind.parties === 'one') {
    const state = inMatch[0] ?? near[0] ?? all[0] ?? context.previousState ?? null;
    // "Both countries are members", "Egypt and Syria united": several, each for itself.
    const seed = candidates.find(
      (candidate) => candidate.state === state && candidate.cost <= COST.listOfPair,
    );
    const joined =
      seed === undefined
        ? []
        : seed.mention.type === 'anaphor'
          ? statesOf(seed.mention, context)
          : seed.mention.type === 'state'
            ? listedWith(view, context, seed.mention)
            : [];
    if (joined.length > 1) return { states: [...joined].sort(), named: joined.length };
    return state === null ? null : { states: [state], named: all.length > 0 ? 1 : 0 };
  }

  const reach = kind.parties === 'several' ? COST.list : COST.listOfPair;
  for (const candidate of candidates.slice(0, 4)) {
    if ((candidate.mention.type !== 'state' && candidate.mention.type !== 'office') || candidate.cost > reach)
      continue;
    const list = listedWith(view, context, candidate.mention);
    if (list.length < 3) continue;
    // A list that acts together, and whom it acts toward: the state nearest behind it.
    const target = inMatch.some((state) => !list.includes(state))
      ? inMatch
      : near.filter((state) => !list.includes(state)).slice(0, 1);
    return { states: [...new Set([...list, ...target])].sort(), named: list.length };
  }

  if (kind.parties === 'holders') return holdersOf(view, match, context, candidates, inMatch, near);

  // "During his visit to …": his is who the sentence began with, not who stands nearest.
  const owner = isPossessive(match) ? ownerOf(view, match, context) : [];
  const chosen: StateCode[] = [...new Set([...inMatch.slice(0, 2), ...owner])].slice(0, 2);
  const told = kind.occasion && chosen.length < 2 ? tellerOf(view, match, context) : null;
  if (told !== null && !chosen.includes(told)) chosen.push(told);
  for (const state of near) if (chosen.length < 2 && !chosen.includes(state)) chosen.push(state);
  for (const state of all) if (chosen.length < 2 && !chosen.includes(state)) chosen.push(state);
  // "Talks with her colleagues from Norway and Jamaica": whoever stands in one list with a party is one too.
  if ((kind.parties === 'several' || (kind.standing && kind.parties === 'pair')) && chosen.length === 2)
    for (const { mention, cost } of candidates) {
      if (mention.type !== 'state' || cost > COST.listOfPair || !chosen.includes(mention.state)) continue;
      const list = listedWith(view, context, mention);
      if (list.length === 2 && list.some((state) => !chosen.includes(state)))
        chosen.push(...list.filter((state) => !chosen.includes(state)));
      if (chosen.length > 2) break;
    }
  const named = chosen.length;
  // News that tells of more states than two does not say by its pair who the other is.
  const names = (state: StateCode): boolean =>
    view.mentionsAt.some((list) =>
      list.some((mention) => mention.type === 'state' && mention.state === state),
    );
  if (chosen.length === 1) {
    const one = chosen[0] as StateCode;
    const [partner] = other(context.focus, one);
    // News that tells of more states than two does not say by its pair who the other is, but by what it is about.
    const known = context.bilateral || !context.news || (partner !== undefined && names(partner));
    const second =
      (context.topic !== null && context.topic !== one ? context.topic : null) ??
      (known ? partner : null) ??
      (known && context.speaker !== one ? context.speaker : null) ??
      (known && context.host !== one ? context.host : null);
    if (second !== null && second !== undefined) chosen.push(second);
  }
  if (chosen.length === 0 && context.focus !== null) chosen.push(...context.focus);
  if (chosen.length === 0) return null;
  return { states: chosen.sort(), named };
};

/** Class of words that open a list of which all or none are meant: "both Japan and Korea". */
const BOTH = 'both';
const WITH = 'with';
/** How far from a match such a list begins, in tokens. */
const BESIDE = 6;

/** "The defence of both Japan and Korea": where one of them is a party, so is the other. */
const withBoth = (view: View, match: Match, context: DocumentContext, parties: Parties): Parties => {
  const clause = clauseOf(view, match.from, match.to);
  const [from, to] = [Math.max(clause.from, match.from - BESIDE), Math.min(clause.to, match.to + BESIDE)];
  for (let i = from; i < to; i += 1)
    for (const { sense, to: behind } of view.hits[i] ?? []) {
      // "Signed agreements with each of the two": one with each.
      if (sense !== BOTH || (view.hitsTo[i] ?? []).some((hit) => hit.sense === WITH)) continue;
      const seed = [behind, behind + 1]
        .flatMap((at) => view.mentionsAt[at] ?? [])
        .find((mention) => mention.type === 'state');
      if (seed === undefined) continue;
      const list = listedWith(view, context, seed);
      if (list.some((state) => parties.states.includes(state)))
        return { ...parties, states: [...new Set([...parties.states, ...list])].sort() };
    }
  return parties;
};

/** Decides which states a match is about; null if there are none. */
export const findParties = (
  view: View,
  match: Match,
  kind: Kind,
  context: DocumentContext,
): Parties | null => {
  const found = partiesOf(view, match, kind, context);
  const parties = found === null || kind.parties === 'one' ? found : withBoth(view, match, context, found);
  // "The two leaders affirmed their support for Ukraine": three states.
  if (parties === null || !(kind.parties === 'holders' || kind.forward)) return parties;
  const toward = towardOf(view, match, parties.states);
  return toward === null ? parties : { ...parties, states: [...parties.states, toward].sort() };
};
