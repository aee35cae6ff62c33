import { BRIEF_LANGUAGES, type BriefLanguage } from '../brief/language.ts';
import { RawabitError } from '../core/errors.ts';
import type { OptionSpec } from './command.ts';

export const languageOption: OptionSpec = {
  name: 'lang',
  short: 'l',
  value: 'LANG',
  help: `the language of the output: ${BRIEF_LANGUAGES.join(', ')}`,
};

/** The language asked for, or the one that stands for none. */
export const languageFrom = (
  value: string | boolean | undefined,
  otherwise: BriefLanguage,
): BriefLanguage => {
  if (value === undefined) return otherwise;
  const found = BRIEF_LANGUAGES.find((language) => language === value);
  if (found === undefined)
    throw new RawabitError({
      code: 'usage',
      what: `"${String(value)}" is no language of the output.`,
      remedy: `Give one of ${BRIEF_LANGUAGES.join(', ')}.`,
    });
  return found;
};
