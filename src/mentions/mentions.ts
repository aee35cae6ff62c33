import type { Mention, StateForm } from '../core/mention.ts';
import type { Sentence } from '../core/token.ts';
import type { GazetteerForm } from '../gazetteer/gazetteer.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { AffixAnalyser } from '../text/affixes.ts';
import { entriesOf } from '../text/entries.ts';
import type { Folder } from '../text/folding.ts';
import type { Found } from '../text/vocabulary.ts';
import { makeFamilyNames } from './family-names.ts';
import type { Memory } from './memory.ts';
import { findNames, makeFitsName } from './names.ts';
import { makePersonReader } from './persons.ts';
import { makeRomaniser } from './romanise.ts';
import { makeSenses, type Sense } from './senses.ts';

/** Names, persons, offices and anaphors of a sentence, in order; they do not overlap. */
export interface MentionReader {
  (sentence: Sentence, memory: Memory, ordinary: (at: number) => boolean): Mention[];
  /** Whether any name begins with or contains this folded word. */
  has(key: string): boolean;
}

export const makeMentionReader = (
  pack: LanguagePack,
  forms: readonly GazetteerForm[],
  fold: Folder,
  affixes: AffixAnalyser,
): MentionReader => {
  const senses = makeSenses(pack, forms, fold, affixes);
  const readPersons = makePersonReader(
    pack.names,
    makeRomaniser(pack.names, fold),
    makeFamilyNames(forms, fold),
    new Set(entriesOf(pack.names.posts ?? '').map(fold)),
    new Set(entriesOf(pack.names.former ?? '').map(fold)),
  );
  /** States whose names are ordinary words: "the minister of finance" is of no Mali. */
  const shy = new Set((pack.names.shy ?? []).map(({ state }) => state));
  const fits = makeFitsName(pack.names.bare, fold, affixes);
  const nameOf = new Map<string, string>();
  for (const form of forms)
    if (!nameOf.has(`${form.type} ${form.id}`)) nameOf.set(`${form.type} ${form.id}`, form.id);

  const read = (sentence: Sentence, memory: Memory, ordinary: (at: number) => boolean): Mention[] => {
    const { tokens } = sentence;
    const items = findNames(tokens, senses, pack.names.capitals, fits);
    const stateWithin = ({ from, to }: Found<Sense>): string | null => {
      for (let i = from + 1; i < to; i += 1)
        for (const { to: end, sense } of senses.at(tokens, i))
          if (end <= to && sense.type === 'name' && sense.form.type === 'state' && !shy.has(sense.form.id))
            return sense.form.id;
      return null;
    };
    const persons = readPersons(tokens, items, memory, ordinary, stateWithin);
    const covered = new Set<number>();
    for (const person of persons) for (let i = person.from; i < person.to; i += 1) covered.add(i);
    const out: Mention[] = [...persons];
    for (const item of items) {
      if (covered.has(item.from)) continue;
      const mention = toMention(item, tokens[item.from]?.start ?? 0, tokens[item.to - 1]?.end ?? 0);
      if (mention !== null) out.push(mention);
    }
    return out.sort((a, b) => a.from - b.from);
  };
  return Object.assign(read, { has: (key: string) => senses.has(key) });
};

const toMention = (item: Found<Sense>, start: number, end: number): Mention | null => {
  const { from, to, sense } = item;
  if (sense.type === 'anaphor')
    return { type: 'anaphor', from, to, start, end, reference: sense.reference, states: [] };
  if (sense.type !== 'name') return null;
  const { form } = sense;
  switch (form.type) {
    case 'state':
      return {
        type: 'state',
        from,
        to,
        start,
        end,
        state: form.id,
        form: (form.form === 'alias' ? 'name' : form.form) as StateForm,
      };
    case 'organisation':
    case 'carrier':
    case 'honour':
    case 'place':
      return { type: form.type, from, to, start, end, id: form.id, name: form.id, state: form.state };
    default:
      return null;
  }
};
