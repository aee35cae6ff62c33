/** Lexicon text: entries separated by commas, Arabic commas or new lines; words of an entry by spaces. */
export const entriesOf = (text: string): string[] =>
  text
    .split(/[,،\n]/)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');

/** Inflection by endings: how the parts of an entry `first/second` are written out. */
export interface Paradigm {
  /** Its forms never carry an article: verbs ("جمعه" is not in "الجمعة"). */
  readonly articleless?: boolean;
  readonly parts: readonly {
    /** First letter of the part is replaced by each of these (imperfect ي → ي ت ن أ). */
    readonly starts?: string;
    /** Endings, "-" for none. */
    readonly ends: string;
  }[];
}

/** Writes out `name:part/part`; an entry without a paradigm is itself. Returns null for an unknown paradigm. */
export const inflect = (entry: string, paradigms: Readonly<Record<string, Paradigm>>): string[] | null => {
  const colon = entry.indexOf(':');
  if (colon < 0) return [entry];
  const paradigm = paradigms[entry.slice(0, colon)];
  if (paradigm === undefined) return null;
  const out: string[] = [];
  entry
    .slice(colon + 1)
    .split('/')
    .forEach((part, index) => {
      const rule = paradigm.parts[index];
      if (rule === undefined) {
        out.push(part);
        return;
      }
      const heads =
        rule.starts === undefined ? [part] : rule.starts.split(' ').map((letter) => letter + part.slice(1));
      for (const head of heads)
        for (const end of rule.ends.split(' ')) out.push(end === '-' ? head : head + end);
    });
  return out;
};
