import type { Kind } from './kind.ts';

export const tourismFigure: Kind = {
  name: 'tourism-figure',
  section: 'people',
  parties: 'pair',
  roles: [],
  identity: ['time'],
  conflicts: ['quantity'],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: 'tourist',
  standing: true,
  forward: false,
  voiced: false,
  abroad: null,
  plover: null,
  cameo: null,
  goldstein: null,
  label: { ar: 'أعداد السياح', en: 'Tourism figure', az: 'Turistlərin sayı' },
  caption: {
    ar: 'السياحة[: {quantity}][، {trend}]',
    en: 'Tourism[: {quantity}][, {trend}]',
    az: 'Turizm[: {quantity}][, {trend}]',
  },
  example: {
    ar: 'زار اليونان أكثر من مئة ألف سائح إماراتي عام 2022.',
    en: 'More than 100,000 Emirati tourists visited Greece in 2022.',
    az: '2022-ci ildə Yunanıstana BƏƏ-dən 100 mindən çox turist gəlib.',
  },
};
