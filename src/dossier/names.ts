import type { LanguageTag } from '../core/language.ts';

export type NamedType =
  | 'state'
  | 'official'
  | 'place'
  | 'organisation'
  | 'carrier'
  | 'honour'
  | 'office'
  | 'person';

/** Names of entities in a language, given from outside: read models know no gazetteer. Undefined for what has no name there. */
export type Names = (type: NamedType, id: string, language: LanguageTag) => string | undefined;
