import type { Claim, Role } from '../core/claim.ts';
import { kindByName } from '../kinds/registry.ts';
import { isDay, isRecent, startOf } from './publication.ts';

const keyOf = (claim: Claim): string => `${claim.kind} ${claim.states.join()} ${claim.modality}`;

/** Whether those that name honours (or the like) name one in common. */
const shareNamed = (a: Claim, b: Claim, type: Role['type']): boolean => {
  const ids = (claim: Claim): (string | null)[] =>
    claim.roles.filter((role) => role.type === type).map((role) => role.id);
  const one = ids(a);
  const two = ids(b);
  return one.length === 0 || two.length === 0 || one.some((id) => two.includes(id));
};

/** Whether two claims of one document tell one thing: nothing in one contradicts the other. */
const same = (text: string, a: Claim, b: Claim): boolean => {
  if (a.detail.title !== undefined && b.detail.title !== undefined && a.detail.title !== b.detail.title)
    return false;
  if (
    a.detail.ordinal !== undefined &&
    b.detail.ordinal !== undefined &&
    a.detail.ordinal !== b.detail.ordinal
  )
    return false;
  if (!shareNamed(a, b, 'honour')) return false;
  if (
    a.time === null &&
    b.time === null &&
    kindByName(a.kind)?.standing !== true &&
    !shareNamed(a, b, 'person')
  )
    return false;
  if (a.quantity !== null && b.quantity !== null && a.quantity.value !== b.quantity.value) return false;
  return (a.time?.edtf ?? '') === (b.time?.edtf ?? '') || refines(text, a, b) || refines(text, b, a);
};

/** A heading and the first words under it lie this near, in characters; further off a coarser date is a telling of its own. */
const NEAR = 120;

/** A line of no more characters, alone, is a heading. */
const HEADING = 90;

/** Whether a claim stands in a line of a few words: a heading, which tells in short what the text tells in full. */
const isHeading = (text: string, { evidence }: Claim): boolean => {
  const after = text.indexOf('\n', evidence.end);
  const line = text.slice(text.lastIndexOf('\n', evidence.start) + 1, after < 0 ? text.length : after).trim();
  return line.length <= HEADING;
};

const near = (text: string, coarse: Claim, fine: Claim): boolean =>
  Math.max(coarse.evidence.start, fine.evidence.start) - Math.min(coarse.evidence.end, fine.evidence.end) <
    NEAR || isHeading(text, coarse);

/** "1945" in a heading and "16 June 1945" below it: one date, told twice. */
const refines = (text: string, coarse: Claim, fine: Claim): boolean =>
  near(text, coarse, fine) &&
  coarse.time !== null &&
  fine.time !== null &&
  coarse.quantity === null &&
  fine.quantity === null &&
  fine.time.edtf.startsWith(`${coarse.time.edtf}-`);

/**
 * Stances in headings without a date of their own are voiced on the day that the lead names: "Tunisia condemns …",
 * above "Tunisia condemned on Friday evening …".
 */
export const voicedBelow = (claims: readonly Claim[], text: string, lead: string | null): Claim[] =>
  claims.map((claim) =>
    lead !== null &&
    claim.time === null &&
    claim.modality === 'asserted' &&
    kindByName(claim.kind)?.voiced === true &&
    isHeading(text, claim)
      ? {
          ...claim,
          time: {
            edtf: lead,
            text: claim.evidence.quote,
            calendar: 'gregorian',
            inferred: true,
            anchor: 'event',
          },
        }
      : claim,
  );

/** Whether a date is one that the words of a claim give, and none that it takes over from what was told before. */
const isStated = ({ time }: Claim): boolean =>
  time !== null && time.anchor !== 'event' && time.anchor !== 'previous-date';

/**
 * "The visit that he pays to Tunisia", "during his present visit", of news that dates one visit of the same states
 * these days: that one.
 */
export const datedElsewhere = (claims: readonly Claim[], published: string | null): Claim[] => {
  /** What a visit was dated before, by its states, and the days that it has. */
  const moved = new Map<string, Claim['time']>();
  const found = claims.map((claim) => {
    const kind = kindByName(claim.kind);
    if (isStated(claim) || claim.modality !== 'asserted' || kind?.occasion !== true) return claim;
    const [one, second] = claims.filter(
      (other) =>
        isStated(other) &&
        other.modality === 'asserted' &&
        other.kind === claim.kind &&
        other.states.join() === claim.states.join(),
    );
    if (one?.time == null || second !== undefined) return claim;
    if (!isDay(startOf(one.time.edtf)) || !isRecent(startOf(one.time.edtf), published)) return claim;
    // A visit of days is meant again; on one day there may be two meetings.
    if (claim.time !== null && !one.time.edtf.includes('/')) return claim;
    if (claim.time !== null) moved.set(`${claim.states.join()} ${claim.time.edtf}`, one.time);
    return { ...claim, time: { ...one.time, inferred: true, anchor: 'event' as const } };
  });
  // What is told of the visit goes with it.
  return found.map((claim) => {
    const time =
      claim.time?.anchor === 'event' ? moved.get(`${claim.states.join()} ${claim.time.edtf}`) : undefined;
    return time == null ? claim : { ...claim, time: { ...time, inferred: true, anchor: 'event' as const } };
  });
};

