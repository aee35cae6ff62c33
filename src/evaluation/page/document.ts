/** One document of the page: its text at one side, its facts and claims at the other. */
import { directionOf } from '../../brief/language.ts';
import { html } from '../../brief/markup.ts';
import type { Judgement } from '../judge.ts';
import { traceFinder } from '../trace.ts';
import { type Entry, entriesOf, errorsOf } from './entries.ts';
import { entryHtml, type Setting } from './entry.ts';
import { OUTCOMES, SIGNS } from './signs.ts';
import { textHtml } from './text.ts';

/** A judgement with the trace of the reading, sentence by sentence. */
export interface Traced {
  readonly judgement: Judgement;
  readonly trace: readonly string[];
}

/** A document, with how much of it needs looking at. */
export interface Laid extends Traced {
  readonly entries: readonly Entry[];
  readonly errors: number;
}

/** Documents by errors, most first; equal ones by name. */
export const worstFirst = (documents: readonly Traced[]): Laid[] =>
  documents
    .map((document) => {
      const entries = entriesOf(document.judgement);
      return { ...document, entries, errors: errorsOf(entries) };
    })
    .sort((a, b) => b.errors - a.errors || (a.judgement.gold.name < b.judgement.gold.name ? -1 : 1));

const tallyOf = (entries: readonly Entry[]): string =>
  OUTCOMES.map((outcome) => ({
    outcome,
    count: entries.filter((entry) => entry.outcome === outcome).length,
  }))
    .filter(({ count }) => count > 0)
    .map(
      ({ outcome, count }) =>
        `<span class="tag o-${outcome}">${SIGNS[outcome].sign} ${count} ${SIGNS[outcome].word}</span>`,
    )
    .join(' ');

/** A document as a part of the page that opens; `open` for one that is read at once. */
export const documentHtml = ({ judgement, trace, entries }: Laid, at: number, open: boolean): string => {
  const { gold } = judgement;
  const setting: Setting = {
    id: `d${at + 1}`,
    language: gold.language,
    direction: directionOf(gold.language),
    traceOf: traceFinder(trace),
  };
  const list =
    entries.length === 0
      ? '<p class="note">Nothing is asked of it, and nothing was said.</p>'
      : `<ol class="entries">${entries.map((entry) => entryHtml(entry, setting)).join('\n')}</ol>`;
  return `<details class="doc" id="${setting.id}"${open ? ' open' : ''}><summary><h3>${html(gold.name)}</h3><span class="tally">${tallyOf(entries)}</span></summary>
<div class="pair"><div class="matn" lang="${html(gold.language)}" dir="${setting.direction}">${textHtml(gold.text, entries, setting.id)}</div>
<div class="hash">${list}</div></div></details>`;
};
