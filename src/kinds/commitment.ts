import type { Kind } from './kind.ts';

export const commitment: Kind = {
  name: 'commitment',
  section: 'mechanisms',
  parties: 'pair',
  roles: [],
  identity: ['title', 'time'],
  conflicts: ['time'],
  venue: false,
  inherits: true,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: null,
  standing: true,
  forward: true,
  voiced: false,
  plover: 'COOPERATE',
  cameo: '03',
  goldstein: 5,
  label: { ar: 'تعهد', en: 'Commitment', az: 'Öhdəlik' },
  caption: { ar: 'تعهد: {quote}', en: 'Commitment: {quote}', az: 'Öhdəlik: {quote}' },
  example: {
    ar: 'اتفق الجانبان التركي والكيني على إنشاء مجلس أعمال مشترك.',
    en: 'Turkey and Kenya agreed to set up a joint business council.',
    az: 'Türkiyə və Keniya birgə işgüzar şura yaratmaq barədə razılığa gəlib.',
  },
};
