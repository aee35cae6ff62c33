import type { Kind } from './kind.ts';

export const message: Kind = {
  name: 'message',
  section: 'political',
  parties: 'pair',
  roles: [
    { name: 'sender', types: ['person', 'office', 'state'], identifies: true, many: false },
    { name: 'recipient', types: ['person', 'office', 'state'], identifies: true, many: false },
  ],
  identity: ['time', 'roles'],
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
  label: { ar: 'رسالة', en: 'Message', az: 'Məktub' },
  caption: {
    ar: 'رسالة[ من {holder}][ إلى {people}]',
    en: 'Message[ from {holder}][ to {people}]',
    az: 'Məktub[, göndərən: {holder}][, alan: {people}]',
  },
  example: {
    ar: 'بعث رئيس كينيا برقية تهنئة إلى ملك المغرب.',
    en: 'The President of Kenya sent a congratulatory message to the King of Morocco.',
    az: 'Keniya Prezidenti Mərakeş Kralına təbrik məktubu göndərib.',
  },
};
