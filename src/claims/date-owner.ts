/** Dates that stand beside a match and are of something else. */
import type { Modality } from '../core/claim.ts';
import type { DateMention, QuantityMention } from '../core/mention.ts';
import type { Kind } from '../kinds/kind.ts';
import { priceOf } from './date-price.ts';
import { isComma, type Match, type View } from './matcher.ts';

/** Whether a date is a stretch of whole years: the term of a programme, the day of nothing. */
export const isTerm = (edtf: string): boolean => /^\d{4}\/\d{4}$/.test(edtf);

const SINCE = 'since';

/**
 * "They have not met since 2019", "ten sessions since 2014": the date is where a stretch begins in
 * which nothing, or many things, happened; it is the day of none of them.
 */
export const isSinceThen = (
  view: View,
  match: Match,
  kind: Kind,
  date: DateMention,
  modality: Modality,
): boolean => {
  const since = (i: number): boolean => (view.hits[i] ?? []).some((hit) => hit.sense === SINCE);
  if (!since(date.from) && !since(date.from - 1) && !since(date.from - 2) && !since(date.to)) return false;
  if (modality !== 'asserted') return true;
  return (
    kind.occasion &&
    view.mentionsAt
      .slice(match.from, match.to)
      .some((list) =>
        list.some((mention) => mention.type === 'quantity' && !mention.ordinal && mention.value > 1),
      )
  );
};

/** Class of verbs of saying, of those that do what they say, and of words that what was said stands behind. */
const SAY = 'say';
const ANNOUNCE = 'announce';
const THAT = 'that';

/**
 * "Said on Monday that they had met": the date between the verb and what was said is the day of the saying.
 * What is announced happens by that, on the day.
 */
export const isOfSaying = (view: View, match: Match, date: DateMention): boolean => {
  if (date.to > match.from) return false;
  const stands = (sense: string, i: number): boolean =>
    (view.hits[i] ?? []).some((hit) => hit.sense === sense);
  let that = -1;
  for (let i = date.to; i < match.from && that < 0; i += 1) if (stands(THAT, i)) that = i;
  if (that < 0) return false;
  for (let i = date.from - 1; i >= 0 && view.hard[i] !== 1; i -= 1) {
    if (stands(ANNOUNCE, i) || stands(THAT, i)) return false;
    if (stands(SAY, i)) return true;
  }
  return false;
};

/** Class of words for a time after what was told before. */
const AFTERWARDS = 'afterwards';

/** "Worked there in the eighties and was afterwards sent to Damascus": the date before such a word is of what came before. */
export const isBefore = (view: View, match: Match, date: DateMention): boolean => {
  for (let i = date.to; i < match.to; i += 1)
    if ((view.hits[i] ?? []).some(({ sense }) => sense === AFTERWARDS)) return true;
  return false;
};

/** Classes of words before, and behind, what a figure is measured against. */
const AGAINST = 'comparedWith';
const AGAINST_BEHIND = 'comparedWith.behind';

/** How far from its date such a word stands, in tokens. */
const MEASURED = 7;

/** "Up from 80 million in 2020", "against 2019": the year is of the other figure. */
export const isCompared = (view: View, match: Match, date: DateMention): boolean => {
  for (let i = Math.max(0, date.from - MEASURED); i < date.from; i += 1) {
    if (view.hard[i] === 1) return false;
    if ((view.hits[i] ?? []).some(({ sense }) => sense === AGAINST) && i >= match.anchor.to) return true;
  }
  for (let i = date.to; i < Math.min(view.hits.length, date.to + MEASURED); i += 1) {
    if (isComma(view.sentence, i) || view.hard[i] === 1) return false;
    if ((view.hits[i] ?? []).some(({ sense }) => sense === AGAINST_BEHIND)) return true;
  }
  return false;
};

/** Class of articles. */
const ARTICLE = 'article';

/** "The 2016 award": a year between an article and a noun is the noun's, unless the match is of it. */
export const isOfNoun = (view: View, match: Match, date: DateMention): boolean =>
  /^\d{4}$/.test(date.time.edtf) &&
  date.to - date.from === 1 &&
  (view.hitsTo[date.from] ?? []).some(({ sense }) => sense === ARTICLE) &&
  view.sentence.tokens[date.to]?.kind === 'word' &&
  (date.to < match.from || date.from > match.to);

/** "When", "thereby": what follows happened at the date before it. */
const THUS = 'thus';

/**
 * "Relations began on 7 October 1994, and the agreements number 31": a date before a comma belongs to
 * the statement that it stands in, if that has a trigger nearer to it.
 */
export const isTaken = (
  view: View,
  match: Match,
  date: DateMention,
  cost: number,
  anchors: readonly Match[],
  verbFinal: boolean,
): boolean => {
  if (date.to > match.from) return false;
  let comma = false;
  for (let i = date.to; i < match.from; i += 1) {
    if (isComma(view.sentence, i)) comma = true;
    if ((view.hits[i] ?? []).some((hit) => hit.sense === THUS)) return false;
  }
  if ((view.hits[match.from] ?? []).some((hit) => hit.sense === THUS)) return false;
  return (
    comma &&
    anchors.some(
      (other) =>
        other.compiled.kind !== match.compiled.kind &&
        other.to <= match.from &&
        priceOf(view, other, date, [], verbFinal) + 1 < cost,
    )
  );
};

const TIME_UNITS = new Set(['day', 'week', 'month', 'year']);

/** "Two months before the meeting": the dates before it are of something else. */
export const isOffset = (view: View, match: Match, numbers: readonly QuantityMention[]): boolean => {
  for (let i = Math.max(0, match.from - 6); i < match.from; i += 1) {
    if (!(view.hits[i] ?? []).some((hit) => hit.sense === 'ahead-of')) continue;
    if (
      numbers.some(
        (number) =>
          number.from > i && number.to <= match.from && number.unit !== null && TIME_UNITS.has(number.unit),
      )
    )
      return true;
  }
  return false;
};
