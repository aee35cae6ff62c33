import type { Kind } from './kind.ts';

export const transportLink: Kind = {
  name: 'transport-link',
  section: 'people',
  parties: 'pair',
  roles: [{ name: 'carrier', types: ['carrier'], identifies: true, many: true }],
  identity: ['roles', 'place'],
  conflicts: ['time'],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: null,
  standing: true,
  forward: false,
  voiced: false,
  abroad: null,
  plover: 'COOPERATE',
  cameo: '061',
  goldstein: 6.4,
  label: { ar: 'خط نقل', en: 'Transport link', az: 'Nəqliyyat əlaqəsi' },
  caption: {
    ar: 'خط نقل[: {carriers}][، {quantity}]',
    en: 'Transport link[: {carriers}][, {quantity}]',
    az: 'Nəqliyyat əlaqəsi[: {carriers}][, {quantity}]',
  },
  example: {
    ar: 'تسيّر الخطوط رحلات مباشرة بين مسقط وطشقند.',
    en: 'Direct flights operate between Muscat and Tashkent.',
    az: 'Məsqətlə Daşkənd arasında birbaşa reyslər yerinə yetirilir.',
  },
};
