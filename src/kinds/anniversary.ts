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
  voiced: false,
  abroad: null,
  plover: null,
  cameo: null,
  goldstein: null,
  label: { ar: 'ذكرى', en: 'Anniversary', az: 'İldönümü' },
  caption: {
    ar: 'ذكرى إقامة العلاقات[، {quantity}]',
    en: 'Anniversary[, {quantity}]',
    az: 'İldönümü[, {quantity}]',
  },
  example: {
    ar: 'تحتفل كينيا والهند بالذكرى الأربعين لإقامة علاقاتهما الدبلوماسية.',
    en: 'Kenya and India celebrate the fortieth anniversary of their diplomatic relations.',
    az: 'Keniya və Hindistan diplomatik münasibətlərin 40 illiyini qeyd edir.',
  },
};
