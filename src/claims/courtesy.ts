/** What is said out of politeness is no stance: thanks, and welcome to what the sides do themselves. */
import type { StateCode } from '../core/language.ts';
import type { Kind } from '../kinds/kind.ts';
import { clauseOf, isComma, type Match, type View } from './matcher.ts';

/** Class of verbs and nouns of thanking; what somebody is thanked for stands behind them. */
const THANK = 'thank';

/** Class of verbs of welcoming what is done. */
const WELCOME = 'welcome';

/** How far behind a word of thanks what is thanked for still stands, in tokens. */
const REACH = 14;

const isIn = (view: View, name: string, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < to; i += 1)
    if ((view.hits[i] ?? []).some(({ sense }) => sense === name)) return true;
  return false;
};

/** Classes of what ends thanks: another verb of saying, and what it says. */
const SAY = 'say';
const THAT = 'that';

/** Whether a match tells only what somebody is thanked for: "thanked Poland for its support of …". */
const isThanked = (view: View, match: Match): boolean => {
  const clause = clauseOf(view, match.from, match.to);
  const from = Math.max(clause.from, match.anchor.from - REACH);
  for (let i = match.anchor.from - 1; i >= from; i -= 1) {
    if (isIn(view, THANK, i, i + 1)) return true;
    if (isIn(view, SAY, i, i + 1) || isIn(view, THAT, i, i + 1)) return false;
  }
  return false;
};

/** Classes of verbs of talking something over, which says nothing of it. */
const ABOUT = 'about';
const DISCUSS = 'discuss';

/** How far behind such a verb what is talked over stands, in tokens. */
const TOPIC = 5;

/** Whether a match names only what was talked over: "they discussed the strong ties between …". */
const isTopic = (view: View, match: Match): boolean => {
  const clause = clauseOf(view, match.from, match.to);
  for (let i = match.from - 1; i >= Math.max(clause.from, match.from - TOPIC); i -= 1) {
    if (isIn(view, ABOUT, i, i + 1) || isIn(view, DISCUSS, i, i + 1)) return true;
    if (isIn(view, SAY, i, i + 1) || isIn(view, THAT, i, i + 1) || isComma(view.sentence, i)) return false;
  }
  return false;
};

/** Whether both sides welcome what concerns nobody else: their own dialogue, their own initiative. */
const isOwn = (view: View, match: Match, states: readonly StateCode[]): boolean => {
  if (states.length < 2 || !isIn(view, WELCOME, match.from, match.to)) return false;
  const both = match.captures.some(({ mention }) => mention?.type === 'anaphor');
  if (!both) return false;
  const { to } = clauseOf(view, match.from, match.to);
  for (let i = match.anchor.from; i < to; i += 1)
    for (const mention of view.mentionsAt[i] ?? [])
      if ('state' in mention && mention.state !== null && !states.includes(mention.state)) return false;
  return true;
};

export const isCourtesy = (view: View, match: Match, kind: Kind, states: readonly StateCode[]): boolean =>
  (kind.standing && !kind.forward && isTopic(view, match)) ||
  (kind.voiced && (isThanked(view, match) || (kind.parties === 'holders' && isOwn(view, match, states))));
