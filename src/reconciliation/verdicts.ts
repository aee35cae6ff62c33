import type { Claim } from '../core/claim.ts';
import { type Correction, standing, type Verdict } from '../core/verdict.ts';
import type { Links } from './gather.ts';

/** A claim as a person put it right. */
export const correct = (claim: Claim, correction: Correction): Claim => ({
  ...claim,
  ...(correction.kind === undefined ? {} : { kind: correction.kind }),
  ...(correction.states === undefined ? {} : { states: [...correction.states].sort() }),
  ...(correction.modality === undefined ? {} : { modality: correction.modality }),
  ...(correction.quantity === undefined ? {} : { quantity: correction.quantity }),
  ...(correction.place === undefined
    ? {}
    : {
        place:
          correction.place === null
            ? null
            : { id: correction.place, name: correction.place, text: correction.place },
      }),
  ...(correction.time === undefined
    ? {}
    : {
        time:
          correction.time === null
            ? null
            : {
                edtf: correction.time,
                text: claim.time?.text ?? '',
                calendar: claim.time?.calendar ?? 'gregorian',
                inferred: false,
                anchor: null,
              },
      }),
});

/** Whether a later reading's claim is the one that was decided on: the same words of the same text, told as the same kind. */
const stillIs = (now: Claim, then: Claim): boolean =>
  now.id === then.id ||
  (now.sourceId === then.sourceId &&
    now.kind === then.kind &&
    now.evidence.start < then.evidence.end &&
    then.evidence.start < now.evidence.end);

export interface Ruled {
  readonly claims: readonly Claim[];
  readonly links: Links;
  readonly preferred: ReadonlySet<string>;
  /** Ids of claims that a person accepted or put right. */
  readonly confirmed: ReadonlySet<string>;
}

/**
 * What is left of the claims after what people decided. A claim that was accepted or put right stays even where a later
 * reading has lost it; one that was rejected is gone even where a later reading has found it again.
 */
export const applyVerdicts = (claims: readonly Claim[], verdicts: readonly Verdict[]): Ruled => {
  const active = standing(verdicts);
  if (active.length === 0)
    return { claims, links: { together: [], apart: [] }, preferred: new Set(), confirmed: new Set() };
  let list = [...claims];
  const alias = new Map<string, string>();
  const confirmed = new Set<string>();
  const idNow = (claim: Claim): string =>
    alias.get(claim.id) ?? list.find((now) => stillIs(now, claim))?.id ?? claim.id;
  for (const { decision } of active) {
    if (decision.action === 'reject') list = list.filter((now) => !stillIs(now, decision.claim));
    if (decision.action !== 'accept' && decision.action !== 'correct') continue;
    const found = list.filter((now) => stillIs(now, decision.claim));
    const [first] = found;
    // The claim as it was when it was decided on: what a person saw is what a person confirmed.
    const kept =
      decision.action === 'correct' ? correct(decision.claim, decision.correction) : decision.claim;
    const now = { ...kept, id: first?.id ?? kept.id, confidence: 1 };
    if (first !== undefined) alias.set(decision.claim.id, first.id);
    list = [...list.filter((one) => !found.includes(one)), now];
    confirmed.add(now.id);
  }
  const together: string[][] = [];
  const apart: string[][] = [];
  const preferred = new Set<string>();
  for (const { decision } of active) {
    if (decision.action === 'merge') together.push(decision.claims.map(idNow));
    if (decision.action === 'split') apart.push(decision.claims.map(idNow));
    if (decision.action === 'prefer') preferred.add(idNow(decision.claim));
  }
  // A later merge takes back an earlier split of the same two, and the other way round.
  const latest = lastWord(active, idNow);
  return {
    claims: list,
    links: {
      together: together.filter((ids) => latest(ids) !== 'split'),
      apart: apart.filter((ids) => latest(ids) !== 'merge'),
    },
    preferred,
    confirmed,
  };
};

const lastWord = (
  active: readonly Verdict[],
  idNow: (claim: Claim) => string,
): ((ids: readonly string[]) => 'merge' | 'split' | null) => {
  const rulings = active.flatMap(({ decision }) =>
    decision.action === 'merge' || decision.action === 'split'
      ? [{ action: decision.action, ids: new Set(decision.claims.map(idNow)) }]
      : [],
  );
  return (ids) =>
    rulings.findLast((ruling) => ids.filter((id) => ruling.ids.has(id)).length >= 2)?.action ?? null;
};

/** Ids of the claims whose values people prefer. */
export const preferredIn = (verdicts: readonly Verdict[]): string[] =>
  standing(verdicts).flatMap(({ decision }) => (decision.action === 'prefer' ? [decision.claim.id] : []));
