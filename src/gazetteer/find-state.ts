/** Finds the state that a person typed: a code or any of its names; for a typo, what may have been meant. */
import type { StateCode } from '../core/language.ts';
import { matchKey } from './match-key.ts';
import { type GazetteerForm, idsOf, readForms, stateRecord } from './records.ts';

export type StateFinding = { readonly code: StateCode } | { readonly suggestions: string[] };

const MOST_SUGGESTIONS = 5;

interface Candidate {
  readonly key: string;
  readonly code: StateCode;
  readonly language: string;
}

interface Index {
  readonly codes: ReadonlyMap<string, StateCode>;
  readonly byKey: ReadonlyMap<string, readonly Candidate[]>;
}

/** "الكويت" and "كويت" are both typed. */
const withoutArticle = (key: string): string => key.replace(/^ال(?=.{2})/, '');

const isName = (form: GazetteerForm): boolean => form.form === 'name' || form.form === 'alias';

const build = (): Index => {
  const codes = new Map<string, StateCode>();
  const byKey = new Map<string, Candidate[]>();
  const add = (text: string, code: StateCode, language: string): void => {
    const key = withoutArticle(matchKey(text));
    const list = byKey.get(key) ?? [];
    if (!list.some((one) => one.code === code)) byKey.set(key, [...list, { key, code, language }]);
  };
  for (const id of idsOf('state')) {
    const state = stateRecord(`state ${id}`);
    if (state === undefined) continue;
    codes.set(state.code, state.code);
    if (state.iso2 !== null) codes.set(state.iso2, state.code);
    // A display name that no text is searched for ("مالي") is still a name here.
    for (const [language, name] of Object.entries(state.names)) add(name, state.code, language);
  }
  for (const form of readForms(() => true, 'state')) if (isName(form)) add(form.text, form.id, form.language);
  return { codes, byKey };
};

let index: Index | null = null;

/** Optimal string alignment distance; stops counting beyond `limit`. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
};

const nameIn = (one: Candidate): string => stateRecord(`state ${one.code}`)?.names[one.language] ?? one.code;

const suggest = (key: string, byKey: Index['byKey']): string[] => {
  const limit = Math.max(1, Math.floor(key.length / 3));
  const scored: { score: number; one: Candidate }[] = [];
  for (const list of byKey.values())
    for (const one of list) {
      const score = key.length >= 3 && one.key.startsWith(key) ? 0.5 : distance(key, one.key, limit);
      if (score <= limit) scored.push({ score, one });
    }
  scored.sort(
    (a, b) => a.score - b.score || a.one.key.length - b.one.key.length || (a.one.code < b.one.code ? -1 : 1),
  );
  const seen = new Set<StateCode>();
  const names: string[] = [];
  for (const { one } of scored) {
    if (seen.has(one.code)) continue;
    seen.add(one.code);
    names.push(nameIn(one));
    if (names.length === MOST_SUGGESTIONS) break;
  }
  return names;
};

/**
 * Accepts alpha-3, alpha-2 and every name of a state in every language, whatever the case and the
 * hamza; otherwise gives up to five names that are close, closest first, in the language typed.
 */
export const findState = (text: string): StateFinding => {
  index ??= build();
  const code = index.codes.get(text.trim().toUpperCase());
  if (code !== undefined) return { code };
  const key = withoutArticle(matchKey(text));
  const hits = index.byKey.get(key) ?? [];
  if (hits.length === 1) return { code: (hits[0] as Candidate).code };
  if (hits.length > 1) return { suggestions: hits.map((one) => nameIn(one)) };
  return { suggestions: key === '' ? [] : suggest(key, index.byKey) };
};
