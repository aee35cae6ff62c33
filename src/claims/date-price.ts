/** What it costs to tie a date to a match: tokens, stops and other triggers between them. */
import type { DateMention, Mention } from '../core/mention.ts';
import { isComma, type Match, type View } from './matcher.ts';

const AND = 'and';

export const COST = {
  entry: 7,
  bracket: 5,
  joined: 5,
  comma: 2,
  hardStop: 14,
  trigger: 7,
  before: 2,
  limit: 30,
  standing: 9,
} as const;

/** "In Mumbai, India, in 2024": a comma of an address parts nothing. */
const isOfAddress = (view: View, at: number): boolean => {
  const places = (list: readonly Mention[] | undefined): boolean =>
    list?.some(({ type }) => type === 'state' || type === 'place') === true;
  if (!places(view.mentionsTo[at])) return false;
  if (places(view.mentionsAt[at + 1])) return true;
  // The comma behind the state closes what the one before it opened.
  const state = (view.mentionsTo[at] ?? []).find(({ type }) => type === 'state');
  return (
    state !== undefined && isComma(view.sentence, state.from - 1) && places(view.mentionsTo[state.from - 1])
  );
};

const BRACKET = /^[()[\]]$/;

/** "The Republic of Korea (ROK)": brackets around one word part nothing. */
const isAbbreviation = (view: View, at: number): boolean =>
  [at - 2, at].some(
    (open) =>
      open >= 0 &&
      /^[([]$/.test(view.sentence.tokens[open]?.surface ?? '') &&
      /^[)\]]$/.test(view.sentence.tokens[open + 2]?.surface ?? ''),
  );

/** What lies between two tokens, as a price: hard stops, and commas but those of an address. */
const stopsBetween = (view: View, from: number, to: number): number => {
  let cost = 0;
  for (let i = from; i < to; i += 1) {
    if (view.hard[i] === 1) cost += COST.hardStop;
    else if (isComma(view.sentence, i) && !isOfAddress(view, i)) cost += COST.comma;
    else if (BRACKET.test(view.sentence.tokens[i]?.surface ?? '') && !isAbbreviation(view, i))
      cost += COST.bracket;
  }
  return cost;
};

/** The last token of a match that is a word of its own. */
export const lastWord = (match: Match): number =>
  match.captures.reduce(
    (last, { mention, from }) => (mention === null ? Math.max(last, from) : last),
    match.anchor.from,
  );

/** Price of a date that stands among the words of a match. */
const priceInside = (view: View, match: Match, date: DateMention, verbFinal: boolean): number => {
  // "… an embassy in 2009 and reopened it in 2016": behind a conjunction another statement begins.
  const [from, to] =
    date.from >= match.anchor.to ? [match.anchor.to, date.from] : [date.to, match.anchor.from];
  for (let i = from; i < to; i += 1)
    if (
      (view.hits[i] ?? []).some((hit) => hit.sense === AND) &&
      !(view.mentionsAt[i + 1] ?? []).some((mention) => mention.type === 'date')
    )
      return COST.joined;
  // Where the verb ends its clause, the date is of the verb that follows it.
  const last = lastWord(match);
  if (verbFinal && last >= date.to) return 2 * stopsBetween(view, date.to, last);
  // "The embassy, which had served since 1996, was shut": the date is of what stands between the commas.
  const words = match.captures.filter(({ mention }) => mention === null);
  const commas = words.map((word) =>
    word.from >= date.to
      ? stopsBetween(view, date.to, word.from)
      : stopsBetween(view, Math.min(word.to, date.from), date.from),
  );
  return words.length < 2 ? 0 : 2 * Math.min(...commas);
};

/** Price of tying a date to a match: tokens between, stops, and other triggers that could claim it. */
export const priceOf = (
  view: View,
  match: Match,
  date: DateMention,
  anchors: readonly Match[],
  verbFinal: boolean,
): number => {
  if (date.from < match.to && date.to > match.from) return priceInside(view, match, date, verbFinal);
  const after = date.from >= match.to;
  const [from, to] = after ? [match.to, date.from] : [date.to, match.from];
  const stops = stopsBetween(view, from, to);
  // Behind its verb and a comma another statement begins.
  const beyond = verbFinal && after && stops > 0 ? COST.hardStop : 0;
  let cost = to - from + (after || verbFinal ? 0 : COST.before) + stops + beyond;
  const seen = new Set<number>();
  for (const other of anchors) {
    if (
      other.anchor.from === match.anchor.from ||
      other.compiled.kind === match.compiled.kind ||
      seen.has(other.anchor.from)
    )
      continue;
    if (other.anchor.from >= from && other.anchor.to <= to) {
      seen.add(other.anchor.from);
      cost += COST.trigger;
    }
  }
  return cost;
};
