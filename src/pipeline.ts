/** From a source to its claims: the whole way, on one page. */
import { splitDateline } from './analysis/dateline.ts';
import { type Entry, entryOf } from './analysis/entries.ts';
import { findFocus, makeTurns, makeTurnsOfTwo } from './analysis/focus.ts';
import { makeLanguageDetector } from './analysis/language.ts';
import { makeSentenceSplitter } from './analysis/sentences.ts';
import { markAffairs } from './claims/affairs.ts';
import { makeClaimReader } from './claims/claims.ts';
import type { DocumentContext } from './claims/context.ts';
import { infer } from './claims/infer.ts';
import type { Hits } from './claims/lexicon.ts';
import type { View } from './claims/matcher.ts';
import { denyFrom, rebuts } from './claims/rebuttal.ts';
import { makeSections } from './claims/sections.ts';
import { datedElsewhere, settle, voicedBelow, withoutHeadline } from './claims/settle.ts';
import { makeTables } from './claims/tables.ts';
import type { Claim } from './core/claim.ts';
import { RawabitError } from './core/errors.ts';
import type { LanguageTag } from './core/language.ts';
import type { Mention } from './core/mention.ts';
import type { Source } from './core/source.ts';
import type { Sentence } from './core/token.ts';
import { formsOf, officialNameOf } from './gazetteer/gazetteer.ts';
import { nameIn } from './gazetteer/naming.ts';
import type { LanguagePack } from './languages/pack.ts';
import { packs } from './languages/registry.ts';
import { makeHomographs } from './mentions/homographs.ts';
import { makeMemory } from './mentions/memory.ts';
import { makeMentionReader } from './mentions/mentions.ts';
import { makeNumberReader } from './mentions/numbers/index.ts';
import { makeShyNames } from './mentions/shy-names.ts';
import { makeStyles } from './mentions/styles.ts';
import { makeTimeReader, timeVocabulary } from './mentions/time/index.ts';
import { makeAffixAnalyser } from './text/affixes.ts';
import { makeFolder } from './text/folding.ts';
import { scan } from './text/scan.ts';
import { makeTokeniser } from './text/tokens.ts';

/** Changes whenever a reading could come out otherwise: stores read a document again when it does. */
export const READER_VERSION = '5';

export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Folded, affix-stripped words for the search index. */
  readonly searchText: string;
}

export interface ReadResult {
  readonly source: Source;
  readonly language: LanguageTag;
  readonly claims: readonly Claim[];
  readonly passages: readonly Passage[];
  readonly trace: readonly string[];
}

export interface ReadOptions {
  /** Record why each claim was made. */
  readonly explain?: boolean;
  /** Shown every sentence that is searched for claims, and the language that it is read in. */
  readonly observe?: (view: View, language: LanguageTag) => void;
}

/** Keeps the answers for the words seen last, so that a common word is worked on once. */
const remembered = (work: (word: string) => string): ((word: string) => string) => {
  const answers = new Map<string, string>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= 20_000) answers.clear();
    const answer = work(word);
    answers.set(word, answer);
    return answer;
  };
};

/** Everything that reading in one language needs, built once. */
const makeReader = (pack: LanguagePack) => {
  const fold = makeFolder(pack.folding);
  const affixes = makeAffixAnalyser(pack.affixes);
  const mentions = makeMentionReader(pack, formsOf(pack.tag), fold, affixes);
  const name = (
    type: 'state' | 'place' | 'organisation' | 'carrier' | 'honour' | 'office',
    id: string,
  ): string => nameIn(type, id, 'en') ?? id;
  const claims = makeClaimReader(pack, fold, affixes, name);
  const timeKeys = new Set(timeVocabulary(pack.time, fold, affixes));
  const known = (key: string): boolean => mentions.has(key) || claims.classes.has(key) || timeKeys.has(key);
  const tokenise = makeTokeniser(fold, affixes, known);
  return {
    pack,
    mentions,
    claims,
    /** A word as the search index holds it. */
    stem: remembered((word) => affixes.stem(fold(word))),
    split: makeSentenceSplitter(tokenise, fold, pack.sentences.abbreviations),
    homographs: makeHomographs(pack.names.homographs ?? [], fold),
    shy: makeShyNames(pack.names.shy ?? [], fold),
    styles: makeStyles(fold, affixes, (state) => officialNameOf(state, pack.tag)),
    times: makeTimeReader(pack.time, fold, affixes),
    numbers: makeNumberReader(pack.time, fold, affixes),
  };
};

type Reader = ReturnType<typeof makeReader>;

