/** Writes out the forms of a nisba from its masculine singular, word by word ("كوري شمالي" → "كورية شمالية"). */

/** Feminine; sound plurals in both cases; feminine plural; duals. */
const ENDINGS = ['', 'ة', 'ون', 'ين', 'ات', 'ان', 'تان', 'تين'] as const;

export const nisbaForms = (base: string): string[] => {
  const words = base.split(' ');
  const several = words.length > 1;
  return ENDINGS.filter((ending) => !several || !ending.startsWith('ت')).map((ending) => words.map((word) => word + ending).join(' '));
};
