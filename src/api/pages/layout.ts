import { type BriefLanguage, directionOf } from '../../brief/language.ts';
import { html, SPRITE } from '../../brief/markup.ts';
import { ui } from '../words.ts';

export interface PageParts {
  readonly language: BriefLanguage;
  readonly title: string;
  readonly body: string;
  /** Path of this page without its language, for the language switch. */
  readonly path: string;
  readonly section: 'dossiers' | 'sources';
}

const SIGNS: Readonly<Record<string, string>> = {
  foundations: '<path d="M3.5 17V9.5a6.5 6.5 0 0 1 13 0V17M6.8 17V10a3.2 3.2 0 0 1 6.4 0v7M2 17h16"/>',
  political:
    '<path d="M3 5.5a5.5 5.5 0 0 1 0 9M17 5.5a5.5 5.5 0 0 0 0 9M10 4v12"/><circle cx="10" cy="10" r="1.4" fill="currentColor"/>',
  mechanisms:
    '<ellipse cx="10" cy="10" rx="4" ry="3"/><path d="M10 3.2v1.6M10 15.2v1.6M3.2 10h.9M15.9 10h.9M5.2 5.4l.9.9M13.9 13.7l.9.9M14.8 5.4l-.9.9M6.1 13.7l-.9.9"/>',
  legal:
    '<path d="M5 2.8h10v10.4H5zM7.5 6h5M7.5 8.6h5"/><circle cx="10" cy="14" r="2.2"/><path d="M9 16v2.2l1-.8 1 .8V16"/>',
  economy: '<path d="M3 16.5h14M5 16V11M8.4 16V7.5M11.7 16v-4M15 16V4"/>',
  people:
    '<path d="M3 15.5C5 7 15 7 17 15.5"/><circle cx="3" cy="16" r="1.3" fill="currentColor"/><circle cx="17" cy="16" r="1.3" fill="currentColor"/><circle cx="10" cy="5.2" r="1.9"/>',
  multilateral:
    '<circle cx="10" cy="4" r="1.5"/><circle cx="15.7" cy="8.1" r="1.5"/><circle cx="13.5" cy="14.9" r="1.5"/><circle cx="6.5" cy="14.9" r="1.5"/><circle cx="4.3" cy="8.1" r="1.5"/><circle cx="10" cy="10" r="1" fill="currentColor"/>',
};

/** The line glyph of a section. */
export const sign = (section: string): string =>
  `<svg class="ic" aria-hidden="true" viewBox="0 0 20 20"><g fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">${SIGNS[section] ?? ''}</g></svg>`;

const switchTo = (parts: PageParts, language: BriefLanguage, word: string): string =>
  `<a lang="${language}" hreflang="${language}" href="${html(parts.path)}?lang=${language}"${parts.language === language ? ' aria-current="true"' : ''}>${word}</a>`;

/** A whole page around a body. No script runs in it. */
export const page = (parts: PageParts): string => {
  const { language } = parts;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${html(parts.title)} — ${ui.name[language]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles/fonts.css"><link rel="stylesheet" href="/styles/tokens.css"><link rel="stylesheet" href="/styles/rawabit.css"><link rel="stylesheet" href="/styles/pages.css"></head>
<body>${SPRITE}
<a class="skip" href="#main">${ui.skip[language]}</a>
<header class="bar"><a class="brand" href="/?lang=${language}"><svg class="ic knot" aria-hidden="true"><use href="#knot"/></svg><span>${ui.name[language]}</span></a>
<nav class="nav" aria-label="${ui.name[language]}"><a href="/?lang=${language}"${parts.section === 'dossiers' ? ' aria-current="page"' : ''}>${ui.dossiers[language]}</a><a href="/sources?lang=${language}"${parts.section === 'sources' ? ' aria-current="page"' : ''}>${ui.sources[language]}</a></nav>
<span class="bar-end"><span class="local">${ui.local[language]}</span><span class="langs" role="group" aria-label="${ui.language[language]}">${switchTo(parts, 'ar', 'ع')}${switchTo(parts, 'en', 'EN')}${switchTo(parts, 'az', 'AZ')}</span></span></header>
<main id="main">${parts.body}</main>
</body></html>
`;
};
