import type { StateCode } from '../core/language.ts';
import type { Mention } from '../core/mention.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DocumentContext } from './context.ts';
import { clauseOf, type Match, type View } from './matcher.ts';

export interface Parties {
  readonly states: readonly StateCode[];
  /** How many of them the sentence itself names. */
  readonly named: number;
}

interface Candidate {
  readonly state: StateCode;
  readonly cost: number;
  readonly mention: Mention;
}

/** Costs, in tokens of distance: what makes a state beside a trigger less likely a party to it. */
const COST = {
  comma: 2,
  hardStop: 14,
  passing: 25,
  venue: 9,
  outOfFocus: 3,
  place: 6,
  carrier: 3,
  bareOffice: 6,
  organisation: 12,
  limit: 45,
  list: 14,
  listOfPair: 3,
} as const;

/** Roles that put a state among the parties whatever stands nearer. */
const OUTSIDE = new Set(['passing', 'topic', 'venue']);

/** States that a mention stands for, resolved against the document. */
export const statesOf = (mention: Mention, context: DocumentContext): readonly StateCode[] => {
  switch (mention.type) {
    case 'state':
      return [mention.state];
    case 'person':
    case 'office':
      return mention.state === null ? [] : [mention.state];
    case 'carrier':
    case 'honour':
    case 'place':
      return mention.state === null ? [] : [mention.state];
    case 'organisation':
      return mention.state === null ? [] : [mention.state];
    case 'anaphor':
      return resolveAnaphor(mention.reference, context);
    default:
      return [];
  }
};

const other = (pair: readonly [StateCode, StateCode] | null, one: StateCode | null): StateCode[] => {
  if (pair === null || one === null) return [];
  if (pair[0] === one) return [pair[1]];
  if (pair[1] === one) return [pair[0]];
  return [];
};

export const resolveAnaphor = (reference: string, context: DocumentContext): readonly StateCode[] => {
  switch (reference) {
    case 'pair':
      return context.previousStates.length === 2 && context.focus === null
        ? context.previousStates
        : (context.focus ?? context.previousStates);
    case 'speaker':
      return context.speaker === null ? [] : [context.speaker];
    case 'partner':
      return other(context.focus, context.speaker);
    case 'host':
      return context.host === null ? other(context.focus, context.speaker) : [context.host];
    case 'previous-person':
      return context.lastSpeaker?.state == null ? [] : [context.lastSpeaker.state];
    case 'previous-state':
      return context.previousState === null ? [] : [context.previousState];
    default:
      return [];
  }
};

/** Distance in tokens from a match to a mention, with the price of what lies between. */
const distance = (view: View, match: Match, mention: Mention): number => {
  if (mention.from < match.to && mention.to > match.from) return 0;
  const [from, to] = mention.from >= match.to ? [match.to, mention.from] : [mention.to, match.from];
  let cost = to - from;
  for (let i = from; i < to; i += 1) {
    const token = view.sentence.tokens[i];
    if (token === undefined || token.kind !== 'mark') continue;
    if (view.hard[i] === 1) cost += COST.hardStop;
    else if (/^[,،]$/.test(token.surface)) cost += COST.comma;
  }
  return cost;
};

const isLocative = (view: View, mention: Mention): boolean => {
  const before = view.hitsTo[mention.from] ?? [];
  if (before.some((hit) => hit.sense === 'in')) return true;
  return carries(view, mention.from, LOCATIVE) || carries(view, mention.to - 1, LOCATIVE);
};

/** Affixes that mean "in" or "at", and "that is in". */
export const LOCATIVE: readonly string[] = ['in', 'loc', 'rel'];

export const carries = (view: View, at: number, affixes: readonly string[]): boolean =>
  view.sentence.tokens[at]?.readings.some((reading) =>
    reading.affixes.some((affix) => affixes.includes(affix)),
  ) === true;

const isPassing = (view: View, mention: Mention): boolean =>
  (view.hitsTo[mention.from] ?? []).some((hit) => hit.sense === 'passing');

