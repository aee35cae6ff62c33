import type { Claim } from '../core/claim.ts';
import { daysOf } from '../core/days.ts';
import { kindByName } from '../kinds/registry.ts';

/** A date of more days than a year is of no one year. */
const YEAR = 366;

/**
 * What claims must share to be compared: their kind and their states; of occasions also the year, since two of two years
 * are never one. Claims of one block are reconciled together, and by themselves.
 */
export const blockOf = (claim: Claim): string => {
  const kind = kindByName(claim.kind);
  const block = `${claim.kind} ${claim.states.join()}`;
  if (kind?.occasion !== true || kind.identity.includes('ordinal')) return block;
  const days = claim.time === null ? null : daysOf(claim.time.edtf);
  return days === null || days.width > YEAR ? block : `${block} ${days.first.slice(0, 4)}`;
};
