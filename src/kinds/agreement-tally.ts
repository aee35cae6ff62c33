import type { Kind } from './kind.ts';

export const agreementTally: Kind = {
  name: 'agreement-tally',
  section: 'legal',
  parties: 'pair',
  roles: [],
  identity: ['time', 'quantity'],
  conflicts: ['quantity'],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: 'agreement',
  standing: true,
  forward: false,
  voiced: false,
  abroad: null,
  plover: null,
  cameo: null,
  goldstein: null,
  label: { ar: 'عدد الاتفاقيات', en: 'Number of agreements', az: 'Sazişlərin sayı' },
  caption: {
    ar: 'عدد الاتفاقيات المعلن[: {quantity}]',
    en: 'Number of agreements claimed[: {quantity}]',
    az: 'Bildirilən sazişlərin sayı[: {quantity}]',
  },
  example: {
    ar: 'يبلغ عدد الاتفاقيات بين تركيا وكينيا 40 اتفاقية.',
    en: 'Turkey and Kenya have concluded 40 agreements.',
    az: 'Türkiyə ilə Keniya arasında 40 saziş imzalanıb.',
  },
};
