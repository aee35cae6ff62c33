/** The whole run as one page that stands alone: no script, no other file. */
import { html } from '../../brief/markup.ts';
import { attributesOf } from '../attributes.ts';
import { calibrationOf } from '../calibration.ts';
import type { Comparison } from '../compare.ts';
import { figuresOf, type Grouping } from '../figures.ts';
import { documentHtml, type Traced, worstFirst } from './document.ts';
import { reliabilityPlot } from './plot.ts';
import { OUTCOMES, SIGNS } from './signs.ts';
import { attributesHtml, calibrationHtml, comparisonHtml, figuresHtml } from './summary.ts';

export interface PageOptions {
  /** What was evaluated, as it was named. */
  readonly title: string;
  readonly documents: readonly Traced[];
  /** The frozen run beside it, with its name; null for none. */
  readonly comparison: { readonly name: string; readonly run: Comparison } | null;
  /** Style sheet that is put into the page. */
  readonly css: string;
}

const CAPTIONS: Readonly<Record<Grouping, string>> = {
  language: 'By language',
  kind: 'By kind',
  document: 'By document',
};

const legend = `<ul class="legend">${OUTCOMES.map(
  (outcome) =>
    `<li><span class="tag o-${outcome}">${SIGNS[outcome].sign} ${SIGNS[outcome].word}</span> ${SIGNS[outcome].meaning}</li>`,
).join(
  '',
)}<li><mark class="gold g-right">underlined</mark> words of the gold; <mark class="gold g-missed">broken</mark> where they were missed</li></ul>`;

/** So many documents are open when the page is opened: where work is to be done. */
const OPEN = 3;

/** A page in English about documents in any language; nothing of a document is markup. */
export const evaluationPage = ({ title, documents, comparison, css }: PageOptions): string => {
  const judgements = documents.map(({ judgement }) => judgement);
  const calibration = calibrationOf(judgements);
  const figures = (grouping: Grouping): string =>
    figuresHtml(
      CAPTIONS[grouping],
      figuresOf(judgements, grouping),
      comparison === null ? [] : comparison.run.before(grouping),
    );
  const against =
    comparison === null
      ? ''
      : `<section><h2>Against ${html(comparison.name)}</h2>${comparisonHtml(comparison.run)}</section>`;
  const laid = worstFirst(documents);
  return `<!doctype html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>Evaluation: ${html(title)}</title>
<style>${css}</style></head>
<body><main>
<header><h1>Evaluation</h1><p class="note">${html(title)}, ${documents.length} document${documents.length === 1 ? '' : 's'}</p></header>
<section><h2>Figures</h2>${figures('language')}
<details><summary>by kind</summary>${figures('kind')}</details>
<details><summary>by document</summary>${figures('document')}</details></section>
<section><h2>Fields and confidence</h2><div class="three">${attributesHtml(attributesOf(judgements))}<div>${calibrationHtml(calibration)}</div>${reliabilityPlot(calibration)}</div></section>
${against}
<section><h2>Documents, most errors first</h2>${legend}
${laid.map((document, at) => documentHtml(document, at, at < OPEN && document.errors > 0)).join('\n')}</section>
</main></body></html>
`;
};
