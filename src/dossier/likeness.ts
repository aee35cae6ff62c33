import type { Claim, Role } from '../core/claim.ts';
import { daysOf } from '../core/days.ts';
import type { Finding } from '../core/finding.ts';
import type { TimeValue } from '../core/time.ts';
import { kindByName } from '../kinds/registry.ts';

/** Days of a month: dates so far apart may be of one event told inexactly, and a wider date tells none from another. */
const MONTH = 31;
const DAY = 86_400_000;
/** From here on two findings are worth a person's question. */
const WORTH_ASKING = 1;
/** Words in common, of the fewer, at which two titles are one, and below which they are two. */
const ALIKE = 0.5;
const UNLIKE = 0.1;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stretchOf = (time: TimeValue | null): Stretch | null => {
  const days = time === null ? null : daysOf(time.edtf);
  return days === null ? null : { from: Date.parse(days.first) / DAY, to: Date.parse(days.last) / DAY };
};

/** Days between two dates, 0 where they share one; null where one is unknown. */
const gapOf = (a: TimeValue | null, b: TimeValue | null): number | null => {
  const one = stretchOf(a);
  const two = stretchOf(b);
  return one === null || two === null ? null : Math.max(0, one.from - two.to, two.from - one.to);
};

const narrow = (time: TimeValue | null): boolean => {
  const days = stretchOf(time);
  return days !== null && days.to - days.from <= MONTH;
};

const rolesOf = (claims: readonly Claim[]): readonly Role[] => claims.flatMap(({ roles }) => roles);

const named = (claims: readonly Claim[], person: boolean): ReadonlySet<string> =>
  new Set(
    rolesOf(claims)
      .filter(({ type }) => type !== 'office' && type !== 'state' && (type === 'person') === person)
      .map((role) => role.id ?? role.name),
  );

/** Places that tell one event from another: a state as a place holds all of its cities. */
const placesOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ place }) => (place === null || place.id.startsWith('state:') ? [] : [place.id])));

const ordinalsOf = (claims: readonly Claim[]): ReadonlySet<number> =>
  new Set(claims.flatMap(({ detail }) => (detail.ordinal === undefined ? [] : [detail.ordinal])));

const figuresOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ quantity }) => (quantity === null ? [] : [`${quantity.value} ${quantity.unit}`])),
  );

const subjectsOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ subjects }) => subjects));

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 2);

const shared = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number =>
  [...a].filter((one) => b.has(one)).length;

/** Both say something of the sort, and nothing that the other says. */
const contrary = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean =>
  a.size > 0 && b.size > 0 && shared(a, b) === 0;

/** Share of the words of two titles that are one, or null where no two of them are of one language. */
const titleShare = (
  a: readonly Claim[],
  b: readonly Claim[],
  languageOf: (claim: Claim) => string,
): number | null => {
  const shares = a.flatMap((one) =>
    b
      .filter((two) => languageOf(one) === languageOf(two))
      .map((two) => {
        const mine = new Set(wordsOf(one.detail.title ?? one.evidence.quote));
        const other = new Set(wordsOf(two.detail.title ?? two.evidence.quote));
        const least = Math.min(mine.size, other.size);
        return least === 0 ? 0 : shared(mine, other) / least;
      }),
  );
  return shares.length === 0 ? null : Math.max(...shares);
};

