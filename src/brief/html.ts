import type { BriefDocument, BriefLine } from './document.ts';
import { formatDate, formatNumber } from './format.ts';
import { type BriefLanguage, directionOf } from './language.ts';
import { html, SPRITE, statusMark } from './markup.ts';
import { labelWords, sectionWords, statusWords, words } from './words.ts';

export interface PrintOptions {
  /** Day of printing, ISO; null leaves it out. */
  readonly printed: string | null;
  /** Style sheet that is put into the page. */
  readonly css: string;
}

const refs = (notes: readonly number[], language: BriefLanguage): string =>
  notes
    .map((number) => `<sup><a href="#n${number}">(${formatNumber(number, language, false)})</a></sup>`)
    .join(' ');

/** Foreign names keep their own direction. */
const text = (value: string): string => html(value);

/** The label of a line that is not for everyone. */
const labelTag = ({ finding }: BriefLine, language: BriefLanguage): string =>
  finding.label === 'public'
    ? ''
    : ` <span class="label">${text(labelWords[finding.label][language])}</span>`;

const row = (line: BriefLine, language: BriefLanguage): string => {
  const modality = line.modality === '' ? '' : ` <span class="tag">${text(line.modality)}</span>`;
  const said = line.attribution === '' ? '' : `<small>${text(line.attribution)}</small>`;
  const many = line.finding.sources > 1 ? `<small>${text(line.sources)}</small>` : '';
  return `<tr class="s-${line.status}"><td class="d">${text(line.date)}</td><td class="t"><bdi>${text(line.caption)}</bdi>${modality}${refs(line.notes, language)}${labelTag(line, language)}${said}</td><td class="s">${statusMark(line.status, statusWords[line.status][language])}${many}</td></tr>`;
};

const table = (lines: readonly BriefLine[], language: BriefLanguage): string =>
  `<table class="rows"><tbody>${lines.map((line) => row(line, language)).join('\n')}</tbody></table>`;

/** What the sources do not say: whole sections, and what is missing of the others. */
const unknownBlock = (brief: BriefDocument): string => {
  const { language, unknown, gaps } = brief;
  if (unknown.length + gaps.length === 0) return '';
  const sections = unknown
    .map((section) => text(sectionWords[section][language]))
    .join(words.comma[language]);
  const bare = unknown.length === 0 ? '' : `<p class="hatch">${sections}: ${words.noEvidence[language]}</p>`;
  const rows = gaps.map(
    ({ label, what, against }) =>
      `<tr><td class="d">${text(label)}</td><td class="t">${text(what)}${against === '' ? '' : ` <small>${text(against)}</small>`}</td></tr>`,
  );
  const table = gaps.length === 0 ? '' : `<table class="rows"><tbody>${rows.join('\n')}</tbody></table>`;
  return `<section><h2>${text(words.unknown[language])}</h2>${bare}${table}</section>`;
};

/** The body of a brief: everything between the head and the foot of a page. */
export const briefBody = (brief: BriefDocument, printed: string | null): string => {
  const { language } = brief;
  const heading = (title: string): string => `<h2>${text(title)}</h2>`;
  const date = printed === null ? '' : formatDate(printed, language);
  const label = `<span class="label">${text(labelWords[brief.label][language])}</span>`;
  const facts = brief.facts.map(
    (fact) =>
      `<tr class="${fact.status === 'unknown' ? 'is-unknown' : ''}"><th scope="row">${text(fact.label)}</th><td><bdi>${text(fact.value)}</bdi>${refs(fact.notes, language)}${fact.detail === '' ? '' : `<small><bdi>${text(fact.detail)}</bdi></small>`}</td><td class="s">${statusMark(fact.status, statusWords[fact.status][language])}</td></tr>`,
  );
  const disputes = brief.disputes.map(
    (dispute) =>
      `<tr class="c-${dispute.type.replaceAll(' ', '-')}"><th scope="row"><bdi>${text(dispute.caption)}</bdi><small class="kind">${text(dispute.typeName)}</small></th><td>${dispute.versions
        .map(
          (version) =>
            `<span class="ver"><b><bdi>${text(version.value)}</bdi></b>${version.period === '' ? '' : ` <span class="per">${text(version.period)}</span>`}${refs(version.notes, language)} <small>${text(version.sources)}</small></span>`,
        )
        .join(
          dispute.type === 'true contradiction' ? `<span class="or">${words.or[language]}</span>` : '',
        )}<p class="why">${text(dispute.why)}</p></td></tr>`,
  );
  const notes = brief.notes.map(
    (note) =>
      `<li id="n${note.number}"><a class="num" href="#n${note.number}">(${formatNumber(note.number, language, false)})</a><span><q lang="${html(note.language)}" dir="${directionOf(note.language)}">${text(note.quote)}</q> <span class="c">${text(note.source)}</span></span></li>`,
  );
  const sources = brief.sources.map(
    (source) =>
      `<li><bdi lang="${html(source.language)}">${text(source.title)}</bdi> <span class="c">${text(source.about)}</span></li>`,
  );
  return `<header class="hl">${label}<span>${words.brief[language]}: ${text(brief.title)}</span><span>${text(date)}</span></header>
<div class="guil" aria-hidden="true"></div>
<svg class="ic knot" aria-hidden="true"><use href="#knot"/></svg>
<h1>${text(brief.title)}</h1>
<p class="formal">${text(brief.formal)}</p>
<p class="sub">${words.subtitle[language]}${words.comma[language]}${text(brief.basedOn)}</p>
${heading(words.keyFacts[language])}
<table class="facts"><tbody>${facts.join('\n')}</tbody></table>
${disputes.length === 0 ? '' : `${heading(words.disagreements[language])}<table class="disputes"><tbody>${disputes.join('\n')}</tbody></table>`}
${brief.sections.map(({ section, lines }) => `<section>${heading(sectionWords[section][language])}${table(lines, language)}</section>`).join('\n')}
${brief.open.length === 0 ? '' : `<section>${heading(words.open[language])}${table(brief.open, language)}</section>`}
${brief.ahead.length === 0 ? '' : `<section>${heading(words.ahead[language])}${table(brief.ahead, language)}</section>`}
${unknownBlock(brief)}
<ol class="fn">${notes.join('\n')}</ol>
<section>${heading(words.sources[language])}<ol class="src">${sources.join('\n')}</ol></section>
<footer class="hl b">${label}<span>${words.brief[language]}: ${text(brief.title)}</span><span>${text(date)}</span></footer>`;
};

/** A brief as one HTML page that prints on A4, right to left where its language is. */
export const briefHtml = (brief: BriefDocument, options: PrintOptions): string =>
  `<!doctype html>
<html lang="${brief.language}" dir="${directionOf(brief.language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${words.brief[brief.language]}: ${html(brief.title)}</title>
<style>${options.css}</style></head>
<body>${SPRITE}<main class="brief">
${briefBody(brief, options.printed)}
</main></body></html>
`;
