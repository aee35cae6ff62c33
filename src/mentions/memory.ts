import type { PersonMention } from '../core/mention.ts';
import type { Token } from '../core/token.ts';

/** What a document has told of a person, so that a family name alone is enough later on. */
export type Remembered = Pick<PersonMention, 'name' | 'id' | 'office' | 'state'>;

export interface Memory {
  remember(keys: readonly string[], person: Remembered): void;
  recall(token: Token): Remembered | null;
  /** Who was told of in an office of a state; of no known state, the one person told of in the office. */
  holderOf(office: string, state: string | null): Remembered | null;
  /** The person last told of, for "his country". */
  last: Remembered | null;
  /** Year in which the document was written, if it is known. */
  readonly year: number | null;
}

const HEAD = 4;

/** The persons of one document of a year, by the folded words of their names. */
export const makeMemory = (year: number | null = null): Memory => {
  const byHead = new Map<string, { key: string; person: Remembered }[]>();
  const find = (word: string): Remembered | null => {
    const list = byHead.get(word.slice(0, HEAD));
    if (list === undefined) return null;
    for (const { key, person } of list)
      if (word.startsWith(key) && word.length - key.length <= 5) return person;
    return null;
  };
  const held = new Map<string, Map<string | null, Remembered>>();
  return {
    last: null,
    year,
    remember(keys, person) {
      for (const key of keys) {
        if (key.length < HEAD) continue;
        const list = byHead.get(key.slice(0, HEAD)) ?? [];
        const old = list.findIndex((entry) => entry.key === key);
        if (old >= 0) {
          const known = list[old]?.person;
          if (known?.state != null && person.state === null) continue;
          list.splice(old, 1);
        }
        list.unshift({ key, person });
        byHead.set(key.slice(0, HEAD), list);
      }
      this.last = person;
      if (person.office === null) return;
      const ofStates = held.get(person.office) ?? new Map<string | null, Remembered>();
      ofStates.set(person.state, person);
      held.set(person.office, ofStates);
    },
    holderOf(office, state) {
      const ofStates = held.get(office);
      if (ofStates === undefined) return null;
      if (state !== null) return ofStates.get(state) ?? null;
      return ofStates.size === 1 ? ([...ofStates.values()][0] ?? null) : null;
    },
    recall: (token) => find(token.fold) ?? (token.fold.length > HEAD + 1 ? find(token.fold.slice(1)) : null),
  };
};
