import type { AffixTable } from '../../text/affixes.ts';
import type { Folding } from '../../text/folding.ts';

/** İ and I are two letters: lower-casing follows the az locale. */
export const folding: Folding = {
  locale: 'az',
  replace: { '’': "'", ʼ: "'", â: 'a', î: 'i', û: 'u', ä: 'ə', é: 'e', č: 'ç', š: 'ş', ž: 'j' },
};

const front = { e: 'ə', ə: 'ə', i: 'ə', ö: 'ə', ü: 'ə' };
const back = { a: 'a', ı: 'a', o: 'a', u: 'a' };

/** A consonant that is `soft` after front vowels and `hard` after back ones. */
const harden = (soft: string, hard: string): Record<string, string> => ({
  ...Object.fromEntries(Object.keys(front).map((vowel) => [vowel, soft])),
  ...Object.fromEntries(Object.keys(back).map((vowel) => [vowel, hard])),
});

export const affixes: AffixTable = {
  prefixes: [],
  suffixes: [
    { plural: 'lAr' },
    { 'poss.1pl': 'ImIz mIz', 'poss.1sg': 'Im m', 'poss.2': 'InIz nIz In n', 'poss.3': 'I sI' },
    {
      gen: 'In nIn',
      dat: 'A yA nA',
      acc: 'I nI yI',
      loc: 'dA ndA',
      abl: 'dAn ndAn',
      ins: 'lA ylA nlA',
      rel: 'dAkI ndAkI',
      equ: 'cA',
      lik: 'lI',
      without: 'sIz',
    },
    { person: 'dIr dIrlAr yIq', also: 'dA', 'rel.case': 'nIn nA nI' },
  ],
  verbSuffixes: [
    { neg: 'mA m mIr mAz' },
    {
      past: 'dI mIş Ib yIb mIşdI IbdI yIbdI IrdI yIrdI',
      present: 'Ir yIr mAQdA',
      future: 'AcAQ yAcAQ AcAG yAcAG AcAQdI yAcAQdI',
      aorist: 'Ar yAr',
      participle: 'An yAn',
      relative: 'dIQ dIG',
      noun: 'mA mAQ mAG',
      must: 'mAlI',
      cond: 'sA',
      gerund: 'ArAQ yArAQ Ib ArkAn yArkAn',
    },
    {
      person: 'm Am Am sAn k q IQ sInIz lAr dIr dIrlAr',
      'poss.3': 'I sI',
      'poss.1pl': 'ImIz',
      plural: 'lArI',
    },
    { gen: 'nIn In', dat: 'nA A', acc: 'nI I', loc: 'ndA dA', abl: 'ndAn dAn', ins: 'lA ylA' },
  ],
  articles: [],
  // k and q soften before a vowel: səfirlik → səfirliyi, konsulluq → konsulluğu.
  restore: { y: 'k', ğ: 'q', d: 't' },
  harmony: {
    A: { ...front, ...back },
    I: { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', ə: 'i', i: 'i', ö: 'ü', ü: 'ü' },
    Q: { ...harden('k', 'q') },
    G: { ...harden('y', 'ğ') },
  },
  light: [
    'plural',
    'poss.1pl',
    'poss.3',
    'gen',
    'dat',
    'acc',
    'loc',
    'abl',
    'ins',
    'rel',
    'past',
    'present',
    'future',
    'neg',
    'person',
  ],
  minimum: 2,
  minimumSuffixed: 2,
};
