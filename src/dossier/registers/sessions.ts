import type { Finding } from '../../core/finding.ts';
import {
  dateCell,
  ordinalCell,
  placeCell,
  placesOf,
  rolesCell,
  rowOf,
  stateCell,
  termCell,
  textCell,
} from './cells.ts';
import type { Material } from './material.ts';
import type { Cell, Note, Register, RegisterName, Row } from './register.ts';

const CHAIRS = ['co-chair', 'participant'];

/** What sort of line it is, and the vocabulary of whether it came about. */
const EVENTS = {
  'commission-created': { event: 'creation', set: 'state.event' },
  'commission-session': { event: 'session', set: 'state.session' },
  'commission-status': { event: 'standing', set: 'state.said' },
} as const;

/** Ordinals that follow from the others, and that no source tells of. */
const missingOf = (material: Material, kind: string): Note[] => {
  const inferences = material.dossier.inferences.filter(
    (one) => one.rule === 'session-missing' && one.kind === kind && one.ordinal !== null,
  );
  const ordinals = inferences
    .flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal]))
    .sort((a, b) => a - b);
  return ordinals.length === 0 ? [] : [{ note: 'missing', ordinals, inferences }];
};

const sittingCells = (finding: Finding): Record<string, Cell | null> => ({
  ordinal: ordinalCell(finding),
  date: dateCell(finding),
  place: placeCell(placesOf(finding)),
});

const sessionRow = (finding: Finding, material: Material): Row => {
  const { event, set } = EVENTS[finding.kind as keyof typeof EVENTS];
  return rowOf([finding], {
    event: termCell('event', event),
    ...sittingCells(finding),
    state: stateCell(finding, set),
    chairs: rolesCell(finding, material, ...CHAIRS),
    said: event === 'standing' ? textCell(finding, material) : null,
  });
};

const register = (
  name: RegisterName,
  columns: string,
  rows: readonly Row[],
  notes: readonly Note[],
): Register => ({
  name,
  columns: columns.split(' ').map((key) => ({ key })),
  rows,
  notes,
});

export const sessions = (material: Material): Register => {
  const findings = (Object.keys(EVENTS) as (keyof typeof EVENTS)[]).flatMap((kind) => material.of(kind));
  return register(
    'sessions',
    'event ordinal date place state chairs said',
    findings.map((finding) => sessionRow(finding, material)),
    missingOf(material, 'commission-session'),
  );
};

export const consultations = (material: Material): Register =>
  register(
    'consultations',
    'ordinal date place state people',
    material.of('consultations').map((finding) =>
      rowOf([finding], {
        ...sittingCells(finding),
        state: stateCell(finding, 'state.session'),
        people: rolesCell(finding, material, ...CHAIRS),
      }),
    ),
    missingOf(material, 'consultations'),
  );
