import { markAffairs } from '../claims/affairs.ts';
import type { Hits } from '../claims/lexicon.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Mention } from '../core/mention.ts';
import type { Source } from '../core/source.ts';
import { makeMemory } from '../mentions/memory.ts';
import { readerOf } from './readers.ts';
import { type Spoken, sentencesOf } from './sentences.ts';

/** A sentence with the words of claims and the names that stand in it. */
export interface Heard extends Spoken {
  readonly hits: Hits;
  readonly mentions: readonly Mention[];
}

/** A text and what is written about it, with all names found: what the whole text says of a name is settled. */
export interface Hearing {
  readonly sentences: readonly Heard[];
  /** Of the title; of the heading that opens a text without one. */
  readonly title: readonly Heard[];
  readonly author: readonly Mention[];
  readonly publisher: readonly Mention[];
}

/** Finds the names of a source: a name once written out is known again in short, and what one place shows of it holds everywhere. */
export const hear = (source: Source, language: LanguageTag): Hearing => {
  const { text } = source;
  const main = readerOf(language);
  const memory = makeMemory(source.published === null ? null : Number(source.published.slice(0, 4)));
  const listen = ({ sentence, reader }: Spoken): Heard => {
    const hits = reader.claims.classes(sentence.tokens);
    const named = reader.mentions(sentence, memory, (at) => (hits[at]?.length ?? 0) > 0);
    return {
      sentence,
      reader,
      hits,
      mentions: markAffairs(sentence, hits, named, reader.pack.names.stateStands),
    };
  };
  const apart = (words: string | null): Heard[] =>
    words === null ? [] : main.split(words).map((sentence) => listen({ sentence, reader: main }));

  let sentences: readonly Heard[] = sentencesOf(text, language).map(listen);
  const mentionsOf = (): (readonly Mention[])[] => sentences.map(({ mentions }) => mentions);
  const settle = (mentions: (one: Heard) => readonly Mention[]): void => {
    sentences = sentences.map((one) => ({ ...one, mentions: mentions(one) }));
  };
  const all = mentionsOf();
  settle(({ sentence, mentions }) => main.shy(sentence, mentions, all));
  const meant = main.homographs(text, mentionsOf());
  settle(({ mentions }) => mentions.map(meant));
  const styled = main.styles(text, mentionsOf());
  settle(({ mentions }) => mentions.map(styled));
  return {
    sentences,
    title:
      source.title === null
        ? sentences.filter(({ sentence }) => sentence.paragraph === 0 && sentence.heading)
        : apart(source.title),
    author: apart(source.author).flatMap(({ mentions }) => mentions),
    publisher: apart(source.publisher).flatMap(({ mentions }) => mentions),
  };
};

/** Whether any of the names is a state, or somebody's or something's of one. */
export const namesState = ({ sentences, title, author }: Hearing): boolean =>
  [author, ...[...title, ...sentences].map(({ mentions }) => mentions)].some((mentions) =>
    mentions.some((mention) => mention.type === 'state' || ('state' in mention && mention.state !== null)),
  );
