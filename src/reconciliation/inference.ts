import { compatible } from '../core/days.ts';
import type { Conflict, Finding, Inference } from '../core/finding.ts';
import { kindByName, kinds } from '../kinds/registry.ts';
import type { Found } from './findings.ts';
import { idOf, type Lookup } from './lookup.ts';

/** Years by which a jubilee may be out and still be of what it seems to be of. */
const NEAR = 3;

const yearOf = (edtf: string | undefined): number | null => {
  const year = Number(edtf?.slice(0, 4));
  return Number.isInteger(year) ? year : null;
};

/** Whether a text of a year was written when the day of the founding had come round in it. */
const isPast = (founding: Finding | undefined, year: number, published: string | null): boolean => {
  const day = founding?.time?.edtf;
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day) || published === null || published.length < 10)
    return false;
  return published >= `${year}${day.slice(4)}`;
};

interface Inferred {
  readonly inferences: readonly Inference[];
  readonly conflicts: readonly Conflict[];
}

/**
 * "The 31st anniversary in 2025" gives 1994, or 1993 where the day has still to come that year: both agree with a
 * founding of either year; another year by little is a contradiction, by much another founding.
 */
const fromJubilees = (all: readonly Found[], lookup: Lookup): Inferred => {
  const inferences: Inference[] = [];
  const conflicts: Conflict[] = [];
  for (const { finding } of all) {
    const marks = kindByName(finding.kind)?.marks;
    const year = yearOf(finding.time?.edtf);
    const count = finding.lead.quantity?.value;
    if (marks === undefined || year === null || count === undefined || finding.modality === 'denied')
      continue;
    const implied = year - count;
    const founding = all
      .map(({ finding: other }) => other)
      .find((other) => other.kind === marks && other.states.join() === finding.states.join());
    const years =
      founding === undefined
        ? []
        : [
            ...founding.versions.map(({ value }) => yearOf(value ?? undefined)),
            yearOf(founding.time?.edtf),
          ].filter((one) => one !== null);
    // Before its day of the year the last jubilee is still the one before: "31 years" may be of 1994 or 1993.
    const passed = finding.claims.every(({ sourceId }) =>
      isPast(founding, year, lookup.sourceOf(sourceId)?.published ?? null),
    );
    const agrees = years.some((one) => one === implied || (!passed && one === implied - 1));
    const off = years.length === 0 ? 0 : Math.min(...years.map((one) => Math.abs(one - implied)));
    inferences.push({
      id: idOf('founding-from-anniversary', finding.claims),
      rule: 'founding-from-anniversary',
      kind: marks,
      states: finding.states,
      time: String(implied),
      ordinal: null,
      premises: finding.claims,
      against: years.length === 0 ? 'unstated' : agrees ? 'agrees' : 'differs',
    });
    if (founding !== undefined && years.length > 0 && !agrees && off <= NEAR)
      conflicts.push({
        id: idOf(`${marks} implied`, [...founding.claims, ...finding.claims]),
        type: 'true contradiction',
        about: 'time',
        kind: marks,
        states: finding.states,
        versions: [
          {
            value: founding.time?.edtf ?? null,
            claims: founding.claims.filter(
              ({ time }) => time !== null && compatible(time.edtf, founding.time?.edtf ?? ''),
            ),
          },
          { value: String(implied), claims: finding.claims },
        ],
        reason: { rule: 'implied-year', with: { implied, count, year } },
        ruled: null,
        findings: [founding.id, finding.id],
      });
  }
  return { inferences, conflicts };
};

/** A third session told of and a first: there was a second, of which nothing is known. A next one that is planned is expected. */
const fromOrdinals = (all: readonly Found[]): Inference[] => {
  const out: Inference[] = [];
  for (const kind of kinds.filter(({ identity }) => identity.includes('ordinal'))) {
    const series = new Map<string, Finding[]>();
    for (const { finding } of all)
      if (finding.kind === kind.name)
        series.set(finding.states.join(), [...(series.get(finding.states.join()) ?? []), finding]);
    for (const list of series.values()) {
      const held = list.filter(({ modality }) => modality === 'asserted');
      const numberOf = ({ claims }: Finding): number | undefined =>
        claims.find(({ detail }) => detail.ordinal !== undefined)?.detail.ordinal;
      const numbers = new Set(held.map(numberOf).filter((number) => number !== undefined));
      const highest = Math.max(0, ...numbers);
      const premises = held
        .filter((finding) => numberOf(finding) === highest)
        .flatMap(({ claims }) => claims);
      const states = list[0]?.states ?? [];
      for (let number = 1; number < highest; number += 1)
        if (!numbers.has(number))
          out.push({
            id: idOf(`${kind.name} ${number}`, premises),
            rule: 'session-missing',
            kind: kind.name,
            states,
            time: null,
            ordinal: number,
            premises,
            against: 'unstated',
          });
      for (const finding of list) {
        if (finding.modality !== 'planned' && finding.modality !== 'hoped') continue;
        const stated = numberOf(finding);
        out.push({
          id: idOf(`${kind.name} expected`, finding.claims),
          rule: 'session-expected',
          kind: kind.name,
          states,
          time: finding.time?.edtf ?? null,
          ordinal: stated ?? (highest > 0 ? highest + 1 : null),
          premises: [...finding.claims, ...(stated === undefined ? premises : [])],
          against: stated === undefined ? 'unstated' : stated === highest + 1 ? 'agrees' : 'differs',
        });
      }
    }
  }
  return out;
};

export const inferFrom = (all: readonly Found[], lookup: Lookup): Inferred => {
  const jubilees = fromJubilees(all, lookup);
  return {
    inferences: [...jubilees.inferences, ...fromOrdinals(all)],
    conflicts: jubilees.conflicts,
  };
};
