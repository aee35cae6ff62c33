import { compatible } from '../core/days.ts';
import {
  APART,
  actors,
  figures,
  flowsOf,
  forms,
  gapOf,
  type Likeness,
  MONEY,
  matter,
  NARROW,
  named,
  people,
  places,
  sidesTurned,
  toward,
} from './attributes.ts';
import { sameFigure } from './figures.ts';
import type { Known } from './known.ts';

/** Days by which what was planned may move and still be what was planned. */
const MOVED = 31;
/** Days by which two papers may differ about the day of one meeting of the same people. */
const OFF = 2;
/** Days between two papers that can tell of one decision about what comes next. */
const TOLD_TOGETHER = 100;
/** Days within which two papers date one appointment, letter or honour. */
const CLOSE = 3;

/** What is counted over a period, or on a day: the period, the unit and what flows must be the same. */
const sameCount = (a: Known, b: Known): Likeness => {
  const one = a.claim.quantity;
  const two = b.claim.quantity;
  if (one !== null && two !== null && one.unit !== two.unit) return APART;
  if (forms(a, b) === APART || flowsOf(a) !== flowsOf(b)) return APART;
  if (toward(a, b) === APART || actors(a, b) === APART || places(a, b) === APART) return APART;
  if (a.claim.time !== null && b.claim.time !== null) {
    if (a.claim.time.edtf === b.claim.time.edtf) return one === null || two === null ? 0.5 : 2;
    return gapOf(a, b) === 0 && sameFigure(one, two) ? 1 : APART;
  }
  if (one === null || two === null) return one === two && matter(a, b) > 0 ? 0.5 : 0;
  return sameFigure(one, two) ? 0.5 : APART;
};

const dropped = ({ claim }: Known): boolean => claim.modality !== 'asserted';

/** What was planned for a day and held, or put off, some days from it. */
const planMoved = (a: Known, b: Known, gap: number): boolean =>
  gap <= MOVED && a.claim.modality !== b.claim.modality && (dropped(a) || dropped(b));

const daysBetween = (a: string | null, b: string | null): number => {
  const days = Math.abs(Date.parse(a?.slice(0, 10) ?? '') - Date.parse(b?.slice(0, 10) ?? '')) / 86_400_000;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
};

/** A plan and what a later text puts off to another day. */
const putOffTo = (a: Known, b: Known): boolean =>
  a.claim.modality === 'planned' &&
  b.claim.modality === 'planned' &&
  a.claim.sourceId !== b.claim.sourceId &&
  (a.claim.detail.moved === true || b.claim.detail.moved === true);

/** Two papers of one time that tell of what comes next tell of one thing, whatever the year they give. */
const sameNext = (a: Known, b: Known): boolean =>
  a.claim.modality === 'planned' &&
  b.claim.modality === 'planned' &&
  a.claim.sourceId !== b.claim.sourceId &&
  daysBetween(a.source.published, b.source.published) <= TOLD_TOGETHER &&
  places(a, b) !== APART;

const sameOrdinal = (a: Known, b: Known): Likeness => {
  const one = a.claim.detail.ordinal;
  const two = b.claim.detail.ordinal;
  const gap = gapOf(a, b);
  if (one !== undefined && two !== undefined) {
    if (one === two) return 3;
    // Two numbers for one day: the sources count otherwise.
    if (gap !== 0) return APART;
    return a.width <= 3 && b.width <= 3 ? 1 : 0;
  }
  if (gap === null) return 0;
  if (gap === 0 && Math.max(a.width, b.width) <= NARROW) return places(a, b) === APART ? 0.2 : 2;
  if (places(a, b) === APART || actors(a, b) === APART) return APART;
  if (gap === 0) return a.width > 400 || b.width > 400 ? 0 : 1;
  // A session of two days is dated by its first or its last.
  if (gap <= OFF && a.width <= OFF && b.width <= OFF) return 0.6;
  if (sameNext(a, b) || putOffTo(a, b)) return 0.4;
  if (planMoved(a, b, gap)) return 0.8;
  return a.claim.modality === b.claim.modality ? APART : 0;
};

