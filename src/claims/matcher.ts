import type { Mention } from '../core/mention.ts';
import type { Sentence } from '../core/token.ts';
import type { Found } from '../text/vocabulary.ts';
import type { Hits } from './lexicon.ts';
import type { CompiledRow, Node } from './pattern.ts';
import type { Cell } from './tables.ts';

/** A mention or class that a row's element took. */
export interface Capture {
  readonly role: string | null;
  readonly from: number;
  readonly to: number;
  readonly mention: Mention | null;
}

/** A row that matched: tokens [from, to), its anchor, its captures in order. */
export interface Match {
  readonly compiled: CompiledRow;
  readonly from: number;
  readonly to: number;
  readonly anchor: Found<string>;
  readonly captures: readonly Capture[];
}

/** What the matcher sees of a sentence. */
export interface View {
  readonly sentence: Sentence;
  readonly hits: Hits;
  /** Mentions by the token that they begin at. */
  readonly mentionsAt: readonly (readonly Mention[])[];
  /** Mentions by the token that they end at (exclusive). */
  readonly mentionsTo: readonly (readonly Mention[])[];
  readonly hitsTo: Hits;
  /** Tokens that no gap crosses. */
  readonly hard: Uint8Array;
  /** Tokens inside a name: their words mean nothing else. */
  readonly named: Uint8Array;
}

export interface Matcher {
  (view: View): Match[];
  /** Classes that some row uses. */
  readonly classes: ReadonlySet<string>;
  readonly rows: number;
}

const HARD = new Set([';', '؛', ':', '.', '!', '?', '؟', '•']);

