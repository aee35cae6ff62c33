import type { Place, Quantity, Role } from '../../core/claim.ts';
import type { Finding, FindingStatus, Inference } from '../../core/finding.ts';
import type { LanguageTag, StateCode } from '../../core/language.ts';
import type { Person, Tenure } from '../persons.ts';

/** The registers of a pair, in the order of a dossier. */
export const REGISTER_NAMES = [
  'missions',
  'envoys',
  'meetings',
  'visits',
  'consultations',
  'honours',
  'sessions',
  'commitments',
  'agreements',
  'figures',
  'visas',
  'flights',
  'memberships',
  'persons',
] as const;

export type RegisterName = (typeof REGISTER_NAMES)[number];

/** A date as sources give it: EDTF, and whether any of them says it in words. */
export interface ToldTime {
  readonly edtf: string;
  readonly inferred: boolean;
}

/** The words of a source, in its language. */
export interface Wording {
  readonly text: string;
  readonly language: LanguageTag;
}

/** What befell an instrument, and when; planned, hoped for or denied as well as done. */
export interface Action {
  readonly action: 'signed' | 'in-force';
  readonly modality: Finding['modality'];
  readonly time: ToldTime | null;
  readonly finding: string;
}

/** Sets of terms, one vocabulary each: what stands in a cell is always one of its set. */
export type TermSet =
  | 'state.event'
  | 'state.visit'
  | 'state.session'
  | 'state.meeting'
  | 'state.honour'
  | 'state.envoy'
  | 'state.member'
  | 'state.regime'
  | 'state.link'
  | 'state.figure'
  | 'state.said'
  | 'agreement'
  | 'commitment'
  | 'form'
  | 'event'
  | 'rank'
  | 'visit'
  | 'trend'
  | 'definition'
  | 'kind';

/** A typed value. Lists of more than one are values that sources give against one another. */
export type Cell =
  | { readonly type: 'date'; readonly times: readonly ToldTime[] }
  | { readonly type: 'states'; readonly states: readonly StateCode[] }
  /** Persons, offices, organisations: `language` is that of their own words. */
  | { readonly type: 'roles'; readonly roles: readonly Role[]; readonly language: LanguageTag }
  /** The offices that they hold. */
  | { readonly type: 'offices'; readonly roles: readonly Role[] }
  | { readonly type: 'place'; readonly places: readonly Place[] }
  /** One thing in the words of several sources: a reader is shown those of his language. */
  | { readonly type: 'text' | 'title'; readonly wordings: readonly Wording[] }
  | { readonly type: 'quantity'; readonly quantities: readonly Quantity[] }
  | { readonly type: 'ordinal'; readonly value: number }
  | { readonly type: 'term'; readonly set: TermSet; readonly terms: readonly string[] }
  | { readonly type: 'actions'; readonly actions: readonly Action[] }
  | { readonly type: 'findings'; readonly findings: readonly Finding[] }
  /** Somebody with all that he is called: a reader is shown the name of his language, and apart from it the others. */
  | { readonly type: 'person' | 'spellings'; readonly person: Person }
  /** The offices that sources give to somebody, with the years. */
  | { readonly type: 'tenures'; readonly tenures: readonly Tenure[] }
  | { readonly type: 'count'; readonly value: number };

export interface Row {
  /** What it stands on, the first first. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly status: FindingStatus;
  readonly sources: number;
  /** Those of them that do not repeat one another. */
  readonly voices: number;
  /** By column; null is unknown, never none. */
  readonly cells: Readonly<Record<string, Cell | null>>;
}

export interface Column {
  readonly key: string;
  /** The state that the column is of, where a register has one a side. */
  readonly state?: StateCode;
}

/** What is said of a register as a whole. */
export type Note =
  /** Numbers that sources claim, beside the number that are told one by one. */
  | { readonly note: 'tally'; readonly claimed: readonly Finding[]; readonly itemised: number }
  /** Signings told without anything that says of what. */
  | { readonly note: 'unnamed'; readonly findings: readonly Finding[] }
  /** Of a kind there are more than were asked for. */
  | { readonly note: 'beyond'; readonly kind: string; readonly findings: number }
  /** Ordinals that must have been, of which no source tells. */
  | {
      readonly note: 'missing';
      readonly ordinals: readonly number[];
      readonly inferences: readonly Inference[];
    };

/** A dossier's table of one sort of thing. */
export interface Register {
  readonly name: RegisterName;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
}
