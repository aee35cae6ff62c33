import type { Kind } from './kind.ts';

export const commissionCreated: Kind = {
  name: 'commission-created',
  section: 'mechanisms',
  parties: 'pair',
  roles: [{ name: 'body', types: ['body'], identifies: true, many: false }],
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
  voiced: false,
  abroad: null,
  plover: 'COOPERATE',
  cameo: '050',
  goldstein: 3.5,
  label: {
    ar: 'إنشاء لجنة مشتركة',
    en: 'Creation of a joint commission',
    az: 'Birgə komissiyanın yaradılması',
  },
  caption: {
    ar: 'إنشاء لجنة مشتركة',
    en: 'Creation of a joint commission',
    az: 'Birgə komissiyanın yaradılması',
  },
  example: {
    ar: 'أُنشئت اللجنة المشتركة بين تركيا وكينيا عام 2004.',
    en: 'The joint commission between Turkey and Kenya was created in 2004.',
    az: 'Türkiyə ilə Keniya arasında birgə komissiya 2004-cü ildə yaradılıb.',
  },
};
