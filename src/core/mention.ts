import type { StateCode } from './language.ts';
import type { Span } from './span.ts';
import type { TimeMention } from './time.ts';

/** How a state is named. */
export type StateForm = 'name' | 'nisba' | 'demonym' | 'capital' | 'government';

interface MentionBase extends Span {
  /** First token of the sentence that it covers. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
}

export interface StateMention extends MentionBase {
  readonly type: 'state';
  readonly state: StateCode;
  readonly form: StateForm;
  /** Named only as where an affair lies ("the crisis in Libya"): spoken of, no party by that. */
  readonly affair?: true;
}

export interface PersonMention extends MentionBase {
  readonly type: 'person';
  /** Canonical English name (known persons) or a romanisation of the words. */
  readonly name: string;
  readonly id: string | null;
  readonly office: string | null;
  readonly state: StateCode | null;
  /** Its state is named beside it; otherwise it is known, or not said. */
  readonly stateNamed: boolean;
  /** No office that is known of this person was held when the document was written, and it names none. */
  readonly former?: true;
  /** The office is in a party: who holds it acts for no state. */
  readonly party?: true;
}

export interface OfficeMention extends MentionBase {
  readonly type: 'office';
  /** Id of the office ("head-of-state", "foreign-minister", "ambassador"…). */
  readonly office: string;
  readonly state: StateCode | null;
  /** Who holds it, where the document has told of one person in it before. */
  readonly holder?: { readonly id: string | null; readonly name: string };
  /** Its holder has left it, as the words beside it say. */
  readonly former?: true;
  /** It is an office in a party: who holds it acts for no state. */
  readonly party?: true;
}

export interface OrganisationMention extends MentionBase {
  readonly type: 'organisation' | 'carrier' | 'honour' | 'place';
  readonly id: string;
  /** Canonical English name. */
  readonly name: string;
  /** State that a carrier, honour or place belongs to. */
  readonly state: StateCode | null;
}

/** What an anaphor points to; resolved against the document ("the two countries", "our embassy"). */
export type AnaphorReference = 'pair' | 'speaker' | 'host' | 'partner' | 'previous-state' | 'previous-person';

export interface AnaphorMention extends MentionBase {
  readonly type: 'anaphor';
  readonly reference: AnaphorReference;
  readonly states: readonly StateCode[];
}

export interface DateMention extends MentionBase {
  readonly type: 'date';
  readonly time: TimeMention;
}

export type Bound = 'exact' | 'more-than' | 'less-than' | 'about';

/** A number with its unit: 25 agreements, 11 million USD. `unit` is null for a bare number. */
export interface QuantityMention extends MentionBase {
  readonly type: 'quantity';
  readonly value: number;
  readonly bound: Bound;
  readonly unit: string | null;
  /** "the third": an ordinal, not a count. */
  readonly ordinal: boolean;
}

export type Mention =
  | StateMention
  | PersonMention
  | OfficeMention
  | OrganisationMention
  | AnaphorMention
  | DateMention
  | QuantityMention;

export type MentionType = Mention['type'];
