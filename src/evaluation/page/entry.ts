/** One entry of a document's page: what the gold says, what the reading says, and how it came to say it. */
import { html } from '../../brief/markup.ts';
import type { Claim } from '../../core/claim.ts';
import type { Span } from '../../core/span.ts';
import { differences } from '../attributes.ts';
import type { GoldFact, GoldQuantity } from '../gold.ts';
import type { Entry } from './entries.ts';
import { SIGNS } from './signs.ts';

/** A document as its entries need it. */
export interface Setting {
  /** Begins the ids of the entries. */
  readonly id: string;
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  /** Lines of the trace about some words. */
  readonly traceOf: (spans: readonly Span[]) => readonly string[];
}

/** Name of a field, and its value as it is shown; fields without a value are left out. */
type Field = readonly [name: string, value: string];

const quantityText = ({ value, bound, unit }: GoldQuantity): string =>
  `${bound === 'exact' ? '' : `${bound} `}${value.toLocaleString('en')} ${unit}`;

const goldFields = (fact: GoldFact): Field[] => [
  ['states', fact.states.join('–')],
  ['date', fact.date ?? ''],
  ['modality', fact.modality],
  ['people', fact.people.join(', ')],
  ['place', fact.place ?? ''],
  ['quantity', fact.quantity === null ? '' : quantityText(fact.quantity)],
  ['attribution', fact.attributedTo ?? ''],
];

const claimFields = (claim: Claim): Field[] => [
  ['states', claim.states.join('–')],
  ['date', claim.time?.edtf ?? ''],
  ['modality', claim.modality],
  [
    'people',
    [...new Set(claim.roles.filter(({ type }) => type === 'person').map(({ name }) => name))].join(', '),
  ],
  ['place', claim.place?.name ?? ''],
  ['quantity', claim.quantity === null ? '' : quantityText(claim.quantity)],
  ['attribution', claim.attribution?.name ?? ''],
];

const quote = (words: string, { language, direction }: Setting): string =>
  words === '' ? '' : `<q lang="${html(language)}" dir="${direction}">${html(words)}</q>`;

/** A side of an entry: its fields, those that differ from the other side marked with a sign and in bold. */
const side = (fields: readonly Field[], different: ReadonlySet<string>): string =>
  `<dl>${fields
    .filter(([name, value]) => value !== '' || different.has(name))
    .map(
      ([name, value]) =>
        `<div${different.has(name) ? ' class="diff"' : ''}><dt>${name}</dt><dd><bdi>${different.has(name) ? '<span aria-hidden="true">≠ </span><span class="vh">differs: </span>' : ''}${value === '' ? 'none' : html(value)}</bdi></dd></div>`,
    )
    .join('')}</dl>`;

const nothing = (words: string): string => `<p class="hatch"><span>${words}</span></p>`;

const traceHtml = ({ claim, cues }: Entry, setting: Setting): string => {
  const lines = setting.traceOf([...cues, ...(claim === null ? [] : [claim.evidence])]);
  const title =
    claim === null
      ? 'what was read there'
      : `<span class="mono">${html(claim.rule)}</span>, confidence ${claim.confidence.toFixed(2)}`;
  const trace = lines.length === 0 ? 'The trace has no line about it.' : lines.join('\n');
  return `<details><summary>${title}</summary><pre class="trace" dir="auto" tabindex="0">${html(trace)}</pre></details>`;
};

/** One entry as an item of the list beside the text. */
export const entryHtml = (entry: Entry, setting: Setting): string => {
  const { number, outcome, fact, claim } = entry;
  const { sign, word } = SIGNS[outcome];
  const different = new Set<string>(fact !== null && claim !== null ? differences(fact, claim) : []);
  const gold =
    fact === null ? nothing('no fact') : `${side(goldFields(fact), different)}${quote(fact.cue, setting)}`;
  const ours =
    claim === null
      ? nothing('no claim')
      : `${side(claimFields(claim), different)}${quote(claim.evidence.quote, setting)}`;
  return `<li id="${setting.id}-${number}" class="entry o-${outcome}"><p class="tag">${sign}${number} ${word}: <b>${html(fact?.kind ?? claim?.kind ?? '')}</b></p>
<div class="sides"><div><span class="lab">gold</span>${gold}</div><div><span class="lab">reading</span>${ours}</div></div>
${traceHtml(entry, setting)}</li>`;
};
