import { editsBetween } from '../core/edits.ts';

/** " Did you mean …?" where one of the words is near to what was written, else nothing. */
export function didYouMean(given: string, words: readonly string[]): string {
  const near = words
    .map((word) => ({ word, edits: editsBetween(given.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, edits }) => edits < word.length && edits <= Math.ceil(word.length / 3))
    .sort((a, b) => a.edits - b.edits)[0];
  return near === undefined ? '' : ` Did you mean ${near.word}?`;
}
