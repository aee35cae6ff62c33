import type { Quantity } from '../core/claim.ts';

/** How far a figure called "about" may lie from another, as a share of it. */
const ABOUT = 0.05;

const rangeOf = ({ value, bound }: Quantity): [number, number] => {
  switch (bound) {
    case 'more-than':
      return [value, Number.POSITIVE_INFINITY];
    case 'less-than':
      return [Number.NEGATIVE_INFINITY, value];
    case 'about':
      return [value * (1 - ABOUT), value * (1 + ABOUT)];
    default:
      return [value, value];
  }
};

/** Whether two figures can both be true: "more than 30,000" and "more than 31,000" can, 11 and 12 million cannot. */
export const figuresAgree = (a: Quantity, b: Quantity): boolean => {
  if (a.unit !== b.unit) return false;
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
};

export const sameFigure = (a: Quantity | null, b: Quantity | null): boolean =>
  a !== null && b !== null && a.value === b.value && a.unit === b.unit;
