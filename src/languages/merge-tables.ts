import type { PatternTable } from './pack.ts';

/** One table of several: the rows of a kind stand in the order of the tables. */
export const mergeTables = (...tables: readonly PatternTable[]): PatternTable => {
  const out: Record<string, PatternTable[string]> = {};
  for (const table of tables)
    for (const [kind, rows] of Object.entries(table)) out[kind] = [...(out[kind] ?? []), ...rows];
  return out;
};
