import type { Kind } from './kind.ts';

export const consultations: Kind = {
  name: 'consultations',
  section: 'political',
  parties: 'pair',
  roles: [{ name: 'participant', types: ['person', 'office'], identifies: true, many: true }],
  identity: ['time', 'ordinal'],
  conflicts: ['time'],
  venue: true,
  inherits: true,
  occasion: true,
  repeats: false,
  itemises: false,
  unit: null,
  standing: false,
  forward: false,
  voiced: false,
  abroad: null,
  plover: 'CONSULT',
  cameo: '040',
  goldstein: 1.5,
  label: { ar: 'مشاورات سياسية', en: 'Political consultations', az: 'Siyasi məsləhətləşmələr' },
  caption: {
    ar: 'مشاورات سياسية[، الجولة {ordinal}][، {place}]',
    en: 'Political consultations[, round {ordinal}][, {place}]',
    az: 'Siyasi məsləhətləşmələr[, {ordinal} raund][, {place}]',
  },
  example: {
    ar: 'عُقدت الجولة الثانية من المشاورات السياسية بين بولندا وتشيلي في وارسو.',
    en: 'The second round of political consultations between Poland and Chile was held in Warsaw.',
    az: 'Polşa ilə Çili arasında siyasi məsləhətləşmələrin ikinci raundu Varşavada keçirilib.',
  },
};
