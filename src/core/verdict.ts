import type { Claim, Modality, Quantity } from './claim.ts';
import type { StateCode } from './language.ts';
import type { HandlingLabel, Reliability } from './source.ts';

/** What a person may put right in a claim; what is left out stays as it was read. */
export interface Correction {
  /** EDTF; null: it has no date. */
  readonly time?: string | null;
  readonly modality?: Modality;
  readonly quantity?: Quantity | null;
  readonly states?: readonly string[];
  readonly kind?: string;
  readonly place?: string | null;
}

/** Which bearer of a name is meant, where several bear it; what is null is not told, and fits all. */
export interface Bearer {
  readonly state: StateCode | null;
  /** Id of an office. */
  readonly office: string | null;
  /** First and last year in which he is told of. */
  readonly years: readonly [number, number] | null;
}

/** What a person decided. Claims are given whole, so that no later reading can lose them. */
export type Decision =
  | { readonly action: 'accept'; readonly claim: Claim }
  | { readonly action: 'reject'; readonly claim: Claim }
  | { readonly action: 'correct'; readonly claim: Claim; readonly correction: Correction }
  /** Of the values that sources give, the one of this claim holds. */
  | { readonly action: 'prefer'; readonly claim: Claim }
  /** The claims speak of one thing, or of several: each of another. */
  | { readonly action: 'merge'; readonly claims: readonly Claim[] }
  | { readonly action: 'split'; readonly claims: readonly Claim[] }
  /** Two names are of one person (body, instrument), of two, or it cannot be told. */
  | {
      readonly action: 'same' | 'different' | 'unsure';
      readonly names: readonly [string, string];
      /** Who is meant by each name; left out where the names are enough. */
      readonly bearers?: readonly [Bearer, Bearer];
    }
  | {
      readonly action: 'rate';
      readonly source: string;
      readonly reliability?: Reliability;
      readonly label?: HandlingLabel;
    }
  | { readonly action: 'undo'; readonly verdict: string };

/** A person's decision: who, when, why. Never changed; taken back only by another. */
export interface Verdict {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  /** Why; a sentence of the person's own. */
  readonly reason: string;
  readonly decision: Decision;
}

/** The verdicts that stand, oldest first: an undoing that was itself undone undoes nothing. */
export const standing = (verdicts: readonly Verdict[]): Verdict[] => {
  const undone = new Set<string>();
  const out: Verdict[] = [];
  for (const verdict of [...verdicts].reverse()) {
    if (undone.has(verdict.id)) continue;
    if (verdict.decision.action === 'undo') undone.add(verdict.decision.verdict);
    else out.push(verdict);
  }
  return out.reverse();
};

/** Sources as people rated them. */
export const rated = <
  One extends { readonly id: string; readonly reliability: Reliability; readonly label: HandlingLabel },
>(
  sources: readonly One[],
  verdicts: readonly Verdict[],
): One[] => {
  const ratings = standing(verdicts).flatMap(({ decision }) =>
    decision.action === 'rate' ? [decision] : [],
  );
  return sources.map((source) => {
    const own = ratings.filter((rating) => rating.source === source.id);
    return {
      ...source,
      reliability:
        own.findLast(({ reliability }) => reliability !== undefined)?.reliability ?? source.reliability,
      label: own.findLast(({ label }) => label !== undefined)?.label ?? source.label,
    };
  });
};
