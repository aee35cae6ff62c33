import type { Claim } from '../../core/claim.ts';
import { RawabitError } from '../../core/errors.ts';
import type { Bearer, Decision, Verdict } from '../../core/verdict.ts';
import { checkCorrection } from '../../dossier/correction.ts';
import { checkDecision, undoable } from '../../dossier/decide.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { type Desk, keep, openItems } from './desk.ts';
import { isKnownState } from './edit.ts';

/** A decision with the line of the file that it stands on, from 1. */
export interface GivenDecision {
  readonly line: number;
  readonly decision: Decision;
  /** Null where the line gives none. */
  readonly reason: string | null;
}

/** What decisions name by id. */
interface Known {
  readonly claims: readonly Claim[];
  readonly sources: readonly { readonly id: string; readonly path: string | null }[];
  readonly verdicts: readonly Verdict[];
}

const wrong = (what: string, remedy: string): RawabitError =>
  new RawabitError({ code: 'usage', what, remedy });

/** Keys of a line, each with the actions that it belongs to. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  claim: ['accept', 'reject', 'correct', 'prefer'],
  correction: ['correct'],
  claims: ['merge', 'split'],
  names: ['same', 'different', 'unsure'],
  bearers: ['same', 'different', 'unsure'],
  source: ['rate'],
  reliability: ['rate'],
  label: ['rate'],
  verdict: ['undo'],
};
const ACTIONS = [...new Set(Object.values(FIELDS).flat())];

const claimsIn = (dossier: Dossier): Claim[] =>
  dossier.sections.flatMap(({ findings }) => findings.flatMap(({ claims }) => claims));

/** What is in the dossier as it stands; then what was read and is not in it, because a person rejected it. */
const knownTo = async ({ store, pair }: Desk, dossier: Dossier): Promise<Known> => {
  const [a, b] = pair;
  const shown = claimsIn(dossier);
  const ids = new Set(shown.map(({ id }) => id));
  const read = [
    ...(await store.claimsOfPair(a, b)),
    ...(await store.claimsOfPair(a, a)),
    ...(await store.claimsOfPair(b, b)),
  ];
  const others = new Map(read.filter(({ id }) => !ids.has(id)).map((claim) => [claim.id, claim]));
  return {
    claims: [...new Map(shown.map((claim) => [claim.id, claim])).values(), ...others.values()],
    sources: await store.sources(),
    verdicts: await store.verdicts(),
  };
};

const textOf = (value: unknown, field: string): string => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw wrong(`"${field}" is missing, or no text.`, `Give "${field}":"…".`);
};

const textsOf = (value: unknown, field: string): string[] => {
  if (!Array.isArray(value)) throw wrong(`"${field}" is missing, or no list.`, `Give "${field}":["…","…"].`);
  return value.map((one) => textOf(one, field));
};

/** The one thing whose id begins so. */
const byId = <Thing extends { readonly id: string }>(
  list: readonly Thing[],
  prefix: string,
  what: string,
): Thing => {
  const found = list.filter(({ id }) => id.startsWith(prefix));
  const [first] = found;
  if (first !== undefined && (found.length === 1 || first.id === prefix)) return first;
  throw wrong(
    first === undefined
      ? `No ${what} of this pair has the id "${prefix}".`
      : `"${prefix}" begins the ids of ${found.length} ${what}s.`,
    '"rawabit review A B --list --json" prints the ids.',
  );
};

const sourceOf = (given: string, { sources }: Known): string =>
  sources.find(({ path }) => path === given)?.id ?? byId(sources, given, 'source').id;

const checkFields = (given: Readonly<Record<string, unknown>>, action: string): void => {
  for (const field of Object.keys(given)) {
    if (field === 'action' || field === 'reason') continue;
    if (FIELDS[field]?.includes(action) !== true)
      throw wrong(`"${field}" has no place in a decision to ${action}.`, 'Leave it out.');
  }
};

