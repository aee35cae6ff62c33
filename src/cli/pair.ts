import { RawabitError } from '../core/errors.ts';
import { findState } from '../pipeline.ts';

const stateOf = (text: string): string => {
  const found = findState(text);
  if ('code' in found) return found.code;
  const like = found.suggestions.length === 0 ? '' : ` Did you mean ${found.suggestions.join(' or ')}?`;
  throw new RawabitError({
    code: 'state-unknown',
    what: `"${text}" names no state.${like}`,
    remedy: 'Give an ISO code (AZE) or a name in Arabic, English or Azerbaijani.',
  });
};

/** The two states that a command is given, in the order given. */
export const pairOf = (words: readonly string[], usage: string): [string, string] => {
  const [first, second, extra] = words;
  if (first === undefined || second === undefined || extra !== undefined)
    throw new RawabitError({
      code: 'usage',
      what: `This command takes two states, not ${words.length}.`,
      remedy: `Write: rawabit ${usage}; put a name of several words in quotes.`,
    });
  const pair: [string, string] = [stateOf(first), stateOf(second)];
  if (pair[0] === pair[1])
    throw new RawabitError({
      code: 'state-same',
      what: `"${first}" and "${second}" are one state.`,
      remedy: 'Name two different states.',
    });
  return pair;
};
