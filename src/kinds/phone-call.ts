import type { Kind } from './kind.ts';

export const phoneCall: Kind = {
  name: 'phone-call',
  section: 'political',
  parties: 'several',
  roles: [{ name: 'participant', types: ['person', 'office'], identifies: true, many: true }],
  identity: ['time', 'roles'],
  conflicts: ['time'],
  venue: false,
  inherits: false,
  occasion: true,
  repeats: false,
  itemises: false,
  unit: null,
  standing: false,
  forward: false,
  voiced: false,
  abroad: null,
  plover: 'CONSULT',
  cameo: '041',
  goldstein: 1,
  label: { ar: 'اتصال هاتفي', en: 'Telephone call', az: 'Telefon danışığı' },
  caption: {
    ar: 'اتصال هاتفي[: {people}]',
    en: 'Telephone call[: {people}]',
    az: 'Telefon danışığı[: {people}]',
  },
  example: {
    ar: 'أجرى ملك الأردن اتصالاً هاتفياً مع رئيس اليونان.',
    en: 'The King of Jordan held a telephone call with the President of Greece.',
    az: 'İordaniya Kralı Yunanıstan Prezidenti ilə telefonla danışıb.',
  },
};
