import type { Kind } from './kind.ts';

export const investment: Kind = {
  name: 'investment',
  section: 'economy',
  parties: 'pair',
  roles: [{ name: 'fund', types: ['organisation'], identifies: true, many: true }],
  identity: ['matter', 'quantity'],
  conflicts: ['quantity'],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: 'USD',
  standing: true,
  forward: false,
  voiced: false,
  abroad: null,
  plover: 'COOPERATE',
  cameo: '061',
  goldstein: 6.4,
  label: { ar: 'استثمار وتمويل', en: 'Investment and project finance', az: 'İnvestisiya' },
  caption: {
    ar: 'استثمار وتمويل[، {quantity}]: {quote}',
    en: 'Investment and finance[, {quantity}]: {quote}',
    az: 'İnvestisiya və maliyyə[, {quantity}]: {quote}',
  },
  example: {
    ar: 'تبلغ الاستثمارات البرازيلية في أنغولا ملياري دولار.',
    en: 'Brazilian investment in Angola amounts to two billion dollars.',
    az: 'Braziliyanın Anqolaya investisiyaları iki milyard dollardır.',
  },
};
