import type { Claim } from '../core/claim.ts';
import { daysOf } from '../core/days.ts';
import type { Finding } from '../core/finding.ts';
import type { LanguageTag, StateCode } from '../core/language.ts';
import type { Gathered, GatheredPerson, Judgement, UnsurePair } from '../core/person.ts';
import { kindByName } from '../kinds/registry.ts';

/** A name as sources of a language write it, with the claims that do. */
export interface PersonName {
  readonly text: string;
  readonly language: LanguageTag;
  /** Ids. */
  readonly claims: readonly string[];
}

/** An office as sources give it to him, with the years of what they tell; null where nothing they tell is dated. */
export interface Tenure {
  /** Id of the office. */
  readonly office: string;
  readonly state: StateCode | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Ids of the claims that say so. */
  readonly claims: readonly string[];
}

/** Somebody whom the findings of a dossier name, as one, whatever he is called. */
export interface Person {
  readonly id: string;
  /** Every id that leads to him, his own first. */
  readonly ids: readonly string[];
  /** In Latin letters. */
  readonly name: string;
  /** The fullest name in each language, as its sources write it. */
  readonly names: Readonly<Record<LanguageTag, string>>;
  /** All that he is called, the fullest first. */
  readonly spellings: readonly PersonName[];
  /** That most claims give; null where none does. */
  readonly state: StateCode | null;
  /** The earliest first. */
  readonly offices: readonly Tenure[];
  /** Ids, in the order of the findings. */
  readonly findings: readonly string[];
  /** Years of the first and the last thing that he is told to have done; null where none is dated. */
  readonly first: number | null;
  readonly last: number | null;
  readonly claims: readonly Claim[];
  /** Sources that name him, and those of them that do not repeat one another. */
  readonly sources: number;
  readonly voices: number;
  readonly judgements: readonly Judgement[];
}

export interface Persons {
  readonly list: readonly Person[];
  /** Pairs that could be one person each: to be asked. */
  readonly unsure: readonly UnsurePair[];
}

export const NOBODY: Persons = { list: [], unsure: [] };

interface SourceFacts {
  readonly id: string;
  readonly languageRead: LanguageTag;
  readonly family?: string;
}

const yearsOf = ({ time }: Claim): number[] => {
  const days = time === null ? null : daysOf(time.edtf);
  return days === null ? [] : [Number(days.first.slice(0, 4)), Number(days.last.slice(0, 4))];
};

/** He is told to do it on its day: the day of what he was born, or speaks of, or may do one day, is none of an office of his. */
const happens = ({ kind, modality }: Claim): boolean =>
  modality === 'asserted' && kindByName(kind)?.identity.includes('time') === true;

const firstAndLast = (claims: readonly Claim[]): { first: number | null; last: number | null } => {
  const years = claims.filter(happens).flatMap(yearsOf).filter(Number.isInteger);
  return years.length === 0
    ? { first: null, last: null }
    : { first: Math.min(...years), last: Math.max(...years) };
};

const wordsIn = (text: string): number => text.split(/[\s-]+/).length;

const spellingsOf = (
  { namings }: GatheredPerson,
  languageOf: (claim: Claim) => LanguageTag,
): PersonName[] => {
  const found = new Map<string, { text: string; language: LanguageTag; claims: Set<string> }>();
  for (const { claim, written } of namings) {
    if (written === null) continue;
    const language = languageOf(claim);
    const key = `${language} ${written}`;
    const spelling = found.get(key) ?? { text: written, language, claims: new Set() };
    spelling.claims.add(claim.id);
    found.set(key, spelling);
  }
  return [...found.values()]
    .map((spelling) => ({ ...spelling, claims: [...spelling.claims].sort() }))
    .sort(
      (a, b) =>
        wordsIn(b.text) - wordsIn(a.text) ||
        b.claims.length - a.claims.length ||
        (a.text < b.text ? -1 : a.text > b.text ? 1 : a.language < b.language ? -1 : 1),
    );
};

