import { hash } from 'node:crypto';
import type { Claim, Quantity } from '../core/claim.ts';
import type { Finding, Version } from '../core/finding.ts';
import type { Kind } from '../kinds/kind.ts';
import { kindByName } from '../kinds/registry.ts';
import { compatible, widthOf } from './interval.ts';

const sameWords = (a: string, b: string): boolean =>
  a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;

const share = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((item) => b.includes(item));

/** Names of those who take part, where both claims name any. */
const peopleAgree = (a: Claim, b: Claim): boolean => {
  const names = (claim: Claim): string[] =>
    claim.roles.filter((role) => role.type === 'person').map((role) => role.id ?? role.name);
  return share(names(a), names(b));
};

const titlesAgree = (a: Claim, b: Claim): boolean => {
  const one = a.detail.title;
  const two = b.detail.title;
  if (one === undefined || two === undefined) return a.sourceId !== b.sourceId;
  // Across languages titles are told by their policy fields.
  return (
    sameWords(one, two) ||
    (a.subjects.length > 0 &&
      b.subjects.length > 0 &&
      [...a.subjects].sort().join() === [...b.subjects].sort().join())
  );
};

const placesAgree = (a: Claim, b: Claim): boolean =>
  a.place === null || b.place === null || a.place.name === b.place.name;

/** Whether two claims of one kind and the same states plainly speak of one thing. */
const oneThing = (kind: Kind, a: Claim, b: Claim): boolean => {
  if ((a.modality === 'denied') !== (b.modality === 'denied')) return false;
  const { identity } = kind;
  const ordinal = identity.includes('ordinal');
  if (ordinal && a.detail.ordinal !== undefined && b.detail.ordinal !== undefined)
    return a.detail.ordinal === b.detail.ordinal;
  if (identity.includes('once') && !identity.includes('time')) return true;
  if (a.time !== null && b.time !== null) {
    // Figures of two periods are two figures, even where one lies within the other.
    if (kind.unit !== null ? a.time.edtf !== b.time.edtf : !compatible(a.time.edtf, b.time.edtf))
      return false;
    if (ordinal && a.modality !== b.modality) return false;
    if (identity.includes('title') && !titlesAgree(a, b)) return false;
    if (identity.includes('roles') && !peopleAgree(a, b)) return false;
    if (kind.unit !== null && identity.includes('quantity') && a.quantity?.value !== b.quantity?.value)
      return false;
    // A year is too wide to make two meetings one, unless nothing else tells them apart.
    if (
      kind.occasion &&
      Math.max(widthOf(a.time.edtf), widthOf(b.time.edtf)) > 40 &&
      a.sourceId === b.sourceId
    )
      return false;
    return kind.venue ? placesAgree(a, b) : true;
  }
  if (a.time !== null || b.time !== null) return false;
  if (kind.standing && !identity.includes('title')) {
    if (kind.unit !== null) return a.quantity?.value === b.quantity?.value;
    return identity.length === 0 || (a.modality === b.modality && sharesNamed(a, b));
  }
  return identity.includes('title') && titlesAgree(a, b) && a.detail.title !== undefined;
};

const sharesNamed = (a: Claim, b: Claim): boolean => {
  const ids = (claim: Claim): string[] =>
    claim.roles
      .filter((role) => role.type === 'carrier' || role.type === 'organisation' || role.type === 'honour')
      .map((role) => role.id ?? role.name);
  const one = ids(a);
  const two = ids(b);
  return one.length > 0 && two.length > 0 && one.some((id) => two.includes(id));
};

const better = (a: Claim, b: Claim): number =>
  Number(a.time === null) - Number(b.time === null) ||
  (a.time === null || b.time === null
    ? 0
    : Number(a.time.inferred) - Number(b.time.inferred) || widthOf(a.time.edtf) - widthOf(b.time.edtf)) ||
  b.roles.length - a.roles.length ||
  b.confidence - a.confidence ||
  (a.id < b.id ? -1 : 1);

