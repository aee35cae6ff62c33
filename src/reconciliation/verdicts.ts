import type { Claim } from '../core/claim.ts';
import type { Ruling, StoredClaims } from '../core/ruling.ts';
import { type Correction, type Decision, standing, type Verdict } from '../core/verdict.ts';
import { blockOf } from './block.ts';

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

const overlapOf = (a: Claim, b: Claim): number =>
  Math.min(a.evidence.end, b.evidence.end) - Math.max(a.evidence.start, b.evidence.start);

/** Whether a claim can be what a later reading made of one that is gone: the same kind on the same words, and not on a neighbour's. */
const canBe = (now: Claim, then: Claim): boolean =>
  now.kind === then.kind &&
  overlapOf(now, then) > 0 &&
  (now.evidence.start === then.evidence.start ||
    now.evidence.end === then.evidence.end ||
    now.time?.edtf === then.time?.edtf);

/** The claim that a decision is about as it is stored: itself, or where a later reading has lost it, what that made of its words. */
const storedOf = (
  claim: Claim,
  stored: StoredClaims,
): { readonly id: string; readonly same: Claim | undefined } => {
  const same = stored.byId(claim.id);
  if (same !== undefined) return { id: claim.id, same };
  const [heir] = stored
    .ofSource(claim.sourceId)
    .filter((now) => canBe(now, claim))
    .sort(
      (a, b) =>
        Number(b.time?.edtf === claim.time?.edtf) - Number(a.time?.edtf === claim.time?.edtf) ||
        overlapOf(b, claim) - overlapOf(a, claim) ||
        (a.id < b.id ? -1 : 1),
    );
  return { id: heir?.id ?? claim.id, same: undefined };
};

/** Claims that a decision names. */
export const claimsIn = (decision: Decision): readonly Claim[] =>
  'claim' in decision ? [decision.claim] : 'claims' in decision ? decision.claims : [];

/** Joins and partings of claims, of which the last word on two claims holds. */
interface Link {
  readonly action: 'merge' | 'split';
  readonly ids: readonly string[];
}

const holds = (link: Link, links: readonly Link[]): boolean => {
  const ids = new Set(link.ids);
  const last = links.findLast((other) => other.ids.filter((id) => ids.has(id)).length >= 2);
  return last?.action === link.action;
};

/** Of several blocks the one whose date says most: the longest key. */
const chosen = (blocks: readonly string[]): string =>
  [...blocks].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] as string;

/** The blocks that joined claims go to: one for each group of joins that share a claim. */
const homesOf = (
  joins: readonly (readonly string[])[],
  claimOf: (id: string) => Claim | undefined,
): ReadonlyMap<string, string> => {
  const groups: Set<string>[] = [];
  for (const ids of joins) {
    const met = groups.filter((group) => ids.some((id) => group.has(id)));
    const whole = new Set([...ids, ...met.flatMap((group) => [...group])]);
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push(whole);
  }
  const out = new Map<string, string>();
  for (const group of groups) {
    const blocks = [...group].flatMap((id) => {
      const claim = claimOf(id);
      return claim === undefined ? [] : [blockOf(claim)];
    });
    if (new Set(blocks).size < 2) continue;
    for (const id of group) out.set(id, chosen(blocks));
  }
  return out;
};

/**
 * What the decisions that stand come to, the later after the earlier. A claim that was accepted or put right stays even
 * where a later reading has lost it; one that was rejected is gone even where a later reading has found it again.
 */
export const ruleOn = (verdicts: readonly Verdict[], stored: StoredClaims): Ruling => {
  const now = new Map<string, Claim | null>();
  const links: Link[] = [];
  const preferred: string[] = [];
  const known = new Map<string, Claim>();
  for (const { decision } of standing(verdicts)) {
    const named = claimsIn(decision).map((claim) => ({ claim, ...storedOf(claim, stored) }));
    for (const { claim, id, same } of named) known.set(id, same ?? claim);
    const ids = named.map(({ id }) => id);
    const [first] = named;
    if (first === undefined) continue;
    // The claim as it is by now; where the reading has lost it, as it was seen.
    const base = now.get(first.id) ?? first.same ?? { ...first.claim, id: first.id };
    switch (decision.action) {
      case 'reject':
        now.set(first.id, null);
        break;
      case 'accept':
        now.set(first.id, { ...base, confidence: 1 });
        break;
      case 'correct':
        now.set(first.id, { ...correct(base, decision.correction), confidence: 1 });
        break;
      case 'prefer':
        preferred.push(first.id);
        break;
      case 'merge':
      case 'split':
        links.push({ action: decision.action, ids });
        break;
      default:
    }
  }
  const claimOf = (id: string): Claim | undefined =>
    now.has(id) ? (now.get(id) ?? undefined) : known.get(id);
  const standingLinks = links.filter((link) => holds(link, links));
  const idsOf = (action: Link['action']): (readonly string[])[] =>
    standingLinks.filter((link) => link.action === action).map(({ ids }) => ids);
  const together = idsOf('merge');
  const home = homesOf(together, claimOf);
  const placed = new Map<string, Claim[]>();
  for (const id of new Set([...now.keys(), ...home.keys()])) {
    const claim = claimOf(id);
    if (claim === undefined) continue;
    const block = home.get(id) ?? blockOf(claim);
    placed.set(block, [...(placed.get(block) ?? []), claim]);
  }
  return { verdicts, now, placed, home, together, apart: idsOf('split'), preferred };
};

/** The claims of a block after what people decided, of those that are stored in it. */
export const claimsOfBlock = (
  block: string,
  claims: readonly Claim[],
  { now, placed, home }: Ruling,
): Claim[] => [...claims.filter(({ id }) => !now.has(id) && !home.has(id)), ...(placed.get(block) ?? [])];

/** Where a claim is by a ruling; undefined where it is nowhere. */
const blockIn = (id: string, { now, home }: Ruling, stored: StoredClaims): string | undefined => {
  const claim = now.has(id) ? now.get(id) : stored.byId(id);
  return claim == null ? undefined : (home.get(id) ?? blockOf(claim));
};

/** Blocks whose findings change from one ruling to the next. */
export const blocksBetween = (
  before: Ruling,
  after: Ruling,
  verdict: Verdict,
  stored: StoredClaims,
): string[] => {
  const undone = verdict.decision.action === 'undo' ? verdict.decision.verdict : null;
  const meant = undone === null ? verdict : before.verdicts.find(({ id }) => id === undone);
  const named =
    meant === undefined ? [] : claimsIn(meant.decision).map((claim) => storedOf(claim, stored).id);
  const moved = [
    ...before.now.keys(),
    ...after.now.keys(),
    ...before.home.keys(),
    ...after.home.keys(),
  ].filter((id) => before.now.get(id) !== after.now.get(id) || before.home.get(id) !== after.home.get(id));
  const blocks = new Set<string>();
  for (const id of new Set([...named, ...moved])) {
    const raw = stored.byId(id);
    for (const block of [
      blockIn(id, before, stored),
      blockIn(id, after, stored),
      raw === undefined ? undefined : blockOf(raw),
    ])
      if (block !== undefined) blocks.add(block);
  }
  return [...blocks];
};
