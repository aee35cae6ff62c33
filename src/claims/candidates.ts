import type { StateCode } from '../core/language.ts';
import type { Mention } from '../core/mention.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DocumentContext } from './context.ts';
import { isComma, type Match, type View } from './matcher.ts';
import { statesOf } from './states.ts';

/** A state that may be a party to a match, with the price of taking it. */
export interface Candidate {
  readonly state: StateCode;
  readonly cost: number;
  readonly mention: Mention;
}

/** Costs, in tokens of distance: what makes a state beside a trigger less likely a party to it. */
export const COST = {
  comma: 2,
  hardStop: 14,
  passing: 25,
  venue: 9,
  outOfFocus: 3,
  place: 6,
  carrier: 3,
  honour: 12,
  bareOffice: 6,
  organisation: 12,
  limit: 45,
  /** Beyond this a state outside the document's pair is talked about, and the pair is meant. */
  third: 16,
  list: 14,
  listOfPair: 3,
} as const;

/** Roles that put a state among the parties whatever stands nearer. */
export const OUTSIDE = new Set(['passing', 'topic', 'venue']);

/** Distance in tokens from a match to a mention, with the price of what lies between. */
const distance = (view: View, match: Match, mention: Mention): number => {
  if (mention.from < match.to && mention.to > match.from) return 0;
  const [from, to] = mention.from >= match.to ? [match.to, mention.from] : [mention.to, match.from];
  let cost = to - from;
  for (let i = from; i < to; i += 1) {
    const token = view.sentence.tokens[i];
    if (token === undefined || token.kind !== 'mark') continue;
    if (view.hard[i] === 1) cost += COST.hardStop;
    else if (isComma(view.sentence, i)) cost += COST.comma;
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

/** Class of words behind which the state stands where somebody is accredited: "the ambassadors accredited in Tunis". */
const POST = 'accreditedIn';

const isPost = (view: View, mention: Mention): boolean =>
  (view.hitsTo[mention.from] ?? []).some((hit) => hit.sense === POST);

/** Whether a state is none of those that a text is about. */
const isElsewhere = (mention: Mention, focus: ReadonlySet<StateCode>): boolean =>
  mention.type === 'state' && focus.size > 0 && !focus.has(mention.state);

/** Every state that a sentence names or means, the likeliest party first. */
export const candidatesOf = (view: View, match: Match, kind: Kind, context: DocumentContext): Candidate[] => {
  const out: Candidate[] = [];
  const focus = new Set<StateCode>(context.focus ?? []);
  const excluded = new Set(
    match.captures
      .filter((capture) => capture.role !== null && OUTSIDE.has(capture.role))
      .map((capture) => capture.from),
  );
  for (const list of view.mentionsAt)
    for (const mention of list) {
      if (excluded.has(mention.from) || (mention.type === 'state' && mention.affair === true)) continue;
      let cost = distance(view, match, mention);
      if (mention.type === 'place') cost += COST.place;
      if (mention.type === 'organisation') cost += COST.organisation;
      if (mention.type === 'carrier') cost += COST.carrier;
      if (mention.type === 'honour') cost += COST.honour;
      const located =
        mention.type === 'place' || (mention.type === 'state' && (mention.form === 'capital' || kind.venue));
      if (kind.venue && located && isLocative(view, mention))
        cost += mention.type === 'state' && mention.form !== 'capital' ? 4 : COST.venue;
      // "The summit held in Singapore": of a text about two others it is the venue.
      if (kind.venue && located && isLocative(view, mention) && isElsewhere(mention, focus))
        cost += COST.passing;
      if (isPassing(view, mention) || (kind.venue && isPost(view, mention))) cost += COST.passing;
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

/** How far apart the states of a list stand whose members have titles and names ("Chancellor Scholz of Germany, and"). */
const APART = 10;

const isPerson = ({ type }: Mention): boolean => type === 'person' || type === 'office';

/** States listed one after another ("Saudi Arabia, the UAE, Bahrain and Egypt") around a candidate. */
export const listedWith = (view: View, context: DocumentContext, seed: Mention): StateCode[] => {
  const out = [...statesOf(seed, context)];
  const joins = (i: number): boolean =>
    isComma(view.sentence, i) || (view.hits[i] ?? []).some((hit) => hit.sense === 'and');
  const inPerson = (i: number): boolean =>
    view.mentionsAt.some((list, at) => at <= i && list.some((one) => isPerson(one) && i < one.to));
  const isOf = (i: number): boolean =>
    [i - 1, i].some((at) => (view.hits[at] ?? []).some((hit) => hit.sense === 'of' && i < hit.to));
  const member = (at: number, step: 1 | -1): Mention | undefined =>
    (step === 1 ? view.mentionsAt[at] : view.mentionsTo[at])?.find(
      (mention) => mention.type === 'state' || (mention.type === 'office' && mention.state !== null),
    );
  /** Only commas, conjunctions, and the titles and names of persons lie between members of a list. */
  const isListed = (from: number, to: number): boolean => {
    let joined = false;
    for (let i = from; i < to; i += 1) {
      if (joins(i)) joined = true;
      else if (!inPerson(i) && !isOf(i)) return false;
    }
    return joined;
  };
  const walk = (step: 1 | -1): void => {
    let edge = step === 1 ? seed.to : seed.from;
    for (let guard = 0; guard < 12; guard += 1) {
      let next: Mention | undefined;
      for (let gap = 0; gap <= APART && next === undefined; gap += 1) {
        next = member(step === 1 ? edge + gap : edge - gap, step);
        if (next === undefined) continue;
        if (gap > 0) {
          const [from, to] = step === 1 ? [edge, next.from] : [next.to, edge];
          if (!isListed(from, to)) return;
        } else if (
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

export const uniqueStates = (candidates: readonly Candidate[]): StateCode[] => [
  ...new Set(candidates.map((candidate) => candidate.state)),
];