const readers = new Map<LanguageTag, Reader>();

const readerOf = (tag: LanguageTag): Reader => {
  const known = readers.get(tag);
  if (known !== undefined) return known;
  const reader = makeReader(packs.find((pack) => pack.tag === tag) as LanguagePack);
  readers.set(tag, reader);
  return reader;
};

/** Languages that texts are read in. */
export const LANGUAGES: readonly LanguageTag[] = packs.map(({ tag }) => tag);

const detect = makeLanguageDetector(packs);

/** The language that a source is read in: what its words say, or its own declaration where they are too few to tell. */
const languageOf = (source: Source): LanguageTag => {
  const found = detect(source.text);
  const declared = source.language?.split('-')[0] ?? null;
  const tag = found ?? (packs.some((pack) => pack.tag === declared) ? declared : null);
  if (tag === null)
    throw new RawabitError({
      code: 'input-language',
      ...(source.path === null ? {} : { where: source.path }),
      what: 'The text is in a language that is not read.',
      why: `Texts are read in ${packs.map((pack) => pack.tag).join(', ')}.`,
      remedy: 'Add a translation, or a language pack (docs/recipes/add-a-language.md).',
    });
  return tag;
};

/** A paragraph of fewer words is read in the language of its document. */
const LEAST_WORDS = 12;

/** A sentence and the reader of the language that its paragraph is written in. */
interface Spoken {
  readonly sentence: Sentence;
  readonly reader: Reader;
}

/** Sentences of a text; a paragraph in another of our languages (a quotation, a translation) is read in that one. */
const sentencesOf = (text: string, language: LanguageTag): Spoken[] => {
  const main = readerOf(language);
  const own = main.split(text);
  const paragraphs = Map.groupBy(own, (sentence) => sentence.paragraph);
  // The text is cut once in each language that a paragraph of it is written in.
  const cuts = new Map<LanguageTag, Map<number, Sentence[]>>();
  const cutIn = (tag: LanguageTag): Map<number, Sentence[]> => {
    const known = cuts.get(tag);
    if (known !== undefined) return known;
    const cut = Map.groupBy(readerOf(tag).split(text), (sentence) => sentence.paragraph);
    cuts.set(tag, cut);
    return cut;
  };
  return [...paragraphs].flatMap(([paragraph, sentences]) => {
    const start = sentences[0]?.start ?? 0;
    const end = sentences.at(-1)?.end ?? 0;
    const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    const here = text.slice(start, end);
    const found = words < LEAST_WORDS || detect.isAlone(here, language) ? null : detect(here);
    if (found === null || found === language)
      return sentences.map((sentence) => ({ sentence, reader: main }));
    const reader = readerOf(found);
    return (cutIn(found).get(paragraph) ?? []).map((sentence) => ({ sentence, reader }));
  });
};

const passagesOf = (text: string, ranges: readonly Spoken[]): Passage[] =>
  ranges.map(({ sentence: { start, end }, reader }) => ({
    start,
    end,
    searchText: scan(text, start, end)
      .filter((piece) => piece.kind !== 'mark')
      .map((piece) => reader.stem(text.slice(piece.start, piece.end)))
      .join(' '),
  }));

/** Kinds of source that are themselves what they voice. */
const ISSUED: ReadonlySet<Source['kind']> = new Set(['statement', 'communique']);

/** Class of words that head what is said on a day: remarks, an address, a press conference. */
const REMARKS = 'remarks';

/** Whether the first line of a text says that it is somebody's words of a day. */
const isSpoken = (sentences: readonly { readonly sentence: Sentence; readonly hits: Hits }[]): boolean =>
  sentences.some(
    ({ sentence, hits }) =>
      sentence.paragraph === 0 &&
      sentence.heading &&
      hits.some((list) => list.some((hit) => hit.sense === REMARKS)),
  );

/** Class of words with which the title of a statement begins: "Joint Statement", "Readout". */
const STATEMENT = 'statementTitle';

/** How far into a title such a word stands, in tokens. */
const TITLED = 12;

/** Whether a title says that what stands below it is a statement of a day. */
const titlesStatement = (hits: Hits): boolean =>
  hits.slice(0, TITLED).some((list) => list.some((hit) => hit.sense === STATEMENT));

/** A chronology has this many lines that open with a date. */
const FEWEST_ENTRIES = 2;

