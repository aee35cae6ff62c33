import type { Kind } from './kind.ts';

export const honourAwarded: Kind = {
  name: 'honour-awarded',
  section: 'political',
  parties: 'pair',
  roles: [
    { name: 'honour', types: ['honour'], identifies: true, many: false },
    { name: 'recipient', types: ['person', 'office', 'state'], identifies: true, many: false },
    { name: 'sender', types: ['person', 'office', 'state'], identifies: true, many: false },
  ],
  identity: ['roles'],
  conflicts: ['time'],
  venue: false,
  inherits: true,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: null,
  standing: false,
  forward: false,
  voiced: false,
  abroad: null,
  plover: 'COOPERATE',
  cameo: '051',
  goldstein: 3.4,
  label: { ar: 'منح وسام', en: 'Award of an honour', az: 'Təltif' },
  caption: {
    ar: 'تكريم[: {honours}][، إلى {people}][، من {holder}]',
    en: 'Award of an honour[: {honours}][, to {people}][, by {holder}]',
    az: 'Orden təqdimatı[: {honours}][, təltif edilən: {people}][, təltif edən: {holder}]',
  },
  example: {
    ar: 'منح ملك إسبانيا رئيس بيرو وسام الاستحقاق.',
    en: 'The King of Spain awarded the President of Peru the Order of Merit.',
    az: 'İspaniya Kralı Peru Prezidentini ordenlə təltif edib.',
  },
};
