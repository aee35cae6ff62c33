/** Writes out the forms of a nisba from its masculine singular, word by word ("كوري شمالي" → "كورية شمالية"). */

/** Feminine; sound plurals in both cases; feminine plural; duals. */
const ENDINGS = ['', 'ة', 'ون', 'ين', 'ات', 'ان', 'تان', 'تين'] as const;

/** Endings that are written on every word of a nisba of several. */
const SHARED = new Set(['', 'ة', 'ون', 'ين', 'ات']);

export const nisbaForms = (base: string): string[] => {
  const words = base.split(' ');
  return ENDINGS.filter((ending) => words.length === 1 || SHARED.has(ending)).map((ending) =>
    words.map((word) => word + ending).join(' '),
  );
};
