import type { StateCode } from '../core/language.ts';
import type { Mention } from '../core/mention.ts';
import type { AffixAnalyser } from '../text/affixes.ts';
import type { Folder } from '../text/folding.ts';
import { scan } from '../text/scan.ts';

/** Gives "the Kingdom", "the Sultanate" the state of that style that a text speaks of, where it speaks of one. */
export type Styles = (
  text: string,
  mentions: readonly (readonly Mention[])[],
) => (mention: Mention) => Mention;

/** Fewer letters in common make no style. */
const LEAST = 5;

/** How much more often than another of its style a state is named that a text means by the style alone. */
const CLEARLY = 2;

/** `officialName`: the long name of a state in the language of the text, whose words tell its style. */
export const makeStyles = (
  fold: Folder,
  affixes: AffixAnalyser,
  officialName: (state: StateCode) => string | undefined,
): Styles => {
  const words = (phrase: string): string[] =>
    scan(phrase)
      .filter((piece) => piece.kind === 'word')
      .map((piece) => affixes.bare(fold(phrase.slice(piece.start, piece.end))).key);
  const styles = new Map<StateCode, readonly string[]>();
  const stylesOf = (state: StateCode): readonly string[] => {
    const known = styles.get(state);
    if (known !== undefined) return known;
    const found = words(officialName(state) ?? '').filter((word) => word.length >= LEAST);
    styles.set(state, found);
    return found;
  };
  return (text, mentions) => {
    const counts = new Map<StateCode, number>();
    for (const mention of mentions.flat())
      if ('state' in mention && mention.state !== null)
        counts.set(mention.state, (counts.get(mention.state) ?? 0) + 1);
    return (mention) => {
      if (mention.type !== 'anaphor' || mention.reference !== 'previous-state') return mention;
      const said = words(text.slice(mention.start, mention.end));
      const meant = [...counts]
        .filter(([state]) =>
          stylesOf(state).some((style) => said.some((word) => word.length >= LEAST && word.endsWith(style))),
        )
        .sort((a, b) => b[1] - a[1]);
      const [first, second] = meant;
      return first === undefined || (second !== undefined && first[1] < second[1] * CLEARLY)
        ? mention
        : { ...mention, states: [first[0]] };
    };
  };
};
