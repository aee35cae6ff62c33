import type { AffixTable } from '../../text/affixes.ts';
import type { Folding } from '../../text/folding.ts';

/** Hamza seats, alef maqsura and ta marbuta are levelled: writers mix them freely. */
export const folding: Folding = {
  locale: '',
  replace: {
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ئ: 'ي',
    ؤ: 'و',
    ة: 'ه',
    ک: 'ك',
    ی: 'ي',
    ء: '',
    é: 'e',
    è: 'e',
    ê: 'e',
    ç: 'c',
    ü: 'u',
    ö: 'o',
    ə: 'e',
    ı: 'i',
    ş: 's',
    ğ: 'g',
  },
};

export const affixes: AffixTable = {
  prefixes: [
    { conj: 'و ف' },
    { future: 'س+يتنا' },
    { in: 'ب', to: 'ل', as: 'ك' },
    // لل is ل with the article.
    { def: 'ال', 'prep.def': 'لل' },
  ],
  suffixes: [
    { dual: 'ان ين تان تين', plural: 'ون ات', acc: 'ا', verb: 'ت وا' },
    { 'poss.1sg': 'ي', 'poss.1pl': 'نا', 'poss.2': 'ك كم', 'poss.3': 'ه ها هم هما هن' },
  ],
  articles: ['def', 'prep.def'],
  neverWithArticle: ['acc', 'verb', 'poss.1pl', 'poss.2', 'poss.3'],
  // Before a suffix ta marbuta is written ت, and before ات and ين it falls away.
  // Hamza behind alef is written on a seat before a pronoun: لقاؤه and لقائه are of لقاء.
  restore: { '': 'ه', ت: 'ه', ا: 'ي', او: 'ا', اي: 'ا' },
  light: ['conj', 'in', 'to', 'as', 'def', 'prep.def', 'dual', 'plural', 'acc', 'verb', 'poss.1pl', 'poss.3'],
  minimum: 2,
  minimumSuffixed: 3,
};
