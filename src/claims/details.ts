import type { Place, Quantity, Role } from '../core/claim.ts';
import type { StateCode } from '../core/language.ts';
import type { Mention, QuantityMention } from '../core/mention.ts';
import type { Kind, RoleRule } from '../kinds/kind.ts';
import { carries, LOCATIVE } from './candidates.ts';
import type { DocumentContext } from './context.ts';
import { clauseOf, type Match, type View } from './matcher.ts';
import { statesOf } from './states.ts';

/** Names of entities in English, by type and id; given by the pipeline from the gazetteer. */
export type Namer = (
  type: 'state' | 'place' | 'organisation' | 'carrier' | 'honour' | 'office',
  id: string,
) => string;

const far = (match: { readonly from: number; readonly to: number }, from: number, to: number): number =>
  from >= match.to ? from - match.to : to <= match.from ? match.from - to + 1 : 0;

/** "The thirtieth anniversary" counts years. */
const JUBILEE = 'anniversary';
const YEAR = 'year';

/** The number that belongs to a match: captured by its row, or the nearest of a fitting unit. */
export const findQuantity = (
  view: View,
  match: Match,
  kind: Kind,
  numbers: readonly QuantityMention[],
): Quantity | null => {
  const captured = match.captures.find((capture) => capture.mention?.type === 'quantity')?.mention;
  const unit = match.compiled.row.unit ?? kind.unit;
  const counts = (number: QuantityMention): boolean =>
    !number.ordinal || (number.unit === JUBILEE && unit === YEAR);
  let found = captured?.type === 'quantity' && counts(captured) ? captured : null;
  if (found === null && unit === null) return null;
  if (found === null) {
    let price = 16;
    for (const number of numbers) {
      if (!counts(number)) continue;
      let cost = far(match, number.from, number.to);
      for (let i = Math.min(match.to, number.to); i < Math.max(match.from, number.from); i += 1)
        if (view.hard[i] === 1) cost += 14;
      // "Between the two countries 32 agreements": a count of something else.
      if (number.unit !== null && unit !== null && number.unit !== unit) cost += 8;
      if (number.unit === null && unit !== 'agreement' && unit !== 'tourist') cost += 6;
      if (cost < price) {
        found = number;
        price = cost;
      }
    }
  }
  if (found === null) return null;
  return {
    value: found.value,
    bound: found.bound,
    unit: found.unit === JUBILEE ? YEAR : (found.unit ?? unit ?? 'unit'),
  };
};

/** "The third session": the ordinal nearest to the match. */
export const findOrdinal = (match: Match, numbers: readonly QuantityMention[]): number | null => {
  let best: QuantityMention | null = null;
  let price = 5;
  for (const number of numbers) {
    if (!number.ordinal) continue;
    const cost = far(match, number.from, number.to);
    if (cost < price) {
      best = number;
      price = cost;
    }
  }
  return best?.value ?? null;
};

/** Class of words, and affixes, that mean "to". */
const TO = 'to';
const DATIVE: readonly string[] = ['dat', 'to'];

/** Whether a place is named as where something is; with `toward`, also as where somebody goes. */
const isLocated = (view: View, mention: Mention, toward: boolean): boolean => {
  const before = view.hitsTo[mention.from] ?? [];
  if (before.some((hit) => hit.sense === 'in' || (toward && hit.sense === TO))) return true;
  const affixes = toward ? [...LOCATIVE, ...DATIVE] : LOCATIVE;
  return carries(view, mention.from, affixes) || carries(view, mention.to - 1, affixes);
};

/** What "to" as a letter of the word costs against the word "to": "of the Republic" is written with the same letter. */
const BY_AFFIX = 2;

/** Class of words, and affixes, that mean "from". */
const FROM = 'from';
const ABLATIVE: readonly string[] = ['abl'];

/** The state that travellers or goods come from, of those that a claim is of: named behind "from", by word or by ending. */
export const findOrigin = (
  view: View,
  from: number,
  to: number,
  states: readonly string[],
): string | null => {
  for (let i = from; i < to; i += 1)
    for (const mention of view.mentionsAt[i] ?? [])
      if (
        mention.type === 'state' &&
        mention.form === 'name' &&
        states.includes(mention.state) &&
        ((view.hitsTo[mention.from] ?? []).some((hit) => hit.sense === FROM) ||
          carries(view, mention.to - 1, ABLATIVE))
      )
        return mention.state;
  return null;
};

/** The state that goods go to, of those that a claim is of: named behind "to", by word or by ending. */
export const findGoal = (view: View, from: number, to: number, states: readonly string[]): string | null => {
  for (let i = from; i < to; i += 1)
    for (const mention of view.mentionsAt[i] ?? [])
      if (
        mention.type === 'state' &&
        mention.form === 'name' &&
        states.includes(mention.state) &&
        (hasTo(view, mention) || carries(view, mention.from, DATIVE) || carries(view, mention.to - 1, DATIVE))
      )
        return mention.state;
  return null;
};

const hasTo = (view: View, mention: Mention): boolean =>
  (view.hitsTo[mention.from] ?? []).some((hit) => hit.sense === TO);

