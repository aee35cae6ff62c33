import type { Sentence } from '../core/token.ts';
import type { Hits } from './lexicon.ts';

/** Classes of words by which a heading or a label says of what kind its lines are: `section.visit`. */
const SECTION = 'section.';

/** A label ends within so many tokens of the beginning of its line. */
const LABEL = 9;
/** What opens an item of a list; longer paragraphs without one are prose. */
const BULLET = /^[-–—•*·▪◦|]$/;
const LONGEST_ITEM = 40;
const STOP = /^[.!?؟…]$/;

const named = (hits: Hits, to: number): string | null => {
  for (const list of hits.slice(0, to))
    for (const { sense } of list) if (sense.startsWith(SECTION)) return sense.slice(SECTION.length);
  return null;
};

/** Follows the headings of a text: of which kind the line is that a sentence stands in, by its label or by the heading above it; or null. */
export const makeSections = (): ((sentence: Sentence, hits: Hits) => string | null) => {
  let current: string | null = null;
  return (sentence, hits) => {
    const { tokens } = sentence;
    const colon = tokens.findIndex((token) => token.surface === ':');
    const last = tokens.length - 1;
    if (sentence.opens && (sentence.heading || (colon === last && last <= LABEL))) {
      current = named(hits, tokens.length);
      return null;
    }
    const label = sentence.opens && colon > 0 && colon <= LABEL ? named(hits, colon) : null;
    if (label !== null) return label;
    // Prose under a heading says for itself what it tells.
    const item = BULLET.test(tokens[0]?.surface ?? '') || !STOP.test(tokens[last]?.surface ?? '');
    return sentence.opens && item && tokens.length <= LONGEST_ITEM ? current : null;
  };
};
