/** Figures as tables of plain text. */
import type { AttributeFigures } from './attributes.ts';
import type { Calibration } from './calibration.ts';
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

export const figuresTable = (figures: readonly Figures[]): string =>
  columns([
    HEAD,
    ...figures.map(({ of, gold, claims, foundRatios, rightRatios, ungrounded }) => [
      of,
      String(gold),
      String(claims),
      ...[foundRatios, rightRatios].flatMap(({ precision, recall, f1 }) => [
        share(precision),
        share(recall),
        share(f1),
      ]),
      String(ungrounded),
    ]),
  ]);

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
