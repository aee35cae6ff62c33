import type { StateCode } from '../../core/language.ts';
import type { Decision, Verdict } from '../../core/verdict.ts';
import { decide, makeVerdict } from '../../dossier/decide.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { loadDossier } from '../../dossier/load.ts';
import { type ReviewItem, reviewItems } from '../../dossier/review.ts';
import { reconciler } from '../../reconciling.ts';
import type { Store } from '../../store/contract.ts';
import { isKnownState } from './edit.ts';

/** Findings of a kind that are looked at: what is open must not be missed for being old. */
const ALL = 100_000;

/** Where a person sits: the store, the pair that is reviewed, and who decides. */
export interface Desk {
  readonly store: Store;
  readonly pair: readonly [StateCode, StateCode];
  readonly by: string;
}

export interface Opened {
  readonly dossier: Dossier;
  readonly items: readonly ReviewItem[];
}

/** The dossier as it is now, and what is open in it. */
export const openItems = async ({ store, pair }: Desk): Promise<Opened> => {
  const dossier = await loadDossier(store, ...pair, reconciler, ALL);
  return { dossier, items: reviewItems(dossier, await store.verdicts()) };
};

/** Makes a decision a verdict, now, and keeps it. */
export const keep = async ({ store, by }: Desk, decision: Decision, reason: string): Promise<Verdict> => {
  const verdict = makeVerdict(decision, { by, reason, at: new Date().toISOString() }, isKnownState);
  await decide(store, reconciler, verdict);
  return verdict;
};
