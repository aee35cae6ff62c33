/** BCP 47 tag of a language that has a pack ("ar", "en", "az"); packs define which exist. */
export type LanguageTag = string;

/** ISO 3166-1 alpha-3 code of a state, or the id of a historical one ("SUN", "YUG"). */
export type StateCode = string;
