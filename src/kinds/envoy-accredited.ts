import type { Kind } from './kind.ts';

export const envoyAccredited: Kind = {
  name: 'envoy-accredited',
  section: 'foundations',
  parties: 'pair',
  roles: [{ name: 'envoy', types: ['person', 'office'], identifies: true, many: false }],
  identity: ['roles'],
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
  cameo: '050',
  goldstein: 2,
  label: { ar: 'اعتماد سفير', en: 'Accreditation of an envoy', az: 'Səfirin akkreditə olunması' },
  caption: {
    ar: 'اعتماد سفير[: {people}]',
    en: 'Accreditation of an envoy[: {people}]',
    az: 'Səfirin akkreditə olunması[: {people}]',
  },
  example: {
    ar: 'قدّم سفير تشيلي أوراق اعتماده إلى رئيس بولندا في مايو 2019.',
    en: 'The ambassador of Chile presented his credentials to the President of Poland in May 2019.',
    az: 'Çili səfiri 2019-cu ilin mayında etimadnaməsini Polşa Prezidentinə təqdim edib.',
  },
};