const tenuresOf = ({ namings }: GatheredPerson): Tenure[] => {
  const held = Map.groupBy(
    namings.filter(({ role }) => role.office !== null),
    ({ role }) => `${role.office} ${role.state}`,
  );
  return [...held.values()]
    .map((own): Tenure => {
      const { office, state } = (own[0] as (typeof own)[number]).role;
      const { first, last } = firstAndLast(own.map(({ claim }) => claim));
      return {
        office: office ?? '',
        state,
        from: first,
        to: last,
        claims: [...new Set(own.map(({ claim }) => claim.id))].sort(),
      };
    })
    .sort(
      (a, b) =>
        (a.from ?? Number.POSITIVE_INFINITY) - (b.from ?? Number.POSITIVE_INFINITY) ||
        (a.to ?? 0) - (b.to ?? 0) ||
        (a.office < b.office ? -1 : 1),
    );
};

const stateOf = ({ namings }: GatheredPerson): StateCode | null => {
  const counts = new Map<StateCode, number>();
  for (const { role } of namings)
    if (role.state !== null) counts.set(role.state, (counts.get(role.state) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
};

/** An office of no state is that of the state that he is known to hold it of. */
const settled = (tenures: readonly Tenure[]): Tenure[] =>
  tenures.flatMap((tenure) => {
    if (tenure.state !== null) {
      const loose = tenures.filter(
        ({ office, state }) =>
          office === tenure.office &&
          state === null &&
          tenures.filter((one) => one.office === office).length === 2,
      );
      const all = [tenure, ...loose];
      const years = all.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null);
      return [
        {
          ...tenure,
          from: years.length === 0 ? null : Math.min(...years),
          to: years.length === 0 ? null : Math.max(...years),
          claims: [...new Set(all.flatMap(({ claims }) => claims))].sort(),
        },
      ];
    }
    const homes = tenures.filter(({ office, state }) => office === tenure.office && state !== null);
    return homes.length === 1 ? [] : [tenure];
  });

/** The persons of findings, whom most of them name first. */
export const personsIn = (
  findings: readonly Finding[],
  { persons, unsure }: Gathered,
  sources: readonly SourceFacts[],
): Persons => {
  const source = new Map(sources.map((one) => [one.id, one]));
  const languageOf = (claim: Claim): LanguageTag => source.get(claim.sourceId)?.languageRead ?? 'und';
  const findingsOf = new Map<string, string[]>();
  for (const finding of findings)
    for (const { id } of finding.claims) findingsOf.set(id, [...(findingsOf.get(id) ?? []), finding.id]);
  const order = new Map(findings.map(({ id }, at) => [id, at]));
  const list = persons.map((person): Person => {
    const claims = [...new Map(person.namings.map(({ claim }) => [claim.id, claim])).values()];
    const spellings = spellingsOf(person, languageOf);
    const names: Record<LanguageTag, string> = {};
    for (const { language, text } of spellings) names[language] ??= text;
    const told = [...new Set(claims.map(({ sourceId }) => sourceId))];
    return {
      id: person.id,
      ids: person.ids,
      name: person.name,
      names,
      spellings,
      state: stateOf(person),
      offices: settled(tenuresOf(person)),
      findings: [...new Set(claims.flatMap(({ id }) => findingsOf.get(id) ?? []))].sort(
        (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
      ),
      ...firstAndLast(claims),
      claims,
      sources: told.length,
      voices: new Set(told.map((id) => source.get(id)?.family ?? id)).size,
      judgements: person.judgements,
    };
  });
  return {
    list: list.sort(
      (a, b) =>
        b.findings.length - a.findings.length ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    ),
    unsure,
  };
};

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Whom an id or a name means: by any id that was ever his, by any name that a source gives him. An id means one person or
 * nobody; a name may mean several.
 */
export const personsBy = ({ list }: Persons, asked: string): readonly Person[] => {
  const byId = list.find(({ id }) => id === asked) ?? list.find(({ ids }) => ids.includes(asked));
  if (byId !== undefined) return [byId];
  const name = folded(asked);
  return list.filter(
    (person) => folded(person.name) === name || person.spellings.some(({ text }) => folded(text) === name),
  );
};
