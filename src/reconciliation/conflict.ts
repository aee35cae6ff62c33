import type { Conflict, ConflictReason, Finding, Version } from '../core/finding.ts';
import { idOf } from './lookup.ts';

interface Parts {
  readonly type: Conflict['type'];
  readonly about: Conflict['about'];
  readonly versions: readonly Version[];
  readonly reason: ConflictReason;
}

export const conflictOf = (
  { type, about, versions, reason }: Parts,
  findings: readonly Finding[],
): Conflict => {
  const lead = findings[0] as Finding;
  return {
    id: idOf(
      `${lead.kind} ${type} ${about}`,
      versions.flatMap(({ claims }) => claims),
    ),
    kind: lead.kind,
    states: lead.states,
    ruled: null,
    findings: [...new Set(findings.map(({ id }) => id))],
    type,
    about,
    versions,
    reason,
  };
};

export const groupBy = <Value>(list: readonly Value[], keyOf: (value: Value) => string): Value[][] => {
  const out = new Map<string, Value[]>();
  for (const value of list) {
    const key = keyOf(value);
    const known = out.get(key);
    if (known === undefined) out.set(key, [value]);
    else known.push(value);
  }
  return [...out.values()];
};
