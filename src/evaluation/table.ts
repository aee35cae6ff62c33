/** Figures as tables of plain text. */
import type { AttributeFigures } from './attributes.ts';
import type { Calibration } from './calibration.ts';
import type { Change, Comparison } from './compare.ts';
import type { Figures } from './figures.ts';

/** Columns side by side, the first from its start, the others from their end. */
export const columns = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

export const share = (value: number): string => value.toFixed(3);

const HEAD = ['', 'gold', 'claims', 'found P', 'R', 'F1', 'right P', 'R', 'F1', 'ungrounded'];

const ratiosIn = ({ foundRatios, rightRatios }: Figures): number[] =>
  [foundRatios, rightRatios].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);

export const figuresTable = (figures: readonly Figures[]): string =>
  columns([
    HEAD,
    ...figures.map((row) => [
      row.of,
      String(row.gold),
      String(row.claims),
      ...ratiosIn(row).map(share),
      String(row.ungrounded),
    ]),
  ]);

/** A difference with its sign; what does not show in three places is none. */
export const signed = (value: number): string =>
  Math.abs(value) < 0.0005 ? '=' : `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(3)}`;

/** Now, with the difference from before; rows that there were not are new. */
export const differenceTable = (figures: readonly Figures[], before: readonly Figures[]): string =>
  columns([
    ['', 'found P', '', 'R', '', 'F1', '', 'right P', '', 'R', '', 'F1', ''],
    ...figures.map((row) => {
      const was = before.find(({ of }) => of === row.of);
      const earlier = was === undefined ? [] : ratiosIn(was);
      return [
        row.of,
        ...ratiosIn(row).flatMap((value, at) => {
          const old = earlier[at];
          return [share(value), old === undefined ? 'new' : signed(value - old)];
        }),
      ];
    }),
  ]);

const changeLine = ({ document, fact, before, now }: Change): string =>
  `  ${document}: ${fact.kind} ${fact.states.join('–')} ${fact.date ?? 'undated'}, ${before} before, ${now} now: ${fact.cue}`;

const list = (title: string, changes: readonly Change[]): string =>
  [`${title}: ${changes.length}`, ...changes.map(changeLine)].join('\n');

export const comparisonText = ({ gained, lost, spurious, incomparable }: Comparison): string =>
  [
    list('newly right', gained),
    list('newly lost', lost),
    `spurious claims: ${spurious.come} new, ${spurious.gone} gone`,
    ...(incomparable.length === 0
      ? []
      : [`not compared, for their gold is not the same: ${incomparable.join(', ')}`]),
  ].join('\n');

export const attributesTable = ({ pairs, attributes, people }: AttributeFigures): string =>
  columns([
    [`of ${pairs} found pairs`, 'equal', 'of', 'share'],
    ...attributes.map(({ attribute, equal, of }) => [
      attribute,
      String(equal),
      String(of),
      of > 0 ? share(equal / of) : '–',
    ]),
    ['people (F1)', String(people.shared), `${people.gold}+${people.claims}`, share(people.f1)],
  ]);

export const calibrationTable = ({ bins, error, sure }: Calibration): string =>
  `${columns([
    ['confidence', 'claims', 'mean', 'right'],
    ...bins.map(({ from, claims, right, confidence }) => [
      `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
      String(claims),
      share(confidence),
      share(right / claims),
    ]),
    ['0.9 or more', String(sure.claims), '', sure.claims > 0 ? share(sure.right / sure.claims) : '–'],
  ])}\nexpected calibration error ${share(error)}`;
