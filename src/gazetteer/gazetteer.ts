/** What the names of the world mean: states, places, organisations, carriers, honours, offices, persons. */
import type { LanguageTag, StateCode } from '../core/language.ts';
import { gazetteer, type GazetteerForm, type GazetteerType, type NamedRecord, type OfficeRecord, type PersonRecord, type StateRecord } from './records.ts';
import { LANGUAGES } from './table.ts';

export { findState, type StateFinding } from './find-state.ts';
export type { GazetteerForm, GazetteerType, NamedRecord, Names, OfficeRecord, PersonRecord, Rank, StateRecord, Tenure } from './records.ts';

const byLanguage = new Map<LanguageTag, readonly GazetteerForm[]>();

/** Every form of a language, with those that are written alike in all. */
export const formsOf = (language: LanguageTag): readonly GazetteerForm[] => {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const forms = gazetteer().forms.filter((form) => form.language === language || form.language === '*');
  byLanguage.set(language, forms);
  return forms;
};

/** The languages that names are given in; the first is the one of canonical names. */
export const nameLanguages = (): readonly LanguageTag[] => LANGUAGES;

export const stateById = (code: StateCode): StateRecord | undefined => gazetteer().states.get(code);

export const allStates = (): readonly StateRecord[] => [...gazetteer().states.values()];

/** Display name: "Kuwait", "الكويت", "Küveyt". */
export const nameOf = (type: GazetteerType, id: string, language: LanguageTag): string | undefined =>
  gazetteer().names.get(`${type} ${id}`)?.[language];

/** Long name of a state: "State of Kuwait", "دولة الكويت", "Küveyt Dövləti". */
export const officialNameOf = (code: StateCode, language: LanguageTag): string | undefined =>
  gazetteer().states.get(code)?.officialNames[language];

export const personById = (id: string): PersonRecord | undefined => gazetteer().persons.get(id);

export const officeById = (id: string): OfficeRecord | undefined => gazetteer().offices.get(id);

export const organisationById = (id: string): NamedRecord | undefined => gazetteer().others.get(`organisation ${id}`);

export const carrierById = (id: string): NamedRecord | undefined => gazetteer().others.get(`carrier ${id}`);

export const honourById = (id: string): NamedRecord | undefined => gazetteer().others.get(`honour ${id}`);

export const placeById = (id: string): NamedRecord | undefined => gazetteer().others.get(`place ${id}`);
