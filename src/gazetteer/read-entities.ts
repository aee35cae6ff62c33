/** Everything but states: places, organisations, carriers, honours, offices, persons. */
import { readdirSync } from 'node:fs';
import { broken, type Row, readRows, type Spelling, spellingsOf } from './data-table.ts';
import { type Entity, formsFrom, LANGUAGES, namesFrom, slugOf } from './entity.ts';
import type { GazetteerForm } from './records.ts';

const filesOf = (start: string): string[] =>
  readdirSync(new URL('./data/', import.meta.url))
    .filter((file) => file.startsWith(start) && file.endsWith('.txt'))
    .sort();

const entityOf = (
  row: Row,
  type: GazetteerForm['type'],
  id: string,
  state: string,
  extra: string,
  cells: readonly string[],
): Entity => {
  const spellings = cells.map(spellingsOf);
  const names = namesFrom(spellings);
  for (const language of LANGUAGES)
    if (names[language] === '') throw broken(row.where, `${id} has no name in ${language}.`);
  const [shared = []] = spellings.slice(LANGUAGES.length);
  return {
    type,
    id,
    state: state === '' ? null : state,
    extra,
    names,
    official: {},
    capital: {},
    where: row.where,
    forms: [
      ...LANGUAGES.flatMap((language, i) => formsFrom(language, spellings[i] ?? [])),
      ...formsFrom('*', shared, 'alias'),
    ],
  };
};

/** id, state, names, spellings for all languages. */
const withId = (type: GazetteerForm['type'], start: string): Entity[] =>
  filesOf(start)
    .flatMap((file) => readRows(file, 6))
    .map((row) => {
      const [id = '', state = '', ...cells] = row.cells;
      return entityOf(row, type, id, state, '', cells);
    });

/** state, names: the id is made from the first name. */
const withoutId = (type: GazetteerForm['type'], start: string): Entity[] =>
  filesOf(start)
    .flatMap((file) => readRows(file, 5))
    .map((row) => {
      const [state = '', ...cells] = row.cells;
      return entityOf(row, type, slugOf(spellingsOf(cells[0])[0]?.text ?? ''), state, '', cells);
    });

const offices = (): Entity[] =>
  readRows('offices.txt', 5).map((row) => {
    const [id = '', rank = '', ...cells] = row.cells;
    if (
      !/^(head-of-state|head-of-government|minister|senior-official|envoy|parliament|organisation|party)$/.test(
        rank,
      )
    )
      throw broken(row.where, `No such rank: ${rank}.`);
    return entityOf(row, 'office', id, '', rank, cells);
  });

/** "president 1993–2003" → "president,1993,2003". */
const tenureOf = (tenure: Spelling, where: string): string => {
  const match = /^([a-z-]+)(?: (\d{4})(?:(–)(\d{4})?)?)?$/.exec(tenure.text);
  if (match === null) throw broken(where, `Not an office with its years: ${tenure.text}.`);
  const [, office = '', from = '', dash, to] = match;
  return [office, from, to ?? (dash === undefined ? from : '')].join(',');
};

/** Offices by id, with the rank of each. */
const persons = (ranks: ReadonlyMap<string, string>): Entity[] =>
  filesOf('persons')
    .flatMap((file) => readRows(file, 6))
    .map((row) => {
      const [name = '', state = '', held = '', english = '', ...others] = row.cells;
      const tenures = spellingsOf(held).map((one) => tenureOf(one, row.where));
      for (const tenure of tenures) {
        const office = tenure.split(',')[0] ?? '';
        if (!ranks.has(office)) throw broken(row.where, `No such office: ${office}.`);
      }
      // Who is known as an official of an organisation speaks for it, not for the state of origin.
      const first = ranks.get(tenures[0]?.split(',')[0] ?? '');
      const speaksFor = first === 'organisation' ? '' : state;
      return entityOf(row, 'person', slugOf(name), speaksFor, tenures.join('+'), [
        `${name}, ${english}`,
        ...others,
      ]);
    });

export const readEntities = (): Entity[] => {
  const held = offices();
  return [
    ...withoutId('place', 'places'),
    ...withId('organisation', 'organisations'),
    ...withId('carrier', 'carriers'),
    ...withoutId('honour', 'honours'),
    ...held,
    ...persons(new Map(held.map((office) => [office.id, office.extra]))),
  ];
};
