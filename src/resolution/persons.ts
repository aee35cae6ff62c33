/** The persons of claims: mentions made of roles, what people ruled of their names, and who comes of it. */
import { hash } from 'node:crypto';
import type { Claim, Role } from '../core/claim.ts';
import type {
  Gathered,
  GatheredPerson,
  GatherPersons,
  Judgement,
  Naming,
  UnsurePair,
} from '../core/person.ts';
import { type Bearer, standing, type Verdict } from '../core/verdict.ts';
import { nameLanguages, nameOf } from '../gazetteer/gazetteer.ts';
import {
  type Join,
  type Person,
  type PersonMention,
  type Told,
  tellPersons,
  type Unsure,
} from './entities.ts';
import { readName } from './name-parts.ts';
import { nameWithin } from './name-within.ts';
import { makeRulings, type NameRuling, nameKey } from './rulings.ts';

const yearOf = (claim: Claim): number | null => {
  const year = Number(claim.time?.edtf.slice(0, 4));
  return Number.isInteger(year) ? year : null;
};

/** Years that are taken for one, so that a name told in many years is compared once for a few of them. */
const SPAN = 3;
const termOf = (year: number | null): number | null => (year === null ? null : year - (year % SPAN));

/** What the gazetteer calls him, in its languages. */
const knownNames = (id: string | null): string[] =>
  id === null ? [] : nameLanguages().flatMap((language) => nameOf('person', id, language) ?? []);

const kept = new Map<string, string | null>();
const KEPT = 50_000;

