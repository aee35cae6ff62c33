import { RawabitError } from '../core/errors.ts';
import type { Token } from '../core/token.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { AffixAnalyser } from '../text/affixes.ts';
import { entriesOf, inflect } from '../text/entries.ts';
import type { Folder } from '../text/folding.ts';
import { type Found, makeVocabulary, type Vocabulary } from '../text/vocabulary.ts';

/** Classes found in a sentence, by the token that they begin at. */
export type Hits = readonly (readonly Found<string>[])[];

export interface ClassReader {
  (tokens: readonly Token[]): Hits;
  has(key: string): boolean;
}

/** Compiles the lexicon of a pack, and the words that its patterns name, into one index. */
export const makeClassReader = (
  pack: LanguagePack,
  literals: Iterable<string>,
  fold: Folder,
  affixes: AffixAnalyser,
): ClassReader => {
  const vocabulary: Vocabulary<string> = makeVocabulary<string>(fold, affixes);
  for (const [name, words] of Object.entries(pack.lexicon)) {
    const seen = new Set<string>();
    for (const entry of entriesOf(words)) {
      const forms = inflect(entry, pack.paradigms);
      if (forms === null)
        throw new RawabitError({
          code: 'data-broken',
          where: `lexicon ${pack.tag}, class ${name}`,
          what: `The entry "${entry}" names a paradigm that does not exist.`,
          remedy: 'Add the paradigm to the pack or correct the entry.',
        });
      const articleless = pack.paradigms[entry.split(':')[0] as string]?.articleless === true;
      for (const form of forms) {
        // A form that is a verb and a noun stands twice: as a noun it may carry an article.
        const mark = articleless ? `${form} verb` : form;
        if (seen.has(mark)) continue;
        seen.add(mark);
        vocabulary.add(form, name, articleless);
      }
    }
  }
  for (const literal of literals) vocabulary.add(literal.slice(1), literal);
  const read = (tokens: readonly Token[]): Hits => tokens.map((_, at) => vocabulary.at(tokens, at));
  return Object.assign(read, { has: (key: string) => vocabulary.has(key) });
};
