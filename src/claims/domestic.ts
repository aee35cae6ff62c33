import type { StateCode } from '../core/language.ts';
import type { Mention } from '../core/mention.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DocumentContext } from './context.ts';
import { clauseOf, type Match, type View } from './matcher.ts';

/** Class of those through whom no state speaks: parties, candidates, activists, experts. */
const PARTISAN = 'partisan';
/** Class of words for parties and unions themselves. */
const PARTY = 'party';
const COMMENTATOR = 'commentator';

/** How far from its verb an actor stands, in tokens. */
const REACH = 7;

/** How far from what is told of it somebody's office stands. */
const PLAYS = 16;

/** Class of the bodies that act for a state: a government, a ministry, an embassy. */
const BODY = 'body';

/** "The Chilean government": an adjective beside a body of the state. */
const ofBody = (view: View, { from, to }: Mention): boolean =>
  (view.hits[to] ?? []).some(({ sense }) => sense === BODY) ||
  (view.hitsTo[from] ?? []).some(({ sense }) => sense === BODY);

/** Who may speak or act for a state. */
export const acts = (view: View, mention: Mention): boolean =>
  ((mention.type === 'office' || mention.type === 'person') &&
    mention.office !== null &&
    mention.party !== true) ||
  mention.type === 'anaphor' ||
  (mention.type === 'state' &&
    mention.affair !== true &&
    (mention.form !== 'nisba' || ofBody(view, mention)));

/** Whether a token is a word of an office ("deputy prime minister", "member of parliament"). */
const inOffice = (view: View, at: number): boolean =>
  view.mentionsAt.some((list) =>
    list.some(
      (mention) =>
        (mention.type === 'organisation' || (mention.type === 'office' && mention.party !== true)) &&
        mention.from <= at &&
        at < mention.to,
    ),
  );

/** Whether a person of a party, or an office in one, is at token `at`. */
const ofParty = (view: View, at: number): boolean =>
  (view.mentionsAt[at] ?? []).some(
    (mention) => (mention.type === 'office' || mention.type === 'person') && mention.party === true,
  );

/** Distance of the nearest partisan from token `at`; words inside a name or an office do not count. */
export const partisanFrom = (view: View, at: number): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, at - REACH); i < Math.min(view.hits.length, at + REACH); i += 1) {
    if (
      !ofParty(view, i) &&
      !(view.hits[i] ?? []).some(({ sense }) => sense === PARTISAN || sense === COMMENTATOR)
    )
      continue;
    if (inOffice(view, i)) continue;
    best = Math.min(best, Math.abs(i - at));
  }
  return best;
};

/** Whether whoever acts beside the verb of a match is a partisan rather than a state. */
const actsForNobody = (view: View, match: Match): boolean => {
  const at = match.anchor.from;
  const far = partisanFrom(view, at);
  if (far === Number.POSITIVE_INFINITY) return false;
  for (const list of view.mentionsAt)
    for (const mention of list)
      if (acts(view, mention) && Math.min(Math.abs(mention.from - at), Math.abs(mention.to - 1 - at)) <= far)
        return false;
  return true;
};

/** Whether a party stands among the words of a match: who is of it meets, visits or signs for no state. */
const holdsPartisan = (view: View, match: Match): boolean =>
  view.hits
    .slice(match.from, match.to)
    .some((list, i) => list.some((hit) => hit.sense === PARTY) && !inOffice(view, match.from + i));

/** How many paragraphs from the first a text's lead takes in. */
const LEAD = 2;

/** Where the first of the tokens stands that `is` accepts; infinitely far where none does. */
const firstOf = (view: View, is: (at: number) => boolean): number => {
  for (let at = 0; at < view.hits.length; at += 1) if (is(at)) return at;
  return Number.POSITIVE_INFINITY;
};

/** Notes whether the lead of a text lets a partisan speak before anybody who acts for a state. */
export const noteLead = (view: View, context: DocumentContext): void => {
  if (context.partisanLead !== null || view.sentence.heading || view.sentence.paragraph > LEAD) return;
  const official = firstOf(view, (at) =>
    (view.mentionsAt[at] ?? []).some(
      (mention) =>
        (mention.type === 'office' || mention.type === 'person') &&
        acts(view, mention) &&
        mention.former !== true,
    ),
  );
  const partisan = firstOf(
    view,
    (at) => ofParty(view, at) || (view.hits[at] ?? []).some((hit) => hit.sense === PARTISAN),
  );
  if (partisan !== official) context.partisanLead = partisan < official;
};

/** Whether the row itself names somebody who acts for a state; of a stance, as its holder. */
const namesActor = (view: View, match: Match, kind: Kind): boolean =>
  match.captures.some(
    ({ mention, role }) =>
      (role === 'holder' || (!kind.voiced && role === null)) &&
      mention !== null &&
      mention.type !== 'anaphor' &&
      acts(view, mention),
  );

/** Class of what states say to each other's wars: it is never of home. */
const TRUCE = 'truce';
const ABROAD = 'foreign-minister';
/** Class of the bodies that speak to other states alone: a foreign ministry, an embassy. */
const DIPLOMACY = 'diplomacy';

const namesAbroad = (view: View, states: readonly StateCode[]): boolean =>
  view.hits.some((list) => list.some((hit) => hit.sense === TRUCE || hit.sense === DIPLOMACY)) ||
  view.mentionsAt.some((list) =>
    list.some(
      (mention) =>
        mention.type === 'organisation' ||
        ('office' in mention && mention.office === ABROAD) ||
        ('state' in mention && mention.state !== null && !states.includes(mention.state)),
    ),
  );

