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

/** What most elements take at most places. */
const NONE: readonly Step[] = [];
type Hit = ReturnType<Words['at']>[number];
const NO_HITS: Hit[] = [];

/** The ways of a head at a place, and the same as steps of the rules that use it. */
interface Read {
  readonly ways: readonly Way[];
  readonly steps: readonly Step[];
}
const NOTHING: Read = { ways: [], steps: NONE };

/** Most words that a class in a look-behind may have. */
const BEHIND = 4;

export const makeMatcher = (rules: readonly Rule[], words: Words, numerals: NumeralReader) => {
  const heads = new Set(rules.map((rule) => rule.head));
  const starting = makeStarts(rules, words);

  return (pieces: readonly Piece[]) => {
    const hits = pieces.map((piece, at) => (piece.kind === 'number' ? NO_HITS : words.at(pieces, at)));
    const hitsAt = (at: number): ReturnType<Words['at']> => hits[at] ?? NO_HITS;

    // A time holds a number, a month, a unit or the like soon after its beginning; small words alone make none.
    const isCore = pieces.map(
      (piece, at) =>
        piece.kind === 'number' ||
        (piece.kind === 'word' && hitsAt(at).some((hit) => hit.sense.category !== 'class')),
    );
    if (!isCore.includes(true)) return { longest: (): Way | null => null };
    const builtin = makeTerminals(pieces, words, numerals, hitsAt);
    const memo = new Map<string, (Read | undefined)[]>();
    const nearCore = (at: number): boolean => {
      for (let i = at; i <= at + CORE_WITHIN && i < isCore.length; i += 1)
        if (isCore[i] === true) return true;
      return false;
    };

    const stepsOf = (element: Element, at: number): readonly Step[] => {
      const piece = pieces[at];
      if (piece === undefined) return NONE;
      if (element.kind === 'marks')
        return piece.kind === 'mark' && element.name.includes(piece.surface)
          ? [{ to: at + 1, value: null }]
          : NONE;
      const { name } = element;
      if (element.kind === 'class') {
        const isMeant = ({ sense }: Hit): boolean => sense.category === 'class' && sense.value === name;
        const meant = hitsAt(at);
        return meant.some(isMeant) ? meant.filter(isMeant).map(({ to }) => ({ to, value: null })) : NONE;
      }
      if (heads.has(name)) return readHead(name, at).steps;
      const read = builtin[name];
      if (read !== undefined) {
        const steps = read(at, element.affix);
        return element.value === null ? steps : steps.filter((step) => String(step.value) === element.value);
      }
      const fits = ({ sense, affixes }: Hit): boolean =>
        sense.category === name && (element.affix === null || affixes.includes(element.affix));
      const found = hitsAt(at);
      if (!found.some(fits)) return NONE;
      const steps = found
        .filter(fits)
        .map(({ to, sense: { value } }) => ({ to, value: /^-?\d+$/.test(value) ? Number(value) : value }));
      return element.value === null ? steps : steps.filter((step) => String(step.value) === element.value);
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

    function readHead(head: string, at: number): Read {
      let places = memo.get(head);
      if (places === undefined) {
        places = [];
        memo.set(head, places);
      }
      const known = places[at];
      if (known !== undefined) return known;
      // A head that begins with itself would never end: while it is being read it has no ways.
      places[at] = NOTHING;
      const ways: Way[] = [];
      for (const rule of starting(head, pieces, at)) {
        if (!rule.behind.every((element) => standsBefore(element, at) !== element.negated)) continue;
        follow(rule, 0, at, {}, (to, captures) => {
          const node = makers[rule.maker]?.(captures, rule.options) ?? null;
          if (node !== null) ways.push({ to, node, rule });
        });
      }
      const read =
        ways.length === 0 ? NOTHING : { ways, steps: ways.map(({ to, node }) => ({ to, value: node })) };
      places[at] = read;
      return read;
    }

    /** The longest way at a place; the earlier rule wins between equals. */
    const longest = (at: number): Way | null => {
      if (pieces[at]?.kind === 'mark' || !nearCore(at) || starting('Time', pieces, at).length === 0)
        return null;
      let best: Way | null = null;
      for (const way of readHead('Time', at).ways) if (best === null || way.to > best.to) best = way;
      return best;
    };
    return { longest };
  };
};
