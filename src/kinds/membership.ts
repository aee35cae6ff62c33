import type { Kind } from './kind.ts';

export const membership: Kind = {
  name: 'membership',
  section: 'multilateral',
  parties: 'one',
  roles: [{ name: 'organisation', types: ['organisation'], identifies: true, many: true }],
  identity: ['roles'],
  conflicts: ['time'],
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
  plover: 'COOPERATE',
  cameo: '050',
  goldstein: 3.5,
  label: { ar: 'عضوية', en: 'Membership', az: 'Üzvlük' },
  caption: {
    ar: 'عضوية {states}[: {orgs}]',
    en: 'Membership of {states}[: {orgs}]',
    az: 'Üzvlük, {states}[: {orgs}]',
  },
  example: {
    ar: 'انضمت جيبوتي إلى جامعة الدول العربية عام 1977.',
    en: 'Djibouti joined the Arab League in 1977.',
    az: 'Cibuti 1977-ci ildə Ərəb Dövlətləri Liqasına qoşulub.',
  },
};