/** A label takes up no more tokens than this. */
const LABEL = 9;
const SAY = 'say';
const QUOTES = /^["“”„«»'‘’]$/;

/** Class of words that part a sentence behind a comma. */
const BREAK = 'break';

/** Whether a comma stands at a token. */
export const isComma = (sentence: Sentence, at: number): boolean =>
  /^[,،]$/.test(sentence.tokens[at]?.surface ?? '');

/** Whether the letter or number of an item stands at a token: "(a)", "(1)", "b)". */
export const isEnumerator = (sentence: Sentence, at: number): boolean => {
  const open = sentence.tokens[at]?.surface === '(' ? 1 : 0;
  const letter = sentence.tokens[at + open]?.surface ?? '';
  return /^[\p{L}\p{Nd}]{1,2}$/u.test(letter) && sentence.tokens[at + open + 1]?.surface === ')';
};

/** Things by the token that each is filed under; the many tokens with none share one empty list. */
const filed = <Thing>(size: number, things: readonly Thing[], under: (thing: Thing) => number) => {
  const none: Thing[] = [];
  const out: Thing[][] = Array.from({ length: size }, () => none);
  for (const thing of things) {
    const at = under(thing);
    const list = out[at];
    if (list === none) out[at] = [thing];
    else list?.push(thing);
  }
  return out;
};

export const makeView = (
  sentence: Sentence,
  hits: Hits,
  mentions: readonly Mention[],
  section: string | null = null,
  cells: readonly Cell[] = [],
): View => {
  const size = sentence.tokens.length;
  const mentionsAt = filed(size, mentions, ({ from }) => from);
  const mentionsTo = filed(size + 1, mentions, ({ to }) => to);
  // A counted thing is also a class of its own: `<#tourist>` is any number of tourists, `<#nth-session>` a session by its number.
  const withUnits = [...hits];
  const prefix = (at: number, to: number, sense: string): void => {
    if (at < size)
      withUnits[at] = [{ from: at, to, sense, affixes: [], lastAffixes: [] }, ...(withUnits[at] ?? [])];
  };
  for (const mention of mentions)
    if (mention.type === 'quantity' && mention.unit !== null)
      prefix(mention.from, mention.to, `#${mention.ordinal ? 'nth-' : ''}${mention.unit}`);
  // `<#in-visit>` stands at the head of a line of a list of visits.
  if (section !== null) prefix(0, 0, `#in-${section}`);
  // `<#col-agreement-signed>` stands before a date in a column of dates of signing.
  for (const { at, kind } of cells) prefix(at, at, `#col-${kind}`);
  const hitsTo = filed(size + 1, withUnits.flat(), ({ to }) => to);
  const named = new Uint8Array(size);
  for (const mention of mentions)
    if (mention.type === 'person' || mention.type === 'organisation') named.fill(1, mention.from, mention.to);
  const hard = new Uint8Array(size);
  sentence.tokens.forEach((token, i) => {
    // A full stop within a sentence ends none: it is of an abbreviation or an initial.
    if (token.kind === 'mark' && HARD.has(token.surface) && (token.surface !== '.' || i >= size - 2))
      hard[i] = 1;
  });
  // Items of one line of a list are all of its kind.
  if (section !== null)
    sentence.tokens.forEach((token, i) => {
      if (/^[;؛]$/.test(token.surface)) hard[i] = 0;
    });
  // "… the signing of: (a) an agreement …; (b) a programme …": one statement.
  if (sentence.tokens.some((token, i) => token.surface === ':' && isEnumerator(sentence, i + 1)))
    sentence.tokens.forEach((token, i) => {
      if (/^[:;؛]$/.test(token.surface) && isEnumerator(sentence, i + 1)) hard[i] = 0;
    });
  // A bullet parts nothing from the item that it opens.
  hard[0] = 0;
  // "Joint commission: set up in 2008": what a label names its line tells of; what somebody says stands apart.
  const colon = sentence.tokens.findIndex((token) => token.surface === ':');
  if (
    sentence.opens &&
    colon > 0 &&
    !sentence.tokens.slice(0, colon).some((_, i) => isComma(sentence, i)) &&
    colon <= LABEL &&
    !QUOTES.test(sentence.tokens[colon + 1]?.surface ?? '') &&
    !hits.slice(0, colon).some((list) => list.some((hit) => hit.sense === SAY))
  )
    hard[colon] = 0;
  hits.forEach((list, i) => {
    if (i > 0 && list.some((hit) => hit.sense === BREAK) && isComma(sentence, i - 1)) hard[i] = 1;
  });
  return { sentence, hits: withUnits, mentionsAt, mentionsTo, hitsTo, hard, named };
};

/** Builds the matcher: rows are looked up by the class of their anchor, so unused rows cost nothing. */
export const makeMatcher = (rows: readonly CompiledRow[]): Matcher => {
  const byAnchor = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const anchor = row.nodes[row.anchor] as Extract<Node, { type: 'class' }>;
    for (const name of anchor.classes) byAnchor.set(name, [...(byAnchor.get(name) ?? []), at]);
  }

  // Classes and rows by number: what stands in a sentence is marked in tables that serve the next one too.
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  /** The classes of each row's elements beside its anchor that must stand in a sentence that it matches. */
  const needs = rows.map((row) =>
    row.nodes.flatMap((node, at) =>
      node.type === 'class' && at !== row.anchor && !node.optional && !node.negative
        ? [node.classes.map(numberOf)]
        : [],
    ),
  );
  const standing = new Uint32Array(numbers.size);
  const fitting = new Uint32Array(rows.length);
  const failing = new Uint32Array(rows.length);
  let turn = 0;

  const match = (view: View): Match[] => {
    const out: Match[] = [];
    turn += 1;
    for (const list of view.hits)
      for (const { sense } of list) {
        const number = numbers.get(sense);
        if (number !== undefined) standing[number] = turn;
      }
    const canFit = (row: number): boolean => {
      if (fitting[row] === turn) return true;
      if (failing[row] === turn) return false;
      const answer = (needs[row] ?? []).every((classes) => classes.some((name) => standing[name] === turn));
      (answer ? fitting : failing)[row] = turn;
      return answer;
    };
    for (const list of view.hits)
      for (const hit of list) {
        const candidates = byAnchor.get(hit.sense);
        if (candidates === undefined) continue;
        for (const row of candidates) {
          if (!canFit(row)) continue;
          const found = tryRow(view, rows[row] as CompiledRow, hit);
          if (found !== null) out.push(found);
        }
      }
    return out;
  };
  return Object.assign(match, { classes: new Set(byAnchor.keys()), rows: rows.length });
};

const tryRow = (view: View, compiled: CompiledRow, anchor: Found<string>): Match | null => {
  if (compiled.affix.length > 0) {
    const has = (name: string): boolean => anchor.affixes.includes(name) || anchor.lastAffixes.includes(name);
    if (!compiled.affix.some(has)) return null;
  }
  if (compiled.notAffix.some((name) => anchor.affixes.includes(name) || anchor.lastAffixes.includes(name)))
    return null;
  const node = compiled.nodes[compiled.anchor] as Node;
  const captures: Capture[] = [
    { role: node.type === 'gap' ? null : node.role, from: anchor.from, to: anchor.to, mention: null },
  ];
  const from = backward(view, compiled.nodes, compiled.anchor - 1, anchor.from, captures);
  if (from < 0) return null;
  const to = forward(view, compiled.nodes, compiled.anchor + 1, anchor.to, captures);
  if (to < 0) return null;
  return { compiled, from, to, anchor, captures: captures.sort((a, b) => a.from - b.from) };
};

/** A quotation mark within a gap counts for no word of it. */
const isQuote = (view: View, at: number): boolean => QUOTES.test(view.sentence.tokens[at]?.surface ?? '');

