import type { Kind } from './kind.ts';

export const commissionSession: Kind = {
  name: 'commission-session',
  section: 'mechanisms',
  parties: 'pair',
  roles: [
    { name: 'body', types: ['body'], identifies: true, many: false },
    { name: 'participant', types: ['person', 'office'], identifies: true, many: true },
  ],
  identity: ['ordinal', 'time'],
  conflicts: ['time', 'place', 'modality'],
  venue: true,
  inherits: false,
  occasion: true,
  repeats: true,
  itemises: false,
  unit: null,
  standing: false,
  forward: false,
  voiced: false,
  abroad: null,
  wanted: true,
  plover: 'CONSULT',
  cameo: '040',
  goldstein: 1.5,
  label: { ar: 'دورة لجنة مشتركة', en: 'Session of a joint commission', az: 'Birgə komissiyanın iclası' },
  caption: {
    ar: 'اللجنة المشتركة[، الدورة {ordinal}][، {place}]',
    en: 'Joint commission[, session {ordinal}][, {place}]',
    az: 'Birgə komissiya[, {ordinal} iclas][, {place}]',
  },
  example: {
    ar: 'عُقدت الدورة الخامسة للجنة المشتركة بين فيتنام ومصر في هانوي.',
    en: 'The fifth session of the joint commission between Vietnam and Egypt was held in Hanoi.',
    az: 'Vyetnam ilə Misir arasında birgə komissiyanın beşinci iclası Hanoyda keçirilib.',
  },
};
