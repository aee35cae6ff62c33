import { hash } from 'node:crypto';
import type { Attribution, Claim, Modality, Role } from '../core/claim.ts';
import { evidenceOf } from '../core/span.ts';
import type { TimeValue } from '../core/time.ts';
import type { Kind } from '../kinds/kind.ts';
import type { asidesOf } from './asides.ts';
import type { DocumentContext } from './context.ts';
import {
  findGoal,
  findOrdinal,
  findOrigin,
  findPlace,
  findRoles,
  findSubjects,
  type Namer,
} from './details.ts';
import type { Match, View } from './matcher.ts';

/** What has been decided about a match. */
export interface Decided {
  readonly kind: Kind;
  readonly match: Match;
  readonly modality: Modality;
  readonly states: readonly string[];
  readonly quantity: Claim['quantity'];
  readonly attribution: Attribution | null;
}

/** One claim of it: its time, the tokens that it quotes, the title of its instrument. */
export interface Single {
  readonly time: TimeValue | null;
  readonly span: { readonly from: number; readonly to: number };
  readonly title: string | null;
  readonly confidence: number;
  /** What the sentence tells of it beside the claim. */
  readonly asides?: ReturnType<typeof asidesOf>;
  /** Tokens that its place is looked for around. */
  readonly near: { readonly from: number; readonly to: number };
}

/** Where it is read: the sentence, the source and its text. */
export interface Place {
  readonly view: View;
  readonly sourceId: string;
  readonly text: string;
  readonly context: DocumentContext;
  readonly name: Namer;
}

/** ISO 4217 codes: units that are money. */
const MONEY = /^[A-Z]{3}$/;

/** Whose goods or travellers are counted: those who do not go home. Null where the words do not say which way they go. */
const sourceState = (
  view: View,
  kind: Kind,
  near: { readonly from: number; readonly to: number },
  states: readonly string[],
  place: Claim['place'],
): string | null => {
  if (states.length !== 2) return null;
  const goal = findGoal(view, Math.max(0, near.from - AROUND), near.to + AROUND, states);
  if (goal !== null) return states.find((state) => state !== goal) ?? null;
  if (kind.unit === null || MONEY.test(kind.unit)) return null;
  const origin = findOrigin(view, Math.max(0, near.from - AROUND), near.to + AROUND, states);
  if (origin !== null) return origin;
  // "Kuwaiti tourists": travellers are called by where they come from.
  for (let i = near.from; i < near.to; i += 1)
    for (const mention of view.mentionsAt[i] ?? [])
      if (mention.type === 'state' && mention.form === 'nisba' && states.includes(mention.state))
        return mention.state;
  const there = /^(?:capital|state):(.+)$/.exec(place?.id ?? '')?.[1];
  return there !== undefined && states.includes(there)
    ? (states.find((state) => state !== there) ?? null)
    : null;
};

/** How far from a figure the words stand that say which way it goes, in tokens. */
const AROUND = 8;

/**
 * Who invites and who is invited, told from where it is: whoever invites to Baku is Azerbaijan's, and nobody of the other
 * side is a host there. The order of the words decides only where the place does not.
 */
const byPlace = (
  kind: Kind,
  roles: readonly Role[],
  place: Claim['place'],
  states: readonly string[],
): Role[] => {
  const [first, second] = kind.roles;
  const home = /^(?:capital|state):(.+)$/.exec(place?.id ?? '')?.[1];
  const [one, two] = states;
  if (kind.actor === undefined || first === undefined || second === undefined || states.length !== 2)
    return [...roles];
  if (home !== one && home !== two) return [...roles];
  const inviting = kind.actor === 'home';
  const actor = inviting ? home : home === one ? two : one;
  return roles.map((role) => {
    if (role.type !== 'person' && role.type !== 'office') return role;
    if (inviting && role.role === first.name && role.state !== null && role.state !== actor)
      return { ...role, role: second.name };
    return role.role === second.name && role.state === actor ? { ...role, role: first.name } : role;
  });
};

/** Puts a claim together; its id is made of what it says and where. */
export const buildClaim = (decided: Decided, single: Single, where: Place): Claim => {
  const { kind, match, modality, states, quantity, attribution } = decided;
  const { time, span, title, confidence, near, asides = {} } = single;
  const { view, sourceId, text, context, name } = where;
  const tokens = view.sentence.tokens;
  const evidence = evidenceOf(text, tokens[span.from]?.start ?? 0, tokens[span.to - 1]?.end ?? 0);
  const ordinal = kind.identity.includes('ordinal')
    ? findOrdinal(
        match,
        view.mentionsAt.flat().filter((mention) => mention.type === 'quantity'),
      )
    : null;
  const detail: { -readonly [Key in keyof Claim['detail']]: Claim['detail'][Key] } = { ...asides };
  if (title !== null) detail.title = title;
  if (ordinal !== null) detail.ordinal = ordinal;
  for (const pair of (match.compiled.row.detail ?? '').split(' ')) {
    const [key, value] = pair.split('=');
    if (key === 'type' && value !== undefined) detail.type = value;
    if (key === 'trend' && value !== undefined) detail.trend = value;
  }
  const id = hash(
    'sha256',
    `${sourceId} ${kind.name} ${evidence.start} ${evidence.end} ${states.join()} ${time?.edtf ?? ''} ${modality}`,
    'hex',
  ).slice(0, 20);
  // What is told of an occasion happened where it was, and whoever "they" are took part in it.
  const occasion =
    time?.anchor === 'event' ? (context.occasions.find(({ edtf }) => edtf === time.edtf) ?? null) : null;
  const both = match.captures.some(
    ({ mention }) => mention?.type === 'anaphor' && mention.reference === 'pair',
  );
  const named = findRoles(view, match, kind, text, states, context, name);
  const people =
    occasion !== null && both && !named.some(({ type }) => type === 'person') ? occasion.people : [];
  // A stance is about places; it is taken where it is voiced.
  const own = kind.voiced ? null : findPlace(view, near, text, name, kind);
  const place = own ?? occasion?.place ?? null;
  const from = kind.periodic === true ? sourceState(view, kind, near, states, place) : null;
  if (from !== null) detail.from = from;
  return {
    id,
    sourceId,
    kind: kind.name,
    states,
    time,
    modality,
    quantity,
    attribution,
    evidence,
    confidence,
    detail,
    roles: byPlace(
      kind,
      [...named, ...people.map((one) => ({ ...one, role: kind.roles[0]?.name ?? one.role }))],
      place,
      states,
    ),
    place,
    subjects: findSubjects(view, span.from, span.to),
    rule: match.compiled.row.id,
  };
};
