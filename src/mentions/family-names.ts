import type { StateCode } from '../core/language.ts';
import type { GazetteerForm } from '../gazetteer/gazetteer.ts';
import { personById } from '../gazetteer/gazetteer.ts';
import type { Folder } from '../text/folding.ts';
import { scan } from '../text/scan.ts';

/** Finds the one known person of a family name who held an office ("Chancellor Scholz"); null if none or several did. */
export type FamilyNames = (folded: string, office: string, state: StateCode | null) => string | null;

/** Builds the index of family names when it is first asked: the last word of each name of two words or more. */
export const makeFamilyNames = (forms: readonly GazetteerForm[], fold: Folder): FamilyNames => {
  let index: Map<string, Set<string>> | null = null;
  const build = (): Map<string, Set<string>> => {
    const out = new Map<string, Set<string>>();
    for (const form of forms) {
      if (form.type !== 'person') continue;
      const words = scan(form.text).filter((piece) => piece.kind === 'word');
      const last = words.at(-1);
      if (words.length < 2 || last === undefined) continue;
      const key = fold(form.text.slice(last.start, last.end));
      const ids = out.get(key) ?? new Set();
      ids.add(form.id);
      out.set(key, ids);
    }
    return out;
  };
  return (folded, office, state) => {
    index ??= build();
    const found = [...(index.get(folded) ?? [])].filter((id) => {
      const person = personById(id);
      return (
        person?.offices.some((tenure) => tenure.office === office) === true &&
        (state === null || person.state === state)
      );
    });
    return found.length === 1 ? (found[0] as string) : null;
  };
};
