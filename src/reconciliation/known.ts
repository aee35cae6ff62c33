import type { Claim, Role } from '../core/claim.ts';
import { daysOf } from '../core/days.ts';
import type { StateCode } from '../core/language.ts';
import type { Traits } from '../core/traits.ts';
import type { Kind } from '../kinds/kind.ts';
import type { SourceFacts } from './sources.ts';

const DAY = 86_400_000;

/** A claim made ready to be compared: its days as numbers, who takes part by state, whose doing it is. */
export interface Known {
  readonly claim: Claim;
  readonly kind: Kind;
  readonly traits: Traits;
  readonly source: SourceFacts;
  /** First and last day since 1970, or null where it has no date. */
  readonly from: number | null;
  readonly to: number | null;
  /** Days that it covers; infinite without a date. */
  readonly width: number;
  readonly persons: ReadonlyMap<StateCode, ReadonlySet<string>>;
  readonly offices: ReadonlyMap<StateCode, ReadonlySet<string>>;
  /** Organisations, carriers, honours, missions and bodies that it names. */
  readonly named: ReadonlySet<string>;
  /** The state that does it, where that can be told. */
  readonly actor: StateCode | null;
}

const NAMED: ReadonlySet<Role['type']> = new Set(['organisation', 'carrier', 'honour', 'body']);

const byState = (
  roles: readonly Role[],
  keyOf: (role: Role) => string | null,
): ReadonlyMap<StateCode, ReadonlySet<string>> => {
  const out = new Map<StateCode, Set<string>>();
  for (const role of roles) {
    const key = keyOf(role);
    if (key === null) continue;
    const state = role.state ?? '';
    const list = out.get(state);
    if (list === undefined) out.set(state, new Set([key]));
    else list.add(key);
  }
  return out;
};

/** The state that a place lies in, as far as its id tells: a capital, or a state as a place. */
export const stateOfPlace = (claim: Claim): StateCode | null =>
  /^(?:capital|state):(.+)$/.exec(claim.place?.id ?? '')?.[1] ?? null;

/** Whose doing it is: of its first role, else by where it was. */
const actorOf = (kind: Kind, claim: Claim): StateCode | null => {
  const first = kind.roles[0]?.name;
  const state = claim.roles.find(({ role }) => role === first)?.state ?? null;
  const place = stateOfPlace(claim);
  if (
    kind.actor !== undefined &&
    place !== null &&
    claim.states.length === 2 &&
    claim.states.includes(place)
  ) {
    const other = claim.states.find((one) => one !== place) ?? null;
    return kind.actor === 'away' ? other : place;
  }
  return state !== null && claim.states.includes(state) && kind.actor !== undefined ? state : null;
};

/** Who a role of a claim is, across sources and scripts: one key a person. */
export type PersonOf = (role: Role, claim: Claim) => string;

export const know = (
  claim: Claim,
  kind: Kind,
  traits: Traits,
  source: SourceFacts,
  personOf: PersonOf,
): Known => {
  const days = claim.time === null ? null : daysOf(claim.time.edtf);
  const from = days === null ? null : Math.round(Date.parse(days.first) / DAY);
  const to = days === null ? null : Math.round(Date.parse(days.last) / DAY);
  return {
    claim,
    kind,
    traits,
    source,
    from,
    to,
    width: from === null || to === null ? Number.POSITIVE_INFINITY : to - from + 1,
    persons: byState(claim.roles, (role) => (role.type === 'person' ? personOf(role, claim) : null)),
    offices: byState(claim.roles, (role) =>
      role.type === 'person' || role.type === 'office' ? role.office : null,
    ),
    named: new Set(claim.roles.filter(({ type }) => NAMED.has(type)).map((role) => role.id ?? role.name)),
    actor: actorOf(kind, claim),
  };
};