/** Splits claims into those whose dates can all be one. */
const versionsByTime = (claims: readonly Claim[]): Version[] => {
  const dated = claims
    .filter((claim) => claim.time !== null)
    .sort((a, b) => widthOf(a.time?.edtf ?? '') - widthOf(b.time?.edtf ?? ''));
  const groups: Claim[][] = [];
  for (const claim of dated) {
    const group = groups.find((list) => compatible(list[0]?.time?.edtf ?? '', claim.time?.edtf ?? ''));
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  return groups.map((list) => ({ value: list[0]?.time?.edtf ?? null, claims: list }));
};

/** How far a figure called "about" may lie from another, as a share of it. */
const ABOUT = 0.1;

const rangeOf = ({ value, bound }: Quantity): [number, number] => {
  switch (bound) {
    case 'more-than':
      return [value, Number.POSITIVE_INFINITY];
    case 'less-than':
      return [Number.NEGATIVE_INFINITY, value];
    case 'about':
      return [value * (1 - ABOUT), value * (1 + ABOUT)];
    default:
      return [value, value];
  }
};

/** Whether two figures can both be true: "more than 30,000" and "more than 31,000" can, 11 and 12 million cannot. */
const figuresAgree = (a: Quantity, b: Quantity): boolean => {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
};

const versionsByQuantity = (claims: readonly Claim[]): Version[] => {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const { quantity } = claim;
    if (quantity === null) continue;
    const group = groups.find((list) =>
      list.every((other) => other.quantity === null || figuresAgree(other.quantity, quantity)),
    );
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  return groups.map((list) => ({ value: String(list[0]?.quantity?.value ?? ''), claims: list }));
};

const toFinding = (kind: Kind, claims: readonly Claim[]): Finding => {
  const sorted = [...claims].sort(better);
  const asserted = sorted.filter((claim) => claim.modality === 'asserted');
  const lead = (asserted[0] ?? sorted[0]) as Claim;
  const sources = new Set(sorted.map((claim) => claim.sourceId)).size;
  const byTime = kind.conflicts.includes('time')
    ? versionsByTime(sorted.filter((claim) => claim.modality === lead.modality))
    : [];
  const byQuantity = kind.conflicts.includes('quantity') ? versionsByQuantity(sorted) : [];
  const dispute = byTime.length > 1 ? 'time' : byQuantity.length > 1 ? 'quantity' : null;
  const versions = dispute === 'time' ? byTime : dispute === 'quantity' ? byQuantity : [];
  const id = hash(
    'sha256',
    sorted
      .map((claim) => claim.id)
      .sort()
      .join(),
    'hex',
  ).slice(0, 16);
  return {
    id,
    kind: kind.name,
    states: lead.states,
    modality: lead.modality,
    lead,
    claims: sorted,
    dispute,
    sources,
    versions: [...versions].sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1)),
    time: lead.time,
    status: dispute !== null ? 'disputed' : sources > 1 ? 'agreed' : 'single-source',
  };
};

const startOf = (finding: Finding): string => finding.time?.edtf.replace('X', '0') ?? '9999';

/**
 * Groups claims that plainly speak of one event: same kind, same states, dates that can be one, and
 * nothing that tells them apart. What is only possibly the same stays apart; sources that differ
 * about a thing that can only be once make it disputed. The order of the claims does not matter.
 */
export const findingsOf = (claims: readonly Claim[]): Finding[] => {
  const byKey = new Map<string, Claim[]>();
  for (const claim of [...claims].sort((a, b) => better(a, b))) {
    const key = `${claim.kind} ${claim.states.join()}`;
    byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  const out: Finding[] = [];
  for (const list of byKey.values()) {
    const kind = kindByName((list[0] as Claim).kind);
    if (kind === undefined) continue;
    const groups: Claim[][] = [];
    for (const claim of list) {
      const group = groups.find((members) => members.every((member) => oneThing(kind, member, claim)));
      if (group === undefined) groups.push([claim]);
      else group.push(claim);
    }
    out.push(...groups.map((group) => toFinding(kind, group)));
  }
  return out.sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.id < b.id ? -1 : 1,
  );
};