/** The name in the words of a role; null where they are an office alone. */
const writtenIn = ({ id, name, text }: Role): string | null => {
  const key = `${id} ${name} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const written = nameWithin(text, [name, ...knownNames(id)]);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, written);
  return written;
};

/** A name is compared as it is written, not as it was romanised; of whom the gazetteer knows, by his name there. */
const textOf = (role: Role): string => (role.id === null ? (writtenIn(role) ?? role.name) : role.name);

const mentionOf = (role: Role, claim: Claim): PersonMention => ({
  text: textOf(role),
  named: true,
  id: role.id,
  state: role.state,
  office: role.office,
  year: termOf(yearOf(claim)),
});

const keyOf = ({ id, text, state, office, year }: PersonMention): string =>
  `${id ?? ''} ${text} ${state ?? ''} ${office ?? ''} ${year ?? ''}`;

/** The mentions of claims, each once, by key. */
const mentionsOf = (claims: readonly Claim[], ruled: boolean): Map<string, PersonMention> => {
  const mentions = new Map<string, PersonMention>();
  for (const claim of claims)
    for (const role of claim.roles) {
      if (role.type !== 'person') continue;
      const mention = mentionOf(role, claim);
      const key = keyOf(mention);
      const known = mentions.get(key);
      if (!ruled && known !== undefined) continue;
      const written = ruled ? writtenIn(role) : null;
      const also = new Set([
        ...(known?.also ?? knownNames(role.id)),
        role.name,
        ...(written === null ? [] : [written]),
      ]);
      mentions.set(key, { ...mention, also: [...also] });
    }
  return mentions;
};

/** What people ruled of names, oldest first. What cannot be told is not joined by a machine either. */
const rulingsOf = (verdicts: readonly Verdict[]): Map<NameRuling, Verdict> => {
  const rulings = new Map<NameRuling, Verdict>();
  for (const verdict of standing(verdicts)) {
    const { decision } = verdict;
    if (decision.action !== 'same' && decision.action !== 'different' && decision.action !== 'unsure')
      continue;
    const { action, names, bearers } = decision;
    rulings.set({ names, same: action === 'same', ...(bearers === undefined ? {} : { bearers }) }, verdict);
  }
  return rulings;
};

/** The id that a mention would have by itself. */
const mentionId = (mention: PersonMention): string =>
  `p-${hash('sha256', keyOf(mention), 'hex').slice(0, 12)}`;

/** The ids of each person, his own first. Of two with one id of the gazetteer, whom people hold apart, one keeps it. */
const idsOf = (persons: readonly Person[], list: readonly PersonMention[]): (readonly string[])[] => {
  const ids = persons.map(({ mentions }) => {
    const own = mentions.map((at) => list[at] as PersonMention);
    const known = [...new Set(own.flatMap(({ id }) => id ?? []))].sort();
    return { known, made: own.map(mentionId).sort() };
  });
  const keeper = new Map<string, number>();
  ids.forEach(({ known, made }, at) => {
    for (const id of known) {
      const other = ids[keeper.get(id) ?? -1];
      const more =
        other === undefined ||
        made.length > other.made.length ||
        (made.length === other.made.length && (made[0] ?? '') < (other.made[0] ?? ''));
      if (more) keeper.set(id, at);
    }
  });
  return ids.map(({ known, made }, at) => [...known.filter((id) => keeper.get(id) === at), ...made]);
};

/** Tells who a role of a claim is: the gazetteer's where it knows him, else whoever bears the same name in the same state. */
export const personsOf = (
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
): ((role: Role, claim: Claim) => string) => {
  const rulings = [...rulingsOf(verdicts).keys()];
  const known = claims.every(({ roles }) => roles.every(({ type, id }) => type !== 'person' || id !== null));
  if (rulings.length === 0 && known) return (role) => role.id ?? role.name;
  const mentions = mentionsOf(claims, rulings.length > 0);
  const list = [...mentions.values()];
  const { persons } = tellPersons(list, rulings, false);
  const ids = idsOf(persons, list);
  const idOf = new Map<string, string>();
  persons.forEach((person, at) => {
    for (const mention of person.mentions)
      idOf.set(keyOf(list[mention] as PersonMention), ids[at]?.[0] ?? '');
  });
  return (role, claim) => idOf.get(keyOf(mentionOf(role, claim))) ?? role.id ?? role.name;
};

const judged = (
  { at, to, rule, ruling }: Join,
  list: readonly PersonMention[],
  rulings: ReadonlyMap<NameRuling, Verdict>,
): Judgement => ({
  names: ruling?.names ?? [list[at]?.text ?? '', list[to]?.text ?? ''],
  held: 'same',
  rule,
  verdict: ruling === null ? null : (rulings.get(ruling) ?? null),
});

/** What is held of a person, each once: what people ruled first. */
const judgementsOf = (
  person: Person,
  list: readonly PersonMention[],
  rulings: ReadonlyMap<NameRuling, Verdict>,
): readonly Judgement[] => {
  const sides = makeRulings(list, [...rulings.keys()]);
  const own = new Set(person.mentions);
  const apart = [...rulings].flatMap(([ruling, verdict]): Judgement[] => {
    const { action } = verdict.decision;
    const mine = sides.sidesOf(ruling).some((side) => side.some((at) => own.has(at)));
    return mine && (action === 'different' || action === 'unsure')
      ? [{ names: ruling.names, held: action, rule: null, verdict }]
      : [];
  });
  const all = [...apart, ...person.joins.map((join) => judged(join, list, rulings))];
  const once = new Map(
    all.map((one) => [`${one.names.join('|')} ${one.rule?.rule ?? ''} ${one.verdict?.id ?? ''}`, one]),
  );
  return [...once.values()].sort((a, b) => Number(b.verdict !== null) - Number(a.verdict !== null));
};

/** The last year of a term that is taken for one. */
const lastOf = (term: number): number => term + SPAN - 1;

const bearerOf = ({ mentions, offices }: Person, list: readonly PersonMention[]): Bearer => {
  const own = mentions.map((at) => list[at] as PersonMention);
  const years = own.flatMap(({ year }) => year ?? []);
  return {
    state: own.find(({ state }) => state !== null)?.state ?? null,
    office: offices.length === 1 ? (offices[0]?.office ?? null) : null,
    years: years.length === 0 ? null : [Math.min(...years), lastOf(Math.max(...years))],
  };
};

/** A pair as people are asked about it; nothing where no words could say which two are meant. */
const pairOf = (
  { persons: pair, rule }: Unsure,
  persons: readonly Person[],
  list: readonly PersonMention[],
  ids: readonly (readonly string[])[],
): UnsurePair[] => {
  const both = pair.map((at) => persons[at] as Person) as [Person, Person];
  const [one, other] = both;
  const names = [one.name, other.name] as const;
  const meant = (ruling: NameRuling): boolean =>
    makeRulings(list, [ruling])
      .sidesOf(ruling)
      .every((side, at) => side.length > 0 && side.every((mention) => both[at]?.mentions.includes(mention)));
  const base = { persons: [ids[pair[0]]?.[0] ?? '', ids[pair[1]]?.[0] ?? ''] as const, names, rule };
  if (nameKey(one.name) !== nameKey(other.name) && meant({ names, same: true })) return [base];
  const bearers = [bearerOf(one, list), bearerOf(other, list)] as const;
  return meant({ names, same: true, bearers }) ? [{ ...base, bearers }] : [];
};

const namingsOf = (claims: readonly Claim[]): Map<string, Naming[]> => {
  const out = new Map<string, Naming[]>();
  for (const claim of claims)
    for (const role of claim.roles) {
      if (role.type !== 'person') continue;
      const key = keyOf(mentionOf(role, claim));
      const list = out.get(key);
      const naming = { claim, role, written: writtenIn(role) };
      if (list === undefined) out.set(key, [naming]);
      else list.push(naming);
    }
  return out;
};

/** The fullest name in Latin letters; as a source writes it, before one that was romanised. */
const latinNameOf = (namings: readonly Naming[]): string | undefined => {
  const latin = (text: string | null): text is string => text !== null && /^\p{Script=Latin}/u.test(text);
  const written = namings.map((naming) => naming.written).filter(latin);
  return (written.length > 0 ? written : namings.map(({ role }) => role.name)).sort(
    (a, b) => readName(b).parts.length - readName(a).parts.length || (a < b ? -1 : a > b ? 1 : 0),
  )[0];
};

const told = (
  { persons, unsure }: Told,
  list: readonly PersonMention[],
  claims: readonly Claim[],
  rulings: ReadonlyMap<NameRuling, Verdict>,
): Gathered => {
  const ids = idsOf(persons, list);
  const namings = namingsOf(claims);
  return {
    persons: persons.map((person, at): GatheredPerson => {
      const own = person.mentions.map((mention) => list[mention] as PersonMention);
      const known = own.find(({ id }) => id !== null && id === ids[at]?.[0]);
      const all = own.flatMap((mention) => namings.get(keyOf(mention)) ?? []);
      return {
        id: ids[at]?.[0] ?? '',
        ids: ids[at] ?? [],
        name: known?.text ?? latinNameOf(all) ?? person.name,
        namings: all,
        judgements: judgementsOf(person, list, rulings),
      };
    }),
    unsure: unsure.flatMap((pair) => pairOf(pair, persons, list, ids)),
  };
};

/** The persons of claims, with why they are held to be one, and which pairs of them could be. */
export const gather: GatherPersons = (claims, verdicts) => {
  const rulings = rulingsOf(verdicts);
  const list = [...mentionsOf(claims, true).values()];
  return told(tellPersons(list, [...rulings.keys()]), list, claims, rulings);
};
