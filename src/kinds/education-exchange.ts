import type { Kind } from './kind.ts';

export const educationExchange: Kind = {
  name: 'education-exchange',
  section: 'people',
  parties: 'pair',
  roles: [],
  identity: ['quantity', 'matter'],
  conflicts: ['quantity'],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: 'student',
  standing: true,
  forward: false,
  voiced: false,
  abroad: null,
  plover: 'COOPERATE',
  cameo: '061',
  goldstein: 6.4,
  label: { ar: 'تبادل تعليمي', en: 'Education exchange', az: 'Təhsil mübadiləsi' },
  caption: {
    ar: 'تبادل تعليمي[، {quantity}]: {quote}',
    en: 'Education[, {quantity}]: {quote}',
    az: 'Təhsil[, {quantity}]: {quote}',
  },
  example: {
    ar: 'يدرس في ماليزيا ألفا طالب ليبي.',
    en: 'Two thousand Libyan students study in Malaysia.',
    az: 'Malayziyada iki min liviyalı tələbə təhsil alır.',
  },
};
