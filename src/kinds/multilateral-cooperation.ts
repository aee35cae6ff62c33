import type { Kind } from './kind.ts';

export const multilateralCooperation: Kind = {
  name: 'multilateral-cooperation',
  section: 'multilateral',
  parties: 'pair',
  roles: [{ name: 'organisation', types: ['organisation'], identifies: true, many: true }],
  identity: ['roles', 'time', 'matter'],
  conflicts: [],
  venue: false,
  inherits: false,
  occasion: false,
  repeats: false,
  itemises: false,
  unit: null,
  standing: true,
  forward: false,
  voiced: false,
  abroad: null,
  plover: 'COOPERATE',
  cameo: '05',
  goldstein: 4.5,
  label: { ar: 'تعاون متعدد الأطراف', en: 'Multilateral cooperation', az: 'Çoxtərəfli əməkdaşlıq' },
  caption: {
    ar: 'تعاون في المنظمات الدولية[: {orgs}]',
    en: 'Cooperation in organisations[: {orgs}]',
    az: 'Beynəlxalq təşkilatlarda əməkdaşlıq[: {orgs}]',
  },
  example: {
    ar: 'تدعم تشيلي ترشيح الأردن لعضوية المجلس.',
    en: 'Chile supports the candidature of Jordan for a seat on the council.',
    az: 'Çili İordaniyanın şuraya namizədliyini dəstəkləyir.',
  },
};
