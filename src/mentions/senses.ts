import type { AnaphorReference } from '../core/mention.ts';
import type { GazetteerForm } from '../gazetteer/gazetteer.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { AffixAnalyser } from '../text/affixes.ts';
import { entriesOf } from '../text/entries.ts';
import type { Folder } from '../text/folding.ts';
import { makeVocabulary, type Vocabulary } from '../text/vocabulary.ts';

/** What a word or phrase means to the reader of mentions. */
export type Sense =
  | { readonly type: 'name'; readonly form: GazetteerForm }
  | { readonly type: 'anaphor'; readonly reference: AnaphorReference }
  | { readonly type: 'honorific' | 'epithet' | 'particle' | 'link' | 'counterpart' | 'stop' };

/** The vocabulary of a language's names: its gazetteer, its anaphors and the small words around names. */
export const makeSenses = (
  pack: LanguagePack,
  forms: readonly GazetteerForm[],
  fold: Folder,
  affixes: AffixAnalyser,
): Vocabulary<Sense> => {
  const vocabulary = makeVocabulary<Sense>(fold, affixes);
  for (const form of forms) vocabulary.add(form.text, { type: 'name', form });
  for (const [reference, words] of Object.entries(pack.anaphors))
    for (const entry of entriesOf(words ?? ''))
      vocabulary.add(entry, { type: 'anaphor', reference: reference as AnaphorReference });
  const small = {
    honorific: pack.names.honorifics,
    epithet: pack.names.epithets,
    particle: pack.names.particles,
    link: pack.names.links,
    counterpart: pack.names.counterparts,
    stop: pack.names.stops,
  } as const;
  for (const [type, words] of Object.entries(small))
    for (const entry of entriesOf(words)) vocabulary.add(entry, { type: type as keyof typeof small });
  return vocabulary;
};
