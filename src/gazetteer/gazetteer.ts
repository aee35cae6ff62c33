/** What the names of the world mean: states, places, organisations, carriers, honours, offices, persons. */
import type { LanguageTag, StateCode } from '../core/language.ts';
import {
  type GazetteerForm,
  type GazetteerType,
  idsOf,
  type NamedRecord,
  namedRecord,
  namesByKey,
  type OfficeRecord,
  officeRecord,
  type PersonRecord,
  personRecord,
  readForms,
  type StateRecord,
  stateRecord,
} from './records.ts';
import { LANGUAGES } from './table.ts';

export { findState, type StateFinding } from './find-state.ts';
export type {
  GazetteerForm,
  GazetteerType,
  NamedRecord,
  Names,
  OfficeRecord,
  PersonRecord,
  Rank,
  StateRecord,
  Tenure,
} from './records.ts';

const byLanguage = new Map<LanguageTag, readonly GazetteerForm[]>();

/** Every form of a language, with those that are written alike in all. */
export const formsOf = (language: LanguageTag): readonly GazetteerForm[] => {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const forms = readForms((one) => one === language || one === '*');
  byLanguage.set(language, forms);
  return forms;
};

/** The languages that names are given in; the first is the one of canonical names. */
export const nameLanguages = (): readonly LanguageTag[] => LANGUAGES;

export const stateById = (code: StateCode): StateRecord | undefined => stateRecord(`state ${code}`);

export const allStates = (): readonly StateRecord[] =>
  idsOf('state').flatMap((code) => stateById(code) ?? []);

/** Display name: "Kuwait", "الكويت", "Küveyt". */
export const nameOf = (type: GazetteerType, id: string, language: LanguageTag): string | undefined =>
  namesByKey(`${type} ${id}`)?.[language];

/** Long name of a state: "State of Kuwait", "دولة الكويت", "Küveyt Dövləti". */
export const officialNameOf = (code: StateCode, language: LanguageTag): string | undefined =>
  stateById(code)?.officialNames[language];

export const personById = (id: string): PersonRecord | undefined => personRecord(`person ${id}`);

export const officeById = (id: string): OfficeRecord | undefined => officeRecord(`office ${id}`);

export const organisationById = (id: string): NamedRecord | undefined => namedRecord(`organisation ${id}`);

export const carrierById = (id: string): NamedRecord | undefined => namedRecord(`carrier ${id}`);

export const honourById = (id: string): NamedRecord | undefined => namedRecord(`honour ${id}`);

export const placeById = (id: string): NamedRecord | undefined => namedRecord(`place ${id}`);
