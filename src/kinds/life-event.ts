import type { Kind } from './kind.ts';

export const lifeEvent: Kind = {
  name: 'life-event',
  section: 'political',
  parties: 'one',
  roles: [{ name: 'person', types: ['person', 'office'], identifies: true, many: false }],
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
  abroad: 'document',
  plover: null,
  cameo: null,
  goldstein: null,
  label: { ar: 'سيرة', en: 'Life event', az: 'Tərcümeyi-hal' },
  caption: {
    ar: 'سيرة[: {people}]: {quote}',
    en: 'Life event[: {people}]: {quote}',
    az: 'Tərcümeyi-hal[: {people}]: {quote}',
  },
  example: {
    ar: 'توفي سلطان عمان قابوس بن سعيد في يناير 2020.',
    en: 'Sultan Qaboos of Oman died in January 2020.',
    az: 'Oman Sultanı Qabus 2020-ci ilin yanvarında vəfat edib.',
  },
};
