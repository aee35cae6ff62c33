import type { Attribution, Place, Role } from '../core/claim.ts';
import type { StateCode } from '../core/language.ts';
import type { TimeValue } from '../core/time.ts';

/** What the document has told so far: changes as its sentences are read. */
export interface DocumentContext {
  /** EDTF, or null: the front matter's, or a dateline's. */
  published: string | null;
  /** The two states that the document is about, or null. */
  focus: readonly [StateCode, StateCode] | null;
  /** Three states or more whose joint document it is, or null. */
  readonly group: readonly StateCode[] | null;
  /** It reports an occasion (news, a statement, a communiqué), rather than recalling a history. */
  readonly reports: boolean;
  /** It is a newspaper's or an agency's report. */
  readonly news: boolean;
  /** Hardly any other state is named: what one does in it, it does toward the other. */
  bilateral: boolean;
  /** The one state that the document is about, whoever else is named beside it; or null. */
  readonly topic: StateCode | null;
  /** The state for which the author or the interviewee speaks. */
  readonly speaker: StateCode | null;
  /** The state where a newspaper or an accredited envoy is. */
  readonly host: StateCode | null;
  /** Who speaks in answers of an interview. */
  readonly interviewee: Attribution | null;
  readonly intervieweeState: StateCode | null;
  /** Dated occasions told of so far, the latest first: what is undated may have happened at one. */
  readonly occasions: {
    edtf: string;
    kind: string;
    paragraph: number;
    states: readonly StateCode[];
    /** Where it was, and which persons took part. */
    place: Place | null;
    people: readonly Role[];
  }[];
  /** The date that a chronology's line opens with. */
  entry: TimeValue | null;
  /** A day of the news that a paragraph named: what it tells undated happened then. */
  day: { readonly edtf: string; readonly paragraph: number; readonly sentence: number } | null;
  /** Day on which a statement or a communiqué was issued: what it voices it voices then; null of other sources. */
  readonly issued: string | null;
  /** Day of a text whose title says that it is a statement: what it voices and undertakes it does then. */
  readonly titled: string | null;
  /** Day on which somebody was last said to speak, EDTF. */
  statement: string | null;
  /** The period of the last figure of each kind, EDTF. */
  readonly periods: Map<string, string>;
  /** Last resolved date. */
  previousDate: string | null;
  /** Last named single state, for "the country". */
  previousState: StateCode | null;
  /** States of the claim made last. */
  previousStates: readonly StateCode[];
  /** Its first words let a partisan speak: what it tells is told by no state, unless one is named for it. */
  partisanLead: boolean | null;
  /** Paragraph in which a partisan spoke last; −∞ after anybody else. */
  partisan: number;
  /** Who was said to say something last. */
  lastSpeaker:
    | (Attribution & {
        state: StateCode | null;
        paragraph: number;
        /** Index of the sentence that names them; −1: none does. */
        sentence: number;
      })
    | null;
}

/** What is known of a text before anything of it is read, or anything said about it: nothing. */
export const blankContext = (): DocumentContext => ({
  published: null,
  focus: null,
  group: null,
  reports: false,
  news: false,
  bilateral: false,
  topic: null,
  speaker: null,
  host: null,
  interviewee: null,
  intervieweeState: null,
  occasions: [],
  entry: null,
  day: null,
  issued: null,
  titled: null,
  statement: null,
  periods: new Map(),
  previousDate: null,
  previousState: null,
  previousStates: [],
  partisanLead: null,
  partisan: Number.NEGATIVE_INFINITY,
  lastSpeaker: null,
});
