import type { Claim } from '../core/claim.ts';
import type { Sentence } from '../core/token.ts';
import type { Hits } from './lexicon.ts';

/** Class of words that say of what went before that it is not so. */
const REBUTTAL = 'rebuttal';

/** A sentence of so many words says no more than that. */
const MOST_WORDS = 14;

/** "That is false.": whether a sentence only denies the one before it. */
export const rebuts = (sentence: Sentence, hits: Hits): boolean =>
  sentence.tokens.length <= MOST_WORDS && hits.some((list) => list.some((hit) => hit.sense === REBUTTAL));

/** Makes the last claims, those quoted from `start` on, denied. */
export const denyFrom = (claims: Claim[], start: number): void => {
  for (let i = claims.length - 1; i >= 0; i -= 1) {
    const claim = claims[i] as Claim;
    if (claim.evidence.start < start) return;
    claims[i] = { ...claim, modality: 'denied' };
  }
};
