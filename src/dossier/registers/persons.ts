import type { Finding } from '../../core/finding.ts';
import type { Person } from '../persons.ts';
import { statesCell } from './cells.ts';
import type { Material } from './material.ts';
import type { Register, Row } from './register.ts';

/** Who he is, is told by more than one where those that name him do not repeat one another. */
const personRow = (person: Person, findings: Row['findings']): Row => ({
  findings,
  status: person.voices > 1 ? 'agreed' : 'single-source',
  sources: person.sources,
  voices: person.voices,
  cells: {
    name: { type: 'person', person },
    spellings: person.spellings.length === 0 ? null : { type: 'spellings', person },
    state: statesCell(person.state),
    offices: person.offices.length === 0 ? null : { type: 'tenures', tenures: person.offices },
    findings: { type: 'count', value: person.findings.length },
  },
});

/** The persons whom the findings of a dossier name, each once. */
export const persons = ({ dossier }: Material): Register => {
  const byId = new Map<string, Finding>(
    dossier.sections.flatMap(({ findings }) => findings.map((finding) => [finding.id, finding] as const)),
  );
  return {
    name: 'persons',
    columns: ['name', 'spellings', 'state', 'offices', 'findings'].map((key) => ({ key })),
    rows: dossier.persons.list.flatMap((person) => {
      const [first, ...others] = person.findings.flatMap((id) => byId.get(id) ?? []);
      return first === undefined ? [] : [personRow(person, [first, ...others])];
    }),
    notes: [],
  };
};
