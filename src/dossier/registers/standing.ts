import type { Role } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { StateCode } from '../../core/language.ts';
import {
  asOfCell,
  dateCell,
  figureText,
  placeCell,
  placesOf,
  quantityCell,
  rolesCell,
  rowOf,
  stateCell,
  termCell,
  textCell,
} from './cells.ts';
import { claimsOf, likeLead, type Material } from './material.ts';
import type { Cell, Register, Row } from './register.ts';

/** What a visa regime is, is in its words alone; it stands as of the day that they were written. */
export const visas = (material: Material): Register => ({
  name: 'visas',
  columns: ['said', 'date', 'state', 'asOf'].map((key) => ({ key })),
  rows: material.of('visa-regime').map((finding) =>
    rowOf([finding], {
      said: textCell(finding, material),
      date: dateCell(finding),
      state: stateCell(finding, 'state.regime'),
      asOf: asOfCell(finding, material),
    }),
  ),
  notes: [],
});

export const flights = (material: Material): Register => ({
  name: 'flights',
  columns: ['carriers', 'place', 'quantity', 'date', 'state', 'asOf', 'said'].map((key) => ({ key })),
  rows: material.of('transport-link').map((finding) =>
    rowOf([finding], {
      carriers: rolesCell(finding, material, 'carrier'),
      place: placeCell(placesOf(finding)),
      quantity: quantityCell(finding),
      date: dateCell(finding),
      state: stateCell(finding, 'state.link'),
      asOf: asOfCell(finding, material),
      said: textCell(finding, material),
    }),
  ),
  notes: [],
});

/** Matters that say what a figure counts: exports are no turnover. */
const DEFINITIONS = /^(?:flow-|visitors-|tourists-|overnight-)/;

const definitionsOf = (finding: Finding, material: Material): readonly string[] => [
  ...new Set(
    likeLead(finding)
      .flatMap((claim) => material.traitsOf(claim).topics)
      .filter((topic) => DEFINITIONS.test(topic)),
  ),
];

export const figures = (material: Material): Register => ({
  name: 'figures',
  columns: ['kind', 'period', 'quantity', 'definition', 'trend', 'state', 'asOf', 'said'].map((key) => ({
    key,
  })),
  rows: material
    .of('trade-figure', 'investment', 'aid', 'tourism-figure', 'education-exchange')
    .filter((finding) => quantityCell(finding) !== null)
    .map((finding) =>
      rowOf([finding], {
        kind: termCell('kind', finding.kind),
        period: dateCell(finding),
        quantity: quantityCell(finding),
        definition: termCell('definition', ...definitionsOf(finding, material)),
        trend: termCell('trend', finding.lead.detail.trend),
        state: stateCell(finding, 'state.figure'),
        asOf: asOfCell(finding, material),
        said: figureText(finding, material),
      }),
    ),
  notes: [],
});

/** Whether a state is a member, and since when where a source says; null where none says anything. */
const membershipCell = (findings: readonly Finding[]): Cell | null => {
  const [first] = findings;
  if (first === undefined) return null;
  return (first.modality === 'asserted' ? dateCell(first) : null) ?? stateCell(first, 'state.member');
};

/** One row an organisation, one column a side: what is told of one alone leaves the other unknown. */
export const memberships = (material: Material): Register => {
  const findings = material.of('membership');
  const organisations = new Map<string, { role: Role; findings: Finding[] }>();
  for (const finding of findings)
    for (const role of claimsOf(finding).flatMap(({ roles }) => roles)) {
      if (role.type !== 'organisation') continue;
      const key = role.id ?? role.name;
      const entry = organisations.get(key) ?? { role, findings: [] };
      if (!entry.findings.includes(finding)) entry.findings.push(finding);
      organisations.set(key, entry);
    }
  const { pair } = material.dossier;
  const row = ({ role, findings: own }: { role: Role; findings: Finding[] }): Row => {
    const of = (state: StateCode): Cell | null =>
      membershipCell(own.filter(({ states }) => states.includes(state)));
    const both = pair.map(of);
    return rowOf(own as unknown as Row['findings'], {
      organisation: { type: 'roles', roles: [role], language: material.languageOf((own[0] as Finding).lead) },
      ...Object.fromEntries(pair.map((state, side) => [state, both[side] ?? null])),
    });
  };
  return {
    name: 'memberships',
    columns: [{ key: 'organisation' }, ...pair.map((state) => ({ key: state, state }))],
    rows: [...organisations.values()].map(row),
    notes: [],
  };
};
