import type { Kind } from './kind.ts';

export const assessment: Kind = {
  name: 'assessment',
  section: 'political',
  parties: 'pair',
  roles: [{ name: 'holder', types: ['person', 'office', 'state'], identifies: true, many: false }],
  identity: ['roles', 'matter'],
  conflicts: [],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: null,
  standing: true,
  forward: false,
  voiced: true,
  abroad: null,
  plover: null,
  cameo: null,
  goldstein: null,
  label: { ar: 'تقييم', en: 'Assessment', az: 'Qiymətləndirmə' },
  caption: {
    ar: 'تقييم منسوب: {quote}',
    en: 'Attributed assessment: {quote}',
    az: 'Mənbənin qiymətləndirməsi: {quote}',
  },
  example: {
    ar: 'العلاقات بين كينيا والهند تشهد تطوراً مطرداً.',
    en: 'Relations between Kenya and India are developing steadily.',
    az: 'Keniya ilə Hindistan arasında münasibətlər uğurla inkişaf edir.',
  },
};
