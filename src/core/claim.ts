import type { StateCode } from './language.ts';
import type { Bound } from './mention.ts';
import type { Evidence } from './span.ts';
import type { TimeValue } from './time.ts';

export type Modality = 'asserted' | 'planned' | 'hoped' | 'denied';

/** Who or what plays a part in a claim; `name` is canonical English, `text` the source's words. */
export interface Role {
  readonly role: string;
  readonly type:
    | 'person'
    | 'office'
    | 'state'
    | 'organisation'
    | 'carrier'
    | 'honour'
    | 'place'
    | 'instrument'
    | 'mission'
    | 'body';
  readonly id: string | null;
  readonly name: string;
  readonly text: string;
  readonly state: StateCode | null;
  readonly office: string | null;
}

export interface Quantity {
  readonly value: number;
  readonly bound: Bound;
  readonly unit: string;
}

export interface Place {
  /** Id in the gazetteer; `capital:AZE` for a capital, `state:AZE` for a state as a place. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface Attribution {
  /** Id of a known person or organisation, or null. */
  readonly id: string | null;
  readonly name: string;
  readonly text: string;
}

/** What a source asserts. Never without evidence. */
export interface Claim {
  readonly id: string;
  readonly sourceId: string;
  readonly kind: string;
  /** Sorted codes. */
  readonly states: readonly StateCode[];
  readonly time: TimeValue | null;
  readonly modality: Modality;
  readonly roles: readonly Role[];
  readonly place: Place | null;
  readonly quantity: Quantity | null;
  /** Policy fields ("trade", "security", "culture"…). */
  readonly subjects: readonly string[];
  readonly attribution: Attribution | null;
  readonly evidence: Evidence;
  /** Id of the pattern row that made it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Words that identify the event further: title of an instrument, ordinal of a session. */
  readonly detail: {
    readonly title?: string;
    readonly ordinal?: number;
    readonly type?: string;
    readonly trend?: string;
    /** EDTF: the day for which it was planned, where the same words say that it was another. */
    readonly planned?: string;
    /** EDTF: when what was undertaken is due, where the words name a time ahead of the text. */
    readonly due?: string;
    /** It was put off to its day: an earlier one is overtaken. */
    readonly moved?: true;
    /** The state whose goods or travellers a figure counts. */
    readonly from?: StateCode;
    /** A kind that the words call it by though it is another: a meeting that "laid the foundations of relations". */
    readonly called?: string;
  };
}
