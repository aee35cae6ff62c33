/** Precision, recall and F1 of a run, for all of it and for each kind, document or language. */
import type { Judgement } from './judge.ts';

export interface Counts {
  /** Facts of the gold that are asked for. */
  readonly gold: number;
  /** Claims of the reading. */
  readonly claims: number;
  /** Claims that count for precision: neither repeating nor optional. */
  readonly counted: number;
  readonly found: number;
  readonly right: number;
  readonly ungrounded: number;
}

/** 0 to 1; 0 where nothing could be counted. */
export interface Ratios {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figures extends Counts {
  /** "all", or a kind, document or language. */
  readonly of: string;
  readonly foundRatios: Ratios;
  readonly rightRatios: Ratios;
}

export const GROUPINGS = ['kind', 'document', 'language'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Precision, recall and their harmonic mean (van Rijsbergen's F with equal weights). */
export const ratiosOf = (hits: number, answers: number, wanted: number): Ratios => {
  const precision = answers > 0 ? hits / answers : 0;
  const recall = wanted > 0 ? hits / wanted : 0;
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
};

const NONE: Counts = { gold: 0, claims: 0, counted: 0, found: 0, right: 0, ungrounded: 0 };

/** The row of a fact or claim beside "all". */
const rowOf = (grouping: Grouping, { gold }: Judgement, kind: string): string =>
  grouping === 'kind' ? kind : grouping === 'document' ? gold.name : gold.language;

export const withRatios = (of: string, counts: Counts): Figures => ({
  of,
  ...counts,
  foundRatios: ratiosOf(counts.found, counts.counted, counts.gold),
  rightRatios: ratiosOf(counts.right, counts.counted, counts.gold),
});

/** Figures of all documents first, then one row a group by name. A group in which nothing was asked or said has no row. */
export const figuresOf = (judgements: readonly Judgement[], grouping: Grouping): Figures[] => {
  const rows = new Map<string, Counts>();
  let all = NONE;
  const add = (row: string, key: keyof Counts): void => {
    const counts = rows.get(row) ?? NONE;
    rows.set(row, { ...counts, [key]: counts[key] + 1 });
    all = { ...all, [key]: all[key] + 1 };
  };
  for (const judgement of judgements) {
    for (const { fact, outcome } of judgement.facts) {
      if (fact.optional) continue;
      const row = rowOf(grouping, judgement, fact.kind);
      add(row, 'gold');
      if (outcome !== 'missed') add(row, 'found');
      if (outcome === 'right') add(row, 'right');
    }
    for (const { claim, outcome, grounded } of judgement.claims) {
      const row = rowOf(grouping, judgement, claim.kind);
      add(row, 'claims');
      if (!grounded) add(row, 'ungrounded');
      if (outcome !== 'aside') add(row, 'counted');
    }
  }
  const named = [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [withRatios('all', all), ...named.map(([of, counts]) => withRatios(of, counts))];
};
