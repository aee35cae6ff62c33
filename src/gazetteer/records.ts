/** The records of the gazetteer, read from the generated table. */
import type { LanguageTag, StateCode } from '../core/language.ts';
import { LANGUAGES, TABLE } from './table.ts';

export type GazetteerType = 'state' | 'place' | 'organisation' | 'carrier' | 'honour' | 'office' | 'person';

export interface GazetteerForm {
  /** Raw spelling, unfolded; may hold several words. */
  readonly text: string;
  /** `*`: written alike in all languages ("OPEC", "COP29"). */
  readonly language: LanguageTag | '*';
  readonly type: GazetteerType;
  readonly id: string;
  readonly form: 'name' | 'nisba' | 'demonym' | 'capital' | 'government' | 'alias';
  readonly state: StateCode | null;
}

export type Names = Readonly<Record<LanguageTag, string>>;

export interface StateRecord {
  readonly code: StateCode;
  /** ISO 3166-1 alpha-2, or null for a state that never had one. */
  readonly iso2: string | null;
  /** An entry says that texts name it as a party; it is no statement on recognition. */
  readonly kind: 'state' | 'territory' | 'historical';
  readonly names: Names;
  readonly officialNames: Names;
  readonly capitals: Names;
  /** First and last day (EDTF) of a historical state, and who came after it. */
  readonly from: string | null;
  readonly to: string | null;
  readonly successors: readonly StateCode[];
}

export type Rank =
  | 'head-of-state'
  | 'head-of-government'
  | 'minister'
  | 'senior-official'
  | 'envoy'
  | 'parliament'
  | 'organisation'
  /** Whoever holds it acts for a party and for no state. */
  | 'party';

export interface OfficeRecord {
  readonly id: string;
  readonly rank: Rank;
  readonly names: Names;
}

export interface Tenure {
  readonly office: string;
  /** Years; null where open or not recorded. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface PersonRecord {
  readonly id: string;
  /** Canonical English name. */
  readonly name: string;
  readonly names: Names;
  readonly state: StateCode | null;
  /** The office that the person is best known by stands first. */
  readonly offices: readonly Tenure[];
}

/** An organisation, carrier, honour or place. */
export interface NamedRecord {
  readonly id: string;
  /** Canonical English name. */
  readonly name: string;
  readonly names: Names;
  readonly state: StateCode | null;
}

const namesOf = (cell: string): Names => {
  const names: Record<LanguageTag, string> = {};
  if (cell !== '')
    cell.split(';').forEach((text, i) => {
      names[LANGUAGES[i] as string] = text;
    });
  return names;
};

const tenureOf = (cell: string): Tenure => {
  const [office = '', from, to] = cell.split(',');
  return { office, from: from ? Number(from) : null, to: to ? Number(to) : null };
};

let lines: ReadonlyMap<string, string> | null = null;

/** Line by "type id". The table is cut into lines at first use, and a line is read when it is asked for. */
const lineMap = (): ReadonlyMap<string, string> => {
  if (lines !== null) return lines;
  const map = new Map<string, string>();
  for (const line of TABLE.split('\n')) {
    const bar = line.indexOf('|');
    map.set(`${line.slice(0, bar)} ${line.slice(bar + 1, line.indexOf('|', bar + 1))}`, line);
  }
  lines = map;
  return map;
};

/** A reader that keeps what it has read. */
const kept = <T>(read: (line: string) => T): ((key: string) => T | undefined) => {
  const known = new Map<string, T>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const line = lineMap().get(key);
    if (line === undefined) return undefined;
    const made = read(line);
    known.set(key, made);
    return made;
  };
};

/** Display names of anything, by "type id". */
export const namesByKey = kept((line): Names => namesOf(line.split('|', 5)[4] ?? ''));

export const stateRecord = kept((line): StateRecord => {
  const [, code = '', , extra = '', names = '', official = '', capital = ''] = line.split('|', 7);
  const [iso2 = '', kind, from = '', to = '', successors = ''] = extra.split(',');
  return {
    code,
    iso2: iso2 || null,
    kind: kind as StateRecord['kind'],
    names: namesOf(names),
    officialNames: namesOf(official),
    capitals: namesOf(capital),
    from: from || null,
    to: to || null,
    successors: successors === '' ? [] : successors.split(' '),
  };
});

const canonical = (names: Names, id: string): string => names[LANGUAGES[0] as string] ?? id;

export const officeRecord = kept((line): OfficeRecord => {
  const [, id = '', , rank, names = ''] = line.split('|', 5);
  return { id, rank: rank as Rank, names: namesOf(names) };
});

export const personRecord = kept((line): PersonRecord => {
  const [, id = '', state = '', extra = '', cell = ''] = line.split('|', 5);
  const names = namesOf(cell);
  return {
    id,
    name: canonical(names, id),
    names,
    state: state || null,
    offices: extra === '' ? [] : extra.split('+').map(tenureOf),
  };
});

export const namedRecord = kept((line): NamedRecord => {
  const [, id = '', state = '', , cell = ''] = line.split('|', 5);
  const names = namesOf(cell);
  return { id, name: canonical(names, id), names, state: state || null };
});

/** Ids of everything of a type, in the order of the table. */
export const idsOf = (type: GazetteerType): string[] => {
  const ids: string[] = [];
  for (const key of lineMap().keys()) if (key.startsWith(`${type} `)) ids.push(key.slice(type.length + 1));
  return ids;
};

const FIRST_FORM_CELL = 7;

/** Forms of the lines whose key and language pass, in the order of the table. */
export const readForms = (wanted: (language: string) => boolean, only?: GazetteerType): GazetteerForm[] => {
  const forms: GazetteerForm[] = [];
  for (const line of lineMap().values()) {
    if (only !== undefined && !line.startsWith(`${only}|`)) continue;
    const cells = line.split('|');
    const type = cells[0] as GazetteerType;
    const id = cells[1] as string;
    const state = cells[2] || null;
    for (let i = FIRST_FORM_CELL; i < cells.length; i += 1) {
      const cell = cells[i] as string;
      const space = cell.indexOf(' ');
      const language = cell.slice(0, space);
      if (!wanted(language)) continue;
      const equals = cell.indexOf('=');
      const form = cell.slice(space + 1, equals) as GazetteerForm['form'];
      for (const text of cell.slice(equals + 1).split(','))
        forms.push({ text, language, type, id, form, state });
    }
  }
  return forms;
};
