/** What a document's page has to say, in the order of its text: facts and claims side by side. */
import type { Claim } from '../../core/claim.ts';
import type { Span } from '../../core/span.ts';
import { cuesOf } from '../cues.ts';
import type { GoldFact } from '../gold.ts';
import type { Judgement } from '../judge.ts';

export type EntryOutcome = 'right' | 'wrong' | 'missed' | 'spurious' | 'aside';

/** A fact with the claim that tells it; or one of the two alone. */
export interface Entry {
  /** From 1, within the document. */
  readonly number: number;
  readonly outcome: EntryOutcome;
  readonly fact: GoldFact | null;
  readonly claim: Claim | null;
  /** Where the cues of the fact stand. */
  readonly cues: readonly Span[];
}

type Unnumbered = Omit<Entry, 'number'>;

const placeOf = ({ cues, claim }: Unnumbered): number => cues[0]?.start ?? claim?.evidence.start ?? 0;

/** Entries of a document by place. A fact that readers disagree about is aside, told or not. */
export const entriesOf = ({ gold, facts, claims }: Judgement): Entry[] => {
  const told = facts.map(
    ({ fact, claim, outcome }): Unnumbered => ({
      outcome: fact.optional ? 'aside' : outcome,
      fact,
      claim,
      cues: cuesOf(gold.text, fact),
    }),
  );
  const alone = claims
    .filter(({ fact }) => fact === null)
    .map(
      ({ claim, outcome }): Unnumbered => ({
        outcome: outcome === 'spurious' ? 'spurious' : 'aside',
        fact: null,
        claim,
        cues: [],
      }),
    );
  return [...told, ...alone]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((entry, at) => ({ number: at + 1, ...entry }));
};

/** Errors of a document: what was missed, wrong or said without a fact. */
export const errorsOf = (entries: readonly Entry[]): number =>
  entries.filter(({ outcome }) => outcome !== 'right' && outcome !== 'aside').length;