/** Matches nodes[n…] from token `at`; returns the end, or −1. */
const forward = (view: View, nodes: readonly Node[], n: number, at: number, captures: Capture[]): number => {
  const node = nodes[n];
  if (node === undefined) return at;
  if (node.type === 'gap') {
    for (let skip = 0, words = 0; ; skip += 1) {
      if (skip > 0) {
        const passed = at + skip - 1;
        if (passed >= view.hard.length || view.hard[passed] === 1) return -1;
        if (!isQuote(view, passed)) words += 1;
      }
      if (words > node.most) return -1;
      const end = forward(view, nodes, n + 1, at + skip, captures);
      if (end >= 0) return end;
    }
  }
  const options = optionsAt(view, node, at);
  if (node.negative) return options.length > 0 ? -1 : forward(view, nodes, n + 1, at, captures);
  for (const option of options) {
    const mark = captures.length;
    captures.push(option);
    const end = forward(view, nodes, n + 1, option.to, captures);
    if (end >= 0) return end;
    captures.length = mark;
  }
  return node.optional ? forward(view, nodes, n + 1, at, captures) : -1;
};

/** Matches nodes[…n] ending at token `at` (exclusive); returns the start, or −1. */
const backward = (view: View, nodes: readonly Node[], n: number, at: number, captures: Capture[]): number => {
  const node = nodes[n];
  if (node === undefined) return at;
  if (node.type === 'gap') {
    for (let skip = 0, words = 0; ; skip += 1) {
      if (skip > 0) {
        const passed = at - skip;
        if (passed < 0 || view.hard[passed] === 1) return -1;
        if (!isQuote(view, passed)) words += 1;
      }
      if (words > node.most) return -1;
      const start = backward(view, nodes, n - 1, at - skip, captures);
      if (start >= 0) return start;
    }
  }
  const options = optionsTo(view, node, at);
  if (node.negative) return options.length > 0 ? -1 : backward(view, nodes, n - 1, at, captures);
  for (const option of options) {
    const mark = captures.length;
    captures.push(option);
    const start = backward(view, nodes, n - 1, option.from, captures);
    if (start >= 0) return start;
    captures.length = mark;
  }
  return node.optional ? backward(view, nodes, n - 1, at, captures) : -1;
};

/** What an anaphor stands for that means one state: "my country", "your country", "this country". */
const ONE_STATE: ReadonlySet<string> = new Set(['speaker', 'partner', 'host']);

/** Whether an element takes a mention: where a state may stand, what stands for one state may. */
const takes = (types: readonly Mention['type'][], mention: Mention): boolean =>
  types.includes(mention.type) ||
  (mention.type === 'anaphor' && types.includes('state') && ONE_STATE.has(mention.reference));

const NONE: readonly Capture[] = [];

/** What an element takes of the hits and the mentions at a token. It is asked so often that nothing is made for no. */
const optionsOf = (
  node: Exclude<Node, { type: 'gap' }>,
  hits: readonly Found<string>[] | undefined,
  mentions: readonly Mention[] | undefined,
): readonly Capture[] => {
  let out: Capture[] | null = null;
  if (node.type === 'class') {
    for (const hit of hits ?? [])
      if (node.classes.includes(hit.sense)) {
        out ??= [];
        out.push({ role: node.role, from: hit.from, to: hit.to, mention: null });
      }
  } else
    for (const mention of mentions ?? [])
      if (takes(node.mentions, mention)) {
        out ??= [];
        out.push({ role: node.role, from: mention.from, to: mention.to, mention });
      }
  return out ?? NONE;
};

const optionsAt = (view: View, node: Exclude<Node, { type: 'gap' }>, at: number): readonly Capture[] =>
  optionsOf(node, view.hits[at], view.mentionsAt[at]);

const optionsTo = (view: View, node: Exclude<Node, { type: 'gap' }>, at: number): readonly Capture[] =>
  optionsOf(node, view.hitsTo[at], view.mentionsTo[at]);

/** The stretch between hard stops that a token range stands in. */
export const clauseOf = (view: View, from: number, to: number): { from: number; to: number } => {
  let start = from;
  let end = to;
  while (start > 0 && view.hard[start - 1] !== 1) start -= 1;
  while (end < view.hard.length && view.hard[end] !== 1) end += 1;
  return { from: start, to: end };
};

/** Whether an element stands anywhere in tokens [from, to). */
export const standsIn = (view: View, node: Node, from: number, to: number): boolean => {
  if (node.type === 'gap') return true;
  for (let i = from; i < to; i += 1)
    if (optionsAt(view, node, i).some((option) => option.to <= to)) return true;
  return false;
};
