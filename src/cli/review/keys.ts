import type { keyWords } from '../../brief/review-words.ts';
import { westernDigits } from '../../core/digits.ts';
import type { Decision } from '../../core/verdict.ts';
import type { ReviewItem } from '../../dossier/review.ts';

/** What a key asks for. */
export type Wish =
  | { readonly wish: 'decide'; readonly decision: Decision }
  | { readonly wish: 'edit' | 'why' | 'skip' | 'undo' | 'quit' | 'unknown' };

/** The same keys on the keyboards of the three languages: nobody switches the layout to press one. */
const LAYOUTS: Readonly<Record<string, string>> = {
  ض: 'q',
  ص: 'w',
  ث: 'e',
  ق: 'r',
  ش: 'a',
  س: 's',
  ي: 'd',
  ئ: 'z',
  ع: 'u',
  ü: 'w',
};

/** A value has a digit as its key: no more than nine can be chosen. */
export const MOST_CHOICES = 9;

/** The key that a person pressed, whatever the layout: a Latin letter or a digit. */
export const meantBy = (typed: string): string => {
  const key = westernDigits(typed).toLowerCase();
  return LAYOUTS[key] ?? key;
};

/** What the keys of letters decide, of what a question offers. */
const ANSWERS: Readonly<Record<string, readonly Decision['action'][]>> = {
  a: ['accept', 'merge', 'same'],
  d: ['split', 'different'],
  u: ['unsure'],
  r: ['reject'],
};

const decisionOf = (item: ReviewItem, key: string): Decision | undefined => {
  if (/^[1-9]$/.test(key)) return item.decisions.filter(({ action }) => action === 'prefer')[Number(key) - 1];
  const actions: readonly Decision['action'][] = ANSWERS[key] ?? [];
  return item.decisions.find(({ action }) => actions.includes(action));
};

/** What a key means for a question. */
export const wishOf = (item: ReviewItem, typed: string): Wish => {
  const key = meantBy(typed);
  const decision = decisionOf(item, key);
  if (decision !== undefined) return { wish: 'decide', decision };
  switch (key) {
    case 'e':
      return { wish: item.corrects === null ? 'unknown' : 'edit' };
    case 'w':
      return { wish: 'why' };
    case 's':
      return { wish: 'skip' };
    case 'z':
      return { wish: 'undo' };
    case 'q':
      return { wish: 'quit' };
    default:
      return { wish: 'unknown' };
  }
};

/** When nothing is left to ask. */
export const LAST_KEYS: ReturnType<typeof keysOf> = [
  ['z', 'undo'],
  ['q', 'quit'],
];

/** The keys that do something for a question, with what they do. */
export const keysOf = (item: ReviewItem): (readonly [key: string, does: keyof typeof keyWords])[] => {
  const has = (action: Decision['action']): boolean => item.decisions.some((one) => one.action === action);
  const choices = Math.min(MOST_CHOICES, item.decisions.filter(({ action }) => action === 'prefer').length);
  const keys: readonly (readonly [string, keyof typeof keyWords, boolean])[] = [
    [choices === 1 ? '1' : `1–${choices}`, 'choose', choices > 0],
    ['a', 'accept', has('accept')],
    ['a', 'same', has('merge')],
    ['d', 'split', has('split')],
    ['a', 'onePerson', has('same')],
    ['d', 'twoPersons', has('different')],
    ['u', 'cannotTell', has('unsure')],
    ['r', 'reject', has('reject')],
    ['e', 'edit', item.corrects !== null],
    ['w', 'why', true],
    ['s', 'skip', true],
    ['z', 'undo', true],
    ['q', 'quit', true],
  ];
  return keys.filter(([, , here]) => here).map(([key, does]) => [key, does]);
};
