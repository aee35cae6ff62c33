import type { StateCode } from '../core/language.ts';
import type { Mention } from '../core/mention.ts';
import type { Source } from '../core/source.ts';

/** Who a document is about and who speaks in it. */
export interface Focus {
  /** The pair holds nearly all of the weight. */
  readonly bilateral: boolean;
  readonly pair: readonly [StateCode, StateCode] | null;
  /** Three states or more that its title names: "the sides" of it are all of them. */
  readonly group: readonly StateCode[] | null;
  /** The one state that it is about, whoever else is named beside it. */
  readonly topic: StateCode | null;
  /** Its title names the pair and nobody else: third states are only spoken of. */
  readonly ofTwo: boolean;
  /** The one state that issued it, where it speaks of many others in turn. */
  readonly issuer: StateCode | null;
  readonly speaker: StateCode | null;
  readonly host: StateCode | null;
  readonly interviewee: {
    readonly id: string | null;
    readonly name: string;
    readonly text: string;
    readonly state: StateCode | null;
  } | null;
}

export interface Read {
  readonly paragraph: number;
  readonly mentions: readonly Mention[];
}

const WEIGHT = { title: 3, name: 2, nisba: 2, demonym: 1.5, capital: 1, government: 1, person: 1.5 } as const;

/** Share of its weight that a state counts where it is named only as the place of an affair. */
const AFFAIR = 0.25;

/** A second state counts as a party to the document from this share of the first one's weight. */
const SECOND = 0.2;

/** A state that counts so many times what the next one does is what a text is about. */
const TOPIC = 1.8;

/** Shares that make a document bilateral: of the pair in all, of the second in the first. */
const NEARLY_ALL = 0.75;
const BALANCE = 0.35;

const ENVOY = 'ambassador';

/** What a state weighs that is named otherwise than as the place of an affair. */
const NAMED = 1;

/** Kinds of sources that somebody issues. */
const ISSUED: ReadonlySet<Source['kind']> = new Set(['statement', 'communique']);

const weigh = (all: readonly { mentions: readonly Mention[]; title: boolean }[]): Map<StateCode, number> => {
  const weights = new Map<StateCode, number>();
  for (const { mentions, title } of all)
    for (const mention of mentions) {
      const state =
        mention.type === 'state' || mention.type === 'person' || mention.type === 'office'
          ? mention.state
          : mention.type === 'anaphor'
            ? (mention.states[0] ?? null)
            : null;
      if (state === null || (mention.type === 'person' && mention.former === true && !title)) continue;
      const weight =
        (mention.type === 'state' ? WEIGHT[mention.form] : WEIGHT.person) *
        (title ? WEIGHT.title : 1) *
        (mention.type === 'state' && mention.affair === true ? AFFAIR : 1);
      weights.set(state, (weights.get(state) ?? 0) + weight);
    }
  return weights;
};

/**
 * Finds the pair that a document is about (the two states that it names most, its title counting
 * threefold), the state of whoever speaks (an envoy named at its head, its author), and who is
 * interviewed. `home` is the state whose press writes in the language, where there is one only.
 */
