import type { Finding } from '../core/finding.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Names } from '../dossier/names.ts';
import type {
  Action,
  Cell,
  Column,
  Note,
  Register,
  RegisterName,
  Row,
} from '../dossier/registers/register.ts';
import { captionOf, joinNames, kindLabel, nameOf } from './caption.ts';
import { standingOf } from './document.ts';
import { formatNumber, formatQuantity, formatSources, formatTime } from './format.ts';
import type { BriefLanguage } from './language.ts';
import { personText, spellingsText, tenureText } from './person.ts';
import {
  actionWords,
  CONJUNCTION,
  columnWords,
  noteWords,
  registerWords,
  semicolon,
  termWords,
} from './register-words.ts';
import { detailWords, modalityWords, statusWords, words } from './words.ts';

/** What no source tells; never an empty cell, which could be read as none. */
export const UNKNOWN = '—';

export interface PrintedRow {
  readonly row: Row;
  /** One a column. */
  readonly cells: readonly string[];
  readonly status: string;
  /** How sure, and by how many sources where that says more. */
  readonly standing: string;
}

/** A register in the words of a language. */
export interface PrintedRegister {
  readonly name: RegisterName;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly PrintedRow[];
  readonly notes: readonly string[];
}

interface Voice {
  readonly language: BriefLanguage;
  readonly names: Names;
  readonly languageOf: (sourceId: string) => string;
}

type CellOf<Type extends Cell['type']> = Extract<Cell, { readonly type: Type }>;

/** Values that sources give against one another. */
const either = (values: readonly string[], { language }: Voice): string =>
  [...new Set(values)].join(` ${words.or[language]} `);

const stateName = (code: string, { names, language }: Voice): string =>
  names('state', code, language) ?? code;

const officeText = ({ roles }: CellOf<'offices'>, voice: Voice): string => {
  const { names, language } = voice;
  const titles = roles.map(({ office, state }) => {
    const title = names('office', office ?? '', language) ?? office ?? '';
    return state === null ? title : `${title} (${stateName(state, voice)})`;
  });
  return joinNames([...new Set(titles)], language);
};

const termText = ({ set, terms }: CellOf<'term'>, voice: Voice): string => {
  const { language } = voice;
  const word = (term: string): string => {
    if (set === 'kind') return kindLabel(term, language);
    if (set === 'visit' || set === 'trend')
      return detailWords[`${set === 'visit' ? 'type' : set}.${term}`]?.[language] ?? term;
    return termWords[set][term]?.[language] ?? term;
  };
  return set === 'definition' ? terms.map(word).join(words.comma[language]) : either(terms.map(word), voice);
};

const actionText = ({ action, modality, time }: Action, { language }: Voice): string => {
  const word = actionWords[`${action}.${modality}`]?.[language] ?? action;
  return time === null ? word : `${word}: ${formatTime(time, language)}`;
};

const wordingText = ({ type, wordings }: CellOf<'text' | 'title'>, language: BriefLanguage): string => {
  const said = wordings.find((one) => one.language === language) ?? wordings[0];
  if (said === undefined) return UNKNOWN;
  const bare = said.text.replace(/^[–—-]\s+/, '').replace(/^["“«](.*)["”»]$/, '$1');
  return `«${type === 'title' ? bare.replace(CONJUNCTION, '') : bare}»`;
};

/** A finding in a line: "Joint commission, session 3, Kuwait, 30 April 2025". */
const findingText = (finding: Finding, { language, names, languageOf }: Voice): string =>
  [
    captionOf(finding, language, names, languageOf),
    modalityWords[finding.modality][language],
    finding.time === null ? '' : formatTime(finding.time, language),
  ]
    .filter((part) => part !== '')
    .join(words.comma[language]);

