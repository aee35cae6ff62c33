import type { LanguageTag, StateCode } from '../core/language.ts';
import { nameOf, officialNameOf, placeById, stateById } from './gazetteer.ts';

/** Display name of an entity in a language; places may be `capital:AZE` or `state:AZE`. */
export const nameIn = (type: NamedType, id: string, language: LanguageTag): string | undefined => {
  const [kind, code] = id.split(':');
  if (code !== undefined && kind === 'capital') return stateById(code)?.capitals[language];
  if (code !== undefined && kind === 'state') return nameOf('state', code, language);
  return type === 'official' ? officialNameOf(id, language) : nameOf(type, id, language);
};

/** The state that a place lies in: of a capital, a state as a place, or a place that the gazetteer knows. */
export const stateOfPlace = (id: string): StateCode | null => {
  const [, code] = id.split(':');
  return code ?? placeById(id)?.state ?? null;
};

/** How entities are named by type; `official` is the long name of a state. */
export type NamedType =
  | 'state'
  | 'official'
  | 'place'
  | 'organisation'
  | 'carrier'
  | 'honour'
  | 'office'
  | 'person';
