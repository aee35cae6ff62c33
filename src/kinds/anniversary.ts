import type { Kind } from './kind.ts';

export const anniversary: Kind = {
  name: 'anniversary',
  section: 'political',
  parties: 'pair',
  roles: [],
  identity: ['time', 'quantity'],
  conflicts: ['time', 'quantity'],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: 'year',
  standing: false,
  forward: false,
  plover: null,
  cameo: null,
  goldstein: null,
  label: { ar: 'ذكرى', en: 'Anniversary', az: 'İldönümü' },
  caption: { ar: 'ذكرى إقامة العلاقات[، {quantity}]', en: 'Anniversary[, {quantity}]', az: 'İldönümü[, {quantity}]' },
  example: {
    ar: 'يحتفل البلدان بالذكرى الأربعين لإقامة علاقاتهما.',
    en: 'The two countries celebrate the fortieth anniversary of their relations.',
    az: 'İki ölkə diplomatik münasibətlərin 40 illiyini qeyd edir.',
  },
};
