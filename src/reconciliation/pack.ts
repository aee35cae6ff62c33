import type { Claim } from '../core/claim.ts';
import type { Conflict, Finding, Version } from '../core/finding.ts';
import type { Found } from './findings.ts';

/** A version whose claims are places in a list. */
interface PackedVersion {
  readonly value: string | null;
  readonly claims: readonly number[];
}

interface Packed {
  readonly claims: readonly Claim[];
  readonly finding: Omit<Finding, 'claims' | 'lead' | 'versions'> & {
    readonly claims: readonly number[];
    readonly lead: number;
    readonly versions: readonly PackedVersion[];
  };
  readonly conflicts: readonly (Omit<Conflict, 'versions'> & {
    readonly versions: readonly PackedVersion[];
  })[];
  readonly form: string | null;
  readonly named: boolean;
}

/** A finding with its conflicts as JSON, every claim in it once. */
export const pack = ({ finding, conflicts, form, named }: Found): string => {
  const claims: Claim[] = [];
  const places = new Map<string, number>();
  const placeOf = (claim: Claim): number => {
    const known = places.get(claim.id);
    if (known !== undefined) return known;
    places.set(claim.id, claims.length);
    claims.push(claim);
    return claims.length - 1;
  };
  const packed = ({ value, claims: own }: Version): PackedVersion => ({ value, claims: own.map(placeOf) });
  const whole: Packed = {
    finding: {
      ...finding,
      claims: finding.claims.map(placeOf),
      lead: placeOf(finding.lead),
      versions: finding.versions.map(packed),
    },
    conflicts: conflicts.map((conflict) => ({ ...conflict, versions: conflict.versions.map(packed) })),
    form,
    named,
    claims,
  };
  return JSON.stringify(whole);
};

export const unpack = (body: string): Found => {
  const { finding, conflicts, form, named, claims } = JSON.parse(body) as Packed;
  const at = (place: number): Claim => claims[place] as Claim;
  const opened = ({ value, claims: own }: PackedVersion): Version => ({ value, claims: own.map(at) });
  return {
    finding: {
      ...finding,
      claims: finding.claims.map(at),
      lead: at(finding.lead),
      versions: finding.versions.map(opened),
    },
    conflicts: conflicts.map((conflict) => ({ ...conflict, versions: conflict.versions.map(opened) })),
    form,
    named,
  };
};
