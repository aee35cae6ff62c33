import type { Kind } from './kind.ts';

export const position: Kind = {
  name: 'position',
  section: 'political',
  parties: 'holders',
  roles: [{ name: 'holder', types: ['person', 'office', 'state'], identifies: true, many: false }],
  identity: ['time', 'roles', 'matter'],
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
  abroad: 'named',
  plover: 'COOPERATE',
  cameo: '02',
  goldstein: null,
  label: { ar: 'موقف', en: 'Position', az: 'Mövqe' },
  caption: {
    ar: 'موقف[ {holder}]: {quote}',
    en: 'Position[ of {holder}]: {quote}',
    az: 'Mövqe[ ({holder})]: {quote}',
  },
  example: {
    ar: 'تدعم الهند وحدة أراضي الصومال.',
    en: 'India supports the territorial integrity of Somalia.',
    az: 'Hindistan Somalinin ərazi bütövlüyünü dəstəkləyir.',
  },
};
