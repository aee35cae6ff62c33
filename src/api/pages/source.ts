import { captionOf, kindLabel } from '../../brief/caption.ts';
import { formatDate, formatNumber, formatTime } from '../../brief/format.ts';
import { type BriefLanguage, directionOf } from '../../brief/language.ts';
import { html } from '../../brief/markup.ts';
import { labelWords, modalityWords, sourceKindWords, words } from '../../brief/words.ts';
import type { Claim } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { Source } from '../../core/source.ts';
import type { SourceEntry } from '../../dossier/dossier.ts';
import type { Names } from '../../dossier/names.ts';
import { languageNames, ui } from '../words.ts';
import { page } from './layout.ts';

/** A claim alone, dressed as a finding so that it has a caption. */
const alone = (claim: Claim): Finding => ({
  id: claim.id,
  kind: claim.kind,
  states: claim.states,
  modality: claim.modality,
  status: 'single-source',
  time: claim.time,
  lead: claim,
  claims: [claim],
  dispute: null,
  versions: [],
  size: 1,
  preferred: 'only',
  support: [claim.id],
  flow: null,
  sources: 1,
  voices: 1,
  credibility: 6,
  reliability: 'F',
  label: 'public',
  history: [claim.modality],
});

interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const paragraphsOf = (text: string): Paragraph[] => {
  const out: Paragraph[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && text[i] !== '\n' && text[i] !== '\r') continue;
    if (text.slice(start, i).trim() !== '') out.push({ start, end: i });
    start = i + 1;
  }
  return out;
};