/** How many states a sentence names as such. */
const statesNamed = (view: View): number =>
  new Set(
    view.mentionsAt
      .flat()
      .flatMap((mention) =>
        mention.type === 'state' && mention.form !== 'nisba' && mention.affair !== true
          ? [mention.state]
          : [],
      ),
  ).size;

/** The person or office that stands nearest to a match in its clause. */
const nearestActor = (view: View, match: Match): Extract<Mention, { type: 'person' | 'office' }> | null => {
  const clause = clauseOf(view, match.from, match.to);
  let nearest: Extract<Mention, { type: 'person' | 'office' }> | null = null;
  let price = PLAYS;
  for (const list of view.mentionsAt.slice(clause.from, clause.to))
    for (const mention of list) {
      if (mention.type !== 'person' && mention.type !== 'office') continue;
      const far = Math.max(mention.from - match.anchor.to, match.anchor.from - mention.to, 0);
      if (far < price) {
        nearest = mention;
        price = far;
      }
    }
  return nearest;
};

/** Whether whoever stands nearest to a match plays the first role of its kind: a person known by name, or an office of a state that plays it. */
const isPlayed = (view: View, match: Match, kind: Kind): boolean => {
  const nearest = nearestActor(view, match);
  if (nearest === null) return false;
  const known = nearest.type === 'person' && nearest.id !== null;
  if (nearest.office === null) return known;
  const ofState = known || nearest.state !== null || statesNamed(view) > 0;
  return ofState && kind.roles[0]?.offices?.includes(nearest.office) !== false;
};

/** How far behind what is done the party stands with which it is done ("signed an agreement with the … Party"), in tokens. */
const FACED = 3;

const facesParty = (view: View, match: Match): boolean => {
  const { to } = clauseOf(view, match.from, match.to);
  for (let i = match.to; i < Math.min(to, match.to + FACED); i += 1) {
    if ((view.hits[i] ?? []).some((hit) => hit.sense === PARTY) && !inOffice(view, i)) return true;
    if ((view.mentionsAt[i] ?? []).some((mention) => mention.type === 'office' || mention.type === 'person'))
      return false;
  }
  return false;
};

/** Whether a party stands in the clause of a match and nobody in an office of a state does: its people meet and travel. */
const partyActs = (view: View, match: Match): boolean => {
  const { from, to } = clauseOf(view, match.from, match.to);
  let party = false;
  for (let i = from; i < to; i += 1) {
    if (
      (view.mentionsAt[i] ?? []).some(
        (mention) => (mention.type === 'office' || mention.type === 'person') && acts(view, mention),
      )
    )
      return false;
    if ((view.hits[i] ?? []).some((hit) => hit.sense === PARTY) && !inOffice(view, i)) party = true;
  }
  return party;
};

/** How far before a name its party stands ("the leader of the Renaissance Movement, Sheikh …"), in tokens. */
const TITLED = 5;

/** Whether whoever meets or visits stands there as the head or a member of a party. */
const isOfParty = (view: View, match: Match): boolean => {
  const actor = nearestActor(view, match);
  if (actor === null) return false;
  if (actor.party === true) return true;
  const [from, to] = [Math.max(0, actor.from - TITLED), Math.min(view.hits.length, actor.to + 1)];
  for (let i = from; i < to; i += 1) {
    if (view.hard[i] === 1 && i < actor.from) return false;
    const own = i >= actor.from && i < actor.to;
    if (!own && !inOffice(view, i) && (view.hits[i] ?? []).some((hit) => hit.sense === PARTY)) return true;
  }
  return false;
};

/** Whether whoever holds a stance holds no office any more. */
const speaksAsFormer = (view: View, match: Match): boolean => {
  const holder = match.captures.find(({ role }) => role === 'holder')?.mention;
  if (holder != null) return (holder.type === 'person' || holder.type === 'office') && holder.former === true;
  // "Granted asylum to the former president": whoever is not named as the holder may be whom it is done to.
  const nearest = nearestActor(view, match);
  return nearest?.type === 'person' && nearest.former === true;
};

/** "Al-Hamdi warns of …": a heading that begins with words nobody knows, a name of no office, lets no state speak. */
const isOfUnknown = (view: View, match: Match): boolean => {
  if (!view.sentence.heading) return false;
  const { from } = clauseOf(view, match.from, match.to);
  const { from: to } = match.anchor;
  if (to <= from) return false;
  for (let i = from; i < to; i += 1)
    if (
      view.sentence.tokens[i]?.kind !== 'word' ||
      (view.hits[i] ?? []).length > 0 ||
      view.mentionsAt.some((list) => list.some((mention) => mention.from <= i && i < mention.to))
    )
      return false;
  return true;
};

/**
 * Politics at home: what a party or a candidate says of anything, and what is told of one state where no
 * other is named.
 */
export const isDomestic = (
  view: View,
  match: Match,
  kind: Kind,
  states: readonly StateCode[],
  partisan: boolean,
  context: DocumentContext,
): boolean => {
  if (holdsPartisan(view, match)) return true;
  if (kind.occasion && isOfParty(view, match)) return true;
  if ((kind.occasion || kind.itemises) && facesParty(view, match)) return true;
  if ((kind.occasion || kind.itemises) && partyActs(view, match)) return true;
  // "Marzouki demanded …", when he was president no longer.
  if (kind.voiced && context.news && speaksAsFormer(view, match)) return true;
  if (kind.parties === 'holders' && isOfUnknown(view, match)) return true;
  if (kind.voiced || kind.forward || kind.abroad !== null) {
    if (partisan || actsForNobody(view, match)) return true;
    if (context.partisanLead === true && !namesActor(view, match, kind)) return true;
  }
  if (kind.abroad === null || states.length > 1) return false;
  return kind.abroad === 'played'
    ? !isPlayed(view, match, kind)
    : !context.bilateral && !namesAbroad(view, states);
};
