import type { Kind } from './kind.ts';

export const visaRegime: Kind = {
  name: 'visa-regime',
  section: 'people',
  parties: 'pair',
  roles: [],
  identity: [],
  conflicts: ['modality'],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: null,
  standing: true,
  forward: false,
  voiced: false,
  plover: null,
  cameo: null,
  goldstein: null,
  label: { ar: 'نظام التأشيرات', en: 'Visa regime', az: 'Viza rejimi' },
  caption: { ar: 'التأشيرات: {quote}', en: 'Visas: {quote}', az: 'Viza rejimi: {quote}' },
  example: {
    ar: 'أعفت جورجيا مواطني عُمان من التأشيرة.',
    en: 'Georgia exempted citizens of Oman from visas.',
    az: 'Gürcüstan Oman vətəndaşlarını vizadan azad edib.',
  },
};
