/** " Did you mean …?" where one of the words is near to what was written, else nothing. */
export function didYouMean(given: string, words: readonly string[]): string {
  const near = words
    .map((word) => ({ word, edits: edits(given.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, edits }) => edits < word.length && edits <= Math.ceil(word.length / 3))
    .sort((a, b) => a.edits - b.edits)[0];
  return near === undefined ? '' : ` Did you mean ${near.word}?`;
}

/** Letters to put in, take out or change to make one word of another; nobody mistypes a long one. */
function edits(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 5) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(from).entries()) {
    const next = [at + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
