/** What a claim leaves behind in the memory of its document: for what is told after it without a date or a speaker. */
import type { Claim, Modality } from '../core/claim.ts';
import type { StateCode } from '../core/language.ts';
import type { DateMention } from '../core/mention.ts';
import type { TimeValue } from '../core/time.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DocumentContext } from './context.ts';
import type { Namer } from './details.ts';
import type { Match, View } from './matcher.ts';
import { isDay, isRecent, isSoon } from './publication.ts';
import { remember } from './undated.ts';

export interface Told {
  readonly view: View;
  readonly text: string;
  readonly match: Match;
  readonly kind: Kind;
  readonly modality: Modality;
  readonly time: TimeValue | null;
  /** The dates of its sentence. */
  readonly dates: readonly DateMention[];
  readonly states: readonly StateCode[];
}

/** The occasion that it tells of, the day on which it is voiced, and who voices it. */
export const note = (
  context: DocumentContext,
  told: Told,
  claim: Claim | undefined,
  said: boolean,
  name: Namer,
): void => {
  const { view, text, match, kind, modality, time, dates, states } = told;
  const { sentence } = view;
  if (
    kind.occasion &&
    time !== null &&
    (modality === 'asserted' || (modality === 'planned' && isSoon(time.edtf, context.published)))
  )
    remember(context.occasions, {
      edtf: time.edtf,
      kind: kind.name,
      paragraph: sentence.paragraph,
      states,
      place: claim?.place ?? null,
      people: claim?.roles.filter(({ type }) => type === 'person') ?? [],
    });
  if (kind.periodic === true && time !== null && modality === 'asserted')
    context.periods.set(kind.name, time.edtf);
  // "Tunisia condemned on Friday evening …": what else it voices it voices then.
  if (
    kind.voiced &&
    time !== null &&
    dates.some((one) => one.time.edtf === time.edtf) &&
    isDay(time.edtf) &&
    isRecent(time.edtf, context.published)
  )
    context.statement = time.edtf;
  // Who condemns speaks, and "the statement" that goes on is theirs.
  const holder =
    match.captures.find(({ role }) => role === 'holder')?.mention ??
    (view.mentionsAt[match.anchor.to] ?? [])[0];
  if (
    kind.parties === 'holders' &&
    context.news &&
    !said &&
    holder?.type === 'state' &&
    holder.form !== 'nisba'
  )
    context.lastSpeaker = {
      id: `state:${holder.state}`,
      name: name('state', holder.state),
      text: text.slice(holder.start, holder.end),
      state: holder.state,
      paragraph: sentence.paragraph,
      sentence: sentence.index,
    };
  if (states.length === 2) context.previousStates = states;
};