/** Where it happened: a city, or a state with a word that means "in". */
export const findPlace = (
  view: View,
  match: { readonly from: number; readonly to: number },
  text: string,
  name: Namer,
  kind: Kind,
): Place | null => {
  // Whoever visits goes to a place.
  const toward = kind.occasion && !kind.venue;
  const clause = clauseOf(view, match.from, match.to);
  let best = null as Mention | null;
  let price = 18;
  for (let i = clause.from; i < clause.to; i += 1)
    for (const mention of view.mentionsAt[i] ?? []) {
      const city = mention.type === 'place' || (mention.type === 'state' && mention.form === 'capital');
      if (!city && !(mention.type === 'state' && mention.form === 'name' && isLocated(view, mention, toward)))
        continue;
      const cost =
        far(match, mention.from, mention.to) +
        (city ? 0 : 3) +
        (isLocated(view, mention, toward) ? 0 : 4) +
        (toward && !isLocated(view, mention, false) && !hasTo(view, mention) ? BY_AFFIX : 0);
      if (cost < price) {
        best = mention;
        price = cost;
      }
    }
  if (best === null) return null;
  const words = text.slice(best.start, best.end);
  if (best.type === 'place') return { id: best.id, name: name('place', best.id), text: words };
  if (best.type !== 'state') return null;
  return best.form === 'capital'
    ? { id: `capital:${best.state}`, name: name('place', `capital:${best.state}`), text: words }
    : { id: `state:${best.state}`, name: name('state', best.state), text: words };
};

const typeOf = (mention: Mention): Role['type'] | null => {
  switch (mention.type) {
    case 'person':
    case 'office':
    case 'state':
    case 'organisation':
    case 'carrier':
    case 'honour':
    case 'place':
      return mention.type;
    default:
      return null;
  }
};

const roleFrom = (
  mention: Mention,
  role: string,
  text: string,
  context: DocumentContext,
  name: Namer,
): Role | null => {
  const type = typeOf(mention);
  if (type === null) return null;
  const words = text.slice(mention.start, mention.end);
  const state: StateCode | null = statesOf(mention, context)[0] ?? null;
  switch (mention.type) {
    case 'person':
      return { role, type, id: mention.id, name: mention.name, text: words, state, office: mention.office };
    case 'office':
      if (mention.holder !== undefined)
        return { role, type: 'person', ...mention.holder, text: words, state, office: mention.office };
      return {
        role,
        type,
        id: mention.office,
        name: name('office', mention.office),
        text: words,
        state,
        office: mention.office,
      };
    case 'state':
      return {
        role,
        type,
        id: mention.state,
        name: name('state', mention.state),
        text: words,
        state,
        office: null,
      };
    case 'organisation':
    case 'carrier':
    case 'honour':
    case 'place':
      return {
        role,
        type,
        id: mention.id,
        name: name(mention.type, mention.id),
        text: words,
        state,
        office: null,
      };
    default:
      return null;
  }
};

const plays = (rule: RoleRule, mention: Mention): boolean =>
  rule.offices === undefined ||
  !('office' in mention) ||
  mention.office === null ||
  rule.offices.includes(mention.office);

const REACH = 14;

/** Who and what play a part: what the row captured under a role's name, then what stands near and fits a role of the kind. */
export const findRoles = (
  view: View,
  match: Match,
  kind: Kind,
  text: string,
  states: readonly StateCode[],
  context: DocumentContext,
  name: Namer,
): Role[] => {
  const out: Role[] = [];
  const used = new Set<number>();
  const push = (role: Role | null, at: number): void => {
    if (role === null || used.has(at)) return;
    used.add(at);
    out.push(role);
  };
  for (const capture of match.captures)
    if (capture.mention !== null && capture.role !== null && capture.role !== 'passing')
      push(roleFrom(capture.mention, capture.role, text, context, name), capture.from);
  const clause = clauseOf(view, match.from, match.to);
  const fits = (mention: Mention): RoleRule | undefined => {
    const type = typeOf(mention);
    if (type === null || type === 'state' || type === 'place') return undefined;
    return kind.roles.find(
      (rule) =>
        rule.types.includes(type) &&
        plays(rule, mention) &&
        (rule.many || !out.some((role) => role.role === rule.name)),
    );
  };
  const near: Mention[] = [];
  for (let i = clause.from; i < clause.to; i += 1)
    near.push(
      ...(view.mentionsAt[i] ?? []).filter((mention) => far(match, mention.from, mention.to) <= REACH),
    );
  for (const mention of near.sort(
    (a, b) => far(match, a.from, a.to) - far(match, b.from, b.to) || a.from - b.from,
  )) {
    const rule = fits(mention);
    if (rule === undefined) continue;
    const state = statesOf(mention, context)[0];
    if (
      (mention.type === 'person' || mention.type === 'office') &&
      state !== undefined &&
      !states.includes(state)
    )
      continue;
    push(roleFrom(mention, rule.name, text, context, name), mention.from);
  }
  return out;
};

const SUBJECT = 'subject.';

/** Policy fields named in tokens [from, to). */
export const findSubjects = (view: View, from: number, to: number): string[] => {
  const out = new Set<string>();
  for (let i = from; i < to; i += 1)
    for (const hit of view.hits[i] ?? [])
      if (hit.sense.startsWith(SUBJECT)) out.add(hit.sense.slice(SUBJECT.length));
  return [...out];
};
