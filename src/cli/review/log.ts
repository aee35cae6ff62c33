import { type BriefLanguage, directionOf } from '../../brief/language.ts';
import { verdictText } from '../../brief/review.ts';
import { reviewWords } from '../../brief/review-words.ts';
import type { Claim } from '../../core/claim.ts';
import type { StateCode } from '../../core/language.ts';
import type { Verdict } from '../../core/verdict.ts';
import { undoneBy } from '../../dossier/decide.ts';
import { directed, isolated } from './screen.ts';

/** A verdict with whether it still stands. */
export interface Entry {
  readonly verdict: Verdict;
  /** The verdict that took it back. */
  readonly undoneBy: Verdict | null;
}

const claimsOf = ({ decision }: Verdict): readonly Claim[] =>
  'claim' in decision ? [decision.claim] : 'claims' in decision ? decision.claims : [];

/** It is about what the pair's dossier shows: both states, or one of them alone. Names and sources are everybody's. */
const concerns = (verdict: Verdict, pair: readonly StateCode[], all: readonly Verdict[]): boolean => {
  const { decision } = verdict;
  if (decision.action === 'undo') {
    const target = all.find(({ id }) => id === decision.verdict);
    return target === undefined || concerns(target, pair, all);
  }
  const claims = claimsOf(verdict);
  return (
    claims.length === 0 ||
    claims.some(
      ({ states }) =>
        pair.every((state) => states.includes(state)) ||
        (states.length === 1 && pair.some((state) => states.includes(state))),
    )
  );
};

/** The log of a pair, oldest first. */
export const logOf = (verdicts: readonly Verdict[], pair: readonly StateCode[]): Entry[] => {
  const undone = undoneBy(verdicts);
  return verdicts
    .filter((verdict) => concerns(verdict, pair, verdicts))
    .map((verdict) => ({ verdict, undoneBy: undone.get(verdict.id) ?? null }));
};

export const entryJson = ({ verdict, undoneBy: by }: Entry): string =>
  JSON.stringify({
    id: verdict.id,
    at: verdict.at,
    by: verdict.by,
    action: verdict.decision.action,
    reason: verdict.reason,
    standing: by === null,
    undoneBy: by?.id ?? null,
    decision: verdict.decision,
  });

/** Who, when, what, why, and whether it stands. */
export const entryText = ({ verdict, undoneBy: by }: Entry, language: BriefLanguage): string => {
  const state =
    by === null
      ? reviewWords.stands[language]
      : `${reviewWords.isUndone[language]} ${isolated(by.id, language)}`;
  const when = verdict.at.slice(0, 16).replace('T', ' ');
  const arrow = directionOf(language) === 'rtl' ? '←' : '→';
  return [
    `${isolated(verdict.id, language)}  ${isolated(when, language)}  ${isolated(verdict.by, language)}  [${state}]`,
    `  ${isolated(verdictText(verdict, language).replaceAll('→', arrow), language)}`,
    `  ${isolated(verdict.reason, language)}`,
  ]
    .map((line) => directed(line, language))
    .join('\n');
};
