import { isComma, type View } from './matcher.ts';

/** Tokens [from, to) that only describe what stands before them: "…, which had served since 1996, …". */
export interface Insert {
  readonly from: number;
  readonly to: number;
}

/** Class of the words that open a relative clause. */
const RELATIVE = 'relative';

/** A clause shorter than this describes nothing. */
const SHORTEST = 3;

const opens = (view: View, at: number): boolean =>
  (view.hits[at] ?? []).some((hit) => hit.sense === RELATIVE);

/** The relative clauses between commas of a sentence; one that no comma closes goes on to the end of its clause. */
export const insertsOf = (view: View): readonly Insert[] => {
  const { tokens } = view.sentence;
  const out: Insert[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    if (!isComma(view.sentence, i - 1) || !opens(view, i)) continue;
    let to = i + 1;
    while (to < tokens.length && view.hard[to] !== 1 && !isComma(view.sentence, to)) to += 1;
    if (to - i >= SHORTEST) out.push({ from: i, to });
    i = to;
  }
  return out;
};

/** The view of a sentence from token `at`: the words of the inserts before it say nothing of it. */
export const seenFrom = (view: View, inserts: readonly Insert[], at: number): View => {
  const outside = inserts.filter(({ to }) => to <= at);
  if (outside.length === 0) return view;
  return {
    ...view,
    hits: view.hits.map((list, i) => (outside.some(({ from, to }) => from <= i && i < to) ? [] : list)),
  };
};

/**
 * Whether token `one` stands in an insert that ends before token `other`. One that follows it may describe it:
 * "the visit, which begins on Monday".
 */
export const isParted = (inserts: readonly Insert[], one: number, other: number): boolean =>
  inserts.some(({ from, to }) => from <= one && one < to && to <= other);
