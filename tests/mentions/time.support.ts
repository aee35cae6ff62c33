/** What the tests of times and numbers share: a pack's readers over a tokeniser that knows their words only. */

import * as arSpelling from '../../src/languages/ar/spelling.ts';
import { time as arTime } from '../../src/languages/ar/time.ts';
import * as azSpelling from '../../src/languages/az/spelling.ts';
import { time as azTime } from '../../src/languages/az/time.ts';
import * as enSpelling from '../../src/languages/en/spelling.ts';
import { time as enTime } from '../../src/languages/en/time.ts';
import { makeNumberReader } from '../../src/mentions/numbers/index.ts';
import { makeTimeReader, type TimeContext, timeVocabulary } from '../../src/mentions/time/index.ts';
import { makeAffixAnalyser } from '../../src/text/affixes.ts';
import { makeFolder } from '../../src/text/folding.ts';
import { makeTokeniser } from '../../src/text/tokens.ts';

/** Sentence, context, the EDTF values that it holds in order. The document is of Wednesday 14 May 2025 unless it says otherwise. */
export type TimeCase = readonly [sentence: string, expected: string, context?: Partial<TimeContext>];
/** Sentence, and its quantities as "value bound unit", "#" for ordinals. */
export type NumberCase = readonly [sentence: string, expected: string];

export const PUBLISHED = '2025-05-14';

const packs = {
  ar: { spelling: arSpelling, words: arTime },
  az: { spelling: azSpelling, words: azTime },
  en: { spelling: enSpelling, words: enTime },
} as const;

export const readersOf = (language: keyof typeof packs) => {
  const { spelling, words } = packs[language];
  const fold = makeFolder(spelling.folding);
  const affixes = makeAffixAnalyser(spelling.affixes);
  const known = new Set(timeVocabulary(words, fold, affixes));
  const tokenise = makeTokeniser(fold, affixes, (key) => known.has(key));
  const readTime = makeTimeReader(words, fold, affixes);
  const readNumbers = makeNumberReader(words, fold, affixes);
  const context = (given: Partial<TimeContext> = {}): TimeContext => ({
    published: PUBLISHED,
    previous: null,
    event: null,
    ...given,
  });
  const dates = (text: string, given?: Partial<TimeContext>) =>
    readTime(tokenise(text), text, context(given));
  /** Quantities that overlap no date, as a caller would keep them. */
  const quantities = (text: string) => {
    const taken = dates(text);
    return readNumbers(tokenise(text), text).filter(
      (quantity) => !taken.some((date) => date.from < quantity.to && quantity.from < date.to),
    );
  };
  return { tokenise, dates, quantities };
};
