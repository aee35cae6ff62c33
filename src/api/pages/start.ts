import { countWords } from '../../brief/count-words.ts';
import { formatCount, formatSources } from '../../brief/format.ts';
import type { BriefLanguage } from '../../brief/language.ts';
import { html } from '../../brief/markup.ts';
import type { Names } from '../../dossier/names.ts';
import type { PairCount } from '../../store/contract.ts';
import { ui } from '../words.ts';
import { page } from './layout.ts';

/** Every pair that there are claims about, the fullest first. */
export const startPage = (pairs: readonly PairCount[], language: BriefLanguage, names: Names): string => {
  const state = (code: string): string => names('state', code, language) ?? code;
  const rows = pairs.map(
    ({ pair: [a, b], claims, sources }) =>
      `<div class="row"><div class="what"><a href="/dossier/${a}/${b}?lang=${language}">${html(state(a))} – ${html(state(b))}</a></div><div class="when">${formatCount(claims, countWords.claims, language)}</div><div>${formatSources(sources, language)}</div></div>`,
  );
  const body = `<section class="pair"><div class="guil" aria-hidden="true"></div><div class="wrap"><div><h1><span>${ui.pairsTitle[language]}</span></h1></div></div></section>
<div class="wrap"><section class="sec pairs">${rows.length === 0 ? `<p>${ui.empty[language]}</p>` : rows.join('')}</section></div>`;
  return page({ language, title: ui.pairsTitle[language], body, path: '/', section: 'dossiers' });
};
