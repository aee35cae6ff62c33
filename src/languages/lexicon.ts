import { RawabitError } from '../core/errors.ts';
import type { Lexicon } from './pack.ts';

/** One lexicon of several files; throws `data-broken` where two of them have a class of the same name, of which one would be lost. */
export const lexiconOf = (...parts: readonly Lexicon[]): Lexicon => {
  const out: Record<string, string> = {};
  for (const part of parts)
    for (const [name, words] of Object.entries(part)) {
      if (name in out)
        throw new RawabitError({
          code: 'data-broken',
          what: `Two files of a lexicon have a class “${name}”.`,
          remedy: 'Give one of them another name, and use it in the rows that mean it.',
        });
      out[name] = words;
    }
  return out;
};
