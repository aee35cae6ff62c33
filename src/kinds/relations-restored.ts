import type { Kind } from './kind.ts';

export const relationsRestored: Kind = {
  name: 'relations-restored',
  section: 'foundations',
  parties: 'pair',
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
  plover: 'COOPERATE',
  cameo: '050',
  goldstein: 3.5,
  label: { ar: 'استئناف العلاقات الدبلوماسية', en: 'Restoration of diplomatic relations', az: 'Diplomatik münasibətlərin bərpası' },
  caption: { ar: 'استئناف العلاقات الدبلوماسية', en: 'Restoration of diplomatic relations', az: 'Diplomatik münasibətlərin bərpası' },
  example: {
    ar: 'استأنف البلدان علاقاتهما الدبلوماسية عام 1991.',
    en: 'The two countries restored diplomatic relations in 1991.',
    az: 'İki ölkə 1991-ci ildə diplomatik münasibətləri bərpa edib.',
  },
};
