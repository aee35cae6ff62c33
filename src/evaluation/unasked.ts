/** Kinds that careful readers were not asked for: claims of them count only in documents whose gold has the kind. */
export const UNASKED: ReadonlySet<string> = new Set(['commission-status']);
