import type { Kind } from './kind.ts';

export const recognition: Kind = {
  name: 'recognition',
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
  plover: 'COOPERATE',
  cameo: '054',
  goldstein: 6.0,
  label: { ar: 'الاعتراف', en: 'Recognition', az: 'Tanıma' },
  caption: { ar: 'الاعتراف بالاستقلال', en: 'Recognition of independence', az: 'Müstəqilliyin tanınması' },
  example: {
    ar: 'اعترفت تركيا باستقلال كرواتيا في عام 1991.',
    en: 'Turkey recognised the independence of Croatia in 1991.',
    az: 'Türkiyə 1991-ci ildə Xorvatiyanın müstəqilliyini tanıyıb.',
  },
};
