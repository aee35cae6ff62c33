import type { Kind } from './kind.ts';

export const commissionStatus: Kind = {
  name: 'commission-status',
  section: 'mechanisms',
  parties: 'pair',
  roles: [{ name: 'body', types: ['body'], identifies: true, many: false }],
  identity: ['once'],
  conflicts: [],
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
  plover: null,
  cameo: null,
  goldstein: null,
  label: {
    ar: 'حال اللجنة المشتركة',
    en: 'Status of a joint commission',
    az: 'Birgə komissiyanın vəziyyəti',
  },
  caption: {
    ar: 'حال اللجنة المشتركة: {quote}',
    en: 'State of the joint commission: {quote}',
    az: 'Birgə komissiyanın vəziyyəti: {quote}',
  },
  example: {
    ar: 'تنشط اللجنة المشتركة بين تركيا وكينيا.',
    en: 'The joint commission between Turkey and Kenya is active.',
    az: 'Türkiyə ilə Keniya arasında birgə komissiya fəaliyyət göstərir.',
  },
};
