/** The figures of a run as tables of the page. */
import { html } from '../../brief/markup.ts';
import type { AttributeFigures } from '../attributes.ts';
import type { Calibration } from '../calibration.ts';
import type { Change, Comparison } from '../compare.ts';
import type { Figures, Ratios } from '../figures.ts';
import { share, signed } from '../table.ts';

/** A table that may be wider than a narrow screen and then scrolls by itself, with the keyboard too. */
const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll" tabindex="0" role="group" aria-label="${html(caption)}"><table><caption>${html(caption)}</caption><thead><tr>${head
    .map((cell, at) => `<th scope="col"${at > 0 ? ' class="num"' : ''}>${cell}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map(
      ([first, ...cells]) =>
        `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td class="num">${cell}</td>`).join('')}</tr>`,
    )
    .join('\n')}</tbody></table></div>`;

const cellsOf = (now: Ratios, before: Ratios | undefined): string[] =>
  (['precision', 'recall', 'f1'] as const).map((key) => {
    const change = before === undefined ? '' : ` <small>${signed(now[key] - before[key])}</small>`;
    return `${share(now[key])}${change}`;
  });

/** Precision, recall and F1, a row a group, with the difference from a frozen run where there is one. */
export const figuresHtml = (
  caption: string,
  figures: readonly Figures[],
  before: readonly Figures[],
): string =>
  table(
    caption,
    [
      '<span class="vh">group</span>',
      'gold',
      'claims',
      'found P',
      'found R',
      'found F1',
      'right P',
      'right R',
      'right F1',
      'ungrounded',
    ],
    figures.map((row) => {
      const was = before.find(({ of }) => of === row.of);
      return [
        html(row.of),
        String(row.gold),
        String(row.claims),
        ...cellsOf(row.foundRatios, was?.foundRatios),
        ...cellsOf(row.rightRatios, was?.rightRatios),
        String(row.ungrounded),
      ];
    }),
  );

export const attributesHtml = ({ pairs, attributes, people }: AttributeFigures): string =>
  table(
    `Fields of the ${pairs} pairs that were found`,
    ['field', 'equal', 'of', 'share'],
    [
      ...attributes.map(({ attribute, equal, of }) => [
        attribute,
        String(equal),
        String(of),
        of > 0 ? share(equal / of) : '–',
      ]),
      ['people, F1', String(people.shared), `${people.gold} + ${people.claims}`, share(people.f1)],
    ],
  );

export const calibrationHtml = ({ bins, error, sure }: Calibration): string =>
  `${table(
    'Confidence and what is right',
    ['confidence', 'claims', 'mean', 'right'],
    [
      ...bins.map(({ from, claims, right, confidence }) => [
        `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
        String(claims),
        share(confidence),
        share(right / claims),
      ]),
      ['0.9 or more', String(sure.claims), '', sure.claims > 0 ? share(sure.right / sure.claims) : '–'],
    ],
  )}<p class="note">Expected calibration error <b>${share(error)}</b>. A bar is the share that is right, with the number of claims above it; a dot stands at the mean confidence; on the slanting line both are equal.</p>`;

const changeHtml = ({ document, fact, before, now }: Change): string =>
  `<li><span class="mono">${html(document)}</span> <b>${html(fact.kind)}</b> ${html(fact.states.join('–'))} ${html(fact.date ?? 'undated')}: ${before}, now ${now}. <q dir="auto">${html(fact.cue)}</q></li>`;

const changesHtml = (title: string, changes: readonly Change[]): string =>
  `<details${changes.length > 0 && changes.length <= 12 ? ' open' : ''}><summary>${title}: ${changes.length}</summary><ul class="changes">${changes.map(changeHtml).join('\n')}</ul></details>`;

/** What changed since a frozen run. */
export const comparisonHtml = ({ gained, lost, spurious, incomparable }: Comparison): string =>
  `${changesHtml('Newly right', gained)}${changesHtml('Newly lost', lost)}<p class="note">Spurious claims: ${spurious.come} new, ${spurious.gone} gone.${incomparable.length === 0 ? '' : ` Not compared, for their gold is not the same: ${html(incomparable.join(', '))}.`}</p>`;
