import type { Finding } from '../../core/finding.ts';
import type { StateCode } from '../../core/language.ts';
import {
  dateCell,
  placeCell,
  placesOf,
  rolesCell,
  rolesOf,
  rowOf,
  stateCell,
  statesCell,
  termCell,
} from './cells.ts';
import { likeLead, type Material } from './material.ts';
import type { Register, Row } from './register.ts';

const FORMS: ReadonlySet<string> = new Set([
  'embassy',
  'consulate-general',
  'consulate',
  'honorary-consulate',
  'permanent-mission',
  'liaison-office',
  'trade-office',
  'cultural-centre',
]);

const formOf = (finding: Finding, material: Material): string | null =>
  likeLead(finding)
    .map((claim) => material.traitsOf(claim).form)
    .find((form) => form !== null && FORMS.has(form)) ?? null;

const other = (finding: Finding, one: StateCode | null): StateCode | null =>
  one !== null && finding.states.length === 2 && finding.states.includes(one)
    ? (finding.states.find((state) => state !== one) ?? null)
    : null;

const missionRow = (finding: Finding, material: Material): Row => {
  const places = placesOf(finding);
  const host = places.map(({ id }) => material.stateOfPlace(id)).find((state) => state !== null) ?? null;
  return rowOf([finding], {
    event: termCell('event', finding.kind === 'mission-opened' ? 'opening' : 'closure'),
    date: dateCell(finding),
    owner: statesCell(other(finding, host)),
    host: statesCell(host),
    city: placeCell(places.filter(({ id }) => !id.startsWith('state:'))),
    form: termCell('form', formOf(finding, material)),
    state: stateCell(finding, 'state.event'),
  });
};

export const missions = (material: Material): Register => ({
  name: 'missions',
  columns: ['event', 'date', 'owner', 'host', 'city', 'form', 'state'].map((key) => ({ key })),
  rows: material.of('mission-opened', 'mission-closed').map((finding) => missionRow(finding, material)),
  notes: [],
});

const envoyRow = (finding: Finding, material: Material): Row => {
  const envoy = rolesOf(finding, ['envoy']).roles[0];
  const from = envoy?.state ?? null;
  const offices = envoy?.type === 'person' && envoy.office !== null ? [envoy] : [];
  return rowOf([finding], {
    date: dateCell(finding),
    envoy: rolesCell(finding, material, 'envoy'),
    office: offices.length === 0 ? null : { type: 'offices', roles: offices },
    from: statesCell(from),
    to: statesCell(other(finding, from)),
    state: stateCell(finding, 'state.envoy'),
  });
};

export const envoys = (material: Material): Register => ({
  name: 'envoys',
  columns: ['date', 'envoy', 'office', 'from', 'to', 'state'].map((key) => ({ key })),
  rows: material.of('envoy-accredited').map((finding) => envoyRow(finding, material)),
  notes: [],
});
