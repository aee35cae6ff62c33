import type { StateCode } from '../core/language.ts';
import type { Mention } from '../core/mention.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DocumentContext } from './context.ts';
import { clauseOf, type Match, type View } from './matcher.ts';

/** Class of those through whom no state speaks: parties, candidates, activists, experts. */
export const PARTISAN = 'partisan';

/** How far from its verb an actor stands, in tokens. */
const REACH = 7;

/** How far from what is told of it somebody's office stands. */
const PLAYS = 12;

/** Who may speak or act for a state. */
export const acts = (mention: Mention): boolean =>
  mention.type === 'office' ||
  (mention.type === 'person' && mention.office !== null) ||
  mention.type === 'anaphor' ||
  (mention.type === 'state' && mention.form !== 'nisba' && mention.affair !== true);

/** Distance of the nearest partisan from token `at`; words inside a name or an office do not count. */
export const partisanFrom = (view: View, at: number): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, at - REACH); i < Math.min(view.hits.length, at + REACH); i += 1) {
    if (!(view.hits[i] ?? []).some((hit) => hit.sense === PARTISAN)) continue;
    if (
      view.mentionsAt.some((list) =>
        list.some(({ type, from, to }) => type === 'office' && from <= i && i < to),
      )
    )
      continue;
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
      if (acts(mention) && Math.min(Math.abs(mention.from - at), Math.abs(mention.to - 1 - at)) <= far)
        return false;
  return true;
};

const namesAbroad = (view: View, states: readonly StateCode[]): boolean =>
  view.mentionsAt.some((list) =>
    list.some(
      (mention) =>
        mention.type === 'organisation' ||
        ('state' in mention && mention.state !== null && !states.includes(mention.state)),
    ),
  );

/** Whether anybody near a match plays the first role of its kind: a person known by name, or an office that plays it. */
const isPlayed = (view: View, match: Match, kind: Kind): boolean => {
  const rule = kind.roles[0];
  const clause = clauseOf(view, match.from, match.to);
  const from = Math.max(clause.from, match.from - PLAYS);
  const to = Math.min(clause.to, match.to + PLAYS);
  return view.mentionsAt.slice(from, to).some((list) =>
    list.some((mention) => {
      if (mention.type !== 'person' && mention.type !== 'office') return false;
      if (mention.office !== null) return rule?.offices?.includes(mention.office) !== false;
      return mention.type === 'person' && mention.id !== null;
    }),
  );
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
  if ((kind.voiced || kind.forward) && (partisan || actsForNobody(view, match))) return true;
  if (kind.abroad === null || states.length > 1) return false;
  return kind.abroad === 'played' ? !isPlayed(view, match, kind) : !context.bilateral && !namesAbroad(view, states);
};