const candidatesOf = (view: View, match: Match, kind: Kind, context: DocumentContext): Candidate[] => {
  const out: Candidate[] = [];
  const focus = new Set<StateCode>(context.focus ?? []);
  const excluded = new Set(
    match.captures
      .filter((capture) => capture.role !== null && OUTSIDE.has(capture.role))
      .map((capture) => capture.from),
  );
  for (const list of view.mentionsAt)
    for (const mention of list) {
      if (excluded.has(mention.from)) continue;
      let cost = distance(view, match, mention);
      if (mention.type === 'place') cost += COST.place;
      if (mention.type === 'organisation') cost += COST.organisation;
      if (mention.type === 'carrier') cost += COST.carrier;
      const located =
        mention.type === 'place' || (mention.type === 'state' && (mention.form === 'capital' || kind.venue));
      if (kind.venue && located && isLocative(view, mention))
        cost += mention.type === 'state' && mention.form !== 'capital' ? 4 : COST.venue;
      if (isPassing(view, mention)) cost += COST.passing;
      let states = statesOf(mention, context);
      if (
        (mention.type === 'office' || (mention.type === 'person' && mention.office !== null)) &&
        states.length === 0 &&
        context.host !== null
      ) {
        states = [context.host];
        cost += COST.bareOffice;
      }
      for (const state of states)
        out.push({
          state,
          cost: cost + (focus.size > 0 && !focus.has(state) ? COST.outOfFocus : 0),
          mention,
        });
    }
  return out.sort((a, b) => a.cost - b.cost);
};