const decisionFrom = (given: Readonly<Record<string, unknown>>, known: Known): Decision => {
  const action = textOf(given['action'], 'action');
  if (!ACTIONS.includes(action))
    throw wrong(`"${action}" is no decision.`, `Give one of ${ACTIONS.join(', ')}.`);
  checkFields(given, action);
  const claim = (): Claim => byId(known.claims, textOf(given['claim'], 'claim'), 'claim');
  switch (action) {
    case 'accept':
    case 'reject':
    case 'prefer':
      return { action, claim: claim() };
    case 'correct':
      return { action, claim: claim(), correction: checkCorrection(given['correction'], isKnownState) };
    case 'merge':
    case 'split':
      return {
        action,
        claims: textsOf(given['claims'], 'claims').map((id) => byId(known.claims, id, 'claim')),
      };
    case 'rate':
      return {
        action,
        source: sourceOf(textOf(given['source'], 'source'), known),
        ...(given['reliability'] === undefined ? {} : { reliability: given['reliability'] }),
        ...(given['label'] === undefined ? {} : { label: given['label'] }),
      } as Decision;
    case 'undo':
      return { action, verdict: undoable(textOf(given['verdict'], 'verdict'), known.verdicts).id };
    default:
      return {
        action: action as 'same' | 'different' | 'unsure',
        names: textsOf(given['names'], 'names') as unknown as readonly [string, string],
        ...(given['bearers'] === undefined ? {} : { bearers: given['bearers'] as readonly [Bearer, Bearer] }),
      };
  }
};

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(
      'This is no JSON.',
      'Write one decision a line, for example {"action":"accept","claim":"ID"}.',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong('This is no decision.', 'Write one a line, for example {"action":"accept","claim":"ID"}.');
  return value as Readonly<Record<string, unknown>>;
};

const readLine = (text: string, line: number, known: Known): GivenDecision => {
  const given = parsed(text);
  return {
    line,
    decision: checkDecision(decisionFrom(given, known), isKnownState),
    reason: given['reason'] === undefined ? null : textOf(given['reason'], 'reason'),
  };
};

/** The decisions of a text, one a line, and for each line that is none a sentence that says why. */
export const readDecisions = async (
  desk: Desk,
  text: string,
): Promise<{ readonly decisions: readonly GivenDecision[]; readonly errors: readonly string[] }> => {
  const known = await knownTo(desk, (await openItems(desk)).dossier);
  const decisions: GivenDecision[] = [];
  const errors: string[] = [];
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    try {
      decisions.push(readLine(line, at + 1, known));
    } catch (error) {
      if (!(error instanceof RawabitError)) throw error;
      errors.push(`line ${at + 1}: ${error.message}`);
    }
  }
  return { decisions, errors };
};

const touched = (decision: Decision): readonly Claim[] =>
  'claim' in decision ? [decision.claim] : 'claims' in decision ? decision.claims : [];

/** The same decision on claims as earlier lines have left them. */
const renewed = (decision: Decision, claims: ReadonlyMap<string, Claim>): Decision => {
  const now = (claim: Claim): Claim => claims.get(claim.id) ?? claim;
  if ('claim' in decision) return { ...decision, claim: now(decision.claim) };
  return 'claims' in decision ? { ...decision, claims: decision.claims.map(now) } : decision;
};

/** Keeps decisions in their order. What an earlier one corrected, a later one takes as it was corrected. */
export const keepAll = async (
  desk: Desk,
  decisions: readonly GivenDecision[],
  otherwise: string,
): Promise<{ readonly line: number; readonly verdict: Verdict }[]> => {
  const kept: { line: number; verdict: Verdict }[] = [];
  const decided = new Set<string>();
  for (const { line, decision, reason } of decisions) {
    const again = touched(decision).some(({ id }) => decided.has(id));
    const claims = again ? claimsIn((await openItems(desk)).dossier) : [];
    const now = renewed(decision, new Map(claims.map((claim) => [claim.id, claim])));
    kept.push({ line, verdict: await keep(desk, now, reason ?? otherwise) });
    for (const { id } of touched(decision)) decided.add(id);
  }
  return kept;
};