/** One text that says a thing did not happen and when it is meant to: the plan was put off. */
const putOff = (a: Known, b: Known): boolean => {
  if (a.claim.sourceId !== b.claim.sourceId || a.from === null || b.from === null) return false;
  const [not, next] = a.claim.modality === 'denied' ? [a, b] : [b, a];
  return (
    not.claim.modality === 'denied' &&
    (next.claim.modality === 'planned' || next.claim.modality === 'hoped') &&
    (next.from ?? 0) > (not.to ?? 0)
  );
};

/** By who it is: one embassy, one envoy, one order of one man, one membership. */
const sameHolder = (a: Known, b: Known): Likeness => {
  const { kind } = a;
  const gap = gapOf(a, b);
  const who = people(a, b);
  const what = named(a, b);
  const whose = actors(a, b);
  if (who === APART || what === APART || whose === APART || forms(a, b) === APART) return APART;
  if (places(a, b) === APART || sidesTurned(a, b)) return APART;
  // A mission is known by whose it is; a man is not: two ambassadors of one state are two.
  const byOwner = kind.roles.some(({ types }) => types.includes('mission')) ? whose : 0;
  const strength = who + what + byOwner;
  if (putOff(a, b)) return 0.5;
  const told = strength > 0 || (gap === 0 && Math.max(a.width, b.width) <= NARROW);
  if (!told) return 0;
  if (gap === null || gap === 0) return 0.5 + strength;
  // A text that dates it twice tells of two: a mission that was opened, and raised or opened again.
  if (a.claim.sourceId === b.claim.sourceId && a.claim.modality === b.claim.modality) return APART;
  // Of two dates, one is wrong where the thing can only be once; else there were two things.
  const lasting =
    kind.conflicts.includes('time') && (kind.standing === false || a.claim.modality !== b.claim.modality);
  return lasting && (who === 1 || what === 1 || byOwner === 1) ? 0.4 : APART;
};

/** Counted in one unit that is no money: two sums are two loans. */
const sameGoods = (a: Known, b: Known): boolean =>
  a.claim.quantity?.unit === b.claim.quantity?.unit &&
  !MONEY.test(a.claim.quantity?.unit ?? '') &&
  a.claim.sourceId !== b.claim.sourceId;

/** Two promises of one thing for two days are two. */
const otherwiseDue = (a: Known, b: Known): boolean => {
  const one = a.claim.detail.due;
  const two = b.claim.detail.due;
  return one !== undefined && two !== undefined && !compatible(one, two);
};

