/** Whose the words of a match are, where it names only one state or none. */
import type { StateCode } from '../core/language.ts';
import type { DocumentContext } from './context.ts';
import type { Match, View } from './matcher.ts';
import { statesOf } from './states.ts';

const POSSESSIVE = 'poss.3';

export const isPossessive = (match: Match): boolean =>
  match.anchor.affixes.includes(POSSESSIVE) || match.anchor.lastAffixes.includes(POSSESSIVE);

/** State of the first person or office of a sentence, before a match. */
export const ownerOf = (view: View, match: Match, context: DocumentContext): readonly StateCode[] => {
  for (let i = 0; i < match.anchor.from; i += 1)
    for (const mention of view.mentionsAt[i] ?? []) {
      if (mention.type !== 'person' && mention.type !== 'office') continue;
      const states = statesOf(mention, context);
      if (states.length > 0) return states;
    }
  return context.lastSpeaker?.state == null ? [] : [context.lastSpeaker.state];
};

/** Class of words that what was said stands behind. */
const THAT = 'that';
/** Class of verbs of saying. */
const SAY = 'say';

/** "He said that he would hold talks with officials in Morocco": whoever speaks, where the words between name nobody else. */
export const tellerOf = (view: View, match: Match, context: DocumentContext): StateCode | null => {
  const speaker = context.lastSpeaker;
  if (speaker?.state == null) return null;
  for (let i = match.anchor.from - 1; i >= 0 && view.hard[i] !== 1; i -= 1) {
    if (
      (view.mentionsAt[i] ?? []).some(
        (mention) =>
          mention.type === 'person' ||
          mention.type === 'office' ||
          mention.type === 'anaphor' ||
          (mention.type === 'state' && mention.form !== 'nisba'),
      )
    )
      return null;
    if ((view.hits[i] ?? []).some(({ sense }) => sense === THAT))
      return view.hits.slice(0, i).some((list) => list.some(({ sense }) => sense === SAY))
        ? speaker.state
        : null;
  }
  return null;
};

/** Class of possessives of more than one. */
const THEIRS = 'theirs';

/** How far before a match a possessive of its words stands. */
const OWNED = 3;

/** "Their support for Ukraine". */
export const isTheirs = (view: View, match: Match): boolean => {
  for (let i = Math.max(0, match.from - OWNED); i < match.to; i += 1)
    if ((view.hits[i] ?? []).some((hit) => hit.sense === THEIRS)) return true;
  return false;
};
