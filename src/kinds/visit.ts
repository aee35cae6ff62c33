import type { Kind } from './kind.ts';

export const visit: Kind = {
  name: 'visit',
  section: 'political',
  parties: 'pair',
  roles: [
    { name: 'visitor', types: ['person', 'office'], identifies: true, many: false },
    { name: 'host', types: ['person', 'office', 'state'], identifies: false, many: false },
  ],
  identity: ['time', 'roles'],
  conflicts: ['time', 'modality'],
  venue: false,
  inherits: false,
  occasion: true,
  repeats: true,
  itemises: false,
  unit: null,
  standing: false,
  forward: false,
  voiced: false,
  abroad: null,
  actor: 'away',
  lasts: true,
  plover: 'CONSULT',
  cameo: '042',
  goldstein: 1.9,
  label: { ar: 'زيارة', en: 'Visit', az: 'Səfər' },
  caption: {
    ar: '{type}[: {people}][ إلى {place}][، المضيف: {holder}]',
    en: '{type}[ of {people}][ to {place}][, host: {holder}]',
    az: '{type}[: {people}][, səfər yeri: {place}][, ev sahibi: {holder}]',
  },
  example: {
    ar: 'زار رئيس فنلندا طوكيو في مايو 2022.',
    en: 'The President of Finland visited Tokyo in May 2022.',
    az: 'Finlandiya Prezidenti 2022-ci ilin mayında Tokioya səfər edib.',
  },
};
