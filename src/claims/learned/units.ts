import { isComma, type View } from '../matcher.ts';

/** A stretch of a sentence that tells one thing: tokens [from, to). */
export interface Unit {
  readonly from: number;
  readonly to: number;
}

/** A sentence of no more tokens is one unit; a longer one is cut at its commas. */
const WHOLE = 26;
/** A shorter stretch between commas belongs to the one before it. */
const SHORTEST = 5;

/** Cuts a sentence at its hard stops, and where it is long at its commas. */
export const unitsOf = (view: View): Unit[] => {
  const size = view.sentence.tokens.length;
  const long = size > WHOLE;
  const out: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i <= size; i += 1) {
    const ends = i === size || view.hard[i] === 1 || (long && isComma(view.sentence, i));
    if (!ends) continue;
    const last = out.at(-1);
    if (i - from >= SHORTEST || last === undefined) {
      if (i > from) out.push({ from, to: i });
    } else last.to = i;
    from = i + 1;
  }
  return out;
};
