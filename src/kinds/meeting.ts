import type { Kind } from './kind.ts';

export const meeting: Kind = {
  name: 'meeting',
  section: 'political',
  parties: 'several',
  roles: [
    { name: 'participant', types: ['person', 'office'], identifies: true, many: true },
    { name: 'occasion', types: ['organisation', 'place'], identifies: false, many: true },
  ],
  identity: ['time', 'roles', 'place'],
  conflicts: ['time', 'place', 'modality'],
  venue: true,
  inherits: true,
  occasion: true,
  repeats: true,
  itemises: false,
  unit: null,
  standing: false,
  forward: false,
  voiced: false,
  abroad: null,
  jubilees: 'fifth-of-first',
  wanted: true,
  plover: 'CONSULT',
  cameo: '040',
  goldstein: 1,
  label: { ar: 'لقاء', en: 'Meeting', az: 'Görüş' },
  caption: {
    ar: 'لقاء[: {people}][، {place}]',
    en: 'Meeting[: {people}][, {place}]',
    az: 'Görüş[: {people}][, {place}]',
  },
  example: {
    ar: 'التقى وزيرا خارجية ماليزيا والأردن في جنيف.',
    en: 'The foreign ministers of Malaysia and Jordan met in Geneva.',
    az: 'Malayziya və İordaniya xarici işlər nazirləri Cenevrədə görüşüblər.',
  },
};
