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
  while (from > most.from && !stops(view, from - 1)) from -= 1;
  while (to < most.to && !stops(view, to)) to += 1;
  return { from, to };
};

/** Confidence of a claim: its row's weight, raised by named parties and stated dates, lowered by what is missing. */
export const confidenceOf = (
  match: Match,
  named: number,
  modality: Modality,
  time: TimeValue | null,
): number => {
  const weight = match.compiled.row.weight ?? DEFAULT_WEIGHT;
  const parties = named >= 2 ? 1.1 : named === 1 ? 1 : 0.9;
  const dated = time === null ? 0.97 : time.inferred ? 1 : 1.05;
  const said = modality === 'asserted' ? 1 : 0.95;
  return Math.round(Math.min(0.99, weight * parties * dated * said) * 100) / 100;
};
