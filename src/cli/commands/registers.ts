import { type BriefLanguage, directionOf } from '../../brief/language.ts';
import { type PrintedRegister, printRegister, standingColumns } from '../../brief/registers.ts';
import { RawabitError } from '../../core/errors.ts';
import { loadDossier } from '../../dossier/load.ts';
import type { Person } from '../../dossier/persons.ts';
import {
  type Cell,
  type Note,
  REGISTER_NAMES,
  type Register,
  type RegisterName,
} from '../../dossier/registers/register.ts';
import { registersOf } from '../../dossier/registers.ts';
import { nameIn, stateOfPlace, traitsOfClaim } from '../../pipeline.ts';
import { reconciler } from '../../reconciling.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, jsonOption, storeOption, textOf } from '../command.ts';
import { csv } from '../csv.ts';
import { dayFrom } from '../day-option.ts';
import { languageFrom, languageOption } from '../language-option.ts';
import { nearest } from '../nearest.ts';
import { print, tell } from '../output.ts';
import { pairOf } from '../pair.ts';
import { tableLines } from '../table.ts';

const USAGE = 'registers A B [NAME]';

/** A register is to be whole: of one kind it has far more than a dossier, and says so where even that is not all. */
const MOST = 5000;

const registerFrom = (name: string | undefined): RegisterName | undefined => {
  if (name === undefined) return undefined;
  const found = REGISTER_NAMES.find((one) => one === name.toLowerCase());
  if (found !== undefined) return found;
  const meant = nearest(name, REGISTER_NAMES);
  throw new RawabitError({
    code: 'usage',
    what: `There is no register "${name}".`,
    ...(meant === null ? {} : { why: `Did you mean ${meant}?` }),
    remedy: `Name one of ${REGISTER_NAMES.join(', ')}.`,
  });
};

/** A person without his claims, which are given by their ids; who judged, and why, with each judgement. */
const plainPerson = ({ claims, ...person }: Person): object => ({
  ...person,
  claims: claims.map(({ id }) => id),
  judgements: person.judgements.map(({ names, held, rule, verdict }) => ({
    names,
    held,
    rule,
    verdict:
      verdict === null ? null : { id: verdict.id, by: verdict.by, at: verdict.at, reason: verdict.reason },
  })),
});

/** Findings are given by their ids; `dossier --json` has the whole of them. */
const plainCell = (cell: Cell | null): unknown => {
  switch (cell?.type) {
    case 'findings':
      return { type: cell.type, findings: cell.findings.map(({ id }) => id) };
    case 'person':
      return { type: cell.type, person: plainPerson(cell.person) };
    case 'spellings':
      return {
        type: cell.type,
        spellings: cell.person.spellings.map(({ text, language }) => ({ text, language })),
      };
    default:
      return cell;
  }
};

const plainNote = (note: Note): unknown => {
  switch (note.note) {
    case 'tally':
      return {
        note: note.note,
        claimed: note.claimed.map(({ id, lead, time, sources }) => ({
          finding: id,
          quantity: lead.quantity,
          time: time === null ? null : { edtf: time.edtf, inferred: time.inferred },
          sources,
        })),
        itemised: note.itemised,
      };
    case 'beyond':
      return note;
    case 'unnamed':
      return { note: note.note, findings: note.findings.map(({ id }) => id) };
    case 'missing':
      return { note: note.note, ordinals: note.ordinals, inferences: note.inferences.map(({ id }) => id) };
  }
};

/** A line a row; then one a note, which stands on no finding of its own. */
const jsonOf = ({ name, rows, notes }: Register): readonly string[] => [
  ...rows.map(({ findings, status, sources, cells }) =>
    JSON.stringify({
      register: name,
      finding: findings[0].id,
      findings: findings.map(({ id }) => id),
      status,
      sources,
      cells: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, plainCell(cell)])),
    }),
  ),
  ...notes.map((note) => JSON.stringify({ register: name, finding: null, note: plainNote(note) })),
];

const csvOf = ({ columns, rows }: PrintedRegister, language: BriefLanguage): string => {
  const { status, sources, finding } = standingColumns(language);
  return csv([
    [...columns, status, sources, finding],
    ...rows.map((one) => [...one.cells, one.status, String(one.row.sources), one.row.findings[0].id]),
  ]);
};

const textLines = ({ title, columns, rows, notes }: PrintedRegister, language: BriefLanguage): string => {
  const body = [
    [...columns, standingColumns(language).sources],
    ...rows.map(({ cells, standing }) => [...cells, standing]),
  ];
  return [
    title,
    '',
    ...(rows.length === 0 ? [] : tableLines(body, directionOf(language) === 'rtl')),
    '',
    ...notes,
  ].join('\n');
};

export const command: Command = {
  usage: USAGE,
  about:
    'Lists what the documents of the store say about two states as tables, each of one sort of thing, with how sure\n' +
    'every row is and by how many sources. What no source tells is "—": unknown, not none.\n' +
    `Without NAME all that have rows, else one of:\n${REGISTER_NAMES.join(', ')}.`,
  options: [
    languageOption,
    { name: 'date', value: 'DAY', help: 'the day by which something is past due (YYYY-MM-DD); else today' },
    jsonOption,
    { name: 'csv', help: 'one register as comma-separated values, for spreadsheets' },
    storeOption,
  ],
  examples: [
    ['rawabit registers AZE KWT', 'all registers of Azerbaijan and Kuwait'],
    ['rawabit registers أذربيجان الكويت agreements --lang ar', 'their agreements, in Arabic'],
    ['rawabit registers AZE KWT visits --csv > visits.csv', 'their visits, for a spreadsheet'],
  ],
  run: async ({ options, words: given }) => {
    const [a, b] = pairOf([...given.slice(0, 2), ...given.slice(3)], USAGE);
    const name = registerFrom(given[2]);
    const language = languageFrom(options['lang'], 'en');
    const day = dayFrom(textOf(options['date']));
    if (options['csv'] === true && (name === undefined || options['json'] === true))
      throw new RawabitError({
        code: 'usage',
        what:
          name === undefined
            ? 'A file of comma-separated values holds one register.'
            : '--csv and --json are two forms.',
        remedy: name === undefined ? `Name one of ${REGISTER_NAMES.join(', ')}.` : 'Give one of them.',
      });
    const store = await openStore(storeLocation(textOf(options['store'])), { create: false });
    try {
      const dossier = await loadDossier(store, a, b, reconciler, MOST);
      const registers = registersOf(dossier, { day, traitsOf: traitsOfClaim, stateOfPlace }).filter((one) =>
        name === undefined ? one.rows.length > 0 || one.notes.length > 0 : one.name === name,
      );
      if (options['json'] === true) {
        for (const line of registers.flatMap(jsonOf)) print(line);
        return 0;
      }
      const printed = registers.map((one) => printRegister(one, dossier, language, nameIn));
      if (options['csv'] === true) process.stdout.write(printed.map((one) => csvOf(one, language)).join(''));
      else if (printed.length > 0) print(printed.map((one) => textLines(one, language)).join('\n\n'));
      if (registers.every(({ rows }) => rows.length === 0))
        tell('No document of the store tells of any. That is no proof that there are none.');
      return 0;
    } finally {
      await store.close();
    }
  },
};
