/** Who holds a stance, and whom it concerns. */
import type { StateCode } from '../core/language.ts';
import type { Mention } from '../core/mention.ts';
import { type Candidate, listedWith, uniqueStates } from './candidates.ts';
import type { DocumentContext } from './context.ts';
import { clauseOf, type Match, type View } from './matcher.ts';
import { other, statesOf } from './states.ts';

/** States that a stance is directed at: captured as its object, or behind its verb, unless only an affair lies there. */
const objectsOf = (match: Match, context: DocumentContext): StateCode[] => [
  ...new Set(
    match.captures
      .filter(
        ({ role, mention, from }) =>
          role === 'object' ||
          (role === null && mention?.type === 'state' && mention.affair !== true && from >= match.anchor.to),
      )
      .flatMap(({ mention }) => (mention === null ? [] : statesOf(mention, context))),
  ),
];

/** Class of words between whose states an affair lies. */
const BETWEEN = 'between';

/** "The talks between Iran and Iraq": of a stance they are what it is about, not who holds it. */
const liesBetween = (view: View, { from, to }: Mention): boolean => {
  if ((view.hits[to] ?? []).some(({ sense }) => sense === `${BETWEEN}.behind`)) return true;
  for (let at = from; at > Math.max(0, from - PAIRED); at -= 1)
    if ((view.hitsTo[at] ?? []).some(({ sense }) => sense === BETWEEN))
      return view.mentionsAt.slice(at, from).every((list, i) => list.length > 0 || i > 0);
  return false;
};

/** How far behind "between" the second of its two states begins, in tokens. */
const PAIRED = 6;

/** The state named last before the verb of a match whose only state stands behind it, with those that it is listed with. */
const subjectsOf = (
  view: View,
  match: Match,
  only: StateCode,
  context: DocumentContext,
): readonly StateCode[] => {
  const own = match.captures.find(
    ({ mention }) => mention !== null && 'state' in mention && mention.state === only,
  );
  if (own?.mention == null || own.mention.from < match.anchor.to || own.role === 'holder') return [];
  const { from } = clauseOf(view, match.from, match.to);
  for (let i = match.anchor.from - 1; i >= from; i -= 1)
    for (const mention of view.mentionsAt[i] ?? [])
      if (
        mention.type === 'state' &&
        mention.form !== 'nisba' &&
        mention.affair !== true &&
        mention.to <= match.anchor.from
      )
        return mention.state === only ? [] : listedWith(view, context, mention);
  return [];
};

/**
 * The states of a stance, and how many of them its sentence names: `inMatch` those that its row names, `near` those of
 * its clause, the likeliest first. Null where nobody holds it.
 */
export const holdersOf = (
  view: View,
  match: Match,
  context: DocumentContext,
  candidates: readonly Candidate[],
  inMatch: readonly StateCode[],
  near: readonly StateCode[],
): { readonly states: readonly StateCode[]; readonly named: number } | null => {
  const clause = clauseOf(view, match.from, match.to);
  const focus: readonly StateCode[] = context.focus ?? [];
  const holding = uniqueStates(
    candidates.filter(
      ({ mention }) => mention.from >= clause.from && mention.to <= clause.to && !liesBetween(view, mention),
    ),
  );
  const states = [
    ...new Set(inMatch.length > 0 ? inMatch : (holding.length > 0 ? holding : near).slice(0, 1)),
  ];
  const speaker = context.lastSpeaker?.state ?? null;
  if (states.length === 0 && speaker !== null) states.push(speaker);
  // "Tunisia voiced its solidarity with …": who speaks holds the stance, where the row itself names no holder.
  else if (
    speaker !== null &&
    context.lastSpeaker?.sentence === view.sentence.index &&
    !states.includes(speaker) &&
    !match.captures.some(({ role, mention }) => role === 'holder' && mention !== null)
  )
    states.splice(1, states.length, speaker);
  if (states.length === 0) return null;
  // "Algeria called its ambassador home from Rabat": whoever stands before the verb holds what is held toward whom stands behind it.
  if (states.length === 1)
    states.push(
      ...subjectsOf(view, match, states[0] as StateCode, context).filter((state) => state !== states[0]),
    );
  // Whom it concerns: a party to the document that the clause names; third states are only talked about.
  const named = states.length;
  const concerned = uniqueStates(
    candidates.filter(
      ({ mention }) =>
        mention.from >= clause.from &&
        mention.to <= clause.to &&
        !liesBetween(view, mention) &&
        // Whoever is only cited ("I am a son of Mandela") makes his state no party.
        (context.bilateral || (mention.type !== 'person' && mention.type !== 'place')),
    ),
  );
  for (const state of concerned)
    if (states.length < 2 && focus.includes(state) && !states.includes(state)) states.push(state);
  // Between two states what one does concerns the other; what its leader says need not.
  const said = match.captures.some(({ mention }) => mention?.type === 'person' || mention?.type === 'office');
  if (states.length === 1 && context.bilateral && !said)
    states.push(...other(context.focus, states[0] as StateCode));
  // One third state that is itself supported or criticised is concerned; a conflict between several is only commented on.
  const objects = objectsOf(match, context).filter((state) => !focus.includes(state));
  const inside = states.filter((state) => focus.includes(state));
  // Whom the row itself names as holders hold it.
  const holders = match.captures
    .filter(({ role }) => role === 'holder')
    .flatMap(({ mention }) =>
      mention === null || (mention.type === 'state' && mention.affair === true)
        ? []
        : statesOf(mention, context),
    );
  const kept = [...new Set([...holders, ...(inside.length >= 2 ? inside : states)])];
  return { states: [...new Set(objects.length === 1 ? [...kept, ...objects] : kept)].sort(), named };
};
