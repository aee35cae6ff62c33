/** When what a sentence tells without a date happened: what it is told of says so. */
import type { Modality } from '../core/claim.ts';
import type { StateCode } from '../core/language.ts';
import type { TimeValue } from '../core/time.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DocumentContext } from './context.ts';
import { clauseOf, type Match, type View } from './matcher.ts';
import { endOf, isDay, liesAhead, startOf } from './publication.ts';

/** How old an occasion may be that a text reports, in days. */
const FRESH = 40;

type Occasion = DocumentContext['occasions'][number];

/** How many occasions a long text remembers: the latest told, and those that it began with. */
const LATEST = 48;
const FIRST = 8;

/** Puts an occasion before those told of so far; a text of many lets go of those between its latest and its first. */
export const remember = (occasions: Occasion[], occasion: Occasion): void => {
  occasions.unshift(occasion);
  if (occasions.length > LATEST + FIRST) occasions.splice(LATEST, 1);
};

/** A session on one of the days of a visit: what is told of it is told of the visit. */
const visitOf = (one: Occasion, occasions: readonly Occasion[]): Occasion =>
  occasions.find(
    ({ edtf, states }) =>
      edtf.includes('/') &&
      isDay(startOf(edtf)) &&
      startOf(edtf) <= startOf(one.edtf) &&
      endOf(one.edtf) <= endOf(edtf) &&
      states.join() === one.states.join(),
  ) ?? one;

/** Whether an occasion is a day of the weeks before publication, or to come. */
const isFresh = ({ edtf }: Occasion, published: string | null): boolean =>
  published !== null &&
  isDay(startOf(edtf)) &&
  (Date.parse(published) - Date.parse(startOf(edtf))) / 86_400_000 <= FRESH;

/** Whether an occasion is one of the days that a text reports, and none that it recalls: "since the two met aboard a ship in the forties". */
const isOfNow = ({ edtf }: Occasion, published: string | null): boolean => {
  if (published === null || !isDay(published)) return true;
  const start = startOf(edtf);
  return isDay(start)
    ? (Date.parse(published) - Date.parse(start)) / 86_400_000 <= FRESH
    : start.slice(0, 4) === published.slice(0, 4);
};

/** The occasion that a text reports: the first recent one that it told of, or the visit of whose days that is one. */
const reported = ({ published, occasions }: DocumentContext) => {
  if (published === null || !isDay(published)) return null;
  const fresh = occasions.filter(
    ({ edtf }) =>
      isDay(startOf(edtf)) &&
      startOf(edtf) <= published &&
      (Date.parse(published) - Date.parse(startOf(edtf))) / 86_400_000 <= FRESH,
  );
  const first = fresh.at(-1);
  return first === undefined ? null : visitOf(first, occasions);
};

/** The day on which a text lets its stances be voiced: that of the statement, or of the one occasion, that it reports. */
const voicedOn = (context: DocumentContext): string | null =>
  context.statement ?? reported(context)?.edtf ?? context.issued ?? context.titled;

/** Class of words that refer back to an occasion: `during` any, `during.visit` one of that kind. */
const DURING = 'during';

/** Class of words for a time before the news: "recently", "previously". */
const EARLIER = 'earlier';

/** Whether what a sentence, or a stretch of it, tells happened before the news. */
const isEarlier = (
  view: View,
  { from, to }: { from: number; to: number } = { from: 0, to: view.hits.length },
): boolean => view.hits.slice(from, to).some((list) => list.some(({ sense }) => sense === EARLIER));

/** Whether the clause of a match refers back to an occasion. */
const refersBack = (view: View, match: Match): boolean => {
  const { from, to } = clauseOf(view, match.from, match.to);
  return view.hits
    .slice(from, to)
    .some((list) => list.some(({ sense }) => sense === DURING || sense.startsWith(`${DURING}.`)));
};

/** The occasion that a match is told of: the one that its clause refers to, or the one that its paragraph tells of. */
const occasionOf = (view: View, match: Match, kind: Kind, context: DocumentContext, modality: Modality) => {
  // What has happened did not happen on an occasion that is still to come, if there is another.
  const past = context.occasions.filter(({ edtf }) => !liesAhead(edtf, context.published));
  const occasions = modality === 'asserted' && past.length > 0 ? past : context.occasions;
  if (occasions.length === 0) return null;
  const clause = clauseOf(view, match.from, match.to);
  let refers: string | null = null;
  for (let i = clause.from; i < clause.to; i += 1)
    for (const hit of view.hits[i] ?? [])
      if (hit.sense === DURING || hit.sense.startsWith(`${DURING}.`)) refers = hit.sense;
  const { paragraph } = view.sentence;
  const here = occasions.find((occasion) => occasion.paragraph === paragraph);
  const latest = occasions.reduce((a, b) => (startOf(b.edtf) > startOf(a.edtf) ? b : a));
  if (refers !== null && refers !== DURING)
    return occasions.find((occasion) => `${DURING}.${occasion.kind}` === refers) ?? here ?? latest;
  if (refers !== null) {
    const now = occasions.filter((occasion) => isOfNow(occasion, context.published));
    return (
      (here !== undefined && (now.includes(here) || !context.reports) ? here : now[0]) ??
      here ??
      occasions[0] ??
      null
    );
  }
  if (isEarlier(view, clause)) return null;
  if (!kind.inherits) return null;
  if (here !== undefined) {
    // "They agreed to meet again", in a statement that has just recalled a visit of last autumn: agreed now.
    const now = (kind.voiced || kind.forward) && context.reports ? reported(context) : null;
    return now !== null && !isFresh(here, context.published) ? now : visitOf(here, occasions);
  }
  // News of one occasion tells of it throughout; a text that recalls many leaves the rest undated.
  if (!context.reports) return null;
  if (occasions.length > 2) return kind.occasion ? null : reported(context);
  return isOfNow(latest, context.published) ? visitOf(latest, occasions) : null;
};

