import type { Kind } from './kind.ts';

export const lifeEvent: Kind = {
  name: 'life-event',
  section: 'political',
  parties: 'one',
  roles: [
    { name: 'person', types: ['person', 'office'], identifies: true },
  ],
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
  plover: null,
  cameo: null,
  goldstein: null,
  label: { ar: 'سيرة', en: 'Life event', az: 'Tərcümeyi-hal' },
  caption: { ar: 'سيرة[: {people}]: {quote}', en: 'Life event[: {people}]: {quote}', az: 'Tərcümeyi-hal[: {people}]: {quote}' },
  example: {
    ar: 'توفي السلطان في يناير 2020.',
    en: 'The Sultan died in January 2020.',
    az: 'Sultan 2020-ci ilin yanvarında vəfat edib.',
  },
};