/** States of captures that the row itself names as parties. */
const captured = (match: Match, context: DocumentContext): StateCode[] => {
  const out: StateCode[] = [];
  for (const capture of match.captures) {
    if (capture.mention === null || (capture.role !== null && OUTSIDE.has(capture.role))) continue;
    if (
      capture.mention.type === 'place' ||
      capture.mention.type === 'date' ||
      capture.mention.type === 'quantity'
    )
      continue;
    for (const state of statesOf(capture.mention, context)) if (!out.includes(state)) out.push(state);
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

const uniqueStates = (candidates: readonly Candidate[]): StateCode[] => [
  ...new Set(candidates.map((candidate) => candidate.state)),
];

/** States listed one after another ("Saudi Arabia, the UAE, Bahrain and Egypt") around a candidate. */
const listedWith = (view: View, context: DocumentContext, seed: Mention): StateCode[] => {
  const out = [...statesOf(seed, context)];
  const walk = (step: 1 | -1): void => {
    let edge = step === 1 ? seed.to : seed.from;
    for (let guard = 0; guard < 12; guard += 1) {
      let next: Mention | undefined;
      for (let gap = 0; gap <= 2 && next === undefined; gap += 1) {
        const at = step === 1 ? edge + gap : edge - gap;
        next = (step === 1 ? view.mentionsAt[at] : view.mentionsTo[at])?.find(
          (mention) => mention.type === 'state',
        );
        if (next !== undefined && gap > 0) {
          // Only commas and conjunctions lie between members of a list.
          const [from, to] = step === 1 ? [edge, next.from] : [next.to, edge];
          for (let i = from; i < to; i += 1) {
            const joins =
              /^[,،]$/.test(view.sentence.tokens[i]?.surface ?? '') ||
              (view.hits[i] ?? []).some((hit) => hit.sense === 'and');
            if (!joins) return;
          }
        } else if (
          next !== undefined &&
          step === 1 &&
          !view.sentence.tokens[next.from]?.readings.some((reading) => reading.affixes.includes('conj'))
        )
          return;
      }
      if (next === undefined) return;
      for (const state of statesOf(next, context)) if (!out.includes(state)) out.push(state);
      edge = step === 1 ? next.to : next.from;
    }
  };
  walk(1);
  walk(-1);
  return out;
};

/** States that a stance is directed at: captured as its object. */
const objectsOf = (match: Match, context: DocumentContext): StateCode[] => [
  ...new Set(
    match.captures
      .filter((capture) => capture.role === 'object')
      .flatMap(({ mention }) => (mention === null ? [] : statesOf(mention, context))),
  ),
];

const POSSESSIVE = 'poss.3';

const isPossessive = (match: Match): boolean =>
  match.anchor.affixes.includes(POSSESSIVE) || match.anchor.lastAffixes.includes(POSSESSIVE);

/** State of the first person or office of a sentence, before a match. */
const ownerOf = (view: View, match: Match, context: DocumentContext): readonly StateCode[] => {
  for (let i = 0; i < match.anchor.from; i += 1)
    for (const mention of view.mentionsAt[i] ?? []) {
      if (mention.type !== 'person' && mention.type !== 'office') continue;
      const states = statesOf(mention, context);
      if (states.length > 0) return states;
    }
  return [];
};

/** Decides which states a match is about; null if there are none. */
export const findParties = (
  view: View,
  match: Match,
  kind: Kind,
  context: DocumentContext,
): Parties | null => {
  const clause = clauseOf(view, match.from, match.to);
  const candidates = candidatesOf(view, match, kind, context).filter(
    (candidate) => candidate.cost <= COST.limit,
  );
  const inMatch = namedInside(view, match) ?? captured(match, context);
  const near = uniqueStates(
    candidates.filter(
      (candidate) => candidate.mention.from >= clause.from && candidate.mention.to <= clause.to,
    ),
  );
  const all = uniqueStates(candidates);

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

  if (kind.parties === 'several' || kind.parties === 'pair') {
    const reach = kind.parties === 'several' ? COST.list : COST.listOfPair;
    for (const candidate of candidates.slice(0, 4)) {
      if (candidate.mention.type !== 'state' || candidate.cost > reach) continue;
      const list = listedWith(view, context, candidate.mention);
      if (list.length < 3) continue;
      // A list that acts together, and whom it acts toward: the state nearest behind it.
      const target = inMatch.some((state) => !list.includes(state))
        ? inMatch
        : near.filter((state) => !list.includes(state)).slice(0, 1);
      return { states: [...new Set([...list, ...target])].sort(), named: list.length };
    }
  }

  if (kind.parties === 'holders') {
    const focus: readonly StateCode[] = context.focus ?? [];
    const states = [...new Set(inMatch.length > 0 ? inMatch : near.slice(0, 1))];
    if (states.length === 0 && context.lastSpeaker?.state != null) states.push(context.lastSpeaker.state);
    if (states.length === 0) return null;
    // Whom it concerns: a party to the document that the clause names; third states are only talked about.
    const named = states.length;
    for (const state of near)
      if (states.length < 2 && focus.includes(state) && !states.includes(state)) states.push(state);
    if (states.length === 1 && context.bilateral)
      states.push(...other(context.focus, states[0] as StateCode));
    // One third state that is itself supported or criticised is concerned; a conflict between several is only commented on.
    const objects = objectsOf(match, context).filter((state) => !focus.includes(state));
    const inside = states.filter((state) => focus.includes(state));
    const kept = inside.length >= 2 ? inside : states;
    return { states: [...new Set(objects.length === 1 ? [...kept, ...objects] : kept)].sort(), named };
  }

  // "During his visit to …": his is who the sentence began with, not who stands nearest.
  const owner = isPossessive(match) ? ownerOf(view, match, context) : [];
  const chosen: StateCode[] = [...new Set([...inMatch.slice(0, 2), ...owner])].slice(0, 2);
  for (const state of near) if (chosen.length < 2 && !chosen.includes(state)) chosen.push(state);
  for (const state of all) if (chosen.length < 2 && !chosen.includes(state)) chosen.push(state);
  const named = chosen.length;
  if (chosen.length === 1) {
    const one = chosen[0] as StateCode;
    const second =
      other(context.focus, one)[0] ??
      (context.speaker !== null && context.speaker !== one ? context.speaker : null) ??
      (context.host !== null && context.host !== one ? context.host : null);
    if (second !== null && second !== undefined) chosen.push(second);
  }
  if (chosen.length === 0 && context.focus !== null) chosen.push(...context.focus);
  if (chosen.length === 0) return null;
  return { states: chosen.sort(), named };
};
