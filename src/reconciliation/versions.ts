import type { Claim } from '../core/claim.ts';
import { compatible, widthOf } from '../core/days.ts';
import type { Version } from '../core/finding.ts';
import { figuresAgree } from './figures.ts';
import { better } from './lookup.ts';

/** Claims that can all have one value stand together; `agree` tells it of two. */
const versionsBy = (
  claims: readonly Claim[],
  agree: (a: Claim, b: Claim) => boolean,
  nameOf: (claim: Claim) => string,
): Version[] => {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const fits = groups.filter((list) => list.every((other) => agree(other, claim)));
    const [group, other] = fits;
    if (group === undefined) groups.push([claim]);
    // "In 1994" speaks for neither the 7th nor the 10th of October.
    else if (other === undefined) group.push(claim);
  }
  return groups
    .map((list) => ({ value: nameOf(list[0] as Claim), claims: list }))
    .sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
};

const byWidth = (a: Claim, b: Claim): number =>
  widthOf(a.time?.edtf ?? '') - widthOf(b.time?.edtf ?? '') || better(a, b);

export const versionsByTime = (claims: readonly Claim[]): Version[] =>
  versionsBy(
    claims.filter((claim) => claim.time !== null).sort(byWidth),
    (a, b) => compatible(a.time?.edtf ?? '', b.time?.edtf ?? ''),
    (claim) => claim.time?.edtf ?? '',
  );

export const versionsByQuantity = (claims: readonly Claim[]): Version[] =>
  versionsBy(
    claims.filter((claim) => claim.quantity !== null),
    (a, b) => a.quantity === null || b.quantity === null || figuresAgree(a.quantity, b.quantity),
    (claim) => String(claim.quantity?.value ?? ''),
  );

const isCapital = ({ place }: Claim): boolean => place?.id.startsWith('capital:') === true;

/** Places that are named as such: a state is where a thing was only as long as nobody says more, and a palace may stand in the capital. */
export const versionsByPlace = (claims: readonly Claim[]): Version[] =>
  versionsBy(
    claims.filter(({ place }) => place !== null && !place.id.startsWith('state:')),
    (a, b) => a.place?.id === b.place?.id || isCapital(a) !== isCapital(b),
    (claim) => claim.place?.id ?? '',
  );

export const versionsByOrdinal = (claims: readonly Claim[]): Version[] =>
  versionsBy(
    claims.filter(({ detail }) => detail.ordinal !== undefined),
    (a, b) => a.detail.ordinal === b.detail.ordinal,
    (claim) => String(claim.detail.ordinal),
  );
