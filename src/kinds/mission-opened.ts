import type { Kind } from './kind.ts';

export const missionOpened: Kind = {
  name: 'mission-opened',
  section: 'foundations',
  parties: 'pair',
  roles: [{ name: 'mission', types: ['mission'], identifies: true, many: false }],
  identity: ['roles'],
  conflicts: ['time', 'place'],
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
  plover: 'COOPERATE',
  cameo: '050',
  goldstein: 3.5,
  label: { ar: 'افتتاح بعثة', en: 'Opening of a mission', az: 'Nümayəndəliyin açılması' },
  caption: {
    ar: 'افتتاح بعثة[ {sender}][ في {place}]',
    en: 'Opening of the mission[ of {sender}][ in {place}]',
    az: 'Diplomatik nümayəndəliyin açılması[: {sender}][, {place}]',
  },
  example: {
    ar: 'افتُتحت سفارة رومانيا في الدوحة عام 1992.',
    en: 'The Embassy of Romania in Doha was opened in 1992.',
    az: 'Rumıniyanın Dohadakı səfirliyi 1992-ci ildə açılıb.',
  },
};
