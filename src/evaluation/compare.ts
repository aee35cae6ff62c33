/** Two runs beside each other: which facts are newly right, which are lost. */
import { type Figures, type Grouping, withRatios } from './figures.ts';
import { type FrozenClaim, type FrozenRun, freeze } from './frozen.ts';
import type { GoldFact } from './gold.ts';
import type { Judgement } from './judge.ts';

/** A fact whose outcome changed, with where it is. */
export interface Change {
  readonly document: string;
  /** Its place in the gold, from 0. */
  readonly index: number;
  readonly fact: GoldFact;
  readonly before: string;
  readonly now: string;
}

export interface Comparison {
  /** Figures of the frozen run for a grouping. */
  readonly before: (grouping: Grouping) => readonly Figures[];
  /** Right now, and not before. */
  readonly gained: readonly Change[];
  /** Right before, and not now. */
  readonly lost: readonly Change[];
  /** Spurious claims that are new, and that are gone. */
  readonly spurious: { readonly come: number; readonly gone: number };
  /** Documents whose facts cannot be compared: their gold has changed, or only one of the runs has them. */
  readonly incomparable: readonly string[];
}

const keyOf = ({ kind, start, end }: FrozenClaim): string => `${kind} ${start} ${end}`;

/** Claims of one list that the other does not have, one for one. */
const missingFrom = (from: readonly FrozenClaim[], these: readonly FrozenClaim[]): number => {
  const left = new Map<string, number>();
  for (const claim of from) left.set(keyOf(claim), (left.get(keyOf(claim)) ?? 0) + 1);
  return these.filter((claim) => {
    const count = left.get(keyOf(claim)) ?? 0;
    left.set(keyOf(claim), count - 1);
    return count <= 0;
  }).length;
};

/** Compares a run with one that was frozen before. Facts are compared only where the gold is the same, byte for byte. */
export const compare = (judgements: readonly Judgement[], frozen: FrozenRun): Comparison => {
  const now = freeze(judgements);
  const changes: Change[] = [];
  const incomparable = new Set(Object.keys(frozen.documents).filter((name) => !(name in now.documents)));
  let [come, gone] = [0, 0];
  for (const { gold, facts } of judgements) {
    const before = frozen.documents[gold.name];
    const after = now.documents[gold.name];
    if (before === undefined || after === undefined || before.gold !== after.gold) {
      incomparable.add(gold.name);
      continue;
    }
    come += missingFrom(before.spurious, after.spurious);
    gone += missingFrom(after.spurious, before.spurious);
    for (const [index, { fact }] of facts.entries()) {
      const [was, is] = [before.facts[index] ?? 'missed', after.facts[index] ?? 'missed'];
      if (was !== is) changes.push({ document: gold.name, index, fact, before: was, now: is });
    }
  }
  return {
    before: (grouping) => frozen.figures[grouping].map((row) => withRatios(row.of, row)),
    gained: changes.filter(({ now: is }) => is === 'right'),
    lost: changes.filter(({ before: was }) => was === 'right'),
    spurious: { come, gone },
    incomparable: [...incomparable].sort(),
  };
};