/** The claims of a text whose lead lets a partisan speak, without those of its headline: it tells what he says. */
export const withoutHeadline = (claims: readonly Claim[], text: string): Claim[] => {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  const end = text.indexOf(line) + line.length;
  // A text of one line, or whose first line ends as a sentence does, has no headline.
  if (text.slice(end).trim() === '' || /[.!?؟…]\s*$/.test(line)) return [...claims];
  return claims.filter((claim) => !(claim.evidence.end <= end && isHeading(text, claim)));
};

/** States of affairs are many: stances and judgements are distinct by their words. */
const distinct = (claim: Claim): boolean => kindByName(claim.kind)?.standing === true;

/** "More than 25 agreements have been signed" counts them, and tells of no signing. */
const withoutCounted = (claims: readonly Claim[]): Claim[] => {
  const tallies = claims.filter(
    ({ kind, quantity }) => kindByName(kind)?.counts !== undefined && quantity !== null,
  );
  return claims.filter(
    (claim) =>
      claim.time !== null ||
      claim.quantity !== null ||
      !tallies.some(
        ({ kind, evidence, states }) =>
          kindByName(kind)?.counts === claim.kind &&
          states.join() === claim.states.join() &&
          evidence.start < claim.evidence.end &&
          claim.evidence.start < evidence.end,
      ),
  );
};

/**
 * One claim for one event in a document: what is told again is dropped, and the surer telling stays.
 * A claim whose quote is not in the text to the letter is no claim.
 */
export const settle = (claims: readonly Claim[], text: string): Claim[] => {
  const kept = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { start, end, quote } = claim.evidence;
    if (quote === '' || text.slice(start, end) !== quote) continue;
    const list = kept.get(keyOf(claim)) ?? [];
    const twin = list.findIndex(
      (other) => same(text, claim, other) && (!distinct(claim) || overlap(claim, other)),
    );
    if (twin < 0) list.push(claim);
    else if (better(text, claim, list[twin] as Claim)) list[twin] = claim;
    kept.set(keyOf(claim), list);
  }
  for (const [key, list] of kept)
    kept.set(
      key,
      list.filter((claim) => !isCoarser(claim, list)),
    );
  const all = withoutCounted([...kept.values()].flat());
  return all
    .filter((claim) => !isToldBelow(text, claim, all))
    .sort(
      (a, b) =>
        a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.kind < b.kind ? -1 : 1),
    );
};

/** How far below a heading the text tells it in full, in characters. */
const BELOW = 1500;

/** A heading without a date, of what the text below it dates: "The minister visits Tunis", who is to come on 4 June. */
const isToldBelow = (text: string, claim: Claim, all: readonly Claim[]): boolean =>
  claim.time === null &&
  (claim.modality === 'asserted' || claim.modality === 'planned') &&
  (!distinct(claim) || kindByName(claim.kind)?.voiced === true) &&
  isHeading(text, claim) &&
  all.some(
    (other) =>
      other.time !== null &&
      other.kind === claim.kind &&
      other.states.join() === claim.states.join() &&
      (other.modality === 'asserted' || other.modality === 'planned') &&
      other.evidence.start > claim.evidence.end &&
      other.evidence.start - claim.evidence.end < BELOW,
  );

/**
 * "Relations began in 1801 … were established on 12 October 1801": where one finer date lies within a coarse one
 * it is the same event, told in short; where several do, nobody knows which.
 */
const isCoarser = (claim: Claim, list: readonly Claim[]): boolean => {
  const { time } = claim;
  if (time === null || kindByName(claim.kind)?.identity.includes('once') !== true) return false;
  const finer = new Set(
    list.flatMap((other) =>
      other.time?.inferred === false && other.time.edtf.startsWith(`${time.edtf}-`) ? [other.time.edtf] : [],
    ),
  );
  return finer.size === 1 && /^\d{4}(-\d\d)?$/.test(time.edtf);
};

/** The finer date stays, then the surer claim. */
const better = (text: string, a: Claim, b: Claim): boolean =>
  refines(text, b, a) ? true : refines(text, a, b) ? false : a.confidence > b.confidence;

const overlap = (a: Claim, b: Claim): boolean =>
  a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end;
