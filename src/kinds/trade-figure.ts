import type { Kind } from './kind.ts';

export const tradeFigure: Kind = {
  name: 'trade-figure',
  section: 'economy',
  parties: 'pair',
  roles: [],
  identity: ['time'],
  conflicts: ['quantity'],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: 'USD',
  standing: true,
  forward: false,
  voiced: false,
  abroad: null,
  plover: null,
  cameo: null,
  goldstein: null,
  label: { ar: 'حجم التبادل التجاري', en: 'Trade figure', az: 'Ticarət dövriyyəsi' },
  caption: {
    ar: 'حجم التبادل التجاري[: {quantity}]',
    en: 'Trade[: {quantity}]',
    az: 'Ticarət dövriyyəsi[: {quantity}]',
  },
  example: {
    ar: 'بلغ التبادل التجاري بين تركيا وكينيا مليار دولار في عام 2021.',
    en: 'Trade between Turkey and Kenya reached one billion dollars in 2021.',
    az: '2021-ci ildə Türkiyə ilə Keniya arasında ticarət dövriyyəsi bir milyard dollar təşkil edib.',
  },
};
