import type { Kind } from './kind.ts';

export const missionClosed: Kind = {
  name: 'mission-closed',
  section: 'foundations',
  parties: 'pair',
  roles: [{ name: 'mission', types: ['mission'], identifies: true, many: false }],
  identity: ['roles', 'time'],
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
  goldstein: -4,
  label: { ar: 'إغلاق بعثة', en: 'Closure of a mission', az: 'Nümayəndəliyin bağlanması' },
  caption: {
    ar: 'إغلاق بعثة[ {sender}][ في {place}]',
    en: 'Closure of the mission[ of {sender}][ in {place}]',
    az: 'Diplomatik nümayəndəliyin bağlanması[: {sender}][, {place}]',
  },
  example: {
    ar: 'أغلقت إسبانيا سفارتها في صنعاء عام 2015.',
    en: 'Spain closed its embassy in Sanaa in 2015.',
    az: 'İspaniya 2015-ci ildə Sənadakı səfirliyini bağlayıb.',
  },
};
