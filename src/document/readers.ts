import { makeLanguageDetector } from '../analysis/language.ts';
import { makeSentenceSplitter } from '../analysis/sentences.ts';
import { makeClaimReader } from '../claims/claims.ts';
import { RawabitError } from '../core/errors.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Source } from '../core/source.ts';
import { formsOf, officialNameOf } from '../gazetteer/gazetteer.ts';
import { nameIn } from '../gazetteer/naming.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packs } from '../languages/registry.ts';
import { makeHomographs } from '../mentions/homographs.ts';
import { makeMentionReader } from '../mentions/mentions.ts';
import { makeNumberReader } from '../mentions/numbers/index.ts';
import { makeShyNames } from '../mentions/shy-names.ts';
import { makeStyles } from '../mentions/styles.ts';
import { makeTimeReader, timeVocabulary } from '../mentions/time/index.ts';
import { makeAffixAnalyser } from '../text/affixes.ts';
import { makeFolder } from '../text/folding.ts';
import { makeTokeniser } from '../text/tokens.ts';

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

export type Reader = ReturnType<typeof makeReader>;

const readers = new Map<LanguageTag, Reader>();

/** The reader of a language, built when it is first asked for. */
export const readerOf = (tag: LanguageTag): Reader => {
  const known = readers.get(tag);
  if (known !== undefined) return known;
  const reader = makeReader(packs.find((pack) => pack.tag === tag) as LanguagePack);
  readers.set(tag, reader);
  return reader;
};

/** Languages that texts are read in. */
export const LANGUAGES: readonly LanguageTag[] = packs.map(({ tag }) => tag);

/** Tells the language of a text. */
export const detect = makeLanguageDetector(packs);

/** The language that a source is read in: what its words say, or its own declaration where they are too few to tell. */
export const languageOf = (source: Source): LanguageTag => {
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
