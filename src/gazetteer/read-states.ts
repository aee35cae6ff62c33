/** States: codes and years from states.txt, words from one file a language, display names from CLDR. */
import type { LanguageTag } from '../core/language.ts';
import { broken, type Row, readRows, spellingsOf } from './data-table.ts';
import { type Entity, formsFrom, LANGUAGES } from './entity.ts';
import { nisbaForms } from './nisba.ts';

interface Words {
  readonly official: string;
  readonly capital: string;
  readonly forms: Entity['forms'][number][];
}

const EMPTY: Words = { official: '', capital: '', forms: [] };

/** Columns after the id: official, other names, adjectives, [irregular plurals,] capital, government. */
const wordsOf = (language: LanguageTag, row: Row): Words => {
  const inflected = language === 'ar';
  const cells = row.cells.map(spellingsOf);
  const [, official = [], others = [], adjectives = []] = cells;
  const irregular = inflected ? (cells[4] ?? []) : [];
  const [capital = [], government = []] = cells.slice(inflected ? 5 : 4);
  const adjective = language === 'az' ? 'demonym' : 'nisba';
  const nisbas = inflected
    ? [
        ...adjectives.flatMap(({ text }) => nisbaForms(text)).map((text) => ({ text, matched: true })),
        ...irregular,
      ]
    : adjectives;
  return {
    official: official[0]?.text ?? '',
    capital: capital[0]?.text ?? '',
    forms: [
      ...formsFrom(language, official),
      ...formsFrom(language, others, 'alias'),
      ...formsFrom(language, nisbas, adjective),
      ...formsFrom(language, capital, 'capital'),
      ...formsFrom(language, government, 'government'),
    ],
  };
};

const cldr = (language: LanguageTag, iso2: string, where: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(iso2);
  if (name === undefined) throw broken(where, `CLDR has no name in ${language} for ${iso2}.`);
  return name.replace(/ & /g, ' and ').replace(/’/g, "'").normalize('NFC');
};

export const readStates = (): Entity[] => {
  const words = new Map<string, Words>();
  const hidden = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    for (const row of readRows(`states-${language}.txt`, language === 'ar' ? 7 : 6)) {
      const key = `${language} ${row.cells[0]}`;
      if (words.has(key)) throw broken(row.where, `${row.cells[0]} is listed twice.`);
      words.set(key, wordsOf(language, row));
      hidden.set(
        key,
        new Set(
          spellingsOf(row.cells[2])
            .filter((one) => !one.matched)
            .map((one) => one.text),
        ),
      );
    }
  }
  const states = readRows('states.txt', 7).map((row): Entity => {
    const [id = '', iso2 = '', kind = '', given = '', from = '', to = '', successors = ''] = row.cells;
    if (!/^[A-Z]{3}$/.test(id) || !/^(state|territory|historical)$/.test(kind))
      throw broken(row.where, 'A state needs a three-letter code and a kind.');
    const own = spellingsOf(given);
    const names: Record<LanguageTag, string> = {};
    const official: Record<LanguageTag, string> = {};
    const capital: Record<LanguageTag, string> = {};
    const forms: Entity['forms'][number][] = [];
    LANGUAGES.forEach((language, i) => {
      const mine = words.get(`${language} ${id}`) ?? EMPTY;
      words.delete(`${language} ${id}`);
      const name = own[i]?.text ?? cldr(language, iso2, row.where);
      names[language] = name;
      official[language] = mine.official === '' ? name : mine.official;
      capital[language] = mine.capital;
      if (!hidden.get(`${language} ${id}`)?.has(name)) forms.push({ language, form: 'name', text: name });
      forms.push(...mine.forms);
    });
    return {
      type: 'state',
      id,
      state: id,
      extra: [iso2, kind, from, to, successors].join(','),
      names,
      official,
      capital,
      forms,
      where: row.where,
    };
  });
  for (const key of words.keys())
    throw broken('src/gazetteer/data/states.txt', `${key} has words but no line here.`);
  return states;
};
