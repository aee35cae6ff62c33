import type { Ruling } from '../core/ruling.ts';
import { APART, NARROW } from './attributes.ts';
import { compare } from './compare.ts';
import type { Known } from './known.ts';

/** What people ruled: claims that are of one thing, and claims that are not. */
export type Links = Pick<Ruling, 'together' | 'apart'>;

export const NO_LINKS: Links = { together: [], apart: [] };

/** From this likeness on it does not matter that another group is as like. */
const SURE = 1;
/** Blocks up to this size compare what has no date with everything; larger ones with what shares a key. */
const SMALL = 1500;
const LONGEST_WORDS = 4;
/** Margin of days within which a plan may have moved. */
const MARGIN = 31;
const MONTH = 30.44;
/** A date of more days is looked for by years. */
const YEARLY = 400;

const detailOf = ({ claim }: Known): number =>
  claim.roles.length + Object.keys(claim.detail).length + (claim.place === null ? 0 : 1);

/** The order in which claims are laid down: the most precise first. Total, so that the order they came in does not matter. */
const before = (a: Known, b: Known): number =>
  (a.width === b.width ? 0 : a.width - b.width) ||
  Number(a.claim.modality !== 'asserted') - Number(b.claim.modality !== 'asserted') ||
  Number(a.claim.time?.inferred === true) - Number(b.claim.time?.inferred === true) ||
  detailOf(b) - detailOf(a) ||
  b.claim.confidence - a.claim.confidence ||
  (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0);

const monthsOf = (from: number, to: number): string[] => {
  const out: string[] = [];
  for (let month = Math.floor(from / MONTH); month <= Math.floor(to / MONTH); month += 1)
    out.push(`m${month}`);
  return out;
};

const yearsOf = (known: Known): string[] => {
  const first = Number(known.claim.time?.edtf.slice(0, 4).replaceAll('X', '0'));
  const years = Math.min(30, Math.ceil(known.width / 365));
  return Array.from({ length: years + 1 }, (_, at) => `y${first + at}`);
};

/** By what it is about or who it is of, where no date finds it. */
const matterKeys = ({ claim, traits, persons, named }: Known): string[] => [
  ...traits.topics.map((topic) => `t${topic}`),
  ...[...persons.values()].flatMap((names) => [...names].map((name) => `p${name}`)),
  ...[...named].map((name) => `n${name}`),
  ...(claim.quantity === null ? [] : [`q${claim.quantity.value}`]),
  ...[...traits.words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, LONGEST_WORDS)
    .map((word) => `w${word}`),
];

interface Group {
  readonly members: Known[];
}

/** Finds the groups that a claim could belong to without comparing it with all. */
const makeShelves = (kindOnce: boolean, byDate: boolean, small: boolean) => {
  const shelves = new Map<string, Set<Group>>();
  const all: Group[] = [];
  const keysIn = (known: Known): string[] => {
    const ordinal = known.claim.detail.ordinal === undefined ? [] : [`o${known.claim.detail.ordinal}`];
    const dated =
      known.from === null || known.to === null
        ? []
        : known.width <= YEARLY
          ? [...monthsOf(known.from, known.to), ...yearsOf(known)]
          : yearsOf(known);
    return [...ordinal, ...dated, ...(small ? [] : matterKeys(known))];
  };
  const keysFor = (known: Known): string[] | null => {
    if (kindOnce || (small && (!byDate || known.from === null))) return null;
    const ordinal = known.claim.detail.ordinal === undefined ? [] : [`o${known.claim.detail.ordinal}`];
    if (known.from === null || known.to === null || !byDate) return [...ordinal, ...matterKeys(known)];
    return known.width <= NARROW
      ? [...ordinal, ...monthsOf(known.from - MARGIN, known.to + MARGIN)]
      : [...ordinal, ...yearsOf(known)];
  };
  return {
    candidates: (known: Known): Iterable<Group> => {
      const keys = keysFor(known);
      if (keys === null) return all;
      const found = new Set<Group>();
      for (const key of keys) for (const group of shelves.get(key) ?? []) found.add(group);
      return found;
    },
    put: (known: Known, group: Group, fresh: boolean): void => {
      if (fresh) all.push(group);
      for (const key of keysIn(known)) {
        const shelf = shelves.get(key);
        if (shelf === undefined) shelves.set(key, new Set([group]));
        else shelf.add(group);
      }
    },
  };
};

/** How like a claim is to a group: the most like of its members, unless any of them cannot be the same. */
const likeGroup = (known: Known, group: Group, parted: (a: string, b: string) => boolean): number => {
  let best = 0;
  for (const member of group.members) {
    if (parted(member.claim.id, known.claim.id)) return APART;
    const likeness = compare(member, known);
    if (likeness === APART) return APART;
    if (likeness > best) best = likeness;
  }
  return best;
};

/** Groups that people joined become one. */
const joined = (groups: readonly Known[][], links: Links): Known[][] => {
  if (links.together.length === 0) return [...groups];
  const home = new Map<string, Known[]>();
  for (const group of groups) for (const { claim } of group) home.set(claim.id, group);
  for (const ids of links.together) {
    const parts = [...new Set(ids.map((id) => home.get(id)).filter((group) => group !== undefined))];
    const [first, ...others] = parts;
    if (first === undefined) continue;
    for (const group of others)
      for (const known of group.splice(0)) {
        first.push(known);
        home.set(known.claim.id, first);
      }
  }
  return groups.filter((group) => group.length > 0);
};

/**
 * Gathers claims of one kind and the same states into groups, each of one event or fact. What is only possibly the
 * same stays apart, and what could belong to two groups joins neither. The order of the claims does not matter.
 */
export const gather = (list: readonly Known[], links: Links = NO_LINKS): Known[][] => {
  const kind = list[0]?.kind;
  if (kind === undefined) return [];
  const ids = new Set(list.map(({ claim }) => claim.id));
  const sides = new Map<string, Set<number>>();
  links.apart.forEach((rule, at) => {
    for (const id of rule) if (ids.has(id)) sides.set(id, (sides.get(id) ?? new Set()).add(at));
  });
  const parted = (a: string, b: string): boolean => {
    if (a === b) return false;
    const one = sides.get(a);
    const two = sides.get(b);
    return one !== undefined && two !== undefined && [...one].some((at) => two.has(at));
  };
  const once = kind.identity.includes('once') && !kind.identity.includes('time');
  const byDate = kind.identity.includes('time');
  const shelves = makeShelves(once, byDate, list.length <= SMALL);
  const groups: Group[] = [];
  for (const known of [...list].sort(before)) {
    let best: Group | null = null;
    let most = 0;
    let tied = false;
    for (const group of shelves.candidates(known)) {
      const likeness = likeGroup(known, group, parted);
      if (likeness <= 0 || likeness < most) continue;
      tied = likeness === most;
      if (likeness === most && best !== null) continue;
      best = group;
      most = likeness;
    }
    const fits = best !== null && (!tied || most >= SURE);
    const group = fits && best !== null ? best : { members: [] };
    group.members.push(known);
    if (!fits) groups.push(group);
    shelves.put(known, group, !fits);
  }
  return joined(
    groups.map(({ members }) => members),
    links,
  );
};
