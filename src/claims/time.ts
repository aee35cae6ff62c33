import type { Modality } from '../core/claim.ts';
import type { StateCode } from '../core/language.ts';
import type { DateMention, Mention, QuantityMention } from '../core/mention.ts';
import type { TimeValue } from '../core/time.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DocumentContext } from './context.ts';
import { type Insert, isParted } from './inserts.ts';
import { clauseOf, isComma, type Match, type View } from './matcher.ts';
import { governorOf } from './modality.ts';
import { dateOfOccasion } from './occasion.ts';
import { isDay, startOf } from './publication.ts';
import { timeOfUndated } from './undated.ts';

const AND = 'and';

/** Whether a date is a stretch of whole years: the term of a programme, the day of nothing. */
export const isTerm = (edtf: string): boolean => /^\d{4}\/\d{4}$/.test(edtf);

const COST = {
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

/** What lies between two tokens, as a price: hard stops, and commas but those of an address. */
const stopsBetween = (view: View, from: number, to: number): number => {
  let cost = 0;
  for (let i = from; i < to; i += 1) {
    if (view.hard[i] === 1) cost += COST.hardStop;
    else if (isComma(view.sentence, i) && !isOfAddress(view, i)) cost += COST.comma;
    else if (BRACKET.test(view.sentence.tokens[i]?.surface ?? '')) cost += COST.bracket;
  }
  return cost;
};

/** The last token of a match that is a word of its own. */
const lastWord = (match: Match): number =>
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
  if (verbFinal) {
    const last = lastWord(match);
    return last >= date.to ? 2 * stopsBetween(view, date.to, last) : COST.hardStop;
  }
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
const priceOf = (
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
  if (modality === 'denied' || modality === 'hoped') return true;
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
const isOfSaying = (view: View, match: Match, date: DateMention): boolean => {
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

/** Class of articles. */
const ARTICLE = 'article';

/** "The 2016 award": a year between an article and a noun is the noun's, unless the match is of it. */
const isOfNoun = (view: View, match: Match, date: DateMention): boolean =>
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
const isTaken = (
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

export interface Timed {
  readonly date: DateMention | null;
  readonly time: TimeValue | null;
}

export const timeOf = (date: DateMention): TimeValue => ({
  edtf: date.time.edtf,
  text: date.time.text,
  calendar: date.time.calendar,
  inferred: date.time.inferred,
  anchor: date.time.anchor,
});

/** Classes of words of beginning and of ending, and how far from its day such a word stands, in tokens. */
const BEGINS = 'begins';
const ENDS = 'ends';
const BOUND = 4;

/** "The visit that began on 6 May ended yesterday": the days from the one to the other. */
const fromTo = (view: View, match: Match, dates: readonly DateMention[]): string | null => {
  const clause = clauseOf(view, match.from, match.to);
  const near = (name: string, { from, to }: DateMention): boolean =>
    view.hits
      .slice(Math.max(clause.from, from - BOUND), Math.min(clause.to, to + BOUND))
      .some((list) => list.some(({ sense }) => sense === name));
  const days = dates.filter(
    ({ from, to, time }) => from >= clause.from && to <= clause.to && isDay(time.edtf),
  );
  for (const first of days)
    for (const last of days)
      if (first.time.edtf < last.time.edtf && near(BEGINS, first) && near(ENDS, last))
        return `${first.time.edtf}/${last.time.edtf}`;
  return null;
};

/** "A two-day visit" from a day on, or ending on it: the day becomes the days. */
const stretched = (
  view: View,
  match: Match,
  kind: Kind,
  date: DateMention,
  numbers: readonly QuantityMention[],
  dates: readonly DateMention[],
): TimeValue => {
  const value = timeOf(date);
  if (!kind.occasion || kind.venue || !isDay(value.edtf)) return value;
  const whole = fromTo(view, match, dates);
  if (whole?.includes(value.edtf) === true) return { ...value, edtf: whole };
  const days = numbers.find(
    (number) => number.unit === 'day' && !number.ordinal && Math.abs(number.from - match.from) < 16,
  );
  if (days === undefined || days.value < 2 || days.value > 31) return value;
  const clause = clauseOf(view, match.from, match.to);
  let ends = false;
  for (let i = clause.from; i < clause.to; i += 1)
    if ((view.hits[i] ?? []).some((hit) => hit.sense === ENDS)) ends = true;
  const other = new Date(`${value.edtf}T00:00:00Z`);
  other.setUTCDate(other.getUTCDate() + (ends ? 1 - days.value : days.value - 1));
  const far = other.toISOString().slice(0, 10);
  return {
    ...value,
    edtf: ends ? `${far}/${value.edtf}` : `${value.edtf}/${far}`,
    inferred: true,
    anchor: value.anchor ?? 'previous-date',
  };
};

const TIME_UNITS = new Set(['day', 'week', 'month', 'year']);

/** "Two months before the meeting": the dates before it are of something else. */
const isOffset = (view: View, match: Match, numbers: readonly QuantityMention[]): boolean => {
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

/** The date that belongs to a match: the nearest in its sentence, or that of the occasion it is told of. */
export const findTime = (
  view: View,
  match: Match,
  kind: Kind,
  dates: readonly DateMention[],
  anchors: readonly Match[],
  context: DocumentContext,
  numbers: readonly QuantityMention[],
  states: readonly StateCode[],
  modality: Modality,
  inserts: readonly Insert[],
  verbFinal: boolean,
): Timed => {
  const now = context.published ?? context.occasions[0]?.edtf ?? null;
  const isDue = (date: DateMention): boolean =>
    kind.forward &&
    now !== null &&
    startOf(date.time.edtf) >= startOf(now).slice(0, startOf(date.time.edtf).length) &&
    (date.time.edtf.length < startOf(now).length || startOf(date.time.edtf) > startOf(now));
  const named = match.captures.find((capture) => capture.mention?.type === 'date');
  const own = named?.mention?.type === 'date' ? named.mention : null;
  if (own !== null && !isDue(own) && !isParted(inserts, own.from, lastWord(match)))
    return { date: own, time: stretched(view, match, kind, own, numbers, dates) };

  let best: DateMention | null = null;
  // In a line of a chronology only a date right beside its words is theirs.
  let price: number = context.entry !== null ? COST.entry : kind.standing ? COST.standing : COST.limit;
  const offset = isOffset(view, match, numbers);
  // Acts of one occasion share its day; a state of affairs, or what happens once, has a day of its own or none.
  const apart = kind.standing || (kind.identity.includes('once') && !kind.inherits);
  for (const date of dates) {
    // "The embassy, which had served since 1996, was shut in 2010": the date is of what only describes it.
    if (isParted(inserts, date.from, lastWord(match))) continue;
    if (isDue(date) || (offset && date.to <= match.from)) continue;
    if (!kind.voiced && isOfSaying(view, match, date)) continue;
    // "A programme for 2024–2026": the years of a term are the day of no signing and of no visit.
    if ((kind.itemises || kind.occasion) && isTerm(date.time.edtf)) continue;
    if (isOfNoun(view, match, date)) continue;
    // "To ratify the agreement signed in 2019": the date is of the signing.
    if (anchors.some((other) => date.from >= other.to && governorOf(view, other, anchors) === match))
      continue;
    const cost = priceOf(view, match, date, anchors, verbFinal);
    // "1995: initialled, then signed on 3 October": a day within the year that the line opens with.
    const within = context.entry !== null && date.time.edtf.startsWith(`${context.entry.edtf}-`);
    if (
      (cost < price || (within && best === null && cost < COST.limit)) &&
      !(apart && isTaken(view, match, date, cost, anchors, verbFinal))
    ) {
      best = date;
      price = cost;
    }
  }
  if (best !== null) return { date: best, time: stretched(view, match, kind, best, numbers, dates) };

  // Stances, undertakings and acts, but not what one is invited to.
  if (kind.voiced || (kind.forward ? kind.standing : kind.inherits)) {
    const told = dateOfOccasion(
      view,
      match,
      dates.filter((date) => !isDue(date)),
    );
    if (told !== null) return { date: null, time: { ...timeOf(told), inferred: true, anchor: 'event' } };
  }
  return { date: null, time: timeOfUndated(view, match, kind, context, states, modality) };
};

/** Dates that stand in one list with `date`: commas, conjunctions and places between them, and no more. */
export const datesListedWith = (
  view: View,
  date: DateMention,
  dates: readonly DateMention[],
): DateMention[] => {
  const out = [date];
  let edge = date.to;
  for (const next of dates) {
    if (next.from < edge) continue;
    if (next.from - edge > 5 || !joins(view, edge, next)) break;
    out.push(next);
    edge = next.to;
  }
  return out;
};

const joins = (view: View, from: number, next: DateMention): boolean => {
  const carries = (at: number): boolean =>
    view.sentence.tokens[at]?.readings.some((reading) => reading.affixes.includes('conj')) === true;
  let linked = carries(next.from);
  for (let i = from; i < next.from; i += 1) {
    const hits = view.hits[i] ?? [];
    const place = (view.mentionsAt[i] ?? []).find(
      (mention) => mention.type === 'place' || mention.type === 'state',
    );
    if (isComma(view.sentence, i) || carries(i) || hits.some((hit) => hit.sense === 'and')) linked = true;
    else if (place !== undefined) i = place.to - 1;
    else if (!hits.some((hit) => hit.sense === 'in' || hit.sense === 'again')) return false;
  }
  return linked;
};
