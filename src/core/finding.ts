import type { Claim, Modality } from './claim.ts';
import type { StateCode } from './language.ts';
import type { HandlingLabel, Reliability } from './source.ts';
import type { TimeValue } from './time.ts';

/**
 * - `single-source`: one voice says it
 * - `agreed`: two independent voices or more say it, and none says otherwise
 * - `disputed`: sources contradict one another about it
 * - `superseded`: a later word of the same hand, or the event itself, has overtaken it
 */
export type FindingStatus = 'single-source' | 'agreed' | 'disputed' | 'superseded';

export const CONFLICT_TYPES = [
  'true contradiction',
  'different event',
  'different period',
  'revision',
  'different definition',
] as const;

/** How two values differ: only of a true contradiction must one be wrong. */
export type ConflictType = (typeof CONFLICT_TYPES)[number];

/** What sources differ about. */
export type Attribute = 'time' | 'quantity' | 'place' | 'ordinal' | 'modality';

/** One of the values that sources give for the same thing, with the claims that give it. */
export interface Version {
  /** EDTF of the date, or the figure as text; null where a source gives none. */
  readonly value: string | null;
  readonly claims: readonly Claim[];
}

/** Why two values are held to differ as they do: the rule, and what it looked at. Said in words by the brief. */
export interface ConflictReason {
  readonly rule:
    | 'once'
    | 'one-event'
    | 'one-period'
    | 'one-number'
    | 'one-text'
    | 'shrunk'
    | 'denied'
    | 'implied-year'
    | 'called-so'
    | 'periods'
    | 'tally-dates'
    | 'same-hand'
    | 'plan-moved'
    | 'plan-kept'
    | 'plan-dropped'
    | 'put-off'
    | 'itemised'
    | 'units'
    | 'flows';
  /** Words and numbers of the reason, by name ("itemised": 14). */
  readonly with: Readonly<Record<string, string | number>>;
}

/** Values that part, and how. */
export interface Conflict {
  /** Stable for the same claims. */
  readonly id: string;
  readonly type: ConflictType;
  readonly about: Attribute;
  readonly kind: string;
  readonly states: readonly StateCode[];
  readonly versions: readonly Version[];
  readonly reason: ConflictReason;
  /** Id of the claim whose value a person preferred; null where nobody has ruled. */
  readonly ruled: string | null;
  /** Findings that it concerns. */
  readonly findings: readonly string[];
}

/** The claims that speak of one and the same event or fact. */
export interface Finding {
  /** Stable for the same claims. */
  readonly id: string;
  readonly kind: string;
  readonly states: readonly StateCode[];
  readonly modality: Modality;
  readonly status: FindingStatus;
  /** The most precise date of the version that is preferred; null if no claim gives one. */
  readonly time: TimeValue | null;
  /** The claim that is shown first: of the preferred version the most precise, the surest. */
  readonly lead: Claim;
  readonly claims: readonly Claim[];
  /** Number of its claims, of which `claims` has all, or of very many the best. */
  readonly size: number;
  /** What they contradict one another about; null if they do not. */
  readonly dispute: Attribute | null;
  /** One entry per differing value, where they contradict one another. */
  readonly versions: readonly Version[];
  /** Why the lead leads; "tied" where nothing speaks for it: one of several had to come first. */
  readonly preferred: 'verdict' | 'voices' | 'stated' | 'precise' | 'latest' | 'only' | 'tied';
  /** Ids of those of its claims that say what it is held to be: not a plan of what took place, not an overruled value. */
  readonly support: readonly string[];
  /** What flows where a figure is of one flow alone ("flow-export"); null where it is of all. */
  readonly flow: string | null;
  /** Number of different sources that support it. */
  readonly sources: number;
  /** Voices that do not repeat one another: copies, translations and one speaker quoted twice count once. */
  readonly voices: number;
  /**
   * Admiralty digit of the information, apart from the letters of its sources: 1 confirmed by independent sources,
   * 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  readonly credibility: 1 | 2 | 3 | 4 | 5 | 6;
  /** Admiralty letter of the best source of the value that leads. */
  readonly reliability: Reliability;
  /** The most restricted label among its sources. */
  readonly label: HandlingLabel;
  /** Planned, hoped for, held or dropped: in the order in which sources said so. One entry where nothing changed. */
  readonly history: readonly Modality[];
}

/** A value that no source states and that follows from what they state. */
export interface Inference {
  readonly id: string;
  readonly rule: 'founding-from-anniversary' | 'session-missing' | 'session-expected';
  readonly kind: string;
  readonly states: readonly StateCode[];
  /** EDTF, where a time was inferred. */
  readonly time: string | null;
  readonly ordinal: number | null;
  /** The claims that it follows from. */
  readonly premises: readonly Claim[];
  /** Against what is stated: it agrees, it differs, or nothing is stated. */
  readonly against: 'agrees' | 'differs' | 'unstated';
}

/** What the claims of a pair amount to. */
export interface Reconciled {
  readonly findings: readonly Finding[];
  readonly conflicts: readonly Conflict[];
  readonly inferences: readonly Inference[];
}
