import type { Mention, StateMention } from '../core/mention.ts';
import type { Sentence } from '../core/token.ts';
import type { ShyName } from '../languages/pack.ts';
import { entriesOf } from '../text/entries.ts';
import type { Folder } from '../text/folding.ts';

/** Whether a mention stands: the name of a state that is an ordinary word too counts only where the text means the state. */
export type ShyNames = (
  sentence: Sentence,
  mentions: readonly Mention[],
  all: readonly (readonly Mention[])[],
) => Mention[];

/**
 * A name that is an ordinary word as well stands for its state where the text names the state by another
 * form (its capital, an office of it), or behind a word or with an affix that only places have.
 */
export const makeShyNames = (shy: readonly ShyName[], fold: Folder): ShyNames => {
  const known = new Map(
    shy.map((one) => [one.state, { ...one, after: new Set(entriesOf(one.after).map(fold)) }] as const),
  );
  const isSure = (mention: Mention, state: string): boolean =>
    'state' in mention &&
    mention.state === state &&
    (mention.type !== 'state' ||
      mention.form === 'capital' ||
      mention.form === 'government' ||
      mention.to - mention.from > 1);
  const places = (sentence: Sentence, { from, state }: StateMention): boolean => {
    const rule = known.get(state);
    if (rule === undefined) return true;
    const before = sentence.tokens[from - 1];
    return (
      (before !== undefined && rule.after.has(before.fold)) ||
      sentence.tokens[from]?.readings.some(({ affixes }) =>
        affixes.some((affix) => rule.affixes.includes(affix)),
      ) === true
    );
  };
  return (sentence, mentions, all) => {
    if (known.size === 0) return [...mentions];
    return mentions.filter((mention) => {
      if (mention.type !== 'state' || !known.has(mention.state) || isSure(mention, mention.state))
        return true;
      return (
        places(sentence, mention) || all.some((list) => list.some((other) => isSure(other, mention.state)))
      );
    });
  };
};
