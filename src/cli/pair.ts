import type { BriefLanguage } from '../brief/language.ts';
import { RawabitError } from '../core/errors.ts';
import { findState, nameIn } from '../pipeline.ts';

/** The language that a name was typed in, as far as its letters tell. */
const languageOf = (text: string): BriefLanguage => {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  return /[əğışçöü]/iu.test(text) ? 'az' : 'en';
};

/** Suggestions in one language, each state once. */
const inOneLanguage = (suggestions: readonly string[], language: BriefLanguage): string[] => [
  ...new Set(
    suggestions.map((name) => {
      const found = findState(name);
      return ('code' in found ? nameIn('state', found.code, language) : undefined) ?? name;
    }),
  ),
];

const stateOf = (text: string): string => {
  const found = findState(text);
  if ('code' in found) return found.code;
  const meant = inOneLanguage(found.suggestions, languageOf(text));
  const like = meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`;
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
