import type { StateCode } from '../core/language.ts';
import { makeNameIndex } from './name-index.ts';
import { matchRead, SAME_PERSON } from './name-match.ts';
import { type PersonName, readName } from './name-parts.ts';
import { soleOffices } from './words/sole-offices.ts';

/** Somebody named in a text: the name as it stands, and what the words around it say of him. */
export interface PersonMention {
  readonly text: string;
  /** False where the text is an office and no name ("the Kuwaiti ambassador"). */
  readonly named: boolean;
  /** Id in the gazetteer, where he is known there. */
  readonly id: string | null;
  readonly state: StateCode | null;
  readonly office: string | null;
  /** Year that the text speaks of, or null. */
  readonly year: number | null;
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
}

/** Two names that a person ruled on, folded as they stand. */
export interface NameRuling {
  readonly names: readonly [string, string];
  readonly same: boolean;
}

/** Years over which one may be told of as holding offices, and years of a term within which a bare name means its holder. */
const LIFE = 60;
const TERM = 6;
/** What two names that are half alike gain where they are told to hold one office of one state in the same years. */
const SAME_OFFICE = 0.15;
/** Below this a name is of somebody else, however like another name of his is. */
const OTHER = 0.4;

interface Cluster {
  readonly members: number[];
}

const wholeParts = (name: PersonName): number => name.parts.filter(({ role }) => role !== 'initial').length;

const key = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Gathers mentions of persons into persons, across scripts. A full name is matched by its sound and spelling, within one
 * state; a bare surname or an office alone means whoever is told to hold that office in those years, if it is one man.
 * What could be two men joins neither. The order of the mentions does not matter.
 */
export const gatherPersons = (
  mentions: readonly PersonMention[],
  rulings: readonly NameRuling[] = [],
): Person[] => {
  const names = mentions.map(({ text }) => readName(text));
  const order = mentions
    .map((_, at) => at)
    .sort(
      (a, b) =>
        Number(mentions[b]?.id !== null) - Number(mentions[a]?.id !== null) ||
        wholeParts(names[b] as PersonName) - wholeParts(names[a] as PersonName) ||
        ((mentions[a]?.text ?? '') < (mentions[b]?.text ?? '')
          ? -1
          : (mentions[a]?.text ?? '') > (mentions[b]?.text ?? '')
            ? 1
            : 0) ||
        (mentions[a]?.year ?? 0) - (mentions[b]?.year ?? 0) ||
        ((mentions[a]?.office ?? '') < (mentions[b]?.office ?? '') ? -1 : 1),
    );
  const rulingOf = new Map<string, boolean>();
  for (const {
    names: [one, two],
    same,
  } of rulings) {
    rulingOf.set(`${key(one)}|${key(two)}`, same);
    rulingOf.set(`${key(two)}|${key(one)}`, same);
  }
  const index = makeNameIndex(mentions.map(({ text, named }) => (named ? text : '')));
  const clusterOf = new Map<number, Cluster>();
  const clusters: Cluster[] = [];
  const join = (at: number, cluster: Cluster | null): void => {
    const home = cluster ?? { members: [] };
    if (cluster === null) clusters.push(home);
    home.members.push(at);
    clusterOf.set(at, home);
  };
  const of = (at: number): PersonMention => mentions[at] as PersonMention;
  const yearsApart = (a: PersonMention, b: PersonMention): number =>
    a.year === null || b.year === null ? 0 : Math.abs(a.year - b.year);
  const ruledSame = (a: PersonMention, b: PersonMention): boolean =>
    rulingOf.get(`${key(a.text)}|${key(b.text)}`) === true;
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
  /** How far a mention can be of the person of a cluster; negative where it cannot. */
  const likeTo = (at: number, cluster: Cluster): number => {
    const own = of(at);
    let best = 0;
    for (const member of cluster.members) {
      const other = of(member);
      const ruled = rulingOf.get(`${key(own.text)}|${key(other.text)}`);
      if (ruled === false) return -1;
      if (ruled === true) return 2;
      if (own.id !== null && other.id !== null) {
        if (own.id !== other.id) return -1;
        return 2;
      }
      if (own.state !== null && other.state !== null && own.state !== other.state) return -1;
      if (yearsApart(own, other) > LIFE) return -1;
      const { score: alike } = matchRead(names[at] as PersonName, names[member] as PersonName);
      const score = alike + (sole(own, other) ? SAME_OFFICE : 0);
      if (score < OTHER && wholeParts(names[member] as PersonName) > 1) return -1;
      best = Math.max(best, score);
    }
    return best;
  };
  /** Persons told to hold the office of a mention in its years, the nearest first. */
  const holders = (at: number): Cluster[] => {
    const own = of(at);
    if (own.office === null || own.state === null) return [];
    return clusters
      .map((cluster) => ({
        cluster,
        gap: Math.min(
          ...cluster.members
            .map(of)
            .filter(({ office, state }) => office === own.office && state === own.state)
            .map((other) =>
              own.year === null || other.year === null ? TERM : Math.abs(own.year - other.year),
            ),
        ),
      }))
      .filter(({ gap }) => gap <= TERM)
      .sort((a, b) => a.gap - b.gap)
      .map(({ cluster }) => cluster);
  };
  const bare: number[] = [];
  for (const at of order) {
    if (!of(at).named || (wholeParts(names[at] as PersonName) < 2 && of(at).id === null)) {
      bare.push(at);
      continue;
    }
    const near = new Set<Cluster>(
      clusters.filter(({ members }) =>
        members.some((member) => sole(of(at), of(member)) || ruledSame(of(at), of(member))),
      ),
    );
    for (const candidate of index.candidates(of(at).text)) {
      const cluster = clusterOf.get(candidate);
      if (cluster !== undefined) near.add(cluster);
    }
    if (of(at).id !== null)
      for (const cluster of clusters)
        if (cluster.members.some((member) => of(member).id === of(at).id)) near.add(cluster);
    const ranked = [...near]
      .map((cluster) => ({ cluster, score: likeTo(at, cluster) }))
      .filter(({ score }) => score >= SAME_PERSON)
      .sort((a, b) => b.score - a.score);
    join(at, ranked[0]?.cluster ?? null);
  }
  // A bare name is of the holder of its office whose name it is part of; an office alone of its one holder.
  for (const at of bare) {
    const own = names[at] as PersonName;
    const { named } = of(at);
    const bears = (cluster: Cluster): boolean =>
      cluster.members.some((member) =>
        (names[member] as PersonName).parts.some((part) => {
          const { score } = matchRead(own, { ...(names[member] as PersonName), parts: [part] });
          return score >= SAME_PERSON;
        }),
      );
    // Of two ambassadors in one year neither is meant for certain.
    const fits = holders(at).filter((cluster) => !named || bears(cluster));
    const sameText = clusters.filter((cluster) =>
      cluster.members.some(
        (member) =>
          key(of(member).text) === key(of(at).text) &&
          of(member).state === of(at).state &&
          of(member).office === of(at).office &&
          yearsApart(of(member), of(at)) <= TERM,
      ),
    );
    join(at, fits[0] ?? sameText[0] ?? null);
  }
  return clusters.map(({ members }) => {
    const fullest = [...members].sort(
      (a, b) => wholeParts(names[b] as PersonName) - wholeParts(names[a] as PersonName) || a - b,
    )[0] as number;
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
    return { mentions: members, name: of(fullest).text, offices: [...held.values()] };
  });
};
