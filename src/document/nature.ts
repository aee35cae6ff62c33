import { type Entry, entryOf } from '../analysis/entries.ts';
import { type Focus, makeTurns, makeTurnsOfTwo, type Turn } from '../analysis/focus.ts';
import { blankContext, type DocumentContext } from '../claims/context.ts';
import type { Hits } from '../claims/lexicon.ts';
import type { Source } from '../core/source.ts';
import type { Heard, Hearing } from './hearing.ts';

/** Kinds of source that are themselves what they voice. */
const ISSUED: ReadonlySet<Source['kind']> = new Set(['statement', 'communique']);

/** Kinds of source that report what has just happened. */
const REPORTS: ReadonlySet<Source['kind']> = new Set(['news', 'statement', 'communique', 'unknown']);

/** Kinds of source in which one state speaks. */
const SPOKEN: ReadonlySet<Source['kind']> = new Set(['interview', 'speech', 'op-ed']);

/** Class of words that head what is said on a day: remarks, an address, a press conference. */
const REMARKS = 'remarks';

/** Class of words with which the title of a statement begins: "Joint Statement", "Readout". */
const STATEMENT = 'statementTitle';

/** How far into a title such a word stands, in tokens. */
const TITLED = 12;

/** A chronology has this many lines that open with a date. */
const FEWEST_ENTRIES = 2;

/** Whether the first line of a text says that it is somebody's words of a day. */
const isSpoken = (sentences: readonly Heard[]): boolean =>
  sentences.some(
    ({ sentence, hits }) =>
      sentence.paragraph === 0 &&
      sentence.heading &&
      hits.some((list) => list.some((hit) => hit.sense === REMARKS)),
  );

/** Whether a title says that what stands below it is a statement of a day. */
const titlesStatement = (hits: Hits): boolean =>
  hits.slice(0, TITLED).some((list) => list.some((hit) => hit.sense === STATEMENT));

/** The dates of a chronology's lines by paragraph; none where a text is no chronology. */
export const entriesOf = (
  sentences: readonly Heard[],
  text: string,
  published: string | null,
): ReadonlyMap<number, Entry> => {
  const out = new Map<number, Entry>();
  let last = -1;
  for (const { sentence, reader, mentions } of sentences) {
    if (sentence.paragraph === last) continue;
    last = sentence.paragraph;
    if (!sentence.tokens.slice(0, 6).some((token) => token.kind === 'number')) continue;
    const dates = reader.times(sentence.tokens, text, { published, previous: null, event: null });
    const entry = entryOf(sentence, dates, mentions, text);
    if (entry !== null) out.set(sentence.paragraph, entry);
  }
  return out.size < FEWEST_ENTRIES ? new Map() : out;
};

/** The states between which each paragraph tells, where a text turns from one pair to another; null where it stays. */
export const turnsOf = (
  source: Pick<Source, 'kind'>,
  focus: Focus,
  sentences: readonly Heard[],
): ((paragraph: number) => Turn) | null => {
  const told = sentences.map(({ sentence, mentions }) => ({ paragraph: sentence.paragraph, mentions }));
  const spoken = SPOKEN.has(source.kind) ? focus.speaker : null;
  // The state about whose relations with one after another the text tells.
  const hub =
    focus.issuer ?? (focus.bilateral || focus.ofTwo || focus.group !== null ? null : (focus.topic ?? spoken));
  if (hub !== null) return makeTurns(hub, told);
  return focus.ofTwo && focus.pair !== null && !focus.bilateral ? makeTurnsOfTwo(focus.pair, told) : null;
};

/** What is known of a source before its first sentence is read for claims. */
export const openingOf = (source: Source, focus: Focus, { sentences, title }: Hearing): DocumentContext => {
  const day = source.published?.length === 10 ? source.published : null;
  const titled = source.title !== null && title.some(({ hits }) => titlesStatement(hits));
  return {
    ...blankContext(),
    published: source.published,
    focus: focus.pair,
    group: focus.group,
    bilateral: focus.bilateral,
    topic: focus.topic,
    news: source.kind === 'news' || source.kind === 'unknown',
    reports: REPORTS.has(source.kind),
    speaker: focus.issuer ?? focus.speaker,
    host: focus.issuer ?? focus.host,
    interviewee: focus.interviewee,
    intervieweeState: focus.interviewee?.state ?? null,
    issued: ISSUED.has(source.kind) || isSpoken(sentences) ? day : null,
    titled: titled ? day : null,
    previousStates: focus.pair ?? [],
    lastSpeaker: focus.interviewee === null ? null : { ...focus.interviewee, paragraph: 0, sentence: -1 },
  };
};