/** What a finding is compared by. */
interface Marks {
  readonly finding: Finding;
  readonly persons: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<number>;
  readonly figures: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

const marksOf = (finding: Finding): Marks => ({
  finding,
  persons: named(finding.claims, true),
  bodies: named(finding.claims, false),
  places: placesOf(finding.claims),
  ordinals: ordinalsOf(finding.claims),
  figures: figuresOf(finding.claims),
  subjects: subjectsOf(finding.claims),
});

const impossible = (a: Marks, b: Marks): boolean => {
  const gap = gapOf(a.finding.time, b.finding.time);
  return (
    (gap !== null && gap > MONTH) ||
    contrary(a.ordinals, b.ordinals) ||
    contrary(a.figures, b.figures) ||
    contrary(a.places, b.places) ||
    contrary(a.bodies, b.bodies)
  );
};

/** A state of affairs told without a date, in two languages: nothing compares them, and there is mostly one. */
const sameAffairs = (a: Finding, b: Finding): boolean => {
  const kind = kindByName(a.kind);
  return kind?.standing === true && !kind.identity.includes('roles') && a.time === null && b.time === null;
};

/** How much speaks for two findings of one kind and the same states being one; 0 where they cannot be. */
const likeness = (a: Marks, b: Marks, languageOf: (claim: Claim) => string): number => {
  if (impossible(a, b)) return 0;
  const identity = kindByName(a.finding.kind)?.identity ?? [];
  const byMatter = identity.includes('title') || identity.includes('matter');
  const share = byMatter ? titleShare(a.finding.claims, b.finding.claims, languageOf) : null;
  if (share !== null && share < UNLIKE) return 0;
  const exact = narrow(a.finding.time) && narrow(b.finding.time);
  const gap = gapOf(a.finding.time, b.finding.time);
  const byDate = gap === null || !exact ? 0 : gap === 0 ? 1 : 0.5;
  return (
    // Of one day many things are signed and said: there it is the matter that tells.
    (byMatter ? byDate / 2 : byDate) +
    (share !== null && share >= ALIKE ? 1 : 0) +
    (byMatter && share === null && shared(a.subjects, b.subjects) > 0 ? 0.75 : 0) +
    (byMatter && share === null && sameAffairs(a.finding, b.finding) ? 1 : 0) +
    0.75 * Math.min(2, shared(a.persons, b.persons)) +
    Math.min(1, shared(a.bodies, b.bodies)) +
    (shared(a.places, b.places) > 0 ? 0.5 : 0) +
    (shared(a.figures, b.figures) > 0 ? 1 : 0) +
    (shared(a.ordinals, b.ordinals) > 0 ? 2 : 0)
  );
};

/** Months of a stretch and the one after it: two of neighbouring months share one. */
const monthsOf = ({ from, to }: Stretch): number[] => {
  const first = Math.floor(from / MONTH);
  return Array.from({ length: Math.floor(to / MONTH) + 2 - first }, (_, at) => first + at);
};

/** What two findings must share one of to be compared at all; a month is shared with the next. */
const keysOf = ({ finding, persons, bodies, places, ordinals, figures, subjects }: Marks): string[] => {
  const group = `${finding.kind} ${finding.states.join()}`;
  const days = narrow(finding.time) ? stretchOf(finding.time) : null;
  const months = days === null ? [] : monthsOf(days);
  const affairs = finding.time === null && kindByName(finding.kind)?.standing === true ? ['undated'] : [];
  const things: readonly (readonly [string, Iterable<string | number>])[] = [
    ['month', months],
    ['affairs', affairs],
    ['name', [...persons, ...bodies]],
    ['place', places],
    ['ordinal', ordinals],
    ['figure', figures],
    ['subject', subjects],
    [
      'word',
      finding.claims.slice(0, 3).flatMap(({ detail, evidence }) => wordsOf(detail.title ?? evidence.quote)),
    ],
  ];
  return [...new Set(things.flatMap(([sort, list]) => [...list].map((one) => `${group} ${sort} ${one}`)))];
};

/** What more findings share tells none of them from another. */
const MOST_ON_A_KEY = 40;

export interface Double {
  readonly one: Finding;
  readonly other: Finding;
  readonly likeness: number;
}

/** Pairs that share a key, each once. */
function* pairsOf(list: readonly Marks[]): Generator<readonly [Marks, Marks]> {
  const shelves = new Map<string, Marks[]>();
  const seen = new Set<string>();
  for (const marks of list)
    for (const key of keysOf(marks)) {
      const shelf = shelves.get(key) ?? [];
      shelves.set(key, shelf);
      for (const other of shelf) {
        const pair = `${other.finding.id} ${marks.finding.id}`;
        if (!seen.has(pair)) yield [other, marks];
        seen.add(pair);
      }
      shelf.push(marks);
      if (shelf.length > MOST_ON_A_KEY) shelf.shift();
    }
}

/** Pairs of findings of one kind and the same states that could be one, the likest first; each finding is in one. */
export const doublesIn = (
  findings: readonly Finding[],
  languageOf: (claim: Claim) => string,
  ruled: (one: Finding, other: Finding) => boolean,
): Double[] => {
  const doubles: Double[] = [];
  for (const [a, b] of pairsOf(findings.map(marksOf))) {
    const likely = likeness(a, b, languageOf);
    if (likely >= WORTH_ASKING && !ruled(a.finding, b.finding))
      doubles.push({ one: a.finding, other: b.finding, likeness: likely });
  }
  return onceEach(doubles);
};

const onceEach = (pairs: readonly Double[]): Double[] => {
  const used = new Set<string>();
  return [...pairs]
    .sort((a, b) => b.likeness - a.likeness || (a.one.id + a.other.id < b.one.id + b.other.id ? -1 : 1))
    .filter(({ one, other }) => {
      const free = !used.has(one.id) && !used.has(other.id);
      if (free) for (const { id } of [one, other]) used.add(id);
      return free;
    });
};

/** How much two claims of one finding differ. */
const difference = (a: Claim, b: Claim): number => {
  const gap = gapOf(a.time, b.time) ?? 0;
  return (
    (gap > MONTH ? 1 : gap > 0 ? 0.5 : 0) +
    (contrary(ordinalsOf([a]), ordinalsOf([b])) ? 1 : 0) +
    (contrary(placesOf([a]), placesOf([b])) ? 0.75 : 0) +
    (contrary(figuresOf([a]), figuresOf([b])) ? 0.5 : 0) +
    (contrary(named([a], true), named([b], true)) ? 0.75 : 0) +
    (contrary(named([a], false), named([b], false)) ? 0.75 : 0)
  );
};

/** From here on a claim may well be of another thing than the rest of its finding. */
const ODD = 0.75;

/** The claim of a finding that differs most from the others, where one does. */
export const oddIn = ({ claims, lead }: Finding): { readonly odd: Claim; readonly rest: Claim } | null => {
  const apart = claims.map((claim) => ({
    claim,
    by: claims.reduce((sum, other) => sum + difference(claim, other), 0) / Math.max(1, claims.length - 1),
  }));
  const [first] = apart.sort(
    // Of two that differ from one another the one that leads is kept.
    (a, b) => b.by - a.by || Number(a.claim.id === lead.id) - Number(b.claim.id === lead.id),
  );
  if (first === undefined || first.by < ODD) return null;
  const rest = lead.id === first.claim.id ? claims.find(({ id }) => id !== lead.id) : lead;
  return rest === undefined ? null : { odd: first.claim, rest };
};
