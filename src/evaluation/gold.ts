/** Documents that people have read: the facts that a careful reading of each finds, in the words that state them. */
import { createHash } from 'node:crypto';
import type { Modality } from '../core/claim.ts';
import { RawabitError } from '../core/errors.ts';
import type { LanguageTag, StateCode } from '../core/language.ts';
import type { Bound } from '../core/mention.ts';

export interface GoldQuantity {
  /** The full number ("4.2 billion" is 4200000000). */
  readonly value: number;
  readonly bound: Bound;
  readonly unit: string;
}

export interface GoldFact {
  readonly kind: string;
  /** Codes of the states that the fact is about. */
  readonly states: readonly StateCode[];
  /** EDTF of the event itself; null where the text gives none. */
  readonly date: string | null;
  readonly modality: Modality;
  /** Canonical English names. */
  readonly people: readonly string[];
  readonly place: string | null;
  readonly quantity: GoldQuantity | null;
  /** Who is quoted as saying it; null for the document's own voice. */
  readonly attributedTo: string | null;
  /** Words of the text that state the fact. */
  readonly cue: string;
  /** Words of other sentences that tell the same fact: evidence there counts as well. */
  readonly also: readonly string[];
  /** Careful readers disagree whether it is a fact: neither asked for nor held against a reading. */
  readonly optional: boolean;
}

export interface GoldDocument {
  /** Name of the document's folder. */
  readonly name: string;
  readonly language: LanguageTag;
  /** The text after the front matter, line ends as they stand. */
  readonly text: string;
  readonly facts: readonly GoldFact[];
  /** SHA-256 of its gold.json, in hexadecimal: tells whether the facts are still those of an earlier run. */
  readonly digest: string;
}

type Raw = Readonly<Record<string, unknown>>;

const MODALITIES: readonly Modality[] = ['asserted', 'planned', 'hoped', 'denied'];
const BOUNDS: readonly Bound[] = ['exact', 'more-than', 'less-than', 'about'];

const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/;

/** The text of a document without the YAML block that may open it. */
export const bodyOf = (text: string): string => text.slice(FRONT_MATTER.exec(text)?.[0].length ?? 0);

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const broken = (where: string, what: string, why?: string): RawabitError =>
  new RawabitError({
    code: 'data-broken',
    what,
    where,
    ...(why === undefined ? {} : { why }),
    remedy: 'Mend the file: the command\'s help ("rawabit evaluate --help") says what gold is.',
  });

const strings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Reads the fields of one fact by name, each refused with the number of its fact. */
const fieldsOf = (raw: Raw, number: number, where: string) => {
  const wrong = (name: string, wanted: string): RawabitError =>
    broken(where, `Fact ${number} has no right "${name}".`, `It should be ${wanted}.`);
  return {
    wrong,
    text: (name: string): string => {
      const value = raw[name];
      if (typeof value !== 'string' || value === '') throw wrong(name, 'words');
      return value;
    },
    orNull: (name: string): string | null => {
      const value = raw[name] ?? null;
      if (value !== null && typeof value !== 'string') throw wrong(name, 'words or null');
      return value;
    },
    list: (name: string): readonly string[] => {
      const value = raw[name] ?? [];
      if (!strings(value)) throw wrong(name, 'a list of words');
      return value;
    },
    oneOf: <T extends string>(name: string, allowed: readonly T[]): T => {
      const found = allowed.find((one) => one === raw[name]);
      if (found === undefined) throw wrong(name, `one of ${allowed.join(', ')}`);
      return found;
    },
  };
};

const quantityOf = (value: unknown, number: number, where: string): GoldQuantity | null => {
  if (value === undefined || value === null) return null;
  const raw: Raw = isRaw(value) ? value : {};
  const fields = fieldsOf(raw, number, where);
  const figure = raw['value'];
  if (typeof figure !== 'number') throw fields.wrong('quantity', 'a value with a bound and a unit');
  return { value: figure, bound: fields.oneOf('bound', BOUNDS), unit: fields.text('unit') };
};

const factOf = (value: unknown, number: number, where: string): GoldFact => {
  if (!isRaw(value)) throw broken(where, `Fact ${number} is no set of fields.`);
  const { text, orNull, list, oneOf, wrong } = fieldsOf(value, number, where);
  const states = list('states');
  if (states.length === 0) throw wrong('states', 'a list of codes that is not empty');
  return {
    kind: text('kind'),
    states,
    date: orNull('date'),
    modality: oneOf('modality', MODALITIES),
    people: list('people'),
    place: orNull('place'),
    quantity: quantityOf(value['quantity'], number, where),
    attributedTo: orNull('attributed_to'),
    cue: orNull('cue') ?? '',
    also: list('also'),
    optional: value['optional'] === true,
  };
};

export interface GoldInput {
  /** Name of the document's folder. */
  readonly name: string;
  /** What source.txt holds, front matter and all. */
  readonly source: string;
  /** What gold.json holds. */
  readonly gold: string;
  /** Path of the gold file, for messages. */
  readonly where: string;
}

/** One document with its gold. Throws `data-broken` that names the fact and the field. */
export const readGold = ({ name, source, gold, where }: GoldInput): GoldDocument => {
  let value: unknown;
  try {
    value = JSON.parse(gold);
  } catch (error) {
    const why = error instanceof Error ? `${error.message.split('\n')[0]}.` : '';
    throw broken(where, 'It is not JSON.', why);
  }
  if (!isRaw(value) || !Array.isArray(value['facts']) || typeof value['language'] !== 'string')
    throw broken(where, 'It has no "language" with a list of "facts".');
  return {
    name,
    language: value['language'],
    text: bodyOf(source),
    facts: value['facts'].map((fact, at) => factOf(fact, at + 1, where)),
    digest: createHash('sha256').update(gold).digest('hex'),
  };
};
