import type { Modality } from '../core/claim.ts';
import type { DateMention, QuantityMention } from '../core/mention.ts';
import type { TimeValue } from '../core/time.ts';
import { clauseOf, isComma, type Match, type View } from './matcher.ts';

/** Confidence of a row that gives none. */
const DEFAULT_WEIGHT = 0.8;

/** What a comma inside a match takes off its weight. */
const COMMA = 0.08;

/** Of rows of one kind that overlap, the heavier, then the longer, stays; rows that come last stay only alone. */
export const choose = (view: View, matches: readonly Match[]): Match[] => {
  const commas = (match: Match): number => {
    let count = 0;
    for (let i = match.from; i < match.to; i += 1) if (isComma(view.sentence, i)) count += 1;
    return count;
  };
  const weight = (match: Match): number =>
    (match.compiled.row.weight ?? DEFAULT_WEIGHT) - COMMA * commas(match);
  const sorted = [...matches].sort(
    (a, b) => weight(b) - weight(a) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const out: Match[] = [];
  for (const match of sorted) {
    const clash = out.some(
      (other) =>
        other.compiled.kind === match.compiled.kind && other.from < match.to && match.from < other.to,
    );
    if (!clash) out.push(match);
  }
  const others = out.some(({ compiled }) => compiled.row.last !== true);
  return out
    .filter(({ compiled }) => !others || compiled.row.last !== true)
    .sort((a, b) => a.anchor.from - b.anchor.from);
};

/** How many words of its statement a quotation takes in, on either side. */
const AROUND = 14;

const stops = (view: View, at: number): boolean => isComma(view.sentence, at) || view.hard[at] === 1;

/** The tokens that a claim quotes: its match, its date and number, and the words around them. */
export const spanOf = (
  match: Match,
  date: DateMention | null,
  number: QuantityMention | null,
  view: View,
): { from: number; to: number } => {
  const clause = clauseOf(view, match.from, match.to);
  let { from, to } = match;
  for (const part of [date, number]) {
    if (part === null || part.from < clause.from || part.to > clause.to) continue;
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  }
  // The words around it that belong to the statement: up to the next comma or stop on either side.
  const most = { from: Math.max(clause.from, from - AROUND), to: Math.min(clause.to, to + AROUND) };
  // A comma within a name ("Joseph R. Biden, Jr.") ends nothing.
  const ends = (at: number): boolean => view.named[at] !== 1 && stops(view, at);
  while (from > most.from && !ends(from - 1)) from -= 1;
  while (to < most.to && !ends(to)) to += 1;
  return { from, to };
};

/**
 * What the product of weights is worth: pairs of that and of the share of claims that were right at it, on
 * documents that no row was made for. Between two points the line between them.
 */
const WORTH: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.5, 0.44],
  [0.7, 0.63],
  [0.85, 0.8],
  [0.92, 0.89],
  [0.94, 0.92],
  [1, 0.97],
];

const worthOf = (raw: number): number => {
  const above = WORTH.findIndex(([point]) => point >= raw);
  const [x1, y1] = WORTH[Math.max(1, above)] as readonly [number, number];
  const [x0, y0] = WORTH[Math.max(0, above - 1)] as readonly [number, number];
  return y0 + ((raw - x0) / (x1 - x0)) * (y1 - y0);
};

/** What each further state that the sentence names takes off: it might have been the party. */
const OTHER = 0.96;

/** From this likelihood on, the judge of kinds takes nothing off; at none it takes off this much. */
const LIKELY = 0.8;
const UNLIKELY = 0.16;

/**
 * Confidence of a claim, 0 to 1: its row's weight, raised by named parties and stated dates, lowered by what is
 * missing and by `others`, the states that its sentence names beside its own, as what that is worth; and lowered
 * where its words are unlike those that tell of its kind.
 */
export const confidenceOf = (
  match: Match,
  named: number,
  modality: Modality,
  time: TimeValue | null,
  likelihood: number,
  others: number,
): number => {
  const weight = match.compiled.row.weight ?? DEFAULT_WEIGHT;
  const parties = named >= 2 ? 1.1 : named === 1 ? 1 : 0.9;
  const dated = time === null ? 0.97 : time.inferred ? 1 : 1.05;
  const said = modality === 'asserted' ? 1 : 0.95;
  const raw = Math.min(0.99, weight * parties * dated * said) * OTHER ** Math.min(2, others);
  const doubt = likelihood >= LIKELY ? 0 : UNLIKELY * (1 - likelihood / LIKELY);
  return Math.round(worthOf(raw) * (1 - doubt) * 100) / 100;
};
