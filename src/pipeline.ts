/** From a source to its claims: the whole way, on one page. */
import { splitDateline } from './analysis/dateline.ts';
import type { Entry } from './analysis/entries.ts';
import { findFocus } from './analysis/focus.ts';
import type { DocumentContext } from './claims/context.ts';
import { infer } from './claims/infer.ts';
import type { View } from './claims/matcher.ts';
import { denyFrom, rebuts } from './claims/rebuttal.ts';
import { makeSections } from './claims/sections.ts';
import { datedElsewhere, settle, voicedBelow, withoutHeadline } from './claims/settle.ts';
import { makeTables } from './claims/tables.ts';
import type { Claim } from './core/claim.ts';
import { RawabitError } from './core/errors.ts';
import type { LanguageTag } from './core/language.ts';
import type { DateMention, Mention, QuantityMention } from './core/mention.ts';
import type { Print } from './core/print.ts';
import type { Source } from './core/source.ts';
import { type Heard, hear, namesState } from './document/hearing.ts';
import { entriesOf, openingOf, turnsOf } from './document/nature.ts';
import { languageOf, readerOf } from './document/readers.ts';
import { type Passage, passagesOf } from './document/sentences.ts';
import { packs } from './languages/registry.ts';
import { blockOf } from './reconciliation/block.ts';
import { printOf } from './text/print.ts';
import { scan } from './text/scan.ts';

/** Changes whenever a reading could come out otherwise: stores read a document again when it does. */
export const READER_VERSION = '6';

export interface ReadResult {
  readonly source: Source;
  readonly language: LanguageTag;
  readonly claims: readonly Claim[];
  readonly passages: readonly Passage[];
  /** Of each claim the block that it is reconciled in. */
  readonly blocks: readonly string[];
  /** What the text looks like from afar, by which its copies are found. */
  readonly print: Print;
  readonly trace: readonly string[];
}

export interface ReadOptions {
  /** Record why each claim was made. */
  readonly explain?: boolean;
  /** Shown every sentence that is searched for claims, and the language that it is read in. */
  readonly observe?: (view: View, language: LanguageTag) => void;
}

/** ISO 4217 codes: units that are money. */
const CURRENCY = /^[A-Z]{3}$/;

/** Paragraphs of a text that say what it is about. */
const LEAD = 1;

/** The names, dates and numbers of a sentence, each where nothing else claims its words. */
interface Measured {
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly numbers: readonly QuantityMention[];
  /** The day on which it was written, where the sentence opens with one. */
  readonly dateline: DateMention | null;
}

const measure = (
  { sentence, reader, mentions: named }: Heard,
  text: string,
  context: DocumentContext,
  entry: Entry | null,
  heads: boolean,
): Measured => {
  // "2008: comes to Lima in November": a line of a chronology is read from its own year.
  const read = reader.times(sentence.tokens, text, {
    published: entry === null ? context.published : null,
    previous: context.previousDate,
    entry: context.entry?.edtf ?? null,
    event: context.occasions[0]?.edtf ?? null,
  });
  const { dateline, rest } =
    entry !== null && heads
      ? { dateline: null, rest: read.filter((date) => date.from >= entry.to) }
      : splitDateline(sentence, read, named);
  const numbers = reader
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
  const dates = rest.filter(
    (date) => !mentions.some(({ type, from, to }) => type === 'person' && from <= date.from && date.to <= to),
  );
  return { mentions, dates, numbers, dateline };
};

/** How a sentence looks in the trace: its states and references, its dates. */
const traced = ({ sentence }: Heard, { mentions, dates }: Measured): string =>
  `[${sentence.start}, ${sentence.end}) ${mentions.map((mention) => `${mention.type}:${'state' in mention ? mention.state : 'reference' in mention ? mention.reference : ''}`).join(' ')} ${dates.map((date) => date.time.edtf).join(' ')}`;

/**
 * Reads a source: language, sentences, mentions, the pair in focus, dates and numbers, claims.
 * Throws `input-language` for a text in none of our languages and `input-no-state` for one that names no state.
 */
export const readDocument = (source: Source, options: ReadOptions = {}): ReadResult => {
  const language = languageOf(source);
  const { text } = source;
  const trace: string[] | null = options.explain === true ? [] : null;
  const hearing = hear(source, language);
  if (!namesState(hearing))
    throw new RawabitError({
      code: 'input-no-state',
      ...(source.path === null ? {} : { where: source.path }),
      what: 'The text names no state.',
      remedy: 'Check that it is the right document; only texts about states are kept.',
    });
  const { sentences, title, author, publisher } = hearing;
  const focus = findFocus(
    source,
    [...title.flatMap(({ mentions }) => mentions), ...author],
    publisher,
    sentences.map(({ sentence, mentions }) => ({ paragraph: sentence.paragraph, mentions })),
    readerOf(language).pack.home,
    text,
  );
  trace?.push(
    `language ${language}; pair ${focus.pair?.join('–') ?? 'none'}; speaks for ${focus.speaker ?? 'nobody'}; host ${focus.host ?? 'unknown'}`,
  );

  const context = openingOf(source, focus, hearing);
  const sections = makeSections();
  const tables = makeTables();
  const entries = entriesOf(sentences, text, source.published);
  const turns = turnsOf(source, focus, sentences);
  const claims: Claim[] = [];
  /** The day of the news, as the first sentence of the text names it. */
  let lead: string | null = null;
  let paragraph = -1;
  let said: { readonly start: number } = { start: 0 };
  for (const heard of sentences) {
    const { sentence, reader, hits } = heard;
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
    const measured = measure(heard, text, context, entry, heads);
    const { mentions, dates, numbers, dateline } = measured;
    if (dateline !== null && context.published === null && !dateline.time.inferred)
      context.published = dateline.time.edtf;
    trace?.push(traced(heard, measured));
    const cells = tables(sentence, hits, dates);
    if (cells === 'head') continue;
    const found = reader.claims.read(
      { sentence, hits, mentions, dates, numbers, section: sections(sentence, hits), cells },
      source.id,
      text,
      context,
      trace,
      options.observe === undefined ? undefined : (view) => options.observe?.(view, reader.pack.tag),
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
  const passages = passagesOf(text, sentences);
  const told = infer(context.news ? datedElsewhere(dated, context.published) : dated, context.published);
  return {
    source,
    language,
    claims: told,
    blocks: told.map(blockOf),
    passages,
    print: printOf(passages.flatMap(({ searchText }) => searchText.split(' '))),
    trace: trace ?? [],
  };
};

/** A reading as a store keeps it, with the bytes that it was read from. */
export const documentOf = (
  bytes: Uint8Array,
  { source, language, claims, blocks, passages, print }: ReadResult,
  readerVersion = READER_VERSION,
) => ({ bytes, source, language, claims, blocks, passages, print, readerVersion });

export { detect, LANGUAGES } from './document/readers.ts';

/** Each word of a query in all the forms that languages fold it to, as the search index holds them. */
export const searchTerms = (query: string): string[][] =>
  scan(query)
    .filter((piece) => piece.kind !== 'mark')
    .map((piece) => {
      const word = query.slice(piece.start, piece.end);
      return [...new Set(packs.map((pack) => readerOf(pack.tag).stem(word)))];
    });

/** Matters and forms that the words of a claim name. */
export { traitsOfClaim } from './document/traits.ts';
/** The code of a state named in any of the languages, or names like what was written. */
export { findState } from './gazetteer/gazetteer.ts';
export { type NamedType, nameIn, stateOfPlace } from './gazetteer/naming.ts';
