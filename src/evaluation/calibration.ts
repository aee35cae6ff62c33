/** Whether a confidence means what it says: claims of 0.9 should be right nine times in ten. */
import type { Judgement } from './judge.ts';

export interface Bin {
  /** Lowest confidence of the bin; each is a tenth wide, the last takes 1 as well. */
  readonly from: number;
  readonly claims: number;
  readonly right: number;
  /** Mean confidence of its claims, 0 to 1. */
  readonly confidence: number;
}

export interface Calibration {
  /** Bins with claims in them, lowest first. */
  readonly bins: readonly Bin[];
  /** Expected calibration error, 0 to 1. */
  readonly error: number;
  /** Claims of confidence 0.9 or more, and how many of them are right. */
  readonly sure: { readonly claims: number; readonly right: number };
}

const BINS = 10;
const SURE = 0.9;

/**
 * Confidence against the share that is right, over the claims that count for precision.
 * The error is the mean distance between the two, weighted by claims (Naeini, Cooper and Hauskrecht 2015, ECE, with
 * ten bins of equal width).
 */
export const calibrationOf = (judgements: readonly Judgement[]): Calibration => {
  const answers = judgements
    .flatMap(({ claims }) => claims)
    .filter(({ outcome }) => outcome !== 'aside')
    .map(({ claim, outcome }) => ({ confidence: claim.confidence, right: outcome === 'right' }));
  const bins = Array.from({ length: BINS }, (_, at): Bin => {
    const own = answers.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9)) === at,
    );
    const sum = own.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from: at / BINS,
      claims: own.length,
      right: own.filter(({ right }) => right).length,
      confidence: own.length > 0 ? sum / own.length : 0,
    };
  }).filter(({ claims }) => claims > 0);
  const error = bins.reduce(
    (total, { claims, right, confidence }) =>
      total + (claims / answers.length) * Math.abs(right / claims - confidence),
    0,
  );
  const sure = answers.filter(({ confidence }) => confidence >= SURE);
  return { bins, error, sure: { claims: sure.length, right: sure.filter(({ right }) => right).length } };
};
