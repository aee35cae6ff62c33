import { editsBetween } from '../core/edits.ts';

/** The candidate that a word was probably meant to be, or null when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const near = candidates
    .map((candidate) => ({ candidate, distance: editsBetween(word.toLowerCase(), candidate) }))
    .filter((one) => one.distance <= Math.max(1, Math.floor(one.candidate.length / 2)))
    .sort((a, b) => a.distance - b.distance);
  const begun = candidates.find((candidate) => word.length > 1 && candidate.startsWith(word.toLowerCase()));
  return begun ?? near[0]?.candidate ?? null;
}