/** A cell in words; what is null is unknown. */
const cellText = (cell: Cell | null | undefined, voice: Voice): string => {
  const { language, names } = voice;
  if (cell === null || cell === undefined) return UNKNOWN;
  switch (cell.type) {
    case 'date':
      return either(
        cell.times.map((time) => formatTime(time, language)),
        voice,
      );
    case 'states':
      return joinNames(
        cell.states.map((state) => stateName(state, voice)),
        language,
      );
    case 'roles':
      return joinNames(
        [...new Set(cell.roles.map((role) => nameOf(role, language, names, cell.language)))],
        language,
      );
    case 'offices':
      return officeText(cell, voice);
    case 'place':
      return either(
        cell.places.map(({ id, name }) => names('place', id, language) ?? name),
        voice,
      );
    case 'text':
    case 'title':
      return wordingText(cell, language);
    case 'quantity':
      return either(
        cell.quantities.map((quantity) => formatQuantity(quantity, language)),
        voice,
      );
    case 'ordinal':
      return formatNumber(cell.value, language, false);
    case 'term':
      return termText(cell, voice);
    case 'actions':
      return cell.actions.map((action) => actionText(action, voice)).join(semicolon[language]);
    case 'person':
      return personText(cell.person, language, names);
    case 'spellings':
      return spellingsText(cell.person, language, names) || UNKNOWN;
    case 'tenures':
      return cell.tenures.map((tenure) => tenureText(tenure, language, names)).join(semicolon[language]);
    case 'count':
      return formatNumber(cell.value, language, false);
    case 'findings':
      return cell.findings.map((finding) => findingText(finding, voice)).join(semicolon[language]);
  }
};

const columnText = (name: RegisterName, { key, state }: Column, voice: Voice): string => {
  const { language } = voice;
  if (state !== undefined)
    return (columnWords[`${name}.state`]?.[language] ?? '{state}').replace(
      '{state}',
      stateName(state, voice),
    );
  return (columnWords[`${name}.${key}`] ?? columnWords[key])?.[language] ?? key;
};

/** "more than 25 agreements, one source, 15 September 2024". */
const tallyText = ({ lead, sources, time }: Finding, { language }: Voice): string =>
  [
    ...(lead.quantity === null ? [] : [formatQuantity(lead.quantity, language)]),
    formatSources(sources, language),
    ...(time === null ? [] : [formatTime(time, language)]),
  ].join(words.comma[language]);

const noteText = (note: Note, voice: Voice): string => {
  const { language } = voice;
  const number = (value: number): string => formatNumber(value, language, false);
  switch (note.note) {
    case 'tally':
      return [
        `${noteWords.claimed[language]}: ${note.claimed.map((finding) => tallyText(finding, voice)).join(semicolon[language])}`,
        `${noteWords.itemised[language]}: ${number(note.itemised)}`,
      ].join('. ');
    case 'beyond':
      return `${noteWords.beyond[language]}: ${kindLabel(note.kind, language)} (${number(note.findings)})`;
    case 'unnamed':
      return `${noteWords.unnamed[language]}: ${number(note.findings.length)}`;
    case 'missing':
      return `${noteWords.missing[language]}: ${note.ordinals.map(number).join(words.comma[language])}`;
  }
};

/** A register as a reader of a language is shown it. */
export const printRegister = (
  register: Register,
  dossier: Dossier,
  language: BriefLanguage,
  names: Names,
): PrintedRegister => {
  const sources = new Map(dossier.sources.map(({ id, languageRead }) => [id, languageRead]));
  const voice: Voice = { language, names, languageOf: (id) => sources.get(id) ?? 'und' };
  return {
    name: register.name,
    title: registerWords[register.name][language],
    columns: register.columns.map((column) => columnText(register.name, column, voice)),
    rows: register.rows.map((row) => ({
      row,
      cells: register.columns.map(({ key }) => cellText(row.cells[key], voice)),
      status: statusWords[row.status][language],
      standing: standingOf({ ...row, preferred: row.findings[0].preferred }, language),
    })),
    notes: register.notes.map((note) => noteText(note, voice)),
  };
};

/** What the columns behind those of a register are called: how sure, by how many sources, and which finding. */
export const standingColumns = (
  language: BriefLanguage,
): Readonly<Record<'status' | 'sources' | 'finding', string>> => ({
  status: columnWords['status']?.[language] ?? 'status',
  sources: columnWords['sources']?.[language] ?? 'sources',
  finding: columnWords['finding']?.[language] ?? 'finding',
});