/** The dates of a chronology's lines by paragraph; none where a text is no chronology. */
const entriesOf = (
  sentences: readonly (Spoken & { readonly mentions: readonly Mention[] })[],
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

/** Kinds of source that report what has just happened. */
/** ISO 4217 codes: units that are money. */
const CURRENCY = /^[A-Z]{3}$/;

/** Kinds of sources in which one state speaks. */
const SPOKEN: ReadonlySet<Source['kind']> = new Set(['interview', 'speech', 'op-ed']);

/** Paragraphs of a text that say what it is about. */
const LEAD = 1;

const REPORTS: ReadonlySet<Source['kind']> = new Set(['news', 'statement', 'communique', 'unknown']);

/**
 * Reads a source: language, sentences, mentions, the pair in focus, dates and numbers, claims.
 * Throws `input-language` for a text in none of our languages and `input-no-state` for one that names no state.
 */
export const readDocument = (source: Source, options: ReadOptions = {}): ReadResult => {
  const language = languageOf(source);
  const reader = readerOf(language);
  const { text } = source;
  const trace: string[] | null = options.explain === true ? [] : null;

  const memory = makeMemory(source.published === null ? null : Number(source.published.slice(0, 4)));
  const analyse = ({ sentence, reader: own }: Spoken) => {
    const hits = own.claims.classes(sentence.tokens);
    return {
      sentence,
      reader: own,
      hits,
      mentions: markAffairs(
        sentence,
        hits,
        own.mentions(sentence, memory, (at) => (hits[at]?.length ?? 0) > 0),
        own.pack.names.stateStands,
      ),
    };
  };
  const heard = sentencesOf(text, language).map(analyse);
  const all = heard.map(({ mentions }) => mentions);
  const analysed = heard.map((one) => ({
    ...one,
    mentions: reader.shy(one.sentence, one.mentions, all),
  }));
  const settled = reader.homographs(
    text,
    analysed.map(({ mentions }) => mentions),
  );
  const known = analysed.map((one) => ({ ...one, mentions: one.mentions.map(settled) }));
  const styled = reader.styles(
    text,
    known.map(({ mentions }) => mentions),
  );
  const sentences = known.map((one) => ({ ...one, mentions: one.mentions.map(styled) }));
  const title =
    source.title === null
      ? sentences
          .filter(({ sentence }) => sentence.paragraph === 0 && sentence.heading)
          .flatMap(({ mentions }) => mentions)
      : reader.split(source.title).flatMap((sentence): Mention[] => analyse({ sentence, reader }).mentions);
  const titled =
    source.title !== null &&
    reader.split(source.title).some((sentence) => titlesStatement(reader.claims.classes(sentence.tokens)));
  const author =
    source.author === null
      ? []
      : reader.split(source.author).flatMap((sentence): Mention[] => analyse({ sentence, reader }).mentions);
  const told = sentences.map(({ sentence, mentions }) => ({ paragraph: sentence.paragraph, mentions }));
  const publisher =
    source.publisher === null
      ? []
      : reader
          .split(source.publisher)
          .flatMap((sentence): Mention[] => analyse({ sentence, reader }).mentions);
  const focus = findFocus(source, [...title, ...author], publisher, told, reader.pack.home, text);
  if (
    ![title, author, ...sentences.map(({ mentions }) => mentions)].some((mentions) =>
      mentions.some((mention) => mention.type === 'state' || ('state' in mention && mention.state !== null)),
    )
  )
    throw new RawabitError({
      code: 'input-no-state',
      ...(source.path === null ? {} : { where: source.path }),
      what: 'The text names no state.',
      remedy: 'Check that it is the right document; only texts about states are kept.',
    });
  trace?.push(
    `language ${language}; pair ${focus.pair?.join('–') ?? 'none'}; speaks for ${focus.speaker ?? 'nobody'}; host ${focus.host ?? 'unknown'}`,
  );

  const context: DocumentContext = {
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
    occasions: [],
    issued:
      source.published?.length === 10 && (ISSUED.has(source.kind) || isSpoken(sentences))
        ? source.published
        : null,
    titled: titled && source.published?.length === 10 ? source.published : null,
    entry: null,
    day: null,
    statement: null,
    periods: new Map(),
    previousDate: null,
    previousState: null,
    previousStates: focus.pair ?? [],
    partisanLead: null,
    partisan: Number.NEGATIVE_INFINITY,
    lastSpeaker: focus.interviewee === null ? null : { ...focus.interviewee, paragraph: 0, sentence: -1 },
  };
  const sections = makeSections();
  const tables = makeTables();
  const entries = entriesOf(sentences, text, source.published);
  // The state about whose relations with one after another the text tells.
  const spoken = SPOKEN.has(source.kind) ? focus.speaker : null;
  const hub =
    focus.issuer ?? (focus.bilateral || focus.ofTwo || focus.group !== null ? null : (focus.topic ?? spoken));
  const turns =
    hub !== null
      ? makeTurns(hub, told)
      : focus.ofTwo && focus.pair !== null && !focus.bilateral
        ? makeTurnsOfTwo(focus.pair, told)
        : null;
  const claims: Claim[] = [];
  /** The day of the news, as the first sentence of the text names it. */
  let lead: string | null = null;
  let paragraph = -1;
  let said: { readonly start: number } = { start: 0 };
  for (const { sentence, reader: own, hits, mentions: named } of sentences) {
    const entry = entries.get(sentence.paragraph) ?? null;
    const heads = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    context.entry = entry?.date.time ?? null;
    const turn = heads ? (turns?.(paragraph) ?? null) : null;
    if (turn !== null) {
      context.focus = turn.pair;
      context.bilateral = turn.alone;
    }
    if (heads && entry !== null) context.previousDate = entry.date.time.edtf;
    // "2008: comes to Lima in November": a line of a chronology is read from its own year.
    const read = own.times(sentence.tokens, text, {
      published: entry === null ? context.published : null,
      previous: context.previousDate,
      entry: context.entry?.edtf ?? null,
      event: context.occasions[0]?.edtf ?? null,
    });
    const parted =
      entry !== null && heads
        ? { dateline: null, rest: read.filter((date) => date.from >= entry.to) }
        : splitDateline(sentence, read, named);
    const { dateline } = parted;
    const numbers = own
      .numbers(sentence.tokens, text)
      .filter((number) => !read.some((date) => date.from < number.to && number.from < date.to));
    // "36 million US dollars": the state of a currency is no state spoken of.
    const mentions = named.filter(
      ({ type, from, to }) =>
        type !== 'state' ||
        !numbers.some(
          (number) =>
            number.from < from && to <= number.to && number.unit !== null && CURRENCY.test(number.unit),
        ),
    );
    // "President May", "Avqust": a month inside a name is none.
    const dates = parted.rest.filter(
      (date) =>
        !mentions.some(({ type, from, to }) => type === 'person' && from <= date.from && date.to <= to),
    );
    if (dateline !== null && context.published === null && !dateline.time.inferred)
      context.published = dateline.time.edtf;
    trace?.push(
      `[${sentence.start}, ${sentence.end}) ${mentions.map((mention) => `${mention.type}:${'state' in mention ? mention.state : 'reference' in mention ? mention.reference : ''}`).join(' ')} ${dates.map((date) => date.time.edtf).join(' ')}`,
    );
    const cells = tables(sentence, hits, dates);
    if (cells === 'head') continue;
    const found = own.claims.read(
      {
        sentence,
        hits,
        mentions,
        dates,
        numbers,
        section: sections(sentence, hits),
        cells,
      },
      source.id,
      text,
      context,
      trace,
      options.observe === undefined ? undefined : (view) => options.observe?.(view, own.pack.tag),
    );
    if (found.length === 0 && rebuts(sentence, hits)) denyFrom(claims, said.start);
    claims.push(...found);
    said = sentence;
    if (context.news && !sentence.heading && paragraph <= LEAD)
      lead ??= context.statement ?? context.day?.edtf ?? null;
    context.previousDate = dates.at(-1)?.time.edtf ?? context.previousDate;
    for (const mention of mentions)
      if (mention.type === 'state' && mention.form !== 'nisba') context.previousState = mention.state;
  }
  const settledClaims = settle(claims, text);
  const dated = voicedBelow(
    context.partisanLead === true ? withoutHeadline(settledClaims, text) : settledClaims,
    text,
    lead,
  );
  return {
    source,
    language,
    claims: infer(context.news ? datedElsewhere(dated, context.published) : dated, context.published),
    passages: passagesOf(text, sentences),
    trace: trace ?? [],
  };
};

export { findingsOf } from './reconciliation/findings.ts';

/** Each word of a query in all the forms that languages fold it to, as the search index holds them. */
export const searchTerms = (query: string): string[][] =>
  scan(query)
    .filter((piece) => piece.kind !== 'mark')
    .map((piece) => {
      const word = query.slice(piece.start, piece.end);
      return [...new Set(packs.map((pack) => readerOf(pack.tag).stem(word)))];
    });

/** The code of a state named in any of the languages, or names like what was written. */
export { findState } from './gazetteer/gazetteer.ts';
export { type NamedType, nameIn } from './gazetteer/naming.ts';
