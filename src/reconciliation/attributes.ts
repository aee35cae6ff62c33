import type { StateCode } from '../core/language.ts';
import { figuresAgree, sameFigure } from './figures.ts';
import { type Known, stateOfPlace } from './known.ts';

/** APART: they cannot be one; 0: it cannot be told; more: how much speaks for their being one. */
export type Likeness = number;
export const APART = -1;

/** A date of more days is too wide to make two occasions one by itself. */
export const NARROW = 45;

/** Shares of common words at which two texts of one language are held to be about one thing, or about two. */
const ALIKE = 0.45;
const UNLIKE = 0.12;

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
};

/** Days between two dates: 0 where they share one; null where one has none. */
export const gapOf = (a: Known, b: Known): number | null => {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return null;
  return Math.max(0, a.from - b.to, b.from - a.to);
};

type Parts = ReadonlyMap<StateCode, ReadonlySet<string>>;

/** −1 where a state's names are all others, 1 where any is shared, 0 where nothing can be compared. */
const partsAgree = (a: Parts, b: Parts): number => {
  let shared = 0;
  for (const [state, names] of a) {
    const others = b.get(state);
    if (others === undefined) continue;
    const common = overlap(names, others);
    if (common === 0) return APART;
    shared += common;
  }
  return shared > 0 ? 1 : 0;
};

/** Offices alone agree where those told of each state are shared: half as much as names do. */
const BY_OFFICE = 0.5;

export const people = (a: Known, b: Known): number => {
  const persons = partsAgree(a.persons, b.persons);
  if (persons !== 0) return persons;
  const offices = partsAgree(a.offices, b.offices);
  return offices === APART ? APART : offices * BY_OFFICE;
};

export const named = (a: Known, b: Known): number =>
  a.named.size === 0 || b.named.size === 0 ? 0 : overlap(a.named, b.named) > 0 ? 1 : APART;

export const actors = (a: Known, b: Known): number =>
  a.actor === null || b.actor === null ? 0 : a.actor === b.actor ? 1 : APART;

/** A capital and its state are one place; two capitals are two; of other places only equal ones are told. */
export const places = (a: Known, b: Known): number => {
  const one = a.claim.place;
  const two = b.claim.place;
  if (one === null || two === null) return 0;
  if (one.id === two.id) return 1;
  const stateA = stateOfPlace(a.claim);
  const stateB = stateOfPlace(b.claim);
  if (stateA !== null && stateB !== null) return stateA === stateB ? 1 : APART;
  const whole = one.id.startsWith('state:') || two.id.startsWith('state:');
  return whole ? 0 : APART;
};

const likeWords = (a: Known, b: Known): number => {
  const one = new Set(a.traits.words);
  const two = new Set(b.traits.words);
  const least = Math.min(one.size, two.size);
  if (least < 3) return one.size === two.size && overlap(one, two) === least && least > 0 ? 1 : 0.3;
  return overlap(one, two) / least;
};

/** Whether they are about one matter: by topics across languages, by words within one. */
export const matter = (a: Known, b: Known): number => {
  const one = new Set(a.traits.topics);
  const two = new Set(b.traits.topics);
  const together = a.traits.language === b.traits.language;
  const words = together ? likeWords(a, b) : null;
  if (words !== null && words >= 0.75) return 1;
  if (one.size > 0 && two.size > 0) {
    const shared = overlap(one, two);
    if (shared === 0) return APART;
    if (shared / (one.size + two.size - shared) >= 0.5) return words !== null && words < UNLIKE ? 0 : 1;
    return words !== null && words >= ALIKE ? 1 : 0;
  }
  if (words === null) return 0;
  return words >= ALIKE ? 1 : words < UNLIKE ? APART : 0;
};

/** Two instruments are of two forms, where both texts name one: a protocol is no memorandum. */
/** Forms that papers take for one another: what one language calls a convention is an agreement in the next. */
const LOOSE: ReadonlySet<string> = new Set(['treaty', 'agreement', 'convention']);

export const forms = (a: Known, b: Known): number => {
  const one = a.traits.form;
  const two = b.traits.form;
  if (one === null || two === null) return 0;
  return one === two || (LOOSE.has(one) && LOOSE.has(two)) ? 1 : APART;
};

export const figures = (a: Known, b: Known): number => {
  const one = a.claim.quantity;
  const two = b.claim.quantity;
  if (one === null || two === null) return 0;
  if (sameFigure(one, two)) return 1;
  return figuresAgree(one, two) ? 0 : APART;
};

/** What flows: exports are no imports, and neither is all trade. */
const FLOW = /^(?:flow-(?!turnover)|overnight-stays)/;
export const flowsOf = ({ traits }: Known): string =>
  traits.topics.filter((topic) => FLOW.test(topic)).join();

/** ISO 4217 codes: units that are money. */
export const MONEY = /^[A-Z]{3}$/;

/** Whose goods or travellers a figure counts: those of one side are not those of the other. */
export const toward = (a: Known, b: Known): number => {
  const one = a.claim.detail.from;
  const two = b.claim.detail.from;
  // All trade has no direction, whatever its sentence says beside it.
  if (MONEY.test(a.kind.unit ?? '') && flowsOf(a) === '') return 0;
  return one === undefined || two === undefined ? 0 : one === two ? 1 : APART;
};

/** Who gives and who gets, of one and the other: the state of whoever plays a role that one person plays. */
const sideOf = ({ claim, kind }: Known, at: number): StateCode | null => {
  const rule = kind.roles.filter(
    ({ many, types }) => !many && (types.includes('person') || types.includes('office')),
  )[at];
  return claim.roles.find(({ role, state }) => role === rule?.name && state !== null)?.state ?? null;
};

/** Whether one claim has giver and receiver where the other has them the other way round. */
export const sidesTurned = (a: Known, b: Known): boolean =>
  [0, 1].some((at) => {
    const one = sideOf(a, at);
    const two = sideOf(b, at);
    return one !== null && two !== null && one !== two;
  });
