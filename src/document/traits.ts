import type { Claim } from '../core/claim.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Traits } from '../core/traits.ts';
import { packs } from '../languages/registry.ts';
import { makeAffixAnalyser } from '../text/affixes.ts';
import { entriesOf } from '../text/entries.ts';
import { makeFolder } from '../text/folding.ts';
import { makeTokeniser } from '../text/tokens.ts';
import { makeVocabulary } from '../text/vocabulary.ts';

const TOPIC = 'topic.';
const FORM = 'form.';
/** Folded stems of fewer letters tell nothing. */
const LEAST = 3;

type TraitReader = (text: string) => Traits;

const makeTraitReader = (tag: LanguageTag): TraitReader | null => {
  const pack = packs.find((one) => one.tag === tag);
  if (pack === undefined) return null;
  const fold = makeFolder(pack.folding);
  const affixes = makeAffixAnalyser(pack.affixes);
  const vocabulary = makeVocabulary<string>(fold, affixes);
  for (const [sense, words] of Object.entries(pack.topics))
    for (const entry of entriesOf(words)) vocabulary.add(entry, sense);
  const tokenise = makeTokeniser(fold, affixes, vocabulary.has);
  const common = new Set(pack.common.split(',').map((word) => affixes.stem(fold(word.trim()))));
  return (text) => {
    const tokens = tokenise(text);
    const topics = new Set<string>();
    let form: string | null = null;
    for (let at = 0; at < tokens.length; ) {
      // The longest phrase at a place says what it is: "service passports" are no services.
      const [longest, ...others] = vocabulary.at(tokens, at);
      if (longest === undefined) {
        at += 1;
        continue;
      }
      for (const { sense, to } of [longest, ...others]) {
        if (to !== longest.to) continue;
        if (sense.startsWith(TOPIC)) topics.add(sense.slice(TOPIC.length));
        else if (sense.startsWith(FORM)) form ??= sense.slice(FORM.length);
      }
      at = longest.to;
    }
    const words = new Set<string>();
    for (const { kind, fold: folded } of tokens) {
      if (kind !== 'word') continue;
      const stem = affixes.stem(folded);
      if (stem.length >= LEAST && !common.has(stem)) words.add(stem);
    }
    return { language: tag, topics: [...topics].sort(), form, words: [...words].sort() };
  };
};

const readers = new Map<LanguageTag, TraitReader | null>();

const NOTHING: Omit<Traits, 'language'> = { topics: [], form: null, words: [] };

/** What words of a language say beyond the fields of a claim. */
export const traitsOfText = (text: string, language: LanguageTag): Traits => {
  let reader = readers.get(language);
  if (reader === undefined) {
    reader = makeTraitReader(language);
    readers.set(language, reader);
  }
  return reader === null ? { language, ...NOTHING } : reader(text);
};

/** Of a claim: of the title of its instrument where it names one, else of the words that it stands on. */
export const traitsOfClaim = (claim: Claim, language: LanguageTag): Traits =>
  traitsOfText(claim.detail.title ?? claim.evidence.quote, language);
