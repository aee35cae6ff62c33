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
  voiced: false,
  abroad: null,
  jubilees: 'yearly',
  plover: 'COOPERATE',
  cameo: '050',
  goldstein: 3.5,
  label: {
    ar: 'استئناف العلاقات الدبلوماسية',
    en: 'Restoration of diplomatic relations',
    az: 'Diplomatik münasibətlərin bərpası',
  },
  caption: {
    ar: 'استئناف العلاقات الدبلوماسية',
    en: 'Restoration of diplomatic relations',
    az: 'Diplomatik münasibətlərin bərpası',
  },
  example: {
    ar: 'استأنفت كوبا وتشيلي علاقاتهما الدبلوماسية عام 1995.',
    en: 'Cuba and Chile restored diplomatic relations in 1995.',
    az: 'Kuba və Çili 1995-ci ildə diplomatik münasibətləri bərpa edib.',
  },
};