/** What the same states do on the day of publication: an undated visit or session of theirs is the one that it belongs to. */
const underWay = (context: DocumentContext, kind: Kind, states: readonly StateCode[]) =>
  context.occasions.find(
    (occasion) =>
      occasion.edtf === context.published &&
      occasion.kind !== kind.name &&
      occasion.states.join() === states.join(),
  ) ?? null;

/** Paragraphs of a text that say what it is about. */
const LEAD = 1;

/** The day of the news that a text named last: what it goes on to tell happened then. */
const newsDay = (
  view: View,
  kind: Kind,
  context: DocumentContext,
  states: readonly StateCode[],
): string | null => {
  const { day, news, focus, bilateral, previousDate } = context;
  // What partisans say today happened when it did.
  if (context.partisanLead === true) return null;
  if (!news || day === null || !(kind.occasion || kind.itemises)) return null;
  const { paragraph, index } = view.sentence;
  if (isEarlier(view)) return null;
  if (day.paragraph === paragraph && day.sentence === index - 1) return day.edtf;
  // News of two states goes on with the day that its lead names until it names another; what is to come is none.
  const same = bilateral && focus !== null && states.join() === focus.join();
  const other = previousDate !== day.edtf && !liesAhead(previousDate ?? '', context.published);
  return same && day.paragraph <= LEAD && !other ? day.edtf : null;
};

const inferred = (edtf: string, words: string, anchor: TimeValue['anchor']): TimeValue => ({
  edtf,
  text: words,
  calendar: 'gregorian',
  inferred: true,
  anchor,
});

/**
 * The time of a match without a date in its sentence: the date that its line of a chronology opens with; the
 * occasion that it is told of; the statement that voices it; the day of the news. Null where nothing says when.
 */
export const timeOfUndated = (
  view: View,
  match: Match,
  kind: Kind,
  context: DocumentContext,
  states: readonly StateCode[],
  modality: Modality,
): TimeValue | null => {
  const { entry } = context;
  if (entry !== null) {
    const { edtf, text, calendar, inferred: guessed, anchor } = entry;
    return { edtf, text, calendar, inferred: guessed, anchor };
  }
  const words = view.sentence.tokens[match.anchor.from]?.surface ?? '';
  // What is to come does not come on the day on which it is spoken of.
  const ahead = kind.occasion && !kind.inherits && (modality === 'planned' || modality === 'hoped');
  const occasion = ahead ? null : occasionOf(view, match, kind, context, modality);
  // What is planned in an answer of today does not happen today.
  const gone =
    (modality === 'planned' || modality === 'hoped') &&
    kind.occasion &&
    occasion !== null &&
    !refersBack(view, match) &&
    context.published !== null &&
    isDay(occasion.edtf) &&
    occasion.edtf <= context.published;
  if (occasion !== null && !gone) return inferred(occasion.edtf, words, 'event');
  const voiced =
    (kind.voiced || (kind.forward && kind.inherits && context.titled !== null)) && context.reports
      ? voicedOn(context)
      : null;
  if (voiced !== null) return inferred(voiced, words, 'event');
  if (modality !== 'asserted') return null;
  // What is said together on a day, where nothing else happens.
  if (
    kind.inherits &&
    context.issued !== null &&
    !context.occasions.some((occasion) => isOfNow(occasion, context.published))
  )
    return inferred(context.issued, words, 'document-date');
  const period = kind.periodic === true ? context.periods.get(kind.name) : undefined;
  if (period !== undefined) return inferred(period, words, 'previous-date');
  if (kind.counted === true && context.published !== null)
    return inferred(context.published, words, 'document-date');
  const day = newsDay(view, kind, context, states);
  if (day !== null) return inferred(day, words, 'previous-date');
  const told = kind.occasion && kind.parties === 'pair' ? underWay(context, kind, states) : null;
  return told === null ? null : inferred(told.edtf, words, 'event');
};
