/** Matches the rules over the pieces of a sentence: every way, remembered by place. */
import type { NumeralReader } from '../numbers/numeral.ts';
import type { Piece } from '../numbers/pieces.ts';
import type { Words } from '../numbers/words.ts';
import type { Captures } from './captures.ts';
import type { Element, Rule } from './grammar.ts';
import { makers } from './makers.ts';
import type { TimeNode } from './node.ts';
import { makeStarts } from './starts.ts';
import { makeTerminals, type Step } from './terminals.ts';

export interface Way {
  readonly to: number;
  readonly node: TimeNode;
  readonly rule: Rule;
}

/** How many words may stand in a time before the first that carries it. */
const CORE_WITHIN = 4;

/** Most words that a class in a look-behind may have. */
const BEHIND = 4;

export const makeMatcher = (rules: readonly Rule[], words: Words, numerals: NumeralReader) => {
  const heads = new Set(rules.map((rule) => rule.head));
  const starting = makeStarts(rules, words);

  return (pieces: readonly Piece[]) => {
    const memo = new Map<string, Way[]>();
    const { hitsAt, builtin } = makeTerminals(pieces, words, numerals);

    // A time holds a number, a month, a unit or the like soon after its beginning; small words alone make none.
    const isCore = pieces.map(
      (piece, at) =>
        piece.kind === 'number' ||
        (piece.kind === 'word' && hitsAt(at).some((hit) => hit.sense.category !== 'class')),
    );
    const nearCore = (at: number): boolean => {
      for (let i = at; i <= at + CORE_WITHIN && i < isCore.length; i += 1)
        if (isCore[i] === true) return true;
      return false;
    };

    const stepsOf = (element: Element, at: number): Step[] => {
      const piece = pieces[at];
      if (piece === undefined) return [];
      if (element.kind === 'marks')
        return piece.kind === 'mark' && element.name.includes(piece.surface)
          ? [{ to: at + 1, value: null }]
          : [];
      const { name } = element;
      if (element.kind === 'class') {
        const out: Step[] = [];
        for (const hit of hitsAt(at))
          if (hit.sense.category === 'class' && hit.sense.value === name)
            out.push({ to: hit.to, value: null });
        return out;
      }
      if (heads.has(name)) return waysOf(name, at).map((way) => ({ to: way.to, value: way.node }));
      const read = builtin[name];
      let out: Step[];
      if (read !== undefined) out = read(at, element.affix);
      else {
        out = [];
        for (const hit of hitsAt(at)) {
          if (hit.sense.category !== name) continue;
          if (element.affix !== null && !hit.affixes.includes(element.affix)) continue;
          const { value } = hit.sense;
          out.push({ to: hit.to, value: /^-?\d+$/.test(value) ? Number(value) : value });
        }
      }
      return element.value === null ? out : out.filter((step) => String(step.value) === element.value);
    };

    const standsBefore = (element: Element, at: number): boolean => {
      if (element.kind === 'marks') return at > 0 && element.name.includes(pieces[at - 1]?.surface ?? ' ');
      for (let i = Math.max(0, at - BEHIND); i < at; i += 1)
        if (stepsOf(element, i).some((step) => step.to === at)) return true;
      return false;
    };

    const follow = (
      rule: Rule,
      index: number,
      at: number,
      captures: Captures,
      done: (to: number, captures: Captures) => void,
    ): void => {
      const element = rule.elements[index];
      if (element === undefined) {
        done(at, captures);
        return;
      }
      if (element.kind === 'cut') {
        follow(rule, index + 1, at, captures, (_to, all) => done(at, all));
        return;
      }
      if (element.negated) {
        if (stepsOf(element, at).length === 0) follow(rule, index + 1, at, captures, done);
        return;
      }
      for (const step of stepsOf(element, at))
        follow(
          rule,
          index + 1,
          step.to,
          step.value === null ? captures : { ...captures, [element.label]: step.value },
          done,
        );
      if (element.optional) follow(rule, index + 1, at, captures, done);
    };

    function waysOf(head: string, at: number): Way[] {
      const key = `${head} ${at}`;
      const known = memo.get(key);
      if (known !== undefined) return known;
      const out: Way[] = [];
      // A head that begins with itself would never end: while it is being read it has no ways.
      memo.set(key, out);
      const ways: Way[] = [];
      for (const rule of starting(head, pieces, at)) {
        if (!rule.behind.every((element) => standsBefore(element, at) !== element.negated)) continue;
        follow(rule, 0, at, {}, (to, captures) => {
          const node = makers[rule.maker]?.(captures, rule.options) ?? null;
          if (node !== null) ways.push({ to, node, rule });
        });
      }
      memo.set(key, ways);
      return ways;
    }

    /** The longest way at a place; the earlier rule wins between equals. */
    const longest = (at: number): Way | null => {
      if (pieces[at]?.kind === 'mark' || !nearCore(at) || starting('Time', pieces, at).length === 0)
        return null;
      let best: Way | null = null;
      for (const way of waysOf('Time', at)) if (best === null || way.to > best.to) best = way;
      return best;
    };
    return { longest };
  };
};
