import type { StateCode } from '../core/language.ts';
import type { PersonRule } from '../core/person.ts';
import { makeNameIndex } from './name-index.ts';
import { matchRead, type NameMatch, SAME_PERSON } from './name-match.ts';
import { type PersonName, readName } from './name-parts.ts';
import { makeRulings, type NameRuling, nameKey } from './rulings.ts';
import { soleOffices } from './words/sole-offices.ts';

/** Somebody named in a text: the name as it stands, and what the words around it say of him. */
export interface PersonMention {
  readonly text: string;
  /** What he is called otherwise in the same place; people may rule on that name too. */
  readonly also?: readonly string[];
  /** False where the text is an office and no name ("the Kuwaiti ambassador"). */
  readonly named: boolean;
  /** Id in the gazetteer, where he is known there. */
  readonly id: string | null;
  readonly state: StateCode | null;
  readonly office: string | null;
  /** Year that the text speaks of, or null. */
  readonly year: number | null;
}

/** Why a mention is of the person of another: a rule, or what people ruled. */
export interface Join {
  readonly at: number;
  readonly to: number;
  readonly rule: PersonRule | null;
  readonly ruling: NameRuling | null;
}

export interface Person {
  /** Places in the list of mentions. */
  readonly mentions: readonly number[];
  /** Fullest name. */
  readonly name: string;
  /** Offices with the years in which he is told to hold them. */
  readonly offices: readonly {
    readonly office: string;
    readonly state: StateCode | null;
    readonly from: number;
    readonly to: number;
  }[];
  /** How each mention but the first came to him; people's rulings beside that. */
  readonly joins: readonly Join[];
}

/** Two persons whose names are half alike, and of whom nothing says that they are two. */
export interface Unsure {
  /** Places in the list of persons, the smaller first. */
  readonly persons: readonly [number, number];
  readonly rule: PersonRule;
}

export interface Told {
  readonly persons: readonly Person[];
  /** The likest first. */
  readonly unsure: readonly Unsure[];
}

/** Years over which one may be told of as holding offices, and years of a term within which a bare name means its holder. */
const LIFE = 60;
const TERM = 6;
/** What two names that are half alike gain where they are told to hold one office of one state in the same years. */
const SAME_OFFICE = 0.15;
/** Below this a name is of somebody else, however like another name of his is. */
const OTHER = 0.4;
/** From here to `SAME_PERSON` two names can be one person's, and a person is asked; of one name so often at most. */
const OPEN = 0.5;
const MOST_QUESTIONS = 3;

interface Cluster {
  readonly members: number[];
  readonly joins: Join[];
}

/** How far a mention can be of a person, and by which of his mentions; a score below zero: it cannot. */
interface Likeness {
  readonly score: number;
  readonly to: number;
}

const wholeParts = (name: PersonName): number => name.parts.filter(({ role }) => role !== 'initial').length;

const byWord = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Tells persons from one another by their mentions, across scripts. A full name is matched by its sound and spelling,
 * within one state; a bare surname or an office alone means whoever is told to hold that office in those years, if it is
 * one man. What could be two men joins neither. What people ruled goes before. The order of the mentions does not matter.
 */
