/** Where a sentence looks around a date that does not say it: back or ahead. */
import type { Token } from '../../core/token.ts';
import type { TenseMarks } from '../../languages/time-words.ts';
import type { Words } from '../numbers/words.ts';

/** Words that the verb may be away, and what a word on the other side of the date costs. */
const REACH = 16;
const OTHER_SIDE = 4;
const STOP = /^[.;؛:!?؟]$/;

const signs = (marks: TenseMarks) => {
  const starts = (marks.starts ?? '').split(' ').filter(Boolean);
  const ends = (marks.ends ?? '').split(' ').filter(Boolean);
  const affixes = new Set((marks.affixes ?? '').split(' ').filter(Boolean));
  return (token: Token): boolean =>
    token.readings.some((reading) => reading.affixes.some((affix) => affixes.has(affix))) ||
    (token.fold.length > 4 &&
      (starts.some((start) => token.fold.startsWith(start)) || ends.some((end) => token.fold.endsWith(end))));
};

/** -1 or 1: the nearest sign of tense wins, on either side of tokens [from, to); null if there is none. */
export const makeTense = (words: Words) => {
  const { future, past } = words.source;
  const isFuture = signs(future);
  const isPast = signs(past);
  /** "It had been due to start": ahead of then, behind us now. */
  const wasFuture = (tokens: readonly Token[], at: number): boolean => {
    for (let from = Math.max(0, at - 2); from < at; from += 1)
      if (
        words
          .at(tokens, from)
          .some(({ to, sense }) => sense.category === 'class' && sense.value === 'pluperfect' && to >= at - 1)
      )
        return true;
    return false;
  };
  const isClass = (tokens: readonly Token[], at: number, name: string): boolean =>
    at >= 0 && words.at(tokens, at).some(({ sense }) => sense.category === 'class' && sense.value === name);
  const sign = (tokens: readonly Token[], at: number): -1 | 1 | null => {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return null;
    for (const hit of words.at(tokens, at)) {
      if (hit.sense.category !== 'class') continue;
      if (hit.sense.value === 'future') return wasFuture(tokens, at) ? -1 : 1;
      // "Will be inaugurated": the participle says nothing of time.
      if (hit.sense.value === 'past') return isClass(tokens, at - 1, 'passive') ? null : -1;
    }
    return isFuture(token) ? 1 : isPast(token) ? -1 : null;
  };
  return (tokens: readonly Token[], from: number, to: number): -1 | 1 | null => {
    const near = words.source.verbFinal ? to - 1 : from;
    const far = words.source.verbFinal ? from : to - 1;
    const side = words.source.verbFinal ? 1 : -1;
    let nearOpen = true;
    let farOpen = true;
    for (let distance = 1; distance <= REACH * 2; distance += 1) {
      // The verb stands before the date, or in verb-final languages after it; the other side counts as farther.
      const here = near + side * distance;
      const there = far - side * (distance / OTHER_SIDE);
      if (distance > REACH || STOP.test(tokens[here]?.surface ?? '.')) nearOpen = false;
      const first = nearOpen ? sign(tokens, here) : null;
      if (first !== null) return first;
      if (!Number.isInteger(there)) continue;
      if (STOP.test(tokens[there]?.surface ?? '.')) farOpen = false;
      const second = farOpen ? sign(tokens, there) : null;
      if (second !== null) return second;
    }
    return null;
  };
};
