import type { Claim, Modality } from './claim.ts';
import type { StateCode } from './language.ts';
import type { TimeValue } from './time.ts';

export type FindingStatus = 'single-source' | 'agreed' | 'disputed';

/** One of the values that sources give for the same thing, with the claims that give it. */
export interface Version {
  /** EDTF of the date, or the figure as text; null where a source gives none. */
  readonly value: string | null;
  readonly claims: readonly Claim[];
}

/** The claims that speak of one and the same event or fact. */
export interface Finding {
  /** Stable for the same claims. */
  readonly id: string;
  readonly kind: string;
  readonly states: readonly StateCode[];
  readonly modality: Modality;
  readonly status: FindingStatus;
  /** The most precise date of the version that most sources give; null if none gives one. */
  readonly time: TimeValue | null;
  /** The claim that is shown first: the most precise, the surest. */
  readonly lead: Claim;
  readonly claims: readonly Claim[];
  /** What they disagree about ("time" or "quantity"); null if they agree. */
  readonly dispute: 'time' | 'quantity' | null;
  /** One entry per differing value, where they disagree. */
  readonly versions: readonly Version[];
  /** Number of different sources. */
  readonly sources: number;
}
