import { countWords } from '../../brief/count-words.ts';
import type { BriefDocument, BriefLine } from '../../brief/document.ts';
import { formatCount, formatNumber } from '../../brief/format.ts';
import { type BriefLanguage, directionOf } from '../../brief/language.ts';
import { html, statusMark } from '../../brief/markup.ts';
import { labelWords, sectionWords, statusWords, words } from '../../brief/words.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { languageNames, ui } from '../words.ts';
import { page, sign } from './layout.ts';

const glyph = (line: BriefLine): string => {
  const edtf = line.finding.time?.edtf;
  if (line.status === 'disputed') return '<i class="d d-dis"></i>';
  if (edtf === undefined) return '';
  if (/^\d{4}$/.test(edtf)) return '<i class="d d-year" style="--w:24"></i>';
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? '<i class="d d-day"></i>' : '<i class="d d-month"></i>';
};

/** The sources of a line, one step away: quotation and a link to its place in the text. */
const witnesses = (line: BriefLine, language: BriefLanguage, brief: BriefDocument): string => {
  return quotes(
    line.notes.flatMap((number) => brief.notes.filter((note) => note.number === number)),
    language,
  );
};

const quotes = (notes: BriefDocument['notes'], language: BriefLanguage): string => {
  const items = notes.map(
    (note) =>
      `<li><q lang="${html(note.language)}" dir="${directionOf(note.language)}">${html(note.quote)}</q> <a href="/source/${note.claim.sourceId}?lang=${language}#c-${note.claim.id}">${html(note.source)}</a></li>`,
  );
  return `<details class="wits"><summary>${ui.evidence[language]}</summary><ul>${items.join('')}</ul></details>`;
};

const row = (line: BriefLine, language: BriefLanguage, brief: BriefDocument): string => {
  const tag = line.modality === '' ? '' : ` <span class="tag tag-o">${html(line.modality)}</span>`;
  const by = html(line.attribution);
  const count = line.finding.sources > 1 ? `<span class="sc"> · ${html(line.sources)}</span>` : '';
  return `<div class="row"><div class="when"><span class="gl">${glyph(line)}</span>${html(line.date)}</div><div class="what"><bdi>${html(line.caption)}</bdi>${tag}${line.finding.label === 'public' ? '' : ` <span class="label">${labelWords[line.finding.label][language]}</span>`}${by === '' ? '' : `<span class="by">${by}</span>`}${witnesses(line, language, brief)}</div><div>${statusMark(line.status, statusWords[line.status][language])}${count}</div></div>`;
};

/** Where sources part: each value with who gives it, how they part and why. */
const disagreements = (brief: BriefDocument, language: BriefLanguage): string => {
  if (brief.disputes.length === 0) return '';
  const rows = brief.disputes.map((dispute) => {
    const values = dispute.versions.map((version) => {
      const period = version.period === '' ? '' : ` <span class="per">${html(version.period)}</span>`;
      const notes = version.notes.flatMap((number) => brief.notes.filter((note) => note.number === number));
      return `<li><b><bdi>${html(version.value)}</bdi></b>${period} <span class="sc">${html(version.sources)}</span>${quotes(notes, language)}</li>`;
    });
    return `<div class="row dis c-${dispute.type.replaceAll(' ', '-')}"><div class="when">${html(dispute.typeName)}</div><div class="what"><bdi>${html(dispute.caption)}</bdi><ul class="vers">${values.join('')}</ul><p class="why">${html(dispute.why)}</p></div></div>`;
  });
  return `<section class="sec"><header class="sec-h">${sign('political')}<h2 class="h3">${words.disagreements[language]}</h2></header>${rows.join('')}</section>`;
};

