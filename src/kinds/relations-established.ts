import type { Kind } from './kind.ts';

export const relationsEstablished: Kind = {
  name: 'relations-established',
  section: 'foundations',
  parties: 'pair',
  roles: [],
  identity: ['once'],
  conflicts: ['time'],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: null,
  standing: false,
  forward: false,
  voiced: false,
  abroad: null,
  mistaken: ['meeting', 'visit', 'recognition', 'statehood', 'agreement-signed', 'mission-opened'],
  plover: 'COOPERATE',
  cameo: '050',
  goldstein: 3.5,
  label: {
    ar: 'إقامة العلاقات الدبلوماسية',
    en: 'Establishment of diplomatic relations',
    az: 'Diplomatik münasibətlərin qurulması',
  },
  caption: {
    ar: 'إقامة العلاقات الدبلوماسية',
    en: 'Establishment of diplomatic relations',
    az: 'Diplomatik münasibətlərin qurulması',
  },
  example: {
    ar: 'أقيمت العلاقات الدبلوماسية بين عُمان ونيبال في 21 يناير 1977.',
    en: 'Diplomatic relations between Oman and Nepal were established on 21 January 1977.',
    az: 'Omanla Nepal arasında diplomatik münasibətlər 1977-ci il yanvarın 21-də qurulub.',
  },
};
