import type { AffixTable } from '../../text/affixes.ts';
import type { Folding } from '../../text/folding.ts';

export const folding: Folding = {
  locale: 'en',
  replace: {
    '’': "'", 'ʼ': "'", á: 'a', à: 'a', â: 'a', ä: 'a', ã: 'a', å: 'a', ā: 'a', é: 'e', è: 'e', ê: 'e', ë: 'e', ē: 'e', ě: 'e',
    í: 'i', ì: 'i', î: 'i', ï: 'i', ī: 'i', ı: 'i', ó: 'o', ò: 'o', ô: 'o', ö: 'o', õ: 'o', ō: 'o', ø: 'o', ú: 'u', ù: 'u', û: 'u',
    ü: 'u', ū: 'u', ů: 'u', ç: 'c', ć: 'c', č: 'c', ğ: 'g', ş: 's', š: 's', ș: 's', ñ: 'n', ń: 'n', ý: 'y', ž: 'z', ż: 'z', ř: 'r', ł: 'l',
    ə: 'e', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', þ: 'th',
  },
};

export const affixes: AffixTable = {
  prefixes: [],
  suffixes: [{ plural: 's es', past: 'ed d', ing: 'ing' }, { poss: "'s '" }],
  articles: [],
  // signing → sign, agreeing → agree, concluding → conclude, countries → country, visited → visit
  restore: { '': 'e', i: 'y', nn: 'n', tt: 't', pp: 'p', rr: 'r', ll: 'l', mm: 'm', gg: 'g' },
  light: ['plural', 'past', 'ing', 'poss'],
  minimum: 2,
  minimumSuffixed: 3,
};