const coverage = (dossier: Dossier, language: BriefLanguage): string => {
  const columns = ['ar', 'en', 'az'] as const;
  const head = columns
    .map((column) => `<th scope="col">${languageNames[column]?.[language] ?? column}</th>`)
    .join('');
  const rows = dossier.coverage.map(
    ({ section, byLanguage }) =>
      `<tr><th scope="row">${sign(section)}${sectionWords[section][language]}</th>${columns.map((column) => (byLanguage[column] === undefined ? `<td class="none"><span class="vh">${ui.none[language]}</span></td>` : `<td>${formatNumber(byLanguage[column], language)}</td>`)).join('')}</tr>`,
  );
  return `<section class="box"><h2 class="h3">${ui.coverage[language]}</h2><p class="note">${ui.coverageNote[language]}</p><table class="cov"><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
};

/** The dossier of a pair as a page. */
export const dossierPage = (dossier: Dossier, brief: BriefDocument): string => {
  const { language } = brief;
  const [a, b] = dossier.pair;
  const names = brief.names;
  const facts = brief.facts.map(
    (fact) =>
      `<div class="fact${fact.status === 'unknown' ? ' is-unknown' : ''}"><dt>${html(fact.label)}</dt><dd><bdi>${html(fact.value)}</bdi>${fact.detail === '' ? '' : `<small><bdi>${html(fact.detail)}</bdi></small>`}</dd><dd class="s">${statusMark(fact.status, statusWords[fact.status][language])}</dd></div>`,
  );
  const block = (section: string, title: string, lines: readonly BriefLine[], count: string): string =>
    `<section class="sec"><header class="sec-h">${sign(section)}<h2 class="h3">${html(title)}</h2><span class="note">${count}</span></header>${lines.map((line) => row(line, language, brief)).join('')}</section>`;
  const sections = brief.sections.map(({ section, lines }) => {
    const claims = dossier.sections.find((entry) => entry.section === section)?.claims ?? 0;
    return block(
      section,
      sectionWords[section][language],
      lines,
      formatCount(claims, countWords.claims, language),
    );
  });
  const unknown = brief.unknown.map(
    (section) =>
      `<section class="sec"><header class="sec-h">${sign(section)}<h2 class="h3">${sectionWords[section][language]}</h2></header><div class="row hatch"><span>${words.noEvidence[language]}</span></div></section>`,
  );
  const open = brief.open.length === 0 ? '' : block('political', words.open[language], brief.open, '');
  const ahead = brief.ahead.length === 0 ? '' : block('political', words.ahead[language], brief.ahead, '');
  const sources = dossier.sources.map(
    (source, index) =>
      `<li><a href="/source/${source.id}?lang=${language}"><bdi lang="${html(source.languageRead)}">${html(brief.sources[index]?.title ?? '')}</bdi></a><span class="note">${html(brief.sources[index]?.about ?? '')}</span></li>`,
  );
  const body = `<section class="pair"><div class="guil" aria-hidden="true"></div><div class="wrap"><div>
<h1><span>${html(names[0])}</span><svg class="ic knot" aria-hidden="true"><use href="#knot"/></svg><span>${html(names[1])}</span></h1>
<p class="formal">${html(brief.formal)}</p>
<p class="meta"><span class="label">${labelWords[dossier.label][language]}</span><span>${html(brief.sourceCount)}</span><span>${formatCount(dossier.claims, countWords.claims, language)}</span><span>${formatCount(dossier.disputes, countWords.disputes, language)}</span></p></div>
<div class="acts"><a class="btn btn-q" href="/dossier/${b}/${a}?lang=${language}">${ui.swap[language]} ${html(names[1])}</a><a class="btn btn-q" href="/calendar/${a}/${b}.ics?lang=${language}">${ui.calendar[language]}</a><a class="btn btn-1" href="/brief/${a}/${b}?lang=${language}">${ui.brief[language]}</a></div></div></section>
<div class="wrap"><h2 class="vh">${words.keyFacts[language]}</h2><dl class="facts">${facts.join('')}</dl>
<div class="body"><div>${disagreements(brief, language)}${sections.join('')}${open}${ahead}${unknown.join('')}</div>
<aside class="aside">${coverage(dossier, language)}<section class="box"><h2 class="h3">${ui.latest[language]}</h2><ul class="srcs">${sources.join('')}</ul></section></aside></div></div>`;
  return page({ language, title: brief.title, body, path: `/dossier/${a}/${b}`, section: 'dossiers' });
};
