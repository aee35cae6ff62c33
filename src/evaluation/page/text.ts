/** The text of a document with its gold underlined and its claims washed, each with the number of its entry. */
import { html } from '../../brief/markup.ts';
import type { Span } from '../../core/span.ts';
import type { Entry, EntryOutcome } from './entries.ts';
import { SIGNS } from './signs.ts';

/** One piece of paint: the words of a claim, or a cue of the gold. */
interface Paint extends Span {
  readonly entry: Entry;
  readonly gold: boolean;
}

/** Where washes meet, the one that needs looking at is seen. */
const LOUDNESS: readonly EntryOutcome[] = ['aside', 'right', 'spurious', 'wrong', 'missed'];

const paintsOf = (entries: readonly Entry[]): Paint[] =>
  entries.flatMap((entry) => [
    ...(entry.claim === null ? [] : [{ ...entry.claim.evidence, entry, gold: false }]),
    ...entry.cues.map((cue) => ({ ...cue, entry, gold: true })),
  ]);

const loudest = (paints: readonly Paint[]): EntryOutcome | undefined =>
  paints
    .map(({ entry }) => entry.outcome)
    .sort((a, b) => LOUDNESS.indexOf(b) - LOUDNESS.indexOf(a))
    .at(0);

/** Numbers of the entries whose words end here: of claims, and of facts that no claim tells. */
const numbersAt = (end: number, paints: readonly Paint[], id: string): string =>
  paints
    .filter((paint) => paint.end === end && paint.gold === (paint.entry.claim === null))
    .map(
      ({ entry: { number, outcome } }) =>
        `<sup><a class="n o-${outcome}" href="#${id}-${number}"><span class="vh">${SIGNS[outcome].word} </span>${SIGNS[outcome].sign}${number}</a></sup>`,
    )
    .join('');

const piece = (text: string, from: number, to: number, paints: readonly Paint[]): string => {
  const here = paints.filter(({ start, end }) => start <= from && end >= to);
  const words = html(text.slice(from, to));
  if (here.length === 0) return words;
  const claim = loudest(here.filter(({ gold }) => !gold));
  const cue = loudest(here.filter(({ gold }) => gold));
  const classes = [
    ...(claim === undefined ? [] : [`c-${claim}`]),
    ...(cue === undefined ? [] : ['gold', `g-${cue}`]),
  ];
  return `<mark class="${classes.join(' ')}">${words}</mark>`;
};

interface Paragraph extends Span {}

const paragraphsOf = (text: string): Paragraph[] =>
  [...text.matchAll(/[^\r\n]+/g)]
    .filter(([words]) => words.trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

const painted = (text: string, { start, end }: Paragraph, all: readonly Paint[], id: string): string => {
  const paints = all.filter((paint) => paint.start < end && paint.end > start);
  const edges = new Set([start, end]);
  for (const paint of paints) {
    edges.add(Math.max(start, paint.start));
    edges.add(Math.min(end, paint.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted
    .slice(1)
    .map((to, at) => `${piece(text, sorted[at] ?? start, to, paints)}${numbersAt(to, paints, id)}`)
    .join('');
};

/** Paragraphs of the text; `id` begins the ids of the entries that the numbers lead to. */
export const textHtml = (text: string, entries: readonly Entry[], id: string): string => {
  const paints = paintsOf(entries);
  return paragraphsOf(text)
    .map((paragraph) => `<p>${painted(text, paragraph, paints, id)}</p>`)
    .join('\n');
};