/** By when it was, who took part, where, and what it was about. */
const sameOccasion = (a: Known, b: Known): Likeness => {
  const { identity } = a.kind;
  const gap = gapOf(a, b);
  const who = people(a, b);
  const whose = actors(a, b);
  const what = named(a, b);
  const where = a.kind.venue || identity.includes('place') ? places(a, b) : 0;
  const about = identity.includes('title') || identity.includes('matter') ? matter(a, b) : null;
  if (who === APART || whose === APART || sidesTurned(a, b)) return APART;
  if (otherwiseDue(a, b)) return APART;
  if (identity.includes('roles') && what === APART) return APART;
  if (about === APART) return APART;
  if (identity.includes('title') && forms(a, b) === APART) return APART;
  if (a.kind.roles.some(({ types }) => types.includes('mission')) && forms(a, b) === APART) return APART;
  if (identity.includes('quantity') && figures(a, b) === APART)
    // Two numbers for one shipment or one body of students: a disagreement, where nothing else parts them.
    return about === 1 && gap === 0 && sameGoods(a, b) ? 0.3 : APART;
  const narrow = Math.max(a.width, b.width) <= NARROW;
  const support = who + whose + (where === 1 ? 0.5 : 0) + (about ?? 0);
  if (gap === null) {
    // Undated, only what it is about or who it was can tell.
    if (where === APART) return APART;
    if (about === 1) return 0.4 + 0.1 * support;
    const near =
      where === 1 || a.source.family === b.source.family || a.claim.time !== null || b.claim.time !== null;
    if (about === null && who === 1 && near && a.claim.modality === b.claim.modality) return 0.3;
    return identity.includes('quantity') && figures(a, b) === 1 ? 0.4 : 0;
  }
  if (gap > 0) {
    // One instrument that papers date a day or two apart, or whose kind no day is part of: they disagree.
    const elsewhere = a.claim.sourceId !== b.claim.sourceId;
    if (about === 1 && elsewhere && identity.includes('title')) {
      if (!identity.includes('time') && a.traits.topics.length > 0 && b.traits.topics.length > 0) return 0.3;
      if (gap <= OFF && a.width <= OFF && b.width <= OFF) return 0.3;
    }
    // What is known by its day alone is one thing where papers are a day or two apart.
    if (identity.length === 1 && gap <= OFF && a.claim.sourceId !== b.claim.sourceId) return 0.4;
    if (a.kind.occasion && putOffTo(a, b) && (who > 0 || whose > 0) && where !== APART) return 0.3;
    if (a.kind.occasion && planMoved(a, b, gap) && where !== APART) return 0.3 + 0.1 * support;
    const bothSides = [...a.persons.keys()].filter((state) => state !== '' && b.persons.has(state)).length;
    if (
      a.kind.occasion &&
      gap <= OFF &&
      a.width <= 2 &&
      b.width <= 2 &&
      a.claim.sourceId !== b.claim.sourceId &&
      who > 0 &&
      bothSides > 0 &&
      where !== APART
    )
      return 0.2;
    if (!a.kind.occasion && identity.includes('roles') && about === null && gap <= CLOSE && who === 1)
      return 0.4;
    return APART;
  }
  if (where === APART) return narrow && who > 0 && a.width <= 3 && b.width <= 3 ? 0.2 : APART;
  if (about !== null && about <= 0) {
    // A signing told without its title is no signing that can be told from the others of its day.
    return about === 0 && narrow && figures(a, b) === 1 ? 0.5 : 0;
  }
  if (narrow) return 2 + support;
  return support > 0 ? 0.5 + 0.1 * support : 0.1;
};

/** What two claims have in common, as words that a reader is told: why they are held to be of one thing. */
export const sharedBy = (a: Known, b: Known): string[] => {
  const { identity } = a.kind;
  const gap = gapOf(a, b);
  const shares: readonly (readonly [string, boolean])[] = [
    ['text', a.source.family === b.source.family && a.claim.sourceId !== b.claim.sourceId],
    ['once', identity.includes('once') && !identity.includes('time')],
    ['ordinal', a.claim.detail.ordinal !== undefined && a.claim.detail.ordinal === b.claim.detail.ordinal],
    ['time', gap === 0],
    ['people', people(a, b) > 0],
    ['actor', actors(a, b) > 0],
    ['named', named(a, b) > 0],
    ['place', places(a, b) > 0],
    ['quantity', sameFigure(a.claim.quantity, b.claim.quantity)],
    ['matter', (identity.includes('title') || identity.includes('matter')) && matter(a, b) > 0],
  ];
  return shares.filter(([, holds]) => holds).map(([word]) => word);
};

/** What speaks for two claims of one kind and the same states being of one thing. Symmetric. */
export const compare = (a: Known, b: Known): Likeness => {
  const { identity, unit, standing, periodic, counted } = a.kind;
  if (identity.includes('once') && !identity.includes('time')) return 1;
  if (identity.includes('ordinal')) return sameOrdinal(a, b);
  if (periodic === true || counted === true || (unit !== null && standing && !identity.includes('matter')))
    return sameCount(a, b);
  if (identity.includes('roles') && !identity.includes('time') && !identity.includes('matter'))
    return sameHolder(a, b);
  return sameOccasion(a, b);
};
