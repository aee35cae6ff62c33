import type { Kind } from './kind.ts';

export const statehood: Kind = {
  name: 'statehood',
  section: 'foundations',
  parties: 'one',
  roles: [],
  identity: ['once', 'time'],
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
  plover: null,
  cameo: null,
  goldstein: null,
  label: { ar: 'الاستقلال', en: 'Statehood', az: 'Dövlətçilik' },
  caption: { ar: 'استقلال {states}', en: 'Independence of {states}', az: 'Müstəqillik: {states}' },
  example: {
    ar: 'نالت كينيا استقلالها في عام 1963.',
    en: 'Kenya gained its independence in 1963.',
    az: 'Keniya 1963-cü ildə müstəqillik qazanıb.',
  },
};
