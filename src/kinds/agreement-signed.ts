import type { Kind } from './kind.ts';

export const agreementSigned: Kind = {
  name: 'agreement-signed',
  section: 'legal',
  parties: 'several',
  roles: [{ name: 'instrument', types: ['instrument'], identifies: true, many: false }],
  identity: ['title', 'time'],
  conflicts: ['time', 'place'],
  venue: false,
  inherits: true,
  occasion: false,
  repeats: false,
  itemises: true,
  unit: null,
  standing: false,
  forward: false,
  voiced: false,
  plover: 'COOPERATE',
  cameo: '057',
  goldstein: 8,
  label: { ar: 'توقيع اتفاقية', en: 'Signature of an agreement', az: 'Sazişin imzalanması' },
  caption: { ar: 'توقيع: {title|quote}', en: 'Signing: {title|quote}', az: 'İmzalanma: {title|quote}' },
  example: {
    ar: 'وقّعت تركيا وكينيا اتفاقية النقل الجوي.',
    en: 'Turkey and Kenya signed an air services agreement.',
    az: 'Türkiyə və Keniya hava nəqliyyatı haqqında saziş imzalayıb.',
  },
};
