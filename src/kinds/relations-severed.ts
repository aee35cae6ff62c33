import type { Kind } from './kind.ts';

export const relationsSevered: Kind = {
  name: 'relations-severed',
  section: 'foundations',
  parties: 'several',
  roles: [],
  identity: ['time'],
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
  abroad: null,
  plover: 'SANCTION',
  cameo: '161',
  goldstein: -7,
  label: {
    ar: 'قطع العلاقات الدبلوماسية',
    en: 'Severance of diplomatic relations',
    az: 'Diplomatik münasibətlərin kəsilməsi',
  },
  caption: {
    ar: 'قطع العلاقات الدبلوماسية',
    en: 'Severance of diplomatic relations',
    az: 'Diplomatik münasibətlərin kəsilməsi',
  },
  example: {
    ar: 'قطعت كوبا علاقاتها الدبلوماسية مع تشيلي عام 1973.',
    en: 'Cuba severed diplomatic relations with Chile in 1973.',
    az: 'Kuba 1973-cü ildə Çili ilə diplomatik münasibətləri kəsib.',
  },
};
