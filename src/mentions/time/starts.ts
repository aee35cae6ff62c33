/** Which rules can begin at a place: most words begin none, and a look at them has to cost next to nothing. */

import type { Piece } from '../numbers/pieces.ts';
import type { Words } from '../numbers/words.ts';
import type { Element, Rule } from './grammar.ts';

const NUMERAL = ['#', 'card', 'ord', 'scale', 'fraction', '<a>'];
const DIGITS = ['#'];
/** Built-in captures → the kinds of word that they can begin with. */
const BUILTIN: Readonly<Record<string, readonly string[]>> = {
  d: NUMERAL,
  y: NUMERAL,
  n: NUMERAL,
  ord: NUMERAL,
  yy: DIGITS,
  ys: DIGITS,
  ycase: DIGITS,
  ynear: DIGITS,
  yend: DIGITS,
  dotted: DIGITS,
  slashed: DIGITS,
  padded: DIGITS,
  closing: DIGITS,
  closingpoint: DIGITS,
  closingday: DIGITS,
  m: ['month'],
  one: ['unit'],
  two: ['unit'],
  many: ['unit'],
  unit: ['unit', 'units'],
};

export const makeStarts = (
  rules: readonly Rule[],
  words: Words,
): ((head: string, pieces: readonly Piece[], at: number) => readonly Rule[]) => {
  const byHead = new Map<string, Rule[]>();
  for (const rule of rules) byHead.set(rule.head, [...(byHead.get(rule.head) ?? []), rule]);
  const firsts = new Map<Rule, Set<string>>();

  const ofElement = (element: Element, open: ReadonlySet<string>): Iterable<string> => {
    if (element.kind === 'marks') return [...element.name];
    if (element.kind === 'class') return [`<${element.name}>`];
    if (byHead.has(element.name)) return open.has(element.name) ? [] : ofHead(element.name, open);
    return BUILTIN[element.name] ?? [element.name];
  };
  const ofRule = (rule: Rule, open: ReadonlySet<string>): Set<string> => {
    const out = new Set<string>();
    for (const element of rule.elements) {
      if (element.negated) continue;
      for (const key of ofElement(element, open)) out.add(key);
      if (!element.optional) break;
    }
    return out;
  };
  function ofHead(head: string, open: ReadonlySet<string>): Set<string> {
    const inside = new Set([...open, head]);
    const out = new Set<string>();
    for (const rule of byHead.get(head) ?? []) for (const key of ofRule(rule, inside)) out.add(key);
    return out;
  }
  for (const rule of rules) firsts.set(rule, ofRule(rule, new Set()));

  const keysAt = (pieces: readonly Piece[], at: number): string[] => {
    const piece = pieces[at];
    if (piece === undefined) return [];
    if (piece.kind === 'number') return DIGITS;
    const keys = new Set<string>();
    for (const { sense } of words.at(pieces, at))
      keys.add(sense.category === 'class' ? `<${sense.value}>` : sense.category);
    if (piece.kind === 'mark') keys.add(piece.surface);
    if (words.source.numbers.roman && /^[IVXL]+$/.test(piece.surface)) keys.add('#');
    return [...keys];
  };

  const memo = new Map<string, readonly Rule[]>();
  return (head, pieces, at) => {
    const keys = keysAt(pieces, at);
    if (keys.length === 0) return [];
    const id = `${head} ${keys.join(' ')}`;
    const known = memo.get(id);
    if (known !== undefined) return known;
    const found = (byHead.get(head) ?? []).filter((rule) => keys.some((key) => firsts.get(rule)?.has(key)));
    memo.set(id, found);
    return found;
  };
};
