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

export type Rank = 'head-of-state' | 'head-of-government' | 'minister' | 'senior-official' | 'envoy' | 'parliament' | 'organisation';

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

export interface Gazetteer {
  readonly names: ReadonlyMap<string, Names>;
  readonly states: ReadonlyMap<string, StateRecord>;
  readonly offices: ReadonlyMap<string, OfficeRecord>;
  readonly persons: ReadonlyMap<string, PersonRecord>;
  readonly others: ReadonlyMap<string, NamedRecord>;
  readonly forms: readonly GazetteerForm[];
}

const namesOf = (cell: string): Names => {
  const names: Record<LanguageTag, string> = {};
  if (cell !== '') cell.split(';').forEach((text, i) => { names[LANGUAGES[i] as string] = text; });
  return names;
};

const stateRecord = (code: string, extra: string, names: Names, official: string, capital: string): StateRecord => {
  const [iso2 = '', kind, from = '', to = '', successors = ''] = extra.split(',');
  return {
    code, iso2: iso2 || null, kind: kind as StateRecord['kind'], names, officialNames: namesOf(official), capitals: namesOf(capital),
    from: from || null, to: to || null, successors: successors === '' ? [] : successors.split(' '),
  };
};

const tenureOf = (cell: string): Tenure => {
  const [office = '', from, to] = cell.split(',');
  return { office, from: from ? Number(from) : null, to: to ? Number(to) : null };
};

const parse = (): Gazetteer => {
  const names = new Map<string, Names>();
  const states = new Map<string, StateRecord>();
  const offices = new Map<string, OfficeRecord>();
  const persons = new Map<string, PersonRecord>();
  const others = new Map<string, NamedRecord>();
  const forms: GazetteerForm[] = [];
  for (const line of TABLE.split('\n')) {
    const cells = line.split('|');
    const [kind = '', id = '', owner = '', extra = '', nameCell = '', official = '', capital = ''] = cells;
    const type = kind as GazetteerType;
    const state = owner === '' ? null : owner;
    const called = namesOf(nameCell);
    const name = called[LANGUAGES[0] as string] ?? id;
    names.set(`${type} ${id}`, called);
    if (type === 'state') states.set(id, stateRecord(id, extra, called, official, capital));
    else if (type === 'office') offices.set(id, { id, rank: extra as Rank, names: called });
    else if (type === 'person') persons.set(id, { id, name, names: called, state, offices: extra === '' ? [] : extra.split('+').map(tenureOf) });
    else others.set(`${type} ${id}`, { id, name, names: called, state });
    for (let i = 7; i < cells.length; i += 1) {
      const cell = cells[i] as string;
      const equals = cell.indexOf('=');
      const [language = '*', form] = cell.slice(0, equals).split(' ');
      for (const text of cell.slice(equals + 1).split(',')) forms.push({ text, language, type, id, form: form as GazetteerForm['form'], state });
    }
  }
  return { names, states, offices, persons, others, forms };
};

let parsed: Gazetteer | null = null;

/** The table is parsed at first use, not on import. */
export const gazetteer = (): Gazetteer => {
  parsed ??= parse();
  return parsed;
};
