import { isEnumerator, type Match, type View } from './matcher.ts';

/** One instrument of a list: its tokens. */
export interface Instrument {
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
}

const isComma = (surface: string): boolean => /^[,،;؛]$/.test(surface);

/** Whether token `at` begins an item: after a comma or a conjunction, or carrying one. */
const beginsItem = (view: View, at: number): boolean => {
  const token = view.sentence.tokens[at];
  if (token === undefined) return false;
  return (
    token.readings.some((reading) => reading.affixes.includes('conj')) ||
    isComma(view.sentence.tokens[at - 1]?.surface ?? '') ||
    isEnumerator(view.sentence, at - 3) ||
    isEnumerator(view.sentence, at - 2) ||
    (view.hitsTo[at] ?? []).some((hit) => hit.sense === 'and' || hit.sense === 'article')
  );
};

/** Ends a list: a verb of another event, a full stop, a word that opens a new clause. */
const endsList = (view: View, at: number): boolean =>
  (view.hits[at] ?? []).some((hit) => hit.sense === 'clause' || hit.sense === 'say') ||
  /^[.!?؟]$/.test(view.sentence.tokens[at]?.surface ?? '');

/** Whether a comma or a conjunction lies between two heads: titles end with their head where objects stand before verbs. */
const separated = (view: View, from: number, to: number): boolean => {
  for (let k = from + 1; k < to; k += 1)
    if (
      isComma(view.sentence.tokens[k]?.surface ?? '') ||
      (view.hits[k] ?? []).some((hit) => hit.sense === 'and')
    )
      return true;
  return false;
};

/** Where a title that starts at `from` ends: before the next item, the next stop, or a bracket. */
const titleEnd = (view: View, from: number, next: number): number => {
  let to = from + 1;
  while (to < next && !endsList(view, to)) {
    const surface = view.sentence.tokens[to]?.surface ?? '';
    if (/^[;؛:()«»"“”]$/.test(surface)) break;
    if (isComma(surface)) break;
    to += 1;
  }
  return to;
};

/** Words that a title may have before its head, where titles end with it. */
const TITLE_REACH = 8;

/** Where a title that ends with its head at `at` begins: behind the item before it, a stop, a name or a date. */
const titleStart = (view: View, at: number, before: number): number => {
  let from = at;
  while (from > before && !startsBefore(view, from - 1)) from -= 1;
  // "Between" belongs to the states before it.
  while (from < at && (view.hits[from] ?? []).some(({ sense }) => sense === 'between.behind')) from += 1;
  // The ending that is written apart behind a number ("30-da") is of the number.
  const ending = view.sentence.tokens[from];
  return from > 0 && from < at && ending?.spaced === false && view.sentence.tokens[from - 1]?.surface === '-'
    ? from + 1
    : from;
};

const ENDS_BEFORE: ReadonlySet<string> = new Set(['and', 'clause']);

/** Whether token `at` is of something else than the title behind it. */
const startsBefore = (view: View, at: number): boolean => {
  const surface = view.sentence.tokens[at]?.surface ?? '';
  return (
    /^[.!?؟;؛:()«»"“”–—-]$/.test(surface) ||
    isComma(surface) ||
    (view.mentionsAt[at] ?? []).length > 0 ||
    (view.hits[at] ?? []).some(({ sense }) => ENDS_BEFORE.has(sense))
  );
};

/**
 * The instruments that a signing names one by one, from the first at or behind the trigger (or
 * before it, where objects stand before verbs). An empty list: no instrument is named.
 */
export const listInstruments = (view: View, match: Match, objectsBefore: boolean): Instrument[] => {
  const { tokens } = view.sentence;
  const starts: { at: number; to: number; plural: boolean }[] = [];
  const from = objectsBefore ? 0 : match.from;
  const last = objectsBefore ? Math.max(match.to, match.anchor.to) : tokens.length;
  for (let i = from; i < last; i += 1) {
    if (!objectsBefore && i >= match.to && endsList(view, i)) break;
    const hit = (view.hits[i] ?? []).find(
      (found) => found.sense === 'instrument' || found.sense === 'instruments',
    );
    if (hit === undefined) continue;
    const covered = starts.at(-1);
    if (covered !== undefined && i < covered.at + 2 && !beginsItem(view, i)) continue;
    if (
      starts.length === 0 ||
      beginsItem(view, i) ||
      (objectsBefore && covered !== undefined && separated(view, covered.at, i))
    )
      starts.push({ at: i, to: hit.to, plural: hit.sense === 'instruments' });
    i = hit.to - 1;
  }
  if (objectsBefore)
    return starts.map((start, index) => {
      const before = starts[index - 1]?.to ?? Math.max(0, start.at - TITLE_REACH);
      return { from: titleStart(view, start.at, before), to: start.to, plural: start.plural };
    });
  return starts.map((start, index) => {
    const next = starts[index + 1]?.at ?? tokens.length;
    return { from: start.at, to: titleEnd(view, start.at, next), plural: start.plural };
  });
};

/** Items after a colon ("four agreements: on crime, on culture, on customs"), each begun by a conjunction or comma. */
export const itemsAfterColon = (view: View, at: number): Instrument[] => {
  const { tokens } = view.sentence;
  let colon = at;
  while (colon < tokens.length && tokens[colon]?.surface !== ':') colon += 1;
  if (colon >= tokens.length || colon - at > 14) return [];
  const out: Instrument[] = [];
  let from = colon + 1;
  for (let i = colon + 1; i <= tokens.length; i += 1) {
    const surface = tokens[i]?.surface ?? '';
    const stop = i === tokens.length || /^[.!?؟]$/.test(surface);
    const splits =
      isComma(surface) ||
      (i > from + 1 && (view.hits[i] ?? []).some((hit) => hit.sense === 'and')) ||
      (i > from + 1 &&
        tokens[i]?.readings.some((reading) => reading.affixes.includes('conj')) === true &&
        (view.hits[i] ?? []).some((hit) => hit.sense === 'instrument'));
    if (!stop && !splits) continue;
    if (i > from) out.push({ from, to: i, plural: false });
    if (stop) break;
    from = isComma(surface) || (view.hits[i] ?? []).some((hit) => hit.sense === 'and') ? i + 1 : i;
  }
  return out;
};
