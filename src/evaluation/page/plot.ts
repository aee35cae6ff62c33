/** Confidence against the share that is right, drawn. */
import type { Bin, Calibration } from '../calibration.ts';

const SIZE = 300;
const EDGE = 40;
const FULL = SIZE + 2 * EDGE;

const x = (value: number): string => (EDGE + value * SIZE).toFixed(1);
const y = (value: number): string => (EDGE + (1 - value) * SIZE).toFixed(1);

const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** The bar of a bin up to its share, with a dot where its mean confidence is; the count stands above. */
const bar = ({ from, claims, right, confidence }: Bin): string => {
  const share = right / claims;
  const radius = (2.5 + Math.min(6, Math.sqrt(claims) / 3)).toFixed(1);
  return `<rect class="bar" x="${x(from + 0.008)}" y="${y(share)}" width="${(0.084 * SIZE).toFixed(1)}" height="${(share * SIZE).toFixed(1)}"/><circle class="dot" cx="${x(confidence)}" cy="${y(share)}" r="${radius}"/><text class="count" x="${x(from + 0.05)}" y="${(EDGE + (1 - share) * SIZE - 12).toFixed(1)}">${claims}</text>`;
};

/** An SVG picture; the same figures stand in a table beside it. */
export const reliabilityPlot = ({ bins }: Calibration): string =>
  `<svg class="plot" viewBox="0 0 ${FULL} ${FULL}" role="img" aria-label="Share of claims that are right, by confidence; the table beside it has the figures">
${TICKS.map(
  (tick) =>
    `<line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick e" x="${(EDGE - 6).toFixed(1)}" y="${y(tick)}" dy="4">${tick}</text><text class="tick" x="${x(tick)}" y="${(EDGE + SIZE + 16).toFixed(1)}">${tick}</text>`,
).join('')}
<line class="even" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>
${bins.map(bar).join('\n')}
<text class="axis" x="${x(0.5)}" y="${FULL - 4}">confidence</text><text class="axis s" x="${EDGE - 30}" y="${EDGE - 14}">share right</text>
</svg>`;