export const findFocus = (
  source: Pick<Source, 'kind'>,
  title: readonly Mention[],
  publisher: readonly Mention[],
  sentences: readonly Read[],
  home: StateCode | null,
  text: string,
): Focus => {
  const weights = weigh([
    { mentions: title, title: true },
    ...sentences.map(({ mentions }) => ({ mentions, title: false })),
  ]);
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = ranked;
  const named = new Set(
    title.flatMap((mention) =>
      (mention.type === 'state' && mention.affair !== true) ||
      ((mention.type === 'person' || mention.type === 'office') && mention.former !== true)
        ? mention.state === null
          ? []
          : [mention.state]
        : [],
    ),
  );
  // A title that names two states is of them, whomever the text below goes on to speak of.
  const ofTwo = named.size === 2;
  const pair: [StateCode, StateCode] | null = ofTwo
    ? ([...named].sort() as [StateCode, StateCode])
    : first === undefined || second === undefined || second[1] < first[1] * SECOND
      ? null
      : ([first[0], second[0]].sort() as [StateCode, StateCode]);
  const rest = (state: StateCode | null): StateCode | null =>
    pair === null || state === null ? null : pair[0] === state ? pair[1] : pair[1] === state ? pair[0] : null;

  const firstPerson =
    source.kind === 'op-ed' ||
    source.kind === 'speech' ||
    source.kind === 'interview' ||
    source.kind === 'statement' ||
    source.kind === 'unknown';
  const head = [
    title,
    ...sentences.filter(({ paragraph }) => paragraph <= 2).map(({ mentions }) => mentions),
  ].flat();
  const envoy = head.find(
    (mention) =>
      (mention.type === 'office' || mention.type === 'person') &&
      mention.office === ENVOY &&
      mention.state !== null,
  );
  const person = head.find((mention) => mention.type === 'person' && mention.state !== null);
  let speaker: StateCode | null = null;
  let interviewee: Focus['interviewee'] = null;
  if (envoy !== undefined && (envoy.type === 'office' || envoy.type === 'person')) speaker = envoy.state;
  else if (
    firstPerson &&
    person?.type === 'person' &&
    (source.kind === 'speech' || source.kind === 'statement' || source.kind === 'interview')
  )
    speaker = person.state;
  // A text that never names the home of its language is a translation, and speaks for nobody there.
  const athome = home !== null && weights.has(home) ? home : null;
  if (speaker === null && firstPerson && athome !== null) speaker = athome;
  if (source.kind === 'interview') {
    // Whoever is interviewed is an envoy by name, or the first person of the speaker's state who holds an office.
    const persons = head.filter((mention) => mention.type === 'person');
    const named =
      persons.find((mention) => mention.office === ENVOY) ??
      (envoy === undefined
        ? persons.find((mention) => mention.office !== null && mention.state === speaker)
        : undefined);
    if (named !== undefined)
      interviewee = {
        id: named.id,
        name: named.name,
        text: title.includes(named) ? named.name : text.slice(named.start, named.end),
        state: named.state,
      };
  }
  const total = ranked.reduce((sum, [, weight]) => sum + weight, 0);
  const [light = 0, heavy = 0] = (pair ?? []).map((state) => weights.get(state) ?? 0).sort((a, b) => a - b);
  const bilateral = pair !== null && heavy + light >= total * NEARLY_ALL && light >= heavy * BALANCE;
  // A newspaper leaves out the state of its own office-holders.
  const own = new Map<StateCode, number>();
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (
        mention.type === 'person' &&
        mention.office !== null &&
        mention.state !== null &&
        !mention.stateNamed
      )
        own.set(mention.state, (own.get(mention.state) ?? 0) + 1);
  const ownOffices = [...own].sort(
    (a, b) => b[1] - a[1] || (weights.get(b[0]) ?? 0) - (weights.get(a[0]) ?? 0),
  )[0]?.[0];
  const host =
    speaker !== null && rest(speaker) !== null ? rest(speaker) : (athome ?? ownOffices ?? first?.[0] ?? null);
  const titled = new Set<StateCode>();
  for (const mention of title)
    if (mention.type === 'state' && mention.affair !== true) titled.add(mention.state);
  const group = titled.size >= 3 ? [...titled].sort() : null;
  const topic =
    first !== undefined && first[1] >= (second?.[1] ?? 0) * TOPIC && ranked.length > 1 ? first[0] : null;
  const issued = publisher.find((mention) => mention.type === 'state' || mention.type === 'place');
  const issuer =
    ISSUED.has(source.kind) && !bilateral && !ofTwo && group === null
      ? ((issued !== undefined && 'state' in issued ? issued.state : null) ?? topic)
      : null;
  return { pair, group, bilateral, topic, issuer, ofTwo, speaker, host, interviewee };
};

/** The states that each paragraph names otherwise than as the place of an affair, with their weights, in the order of their naming. */
const byParagraph = (sentences: readonly Read[]): ((paragraph: number) => Map<StateCode, number>) => {
  const lists = new Map<number, (readonly Mention[])[]>();
  for (const { paragraph, mentions } of sentences)
    lists.set(paragraph, [...(lists.get(paragraph) ?? []), mentions]);
  return (paragraph) => {
    const weights = weigh((lists.get(paragraph) ?? []).map((mentions) => ({ mentions, title: false })));
    for (const [state, weight] of weights) if (weight < NAMED) weights.delete(state);
    return weights;
  };
};

/** The pair that a paragraph tells of, and whether it names nobody else; null where it goes on with the one before. */
export type Turn = { readonly pair: readonly [StateCode, StateCode]; readonly alone: boolean } | null;

/** Whose turn it is in each paragraph of a text about `hub` and many others: the state beside it that is named most, then first. */
export const makeTurns = (hub: StateCode, sentences: readonly Read[]): ((paragraph: number) => Turn) => {
  const named = byParagraph(sentences);
  return (paragraph) => {
    const weights = named(paragraph);
    weights.delete(hub);
    const [first] = [...weights].sort((a, b) => b[1] - a[1]);
    return first === undefined
      ? null
      : { pair: [hub, first[0]].sort() as [StateCode, StateCode], alone: weights.size === 1 };
  };
};

/** In a text whose title is of two: each paragraph is of them, alone where it names no third. */
export const makeTurnsOfTwo = (
  pair: readonly [StateCode, StateCode],
  sentences: readonly Read[],
): ((paragraph: number) => Turn) => {
  const named = byParagraph(sentences);
  return (paragraph) => {
    const states = [...named(paragraph).keys()];
    return states.length === 0 ? null : { pair, alone: states.every((state) => pair.includes(state)) };
  };
};