export const tellPersons = (
  mentions: readonly PersonMention[],
  given: readonly NameRuling[] = [],
  /** Whether it is asked which of them could be one. */
  asking = true,
): Told => {
  const names = mentions.map(({ text }) => readName(text));
  const rulings = makeRulings(mentions, given);
  // Many mentions bear one name: each two names are compared once.
  const matches = new Map<PersonName, Map<PersonName, NameMatch>>();
  const matched = (a: number, b: number): NameMatch => {
    const own = matches.get(nameAt(a)) ?? new Map<PersonName, NameMatch>();
    const match = own.get(nameAt(b)) ?? matchRead(nameAt(a), nameAt(b));
    matches.set(nameAt(a), own.set(nameAt(b), match));
    return match;
  };
  const of = (at: number): PersonMention => mentions[at] as PersonMention;
  const nameAt = (at: number): PersonName => names[at] as PersonName;
  const order = mentions
    .map((_, at) => at)
    .sort(
      (a, b) =>
        Number(of(b).id !== null) - Number(of(a).id !== null) ||
        Number(rulings.about(b)) - Number(rulings.about(a)) ||
        wholeParts(nameAt(b)) - wholeParts(nameAt(a)) ||
        byWord(of(a).text, of(b).text) ||
        (of(a).year ?? 0) - (of(b).year ?? 0) ||
        byWord(of(a).office ?? '', of(b).office ?? '') ||
        byWord(of(a).state ?? '', of(b).state ?? ''),
    );
  const index = makeNameIndex(mentions.map(({ text, named }) => (named ? text : '')));
  const clusterOf = new Map<number, Cluster>();
  const clusters = new Set<Cluster>();
  const join = (at: number, cluster: Cluster | null, to: number, rule: PersonRule | null): void => {
    const home = cluster ?? { members: [], joins: [] };
    clusters.add(home);
    home.members.push(at);
    if (rule !== null) home.joins.push({ at, to, rule, ruling: null });
    clusterOf.set(at, home);
  };
  const yearsApart = (a: PersonMention, b: PersonMention): number =>
    a.year === null || b.year === null ? 0 : Math.abs(a.year - b.year);
  /** Two mentions of one office that one person holds at a time. */
  const sole = (a: PersonMention, b: PersonMention): boolean =>
    a.office !== null &&
    a.office === b.office &&
    a.state !== null &&
    a.state === b.state &&
    soleOffices.has(a.office) &&
    a.year !== null &&
    b.year !== null &&
    Math.abs(a.year - b.year) <= TERM;
  const apart = (at: number, { members }: Cluster): boolean =>
    members.some((member) => rulings.between(at, member)?.same === false);
  const NOBODY: Likeness = { score: -1, to: -1 };
  const likeTo = (at: number, cluster: Cluster, least = OTHER): Likeness => {
    if (apart(at, cluster)) return NOBODY;
    const own = of(at);
    let best: Likeness = { score: 0, to: cluster.members[0] as number };
    for (const member of cluster.members) {
      const other = of(member);
      if (own.id !== null && other.id !== null)
        return own.id === other.id ? { score: 2, to: member } : NOBODY;
      if (own.state !== null && other.state !== null && own.state !== other.state) return NOBODY;
      if (yearsApart(own, other) > LIFE) return NOBODY;
      const { score: alike } = matched(at, member);
      const score = alike + (sole(own, other) ? SAME_OFFICE : 0);
      if (score < least && wholeParts(nameAt(member)) > 1) return NOBODY;
      if (score > best.score) best = { score, to: member };
    }
    return best;
  };
  const ruleOf = (at: number, { score, to }: Likeness): PersonRule => {
    if (of(at).id !== null && of(at).id === of(to).id) return { rule: 'known', score: null, sentence: null };
    const { score: alike, sentence } = matched(at, to);
    return { rule: alike < SAME_PERSON && score > alike ? 'office' : 'name', score: alike, sentence };
  };

  /** Of two who bear one name it is rather he who holds the same office, or is told of in those years. */
  const inOffice = (at: number, { members }: Cluster): boolean =>
    of(at).office !== null && members.some((member) => of(member).office === of(at).office);
  const gapTo = (at: number, { members }: Cluster): number =>
    Math.min(...members.map((member) => yearsApart(of(at), of(member))));
  /** Persons told to hold the office of a mention in its years, the nearest first. */
  const holders = (at: number): { cluster: Cluster; to: number; gap: number }[] => {
    const own = of(at);
    if (own.office === null || own.state === null) return [];
    return [...clusters]
      .flatMap((cluster) =>
        cluster.members
          .filter((member) => of(member).office === own.office && of(member).state === own.state)
          .map((to) => ({
            cluster,
            to,
            gap: own.year === null || of(to).year === null ? TERM : yearsApart(own, of(to)),
          }))
          .sort((a, b) => a.gap - b.gap)
          .slice(0, 1),
      )
      .filter(({ gap }) => gap <= TERM)
      .sort((a, b) => a.gap - b.gap);
  };
  /** Joins those of whom people ruled that they are one, the last ruling first, where none holds them apart. */
  const unite = (): void => {
    for (const ruling of given.filter(({ same }) => same).reverse()) {
      const [left, right] = rulings.sidesOf(ruling);
      for (const at of left)
        for (const to of right) {
          if (rulings.between(at, to) !== ruling) continue;
          const [one, other] = [clusterOf.get(at), clusterOf.get(to)];
          if (one === undefined || other === undefined) continue;
          if (one === other) {
            if (!one.joins.some((known) => known.ruling === ruling))
              one.joins.push({ at, to, rule: null, ruling });
            continue;
          }
          if (other.members.some((member) => apart(member, one))) continue;
          one.members.push(...other.members);
          one.joins.push(...other.joins, { at, to, rule: null, ruling });
          for (const member of other.members) clusterOf.set(member, one);
          clusters.delete(other);
        }
    }
  };

  const bare: number[] = [];
  for (const at of order) {
    if (!of(at).named || (wholeParts(nameAt(at)) < 2 && of(at).id === null)) {
      bare.push(at);
      continue;
    }
    const near = new Set(
      [...clusters].filter(({ members }) => members.some((member) => sole(of(at), of(member)))),
    );
    for (const candidate of index.candidates(of(at).text)) {
      const cluster = clusterOf.get(candidate);
      if (cluster !== undefined) near.add(cluster);
    }
    if (of(at).id !== null)
      for (const cluster of clusters)
        if (cluster.members.some((member) => of(member).id === of(at).id)) near.add(cluster);
    const [first] = [...near]
      .map((cluster) => ({ cluster, like: likeTo(at, cluster) }))
      .filter(({ like }) => like.score >= SAME_PERSON)
      .sort(
        (a, b) =>
          b.like.score - a.like.score ||
          Number(inOffice(at, b.cluster)) - Number(inOffice(at, a.cluster)) ||
          gapTo(at, a.cluster) - gapTo(at, b.cluster),
      );
    if (first === undefined) join(at, null, at, null);
    else join(at, first.cluster, first.like.to, ruleOf(at, first.like));
  }
  unite();
  /** A member whose name a bare name is a part of. */
  const bearing = (at: number, { members }: Cluster): number | undefined =>
    members.find((member) =>
      nameAt(member).parts.some(
        (part) => matchRead(nameAt(at), { ...nameAt(member), parts: [part] }).score >= SAME_PERSON,
      ),
    );
  // A bare name is of the holder of its office whose name it is part of; an office alone of its one holder.
  for (const at of bare) {
    const fits = holders(at).find(
      ({ cluster }) => !apart(at, cluster) && (!of(at).named || bearing(at, cluster) !== undefined),
    );
    if (fits !== undefined) {
      const alike = of(at).named ? matchRead(nameAt(at), nameAt(bearing(at, fits.cluster) as number)) : null;
      join(at, fits.cluster, fits.to, {
        rule: 'office',
        score: alike?.score ?? null,
        sentence: alike?.sentence ?? null,
      });
      continue;
    }
    const twin = (member: number): boolean =>
      nameKey(of(member).text) === nameKey(of(at).text) &&
      of(member).state === of(at).state &&
      of(member).office === of(at).office &&
      yearsApart(of(member), of(at)) <= TERM;
    const same = [...clusters].find((cluster) => !apart(at, cluster) && cluster.members.some(twin));
    const to = same?.members.find(twin);
    if (same === undefined || to === undefined) join(at, null, at, null);
    else join(at, same, to, { rule: 'words', score: null, sentence: null });
  }
  unite();

  const list = [...clusters];
  const fullestOf = ({ members }: Cluster): number =>
    [...members].sort((a, b) => wholeParts(nameAt(b)) - wholeParts(nameAt(a)) || a - b)[0] as number;
  const persons = list.map((cluster): Person => {
    const { members, joins } = cluster;
    const fullest = fullestOf(cluster);
    const held = new Map<string, { office: string; state: StateCode | null; from: number; to: number }>();
    for (const { office, state, year } of members.map(of)) {
      if (office === null || year === null) continue;
      const slot = `${office} ${state}`;
      const known = held.get(slot);
      held.set(slot, {
        office,
        state,
        from: Math.min(known?.from ?? year, year),
        to: Math.max(known?.to ?? year, year),
      });
    }
    return { mentions: members, name: of(fullest).text, offices: [...held.values()], joins };
  });

  if (!asking) return { persons, unsure: [] };
  /** How far two persons could be one: by the likest of their names, where nothing else tells them apart. */
  const openBetween = (one: Cluster, other: Cluster): Likeness & { readonly at: number } => {
    let best = { ...NOBODY, at: -1 };
    if (matched(fullestOf(one), fullestOf(other)).score < OTHER) return best;
    for (const at of other.members) {
      const like = likeTo(at, one, 0);
      if (like.score < 0) return { ...NOBODY, at };
      const bareName = Math.min(wholeParts(nameAt(at)), wholeParts(nameAt(like.to))) < 2;
      // A bare name means somebody of those years alone.
      if (!of(at).named || (bareName && yearsApart(of(at), of(like.to)) > TERM)) continue;
      if (like.score > best.score) best = { ...like, at };
    }
    return best;
  };
  const placeOf = new Map(list.map((cluster, place) => [cluster, place]));
  const unsure: Unsure[] = [];
  const asked = new Map<number, number>();
  const open: { readonly pair: readonly [number, number]; readonly like: ReturnType<typeof openBetween> }[] =
    [];
  const compared = new Set<string>();
  for (const at of order) {
    if (!of(at).named) continue;
    const own = placeOf.get(clusterOf.get(at) as Cluster) as number;
    const peers = mentions.flatMap((mention, other) => (sole(of(at), mention) ? [other] : []));
    for (const candidate of [...index.candidates(of(at).text), ...peers]) {
      const other = placeOf.get(clusterOf.get(candidate) as Cluster) as number;
      const pair = [Math.min(own, other), Math.max(own, other)] as const;
      if (own === other || compared.has(pair.join())) continue;
      compared.add(pair.join());
      const like = openBetween(list[pair[0]] as Cluster, list[pair[1]] as Cluster);
      if (like.score >= OPEN) open.push({ pair, like });
    }
  }
  open.sort((a, b) => b.like.score - a.like.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  for (const { pair, like } of open) {
    if (pair.some((place) => (asked.get(place) ?? 0) >= MOST_QUESTIONS)) continue;
    for (const place of pair) asked.set(place, (asked.get(place) ?? 0) + 1);
    const { score, sentence } = matched(like.at, like.to);
    unsure.push({ persons: pair, rule: { rule: 'name', score, sentence } });
  }
  return { persons, unsure };
};

/** The persons alone. */
export const gatherPersons = (
  mentions: readonly PersonMention[],
  rulings: readonly NameRuling[] = [],
): readonly Person[] => tellPersons(mentions, rulings, false).persons;