/** The words of a paragraph with every piece of evidence washed; overlaps are cut at each edge. */
const marked = (text: string, paragraph: Paragraph, claims: readonly Claim[]): string => {
  const inside = claims.filter(
    ({ evidence }) => evidence.start < paragraph.end && evidence.end > paragraph.start,
  );
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const { evidence } of inside) {
    edges.add(Math.max(paragraph.start, evidence.start));
    edges.add(Math.min(paragraph.end, evidence.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const anchored = new Set<string>();
  let out = '';
  for (let i = 0; i + 1 < sorted.length; i += 1) {
    const from = sorted[i] as number;
    const to = sorted[i + 1] as number;
    const here = inside.filter(({ evidence }) => evidence.start <= from && evidence.end >= to);
    const piece = html(text.slice(from, to));
    if (here.length === 0) out += piece;
    else {
      const anchors = here
        .filter((claim) => !anchored.has(claim.id))
        .map((claim) => {
          anchored.add(claim.id);
          return `<span id="c-${claim.id}"></span>`;
        });
      out += `${anchors.join('')}<mark>${piece}</mark>`;
    }
  }
  return out;
};

const claimCard = (claim: Claim, language: BriefLanguage, names: Names, textLanguage: string): string => {
  const tentative =
    claim.modality === 'planned' || claim.modality === 'hoped' || claim.time?.inferred === true;
  const date = claim.time === null ? words.undated[language] : formatTime(claim.time, language);
  const state = (code: string): string => names('state', code, language) ?? code;
  const said =
    claim.attribution === null
      ? ''
      : `<dt>${ui.saidBy[language]}</dt><dd class="all"><bdi>${html(claim.attribution.text)}</bdi></dd>`;
  const modality = modalityWords[claim.modality][language];
  return `<details class="cl${tentative ? ' tent' : ''}"><summary><span class="k">${html(kindLabel(claim.kind, language))}</span><span><b><bdi>${html(captionOf(alone(claim), language, names, () => textLanguage))}</bdi></b><span class="x">${html(date)}${modality === '' ? '' : ` <span class="tag tag-o">${modality}</span>`}</span></span></summary>
<dl class="fields"><dt>${ui.participants[language]}</dt><dd class="all">${claim.states.map((code) => html(state(code))).join(' – ')}</dd>${claim.place === null ? '' : `<dt>${ui.place[language]}</dt><dd>${html(names('place', claim.place.id, language) ?? claim.place.name)}</dd>`}${said}<dt>${ui.confidence[language]}</dt><dd>${formatNumber(claim.confidence, language)}</dd><dt>${ui.span[language]}</dt><dd><span class="mono" dir="ltr">[${claim.evidence.start}, ${claim.evidence.end})</span></dd><dt>${ui.rule[language]}</dt><dd class="all"><a class="mono" dir="ltr" href="#c-${claim.id}">${html(claim.rule)}</a></dd></dl></details>`;
};

/** A source with its evidence highlighted and its claims in the margin, numbered by paragraph. */
export const sourcePage = (
  source: Source & { readonly languageRead: string },
  claims: readonly Claim[],
  language: BriefLanguage,
  names: Names,
): string => {
  const paragraphs = paragraphsOf(source.text);
  const text = paragraphs.map(
    (paragraph, index) =>
      `<p><span class="pn" aria-hidden="true">${formatNumber(index + 1, language, false)}</span>${marked(source.text, paragraph, claims)}</p>`,
  );
  const margin = paragraphs.map((paragraph, index) => {
    const here = claims.filter(
      ({ evidence }) => evidence.start >= paragraph.start && evidence.start < paragraph.end,
    );
    return here.length === 0
      ? ''
      : `<div class="grp"><span class="no">${formatNumber(index + 1, language, false)}</span><div>${here.map((claim) => claimCard(claim, language, names, source.languageRead)).join('')}</div></div>`;
  });
  const title = source.title ?? source.path?.split('/').at(-1) ?? source.id.slice(0, 12);
  const item = (name: string, value: string | null): string =>
    value === null ? '' : `<div><dt>${name}</dt><dd><bdi>${html(value)}</bdi></dd></div>`;
  const body = `<section class="src-h"><div class="wrap"><p class="crumb"><a href="/sources?lang=${language}">${ui.sources[language]}</a> › <span class="mono" dir="ltr">sha256:${source.id.slice(0, 12)}…</span></p>
<h1 lang="${html(source.languageRead)}"><bdi>${html(title)}</bdi></h1>
<dl class="dl">${item(ui.kind[language], sourceKindWords[source.kind]?.[language] ?? source.kind)}${item(ui.publisher[language], source.publisher)}${item(ui.published[language], source.published === null ? null : formatDate(source.published, language))}${item(ui.language[language], languageNames[source.languageRead]?.[language] ?? source.languageRead)}${item(ui.reliability[language], source.reliability)}<div><dt class="vh">${ui.kind[language]}</dt><dd><span class="label">${labelWords[source.label][language]}</span></dd></div></dl></div></section>
<div class="wrap"><section class="reader" aria-label="${ui.reader[language]}"><div class="matn" lang="${html(source.languageRead)}" dir="${directionOf(source.languageRead)}">${text.join('\n')}</div><div class="hash">${margin.join('')}</div></section></div>`;
  return page({ language, title, body, path: `/source/${source.id}`, section: 'sources' });
};

/** All sources, the latest first. */
export const sourcesPage = (sources: readonly SourceEntry[], language: BriefLanguage): string => {
  const rows = [...sources]
    .sort((a, b) => ((b.published ?? '') < (a.published ?? '') ? -1 : 1))
    .map(
      (source) =>
        `<div class="row"><div class="when">${source.published === null ? words.undated[language] : html(formatDate(source.published, language))}</div><div class="what"><a href="/source/${source.id}?lang=${language}"><bdi lang="${html(source.languageRead)}">${html(source.title ?? source.path?.split('/').at(-1) ?? source.id.slice(0, 12))}</bdi></a><span class="by">${html([source.publisher, sourceKindWords[source.kind]?.[language]].filter((part) => part != null).join(' · '))}</span></div><span>${html(languageNames[source.languageRead]?.[language] ?? '')}</span></div>`,
    );
  const body = `<div class="wrap"><section class="sec"><header class="sec-h"><h1 class="h2">${ui.sources[language]}</h1></header>${rows.join('')}</section></div>`;
  return page({ language, title: ui.sources[language], body, path: '/sources', section: 'sources' });
};
