import type { Place } from '../../core/claim.ts';
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
import { rankOf } from './ranks.ts';
import type { Cell, Register, Row } from './register.ts';

/** Who holds an office, of those that a finding names. */
const officesCell = (finding: Finding, ...parts: readonly string[]): Cell | null => {
  const roles = rolesOf(finding, parts).roles.filter(({ office }) => office !== null);
  return roles.length === 0 ? null : { type: 'offices', roles };
};

const meetingRow = (finding: Finding, material: Material): Row =>
  rowOf([finding], {
    date: dateCell(finding),
    place: placeCell(placesOf(finding)),
    people: rolesCell(finding, material, 'participant'),
    offices: officesCell(finding, 'participant'),
    state: stateCell(finding, 'state.meeting'),
  });

export const meetings = (material: Material): Register => ({
  name: 'meetings',
  columns: ['date', 'place', 'people', 'offices', 'state'].map((key) => ({ key })),
  rows: material.of('meeting').map((finding) => meetingRow(finding, material)),
  notes: [],
});

interface Route {
  readonly from: StateCode | null;
  readonly to: StateCode | null;
  readonly places: readonly Place[];
}

/** From whose state to whose: by the visitor and the host, else by where it led. Nobody visits his own state. */
const routeOf = (finding: Finding, material: Material): Route => {
  const stateOf = (part: string): StateCode | null =>
    rolesOf(finding, [part]).roles.find(({ state }) => state !== null)?.state ?? null;
  const visitor = stateOf('visitor');
  const places = placesOf(finding).filter(
    ({ id }) => visitor === null || material.stateOfPlace(id) !== visitor,
  );
  const where = places.map(({ id }) => material.stateOfPlace(id)).find((state) => state !== null) ?? null;
  const host = stateOf('host');
  const to = host !== null && host !== visitor ? host : where;
  const other = finding.states.length === 2 ? finding.states.find((state) => state !== to) : undefined;
  const from = visitor ?? (to !== null && finding.states.includes(to) ? (other ?? null) : null);
  return { from, to, places };
};

const visitRow = (finding: Finding, material: Material): Row => {
  const { from, to, places } = routeOf(finding, material);
  const visitor = rolesOf(finding, ['visitor']).roles[0];
  return rowOf([finding], {
    date: dateCell(finding),
    from: statesCell(from),
    to: statesCell(to),
    place: placeCell(places),
    visitor: rolesCell(finding, material, 'visitor'),
    rank: termCell('rank', rankOf(visitor?.office)),
    visit: termCell('visit', likeLead(finding).find(({ detail }) => detail.type !== undefined)?.detail.type),
    host: rolesCell(finding, material, 'host'),
    state: stateCell(finding, 'state.visit'),
  });
};

export const visits = (material: Material): Register => ({
  name: 'visits',
  columns: ['date', 'from', 'to', 'place', 'visitor', 'rank', 'visit', 'host', 'state'].map((key) => ({
    key,
  })),
  rows: material.of('visit').map((finding) => visitRow(finding, material)),
  notes: [],
});

export const honours = (material: Material): Register => ({
  name: 'honours',
  columns: ['date', 'honour', 'recipient', 'sender', 'state'].map((key) => ({ key })),
  rows: material.of('honour-awarded').map((finding) =>
    rowOf([finding], {
      date: dateCell(finding),
      honour: rolesCell(finding, material, 'honour'),
      recipient: rolesCell(finding, material, 'recipient'),
      sender: rolesCell(finding, material, 'sender'),
      state: stateCell(finding, 'state.honour'),
    }),
  ),
  notes: [],
});
