/** A run kept to be compared with: what became of each fact, without any text of the documents. */
import { RawabitError } from '../core/errors.ts';
import { type Counts, figuresOf, GROUPINGS, type Grouping } from './figures.ts';
import type { FactOutcome, Judgement } from './judge.ts';

/** `optional` is a fact that readers disagree about: nothing is asked of it. */
export type FrozenOutcome = FactOutcome | 'optional';

export interface FrozenClaim {
  readonly kind: string;
  /** UTF-16 offsets of its evidence. */
  readonly start: number;
  readonly end: number;
}

export interface FrozenDocument {
  /** SHA-256 of the gold that it was judged by. */
  readonly gold: string;
  /** What became of each fact, in the order of the gold. */
  readonly facts: readonly FrozenOutcome[];
  readonly spurious: readonly FrozenClaim[];
}

export interface FrozenFigures extends Counts {
  readonly of: string;
}

export interface FrozenRun {
  readonly version: 1;
  readonly documents: Readonly<Record<string, FrozenDocument>>;
  readonly figures: Readonly<Record<Grouping, readonly FrozenFigures[]>>;
}

const countsOf = (judgements: readonly Judgement[], grouping: Grouping): FrozenFigures[] =>
  figuresOf(judgements, grouping).map(({ of, gold, claims, counted, found, right, ungrounded }) => ({
    of,
    gold,
    claims,
    counted,
    found,
    right,
    ungrounded,
  }));

/** A run as it is kept. */
export const freeze = (judgements: readonly Judgement[]): FrozenRun => ({
  version: 1,
  documents: Object.fromEntries(
    judgements.map(({ gold, facts, claims }) => [
      gold.name,
      {
        gold: gold.digest,
        facts: facts.map(({ fact, outcome }) => (fact.optional ? 'optional' : outcome)),
        spurious: claims
          .filter(({ outcome }) => outcome === 'spurious')
          .map(({ claim: { kind, evidence } }) => ({ kind, start: evidence.start, end: evidence.end })),
      },
    ]),
  ),
  figures: {
    kind: countsOf(judgements, 'kind'),
    document: countsOf(judgements, 'document'),
    language: countsOf(judgements, 'language'),
  },
});

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const OUTCOMES: ReadonlySet<unknown> = new Set<FrozenOutcome>(['right', 'wrong', 'missed', 'optional']);
const COUNTS = ['gold', 'claims', 'counted', 'found', 'right', 'ungrounded'] as const;

const isClaim = (value: unknown): value is FrozenClaim =>
  isRaw(value) &&
  typeof value['kind'] === 'string' &&
  typeof value['start'] === 'number' &&
  typeof value['end'] === 'number';

const isDocument = (value: unknown): value is FrozenDocument =>
  isRaw(value) &&
  typeof value['gold'] === 'string' &&
  Array.isArray(value['facts']) &&
  value['facts'].every((outcome) => OUTCOMES.has(outcome)) &&
  Array.isArray(value['spurious']) &&
  value['spurious'].every(isClaim);

const isFigures = (value: unknown): value is FrozenFigures =>
  isRaw(value) &&
  typeof value['of'] === 'string' &&
  COUNTS.every((count) => typeof value[count] === 'number');

const isRun = (value: unknown): value is FrozenRun => {
  if (!isRaw(value) || value['version'] !== 1) return false;
  const { documents, figures } = value;
  return (
    isRaw(documents) &&
    Object.values(documents).every(isDocument) &&
    isRaw(figures) &&
    GROUPINGS.every((grouping) => {
      const rows = figures[grouping];
      return Array.isArray(rows) && rows.every(isFigures);
    })
  );
};

/** A kept run from its JSON. Throws `data-broken` for anything else. */
export const readFrozen = (text: string, where: string): FrozenRun => {
  let value: unknown = null;
  let cause: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    cause = error;
  }
  if (isRun(value)) return value;
  throw new RawabitError({
    code: 'data-broken',
    what: 'It is no frozen run.',
    where,
    remedy: 'Name a file that "rawabit evaluate GOLD_DIR --freeze FILE" wrote.',
    cause,
  });
};
