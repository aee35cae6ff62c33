import type { Kind } from './kind.ts';

export const culturalEvent: Kind = {
  name: 'cultural-event',
  section: 'people',
  parties: 'pair',
  roles: [],
  identity: ['time', 'matter', 'place'],
  conflicts: ['time'],
  venue: true,
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
  cameo: '061',
  goldstein: 6.4,
  label: { ar: 'فعالية ثقافية', en: 'Cultural event', az: 'Mədəniyyət tədbiri' },
  caption: {
    ar: 'فعالية ثقافية[، {place}]: {quote}',
    en: 'Cultural event[, {place}]: {quote}',
    az: 'Mədəniyyət tədbiri[, {place}]: {quote}',
  },
  example: {
    ar: 'أقيمت أيام الثقافة التونسية في سيول.',
    en: 'Days of Tunisian Culture were held in Seoul.',
    az: 'Seulda Tunis mədəniyyəti günləri keçirilib.',
  },
};
