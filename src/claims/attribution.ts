import type { Attribution } from '../core/claim.ts';
import type { Mention } from '../core/mention.ts';
import type { DocumentContext } from './context.ts';
import { acts, partisanFrom } from './domestic.ts';
import type { View } from './matcher.ts';
import { statesOf } from './states.ts';

/** A verb of saying with its speaker, at a token. */
export interface Saying {
  readonly at: number;
  /** Null where a partisan speaks: a party, a candidate, an expert. */
  readonly attribution: Attribution | null;
  /** Who speaks here, with their state; null where a partisan does. */
  readonly speaker: DocumentContext['lastSpeaker'];
}

const REACH = 9;

/** Class of words that what was said stands behind. */
const THAT = 'that';

/** Class of forms that go on with what somebody says or does: "adding", "voicing". Their subject is that of the verb before. */
const GOES_ON = 'goes-on';

/** Classes of words before, and behind, whoever only joins in: "a press conference with the Egyptian minister". */
const WITH = 'with';
const WITH_BEHIND = 'with.behind';

/** What it costs to let speak who only joins in. */
const JOINING = 7;

const joins = (view: View, { from, to }: Mention): boolean =>
  (view.hitsTo[from] ?? []).some(({ sense }) => sense === WITH) ||
  (view.hits[to] ?? []).some(({ sense }) => sense === WITH_BEHIND);

const isSpeaker = (mention: Mention): boolean =>
  mention.type === 'person' ||
  mention.type === 'office' ||
  mention.type === 'organisation' ||
  (mention.type === 'state' && mention.form !== 'nisba');

/**
 * Who says what in a sentence: for each verb of saying, the nearest person, office or body on the
 * side where the language puts subjects; without one, whoever spoke last in the paragraph.
 */
export const findSayings = (
  view: View,
  text: string,
  mentions: readonly Mention[],
  context: DocumentContext,
  officeName: (office: string) => string,
  stateName: (state: string) => string,
): Saying[] => {
  const out: Saying[] = [];
  view.hits.forEach((list, at) => {
    const goesOn = list.some((hit) => hit.sense === GOES_ON);
    if (!goesOn && !list.some((hit) => hit.sense === 'say')) return;
    const before = out.at(-1);
    if (goesOn && before !== undefined) {
      out.push({ ...before, at });
      return;
    }
    let best: Mention | null = null;
    const said = view.hits.findIndex((hits, i) => i > at && hits.some((hit) => hit.sense === THAT));
    let price = REACH + 1;
    for (const mention of mentions) {
      if (!isSpeaker(mention) || (said >= 0 && mention.from > said)) continue;
      if (goesOn) {
        if (best === null && mention.to <= at && acts(view, mention) && !joins(view, mention)) {
          best = mention;
          price = 0;
        }
        continue;
      }
      const far =
        (mention.from > at ? mention.from - at : at - mention.to + 1) + (joins(view, mention) ? JOINING : 0);
      // A state or an organisation speaks only right beside its verb.
      if ((mention.type === 'state' && far > 2) || (mention.type === 'organisation' && far > 3)) continue;
      const cost = far + (mention.type === 'state' ? 3 : 0) + (mention.type === 'organisation' ? 1 : 0);
      if (cost < price) {
        best = mention;
        price = cost;
      }
    }
    if (
      partisanFrom(view, at) < price ||
      (context.partisan >= view.sentence.paragraph - 1 && !mentions.some((mention) => acts(view, mention)))
    ) {
      context.partisan = view.sentence.paragraph;
      context.lastSpeaker = null;
      out.push({ at, attribution: null, speaker: null });
    } else if (best !== null) {
      context.partisan = Number.NEGATIVE_INFINITY;
      const words = text.slice(best.start, best.end);
      const state = statesOf(best, context)[0] ?? null;
      const name =
        best.type === 'person' || best.type === 'organisation'
          ? best.name
          : best.type === 'office' && best.holder !== undefined
            ? best.holder.name
            : best.type === 'office'
              ? [officeName(best.office), state === null ? '' : stateName(state)].filter(Boolean).join(', ')
              : best.type === 'state'
                ? stateName(best.state)
                : words;
      const attribution = {
        id:
          best.type === 'person' || best.type === 'organisation'
            ? best.id
            : best.type === 'state'
              ? `state:${best.state}`
              : best.type === 'office'
                ? (best.holder?.id ?? null)
                : null,
        name,
        text: words,
      };
      context.lastSpeaker = {
        ...attribution,
        state,
        paragraph: view.sentence.paragraph,
        sentence: view.sentence.index,
      };
      out.push({ at, attribution, speaker: context.lastSpeaker });
    } else if (context.lastSpeaker !== null && context.lastSpeaker.paragraph >= view.sentence.paragraph - 1) {
      context.lastSpeaker = { ...context.lastSpeaker, paragraph: view.sentence.paragraph };
      out.push({
        at,
        attribution: {
          id: context.lastSpeaker.id,
          name: context.lastSpeaker.name,
          text: context.lastSpeaker.text,
        },
        speaker: context.lastSpeaker,
      });
    }
  });
  return out;
};

/** The saying that a match stands under: the last verb of saying before it, or the first after. */
export const sayingOf = (sayings: readonly Saying[], at: number): Saying | null => {
  let found: Saying | null = null;
  for (const saying of sayings) if (saying.at <= at) found = saying;
  return found ?? sayings[0] ?? null;
};
