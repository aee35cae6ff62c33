import type { Mention } from '../core/mention.ts';
import type { Homograph } from '../languages/pack.ts';
import type { Folder } from '../text/folding.ts';

/** Decides what the words of a text that name a state or another's capital mean in it. */
export type HomographSettler = (
  text: string,
  mentions: readonly (readonly Mention[])[],
) => (mention: Mention) => Mention;

/**
 * A word that is the name of one state and the capital of another is the capital where it is written
 * out as such, or where the text names the capital's state and speaks of the other by no other form.
 */
export const makeHomographs = (homographs: readonly Homograph[], fold: Folder): HomographSettler => {
  if (homographs.length === 0) return () => (mention) => mention;
  const known = homographs.map((homograph) => ({ ...homograph, bare: fold(homograph.marked) }));
  return (text, mentions) => {
    const all = mentions.flat();
    const stateOf = (mention: Mention): string | null => ('state' in mention ? mention.state : null);
    const wordsOf = (mention: Mention): string => text.slice(mention.start, mention.end);
    /** By the state that the bare word names: whether this text means the other's capital. */
    const meant = new Map<string, boolean>();
    const isCapital = (one: (typeof known)[number]): boolean => {
      const before = meant.get(one.state);
      if (before !== undefined) return before;
      const isBare = (mention: Mention): boolean => {
        const words = fold(wordsOf(mention));
        return mention.type === 'state' && words.endsWith(one.bare) && !words.includes(' ');
      };
      const answer =
        all.some((mention) => stateOf(mention) === one.capitalOf) &&
        all.every((mention) => stateOf(mention) !== one.state || isBare(mention));
      meant.set(one.state, answer);
      return answer;
    };
    return (mention) => {
      if (mention.type !== 'state' || mention.form !== 'name') return mention;
      const words = wordsOf(mention);
      const one = known.find(
        ({ state, bare }) => mention.state === state && !words.includes(' ') && fold(words).endsWith(bare),
      );
      if (one === undefined || words.includes(one.unmarked)) return mention;
      return words.includes(one.marked) || isCapital(one)
        ? { ...mention, state: one.capitalOf, form: 'capital' }
        : mention;
    };
  };
};
