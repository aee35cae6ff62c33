import type { Kind } from './kind.ts';

export const commissionCreated: Kind = {
  name: 'commission-created',
  section: 'mechanisms',
  parties: 'pair',
  roles: [
    { name: 'body', types: ['body'], identifies: true },
  ],
  identity: ['once'],
  conflicts: ['time'],
  venue: false,
  inherits: true,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: null,
  standing: false,
  forward: false,
  plover: 'COOPERATE',
  cameo: '050',
  goldstein: 3.5,
  label: { ar: 'إنشاء لجنة مشتركة', en: 'Creation of a joint commission', az: 'Birgə komissiyanın yaradılması' },
  caption: { ar: 'إنشاء لجنة مشتركة', en: 'Creation of a joint commission', az: 'Birgə komissiyanın yaradılması' },
  example: {
    ar: 'أُنشئت اللجنة المشتركة بين البلدين عام 2004.',
    en: 'The joint commission between the two countries was created in 2004.',
    az: 'İki ölkə arasında birgə komissiya 2004-cü ildə yaradılıb.',
  },
};
