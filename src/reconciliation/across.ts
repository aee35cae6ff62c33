import type { Conflict } from '../core/finding.ts';
import { kindByName } from '../kinds/registry.ts';
import { groupBy } from './conflict.ts';
import {
  counted,
  definitionsOf,
  flowsIn,
  periodsOf,
  revisedBy,
  talliesOf,
  withFigure,
} from './figures-across.ts';
import type { Found } from './findings.ts';
import type { Lookup } from './lookup.ts';
import { namedSo, putOffs } from './occasions-across.ts';

/** What findings of a pair differ about between one another. */
export const acrossFindings = (all: readonly Found[], lookup: Lookup): Conflict[] => {
  const out: Conflict[] = namedSo(all);
  for (const group of groupBy(all, ({ finding }) => finding.kind)) {
    const kind = kindByName(group[0]?.finding.kind ?? '');
    if (kind === undefined) continue;
    const figures = group.filter(counted);
    if (kind.periodic === true || kind.counted === true) {
      out.push(...periodsOf(figures), ...definitionsOf(figures), ...revisedBy(figures, lookup));
      if (kind.periodic === true) out.push(...flowsIn(group.filter(withFigure)));
    }
    if (kind.occasion) out.push(...putOffs(group.map(({ finding }) => finding)));
    if (kind.counts !== undefined)
      for (const tallies of groupBy(figures, ({ finding }) => finding.states.join())) {
        const states = tallies[0]?.finding.states.join();
        const items = all.filter(
          ({ finding }) => finding.kind === kind.counts && finding.states.join() === states,
        );
        out.push(...talliesOf(tallies, items));
      }
  }
  return out;
};
