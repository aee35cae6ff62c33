import type { StateCode } from '../core/language.ts';
import type { Attribution } from '../core/claim.ts';

/** What the document has told so far: changes as its sentences are read. */
export interface DocumentContext {
  /** EDTF, or null. */
  readonly published: string | null;
  /** The two states that the document is about, or null. */
  readonly focus: readonly [StateCode, StateCode] | null;
  /** The state for which the author or the interviewee speaks. */
  readonly speaker: StateCode | null;
  /** The state where a newspaper or an accredited envoy is. */
  readonly host: StateCode | null;
  /** Who speaks in answers of an interview. */
  readonly interviewee: Attribution | null;
  readonly intervieweeState: StateCode | null;
  /** The occasion that the text is inside of: its date and states. */
  occasion: { edtf: string; states: readonly StateCode[]; kind: string; paragraph: number } | null;
  /** Last resolved date. */
  previousDate: string | null;
  /** Last named single state, for "the country". */
  previousState: StateCode | null;
  /** States of the claim made last. */
  previousStates: readonly StateCode[];
  /** Who was said to say something last. */
  lastSpeaker: (Attribution & { state: StateCode | null; paragraph: number }) | null;
}
