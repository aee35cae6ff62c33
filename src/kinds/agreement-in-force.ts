import type { Kind } from './kind.ts';

export const agreementInForce: Kind = {
  name: 'agreement-in-force',
  section: 'legal',
  parties: 'several',
  roles: [{ name: 'instrument', types: ['instrument'], identifies: true, many: false }],
  identity: ['title'],
  conflicts: ['time'],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: null,
  standing: false,
  forward: false,
  voiced: false,
  plover: 'COOPERATE',
  cameo: '057',
  goldstein: 8,
  label: { ar: 'نفاذ اتفاقية', en: 'Entry into force', az: 'Sazişin qüvvəyə minməsi' },
  caption: { ar: 'نفاذ: {quote}', en: 'Entry into force: {quote}', az: 'Qüvvəyə minmə: {quote}' },
  example: {
    ar: 'دخلت الاتفاقية بين تركيا وكينيا حيز النفاذ عام 2018.',
    en: 'The agreement between Turkey and Kenya entered into force in 2018.',
    az: 'Türkiyə ilə Keniya arasında saziş 2018-ci ildə qüvvəyə minib.',
  },
};
