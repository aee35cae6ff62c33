import type { Kind } from './kind.ts';

export const aid: Kind = {
  name: 'aid',
  section: 'economy',
  parties: 'pair',
  roles: [{ name: 'fund', types: ['organisation'], identifies: true, many: true }],
  identity: ['time', 'quantity', 'matter'],
  conflicts: ['quantity'],
  venue: false,
  inherits: true,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: 'USD',
  standing: false,
  forward: false,
  voiced: false,
  abroad: null,
  plover: 'AID',
  cameo: '07',
  goldstein: 7.4,
  label: { ar: 'مساعدات', en: 'Aid', az: 'Yardım' },
  caption: {
    ar: 'مساعدات[، {quantity}]: {quote}',
    en: 'Aid[, {quantity}]: {quote}',
    az: 'Yardım[, {quantity}]: {quote}',
  },
  example: {
    ar: 'أرسلت السويد مساعدات إنسانية إلى هايتي.',
    en: 'Sweden sent humanitarian aid to Haiti.',
    az: 'İsveç Haitiyə humanitar yardım göndərib.',
  },
};
