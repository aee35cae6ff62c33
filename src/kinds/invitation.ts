import type { Kind } from './kind.ts';

export const invitation: Kind = {
  name: 'invitation',
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
  forward: true,
  voiced: false,
  abroad: null,
  actor: 'home',
  plover: 'CONSULT',
  cameo: '036',
  goldstein: 4,
  label: { ar: 'دعوة', en: 'Invitation', az: 'Dəvət' },
  caption: {
    ar: 'دعوة إلى الزيارة[، موجَّهة إلى {people}][، من {holder}]',
    en: 'Invitation to visit[, to {people}][, from {holder}]',
    az: 'Səfərə dəvət[, dəvət edən: {holder}][, dəvət olunan: {people}]',
  },
  example: {
    ar: 'وجّه رئيس صربيا دعوة إلى ملك البحرين لزيارة بلغراد.',
    en: 'The President of Serbia invited the King of Bahrain to visit Belgrade.',
    az: 'Serbiya Prezidenti Bəhreyn Kralını Belqrada dəvət edib.',
  },
};
