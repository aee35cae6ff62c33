import type { Modality } from '../core/claim.ts';
import type { StateCode } from '../core/language.ts';
import type { DateMention, QuantityMention } from '../core/mention.ts';
import type { TimeValue } from '../core/time.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DocumentContext } from './context.ts';
import { isBefore, isCompared, isOffset, isOfNoun, isOfSaying, isTaken, isTerm } from './date-owner.ts';
import { COST, lastWord, priceOf } from './date-price.ts';
import { stretched, timeOf } from './date-span.ts';
import { type Insert, isParted } from './inserts.ts';
import { isComma, type Match, type View } from './matcher.ts';
import { governorOf } from './modality.ts';
import { dateOfOccasion } from './occasion.ts';
import { liesAhead, startOf } from './publication.ts';
import { timeOfUndated } from './undated.ts';

export interface Timed {
  readonly date: DateMention | null;
  readonly time: TimeValue | null;
}

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
    // "Lauded the plan to end it by 2030": nothing is voiced on a day to come.
    if (kind.voiced && modality === 'asserted' && liesAhead(date.time.edtf, context.published)) continue;
    if (!kind.voiced && isOfSaying(view, match, date)) continue;
    // "A programme for 2024–2026": the years of a term are the day of no signing and of no visit.
    if ((kind.itemises || kind.occasion) && isTerm(date.time.edtf)) continue;
    if (isOfNoun(view, match, date) || isBefore(view, match, date)) continue;
    if (kind.periodic === true && isCompared(view, match, date)) continue;
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
