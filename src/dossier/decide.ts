import { hash } from 'node:crypto';
import type { Claim } from '../core/claim.ts';
import { RawabitError } from '../core/errors.ts';
import type { Bearer, Decision, Verdict } from '../core/verdict.ts';
import type { Store } from '../store/contract.ts';
import { checkCorrection, type IsState, looksLikeState } from './correction.ts';
import { type Reconciler, storedFor } from './load.ts';

/** Who decides, why, and when (ISO 8601, UTC). */
export interface Given {
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

const wrong = (what: string, remedy: string): RawabitError =>
  new RawabitError({ code: 'usage', what, remedy });

const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const LABELS = ['public', 'internal', 'restricted'] as const;

/** Claims can be held to be of one thing only where they are of one kind and the same states. */
const checkTogether = (claims: readonly Claim[]): void => {
  const [first] = claims;
  if (first === undefined || new Set(claims.map(({ id }) => id)).size < 2)
    throw wrong('It takes two different claims to be one thing or two.', 'Name two claims or more.');
  const other = claims.find(
    ({ kind, states }) => kind !== first.kind || states.join() !== first.states.join(),
  );
  if (other !== undefined)
    throw wrong(
      `Claims of ${first.kind} (${first.states.join('–')}) and of ${other.kind} (${other.states.join('–')}) are never of one thing.`,
      'Correct the kind or the states of one of them first.',
    );
};

const BEARER = ['state', 'office', 'years'] as const;

const checkBearer = (bearer: Bearer, isState: IsState): void => {
  const { state = null, office = null, years = null } = bearer;
  const known =
    Object.keys(bearer).every((key) => BEARER.some((one) => one === key)) &&
    (state === null || (typeof state === 'string' && isState(state))) &&
    (office === null || (typeof office === 'string' && office.trim() !== '')) &&
    (years === null ||
      (Array.isArray(years) && years.length === 2 && years.every(Number.isInteger) && years[0] <= years[1]));
  if (!known)
    throw wrong(
      `${JSON.stringify(bearer)} says of nobody who he is.`,
      'Give {"state":"KWT","office":"ambassador","years":[2010,2014]}, null for what is not known.',
    );
};

const checkNames = (
  { names, bearers }: Extract<Decision, { action: 'same' | 'different' | 'unsure' }>,
  isState: IsState,
): void => {
  const [one, two, ...more] = names as readonly string[];
  if (!one?.trim() || !two?.trim() || more.length > 0 || (one === two && bearers === undefined))
    throw wrong('Names are compared two by two.', 'Give two different names.');
  if (bearers === undefined) return;
  if (
    !Array.isArray(bearers) ||
    bearers.length !== 2 ||
    bearers.some((one) => typeof one !== 'object' || one === null)
  )
    throw wrong('There are as many bearers as names.', 'Give two, in the order of the names.');
  for (const bearer of bearers) checkBearer(bearer, isState);
  if (one === two && JSON.stringify(bearers[0]) === JSON.stringify(bearers[1]))
    throw wrong('Nothing tells the two bearers of one name apart.', 'Give their states, offices or years.');
};

const checkRating = (rating: Extract<Decision, { action: 'rate' }>): void => {
  const { reliability, label } = rating;
  if (reliability === undefined && label === undefined)
    throw wrong('Nothing is rated.', 'Give a reliability (A to F), a label, or both.');
  if (reliability !== undefined && !RELIABILITIES.includes(reliability))
    throw wrong(`"${String(reliability)}" is no reliability.`, `Give one of ${RELIABILITIES.join(', ')}.`);
  if (label !== undefined && !LABELS.includes(label))
    throw wrong(`"${String(label)}" is no handling label.`, `Give one of ${LABELS.join(', ')}.`);
};

/** The decision, if it can be; else a sentence that says what is wrong with it. */
export const checkDecision = (decision: Decision, isState: IsState = looksLikeState): Decision => {
  switch (decision.action) {
    case 'correct':
      checkCorrection(decision.correction, isState);
      break;
    case 'merge':
    case 'split':
      checkTogether(decision.claims);
      break;
    case 'same':
    case 'different':
    case 'unsure':
      checkNames(decision, isState);
      break;
    case 'rate':
      checkRating(decision);
      break;
    default:
  }
  return decision;
};

/** The id of a verdict: the same decision of the same person at the same time is one. */
const idOf = (parts: Omit<Verdict, 'id'>): string =>
  hash('sha256', JSON.stringify([parts.at, parts.by, parts.reason, parts.decision]), 'hex').slice(0, 16);

/** A decision as it is kept; throws where it cannot be. */
export const makeVerdict = (
  decision: Decision,
  { by, reason, at }: Given,
  isState: IsState = looksLikeState,
): Verdict => {
  if (by.trim() === '') throw wrong('A verdict needs a name: whose is it?', 'Give --by NAME.');
  if (reason.trim() === '') throw wrong('A verdict needs a reason.', 'Say why, in a sentence.');
  const parts = { at, by: by.trim(), reason: reason.trim(), decision: checkDecision(decision, isState) };
  return { id: idOf(parts), ...parts };
};

/** Of the verdicts that are taken back: by which; an undoing that was itself undone takes nothing back. */
export const undoneBy = (verdicts: readonly Verdict[]): ReadonlyMap<string, Verdict> => {
  const undone = new Map<string, Verdict>();
  for (const verdict of [...verdicts].reverse())
    if (
      verdict.decision.action === 'undo' &&
      !undone.has(verdict.id) &&
      !undone.has(verdict.decision.verdict)
    )
      undone.set(verdict.decision.verdict, verdict);
  return undone;
};

/** The verdict that a prefix of its id names, if it is there and stands. */
export const undoable = (prefix: string, verdicts: readonly Verdict[]): Verdict => {
  const found = prefix === '' ? [] : verdicts.filter(({ id }) => id.startsWith(prefix));
  const [verdict, other] = found;
  if (verdict === undefined || other !== undefined)
    throw wrong(
      verdict === undefined
        ? `There is no verdict "${prefix}".`
        : `"${prefix}" begins the ids of ${found.length} verdicts.`,
      'Give an id as "rawabit review A B --log" prints it.',
    );
  const by = undoneBy(verdicts).get(verdict.id);
  if (by !== undefined)
    throw wrong(`The verdict ${verdict.id} is undone already.`, `Undo ${by.id} to let it stand again.`);
  return verdict;
};

/** Adds a verdict; what it touches is reconciled when it is next asked for. */
export const decide = async (store: Store, reconciler: Reconciler, verdict: Verdict): Promise<void> => {
  const earlier = await store.verdicts();
  checkDecision(verdict.decision);
  if (verdict.decision.action === 'undo') undoable(verdict.decision.verdict, earlier);
  const stored = await storedFor(store, [...earlier, verdict]);
  await store.addVerdict(verdict, reconciler.touchedBy(verdict, earlier, stored));
};
