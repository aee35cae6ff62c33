import type { Claim } from '../core/claim.ts';
import { kindByName, kinds } from '../kinds/registry.ts';

const orderOf = (claim: Claim): number => kinds.findIndex((kind) => kind.name === claim.kind);

const yearOf = (claim: Claim): number | null => {
  const year = Number(claim.time?.edtf.slice(0, 4));
  return Number.isInteger(year) ? year : null;
};

/**
 * What one claim of a document gives another: an undated jubilee of N years, with a founding date in
 * the same document, falls N years after it; a founding left undated lies N years before a dated one.
 * The value is marked as inferred, from an anniversary.
 */
export const infer = (claims: readonly Claim[], published: string | null): Claim[] => {
  // A jubilee that would fall years after the text is of something else.
  const latest = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4)) + 1;
  const counted = (claim: Claim): boolean =>
    kindByName(claim.kind)?.unit === 'year' && claim.quantity !== null;
  const founding = (claim: Claim): boolean =>
    kindByName(claim.kind)?.identity.includes('once') === true && claim.modality === 'asserted';
  const alike = (a: Claim, b: Claim): boolean => a.states.join() === b.states.join();
  return claims.map((claim) => {
    if (claim.time !== null || claim.modality === 'denied') return claim;
    if (counted(claim)) {
      // The founding that a jubilee means: the first kind of the registry that the document dates.
      const start = claims
        .filter(
          (other) =>
            founding(other) &&
            alike(claim, other) &&
            yearOf(other) !== null &&
            kindByName(other.kind)?.section === 'foundations',
        )
        .sort((a, b) => orderOf(a) - orderOf(b))[0];
      const year = start === undefined ? null : yearOf(start);
      if (year === null || year + (claim.quantity?.value ?? 0) > latest) return claim;
      return {
        ...claim,
        time: {
          edtf: String(year + (claim.quantity?.value ?? 0)),
          text: claim.evidence.quote,
          calendar: 'gregorian',
          inferred: true,
          anchor: 'anniversary',
        },
      };
    }
    return claim;
  });
};
