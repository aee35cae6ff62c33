import type { Names } from '../dossier/names.ts';
import type { Person, Tenure } from '../dossier/persons.ts';
import { formatNumber } from './format.ts';
import type { BriefLanguage } from './language.ts';
import { words } from './words.ts';

/** His name as a reader of the language knows it, else as a source of the language writes it, else in Latin letters. */
export const personText = (person: Person, language: BriefLanguage, names: Names): string =>
  person.ids.map((id) => names('person', id, language)).find((name) => name !== undefined) ??
  person.names[language] ??
  person.name;

/** All else that sources call him, each once. */
export const spellingsText = (person: Person, language: BriefLanguage, names: Names): string => {
  const shown = personText(person, language, names);
  const others = person.spellings.map(({ text }) => text).filter((text) => text !== shown);
  return [...new Set(others)].join(words.comma[language]);
};

/** Years as they are written in a row of dates: "2019–2024", "2019". */
const yearsText = ({ from, to }: Tenure, language: BriefLanguage): string => {
  if (from === null || to === null) return '';
  const year = (value: number): string => formatNumber(value, language, false);
  return from === to ? year(from) : `${year(from)}–${year(to)}`;
};

/** "Foreign Minister (Kuwait) 2019–2024": the years are those of what is told, not those of his term. */
export const tenureText = (tenure: Tenure, language: BriefLanguage, names: Names): string => {
  const { office, state } = tenure;
  const of = state === null ? '' : `(${names('state', state, language) ?? state})`;
  return [names('office', office, language) ?? office, of, yearsText(tenure, language)]
    .filter((part) => part !== '')
    .join(' ');
};
