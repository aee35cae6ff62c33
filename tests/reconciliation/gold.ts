import { readFileSync } from 'node:fs';
import type { Claim, Modality, Place, Quantity, Role } from '../../src/core/claim.ts';
import { nameIn } from '../../src/pipeline.ts';
import { reconcile } from '../../src/reconciling.ts';
import { gatherPersons } from '../../src/resolution/entities.ts';
import type { StoredSource } from '../../src/store/contract.ts';

/** A claim of the gold with the event that it speaks of. */
interface GoldClaim {
  readonly source: string;
  readonly event: string;
  readonly kind: string;
  readonly states: readonly string[];
  readonly date: string | null;
  readonly inferred: boolean;
  readonly modality: Modality;
  readonly people: readonly {
    readonly name: string;
    readonly office: string | null;
    readonly state: string | null;
  }[];
  readonly offices: readonly { readonly office: string; readonly state: string | null }[];
  readonly organisations: readonly string[];
  readonly carriers: readonly string[];
  readonly place: string | null;
  readonly quantity: Quantity | null;
  readonly ordinal: number | null;
  readonly title: string | null;
  readonly type: string | null;
  readonly quote: string;
}

interface GoldSource {
  readonly id: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly copyOf: string | null;
}

interface GoldPair {
  readonly sources: readonly GoldSource[];
  readonly claims: readonly GoldClaim[];
}

/** A source with everything that no test asks for left empty. */
export const sourceOf = (parts: Partial<StoredSource> & { readonly id: string }): StoredSource => ({
  path: null,
  format: 'text',
  encoding: 'utf-8',
  title: null,
  publisher: null,
  author: null,
  kind: 'news',
  language: null,
  published: null,
  retrieved: null,
  url: null,
  label: 'public',
  reliability: 'F',
  languageRead: 'en',
  readerVersion: '1',
  family: parts.id,
  added: '2026-01-01T00:00:00.000Z',
  ...parts,
});

const placeOf = (name: string, states: readonly string[]): Place => {
  for (const state of states) {
    if (nameIn('place', `capital:${state}`, 'en') === name)
      return { id: `capital:${state}`, name, text: name };
    if (nameIn('state', state, 'en') === name) return { id: `state:${state}`, name, text: name };
  }
  return { id: name.toLowerCase(), name, text: name };
};

const roleOf = (type: Role['type'], name: string, state: string | null, office: string | null): Role => ({
  role: type === 'person' || type === 'office' ? 'participant' : type,
  type,
  id: type === 'office' ? office : null,
  name,
  text: name,
  state,
  office,
});

const claimOf = (gold: GoldClaim, id: string): Claim => ({
  id,
  sourceId: gold.source,
  kind: gold.kind,
  states: gold.states,
  time:
    gold.date === null
      ? null
      : { edtf: gold.date, text: '', calendar: 'gregorian', inferred: gold.inferred, anchor: null },
  modality: gold.modality,
  roles: [
    ...gold.people.map(({ name, state, office }) => roleOf('person', name, state, office)),
    ...gold.offices.map(({ office, state }) => roleOf('office', office, state, office)),
    ...gold.organisations.map((name) => roleOf('organisation', name, null, null)),
    ...gold.carriers.map((name) => roleOf('carrier', name, null, null)),
  ],
  place: gold.place === null ? null : placeOf(gold.place, gold.states),
  quantity: gold.quantity,
  subjects: [],
  attribution: null,
  evidence: { start: 0, end: gold.quote.length, quote: gold.quote },
  rule: 'gold',
  confidence: 0.8,
  detail: {
    ...(gold.title === null ? {} : { title: gold.title }),
    ...(gold.ordinal === null ? {} : { ordinal: gold.ordinal }),
    ...(gold.type === null ? {} : { type: gold.type }),
  },
});

/** A claim of its own source that says no more than these. */
const makeClaim = (
  id: string,
  parts: Pick<GoldClaim, 'kind' | 'states' | 'date' | 'quote' | 'title'>,
): Claim =>
  claimOf(
    {
      source: id,
      event: '',
      inferred: false,
      modality: 'asserted',
      people: [],
      offices: [],
      organisations: [],
      carriers: [],
      place: null,
      quantity: null,
      ordinal: null,
      type: null,
      ...parts,
    },
    id,
  );

export interface Gold {
  readonly claims: readonly Claim[];
  readonly sources: readonly StoredSource[];
  /** Claim → the event that it speaks of. */
  readonly events: ReadonlyMap<string, string>;
}

/** The claims of corpus/findings/claims.json with the events that they speak of. */
export const readGold = (): Gold => {
  const { pairs } = JSON.parse(readFileSync('corpus/findings/claims.json', 'utf8')) as {
    pairs: readonly GoldPair[];
  };
  const events = new Map<string, string>();
  const claims = pairs
    .flatMap((pair) => pair.claims)
    .map((gold, at) => {
      const id = `claim-${String(at).padStart(4, '0')}`;
      events.set(id, gold.event);
      return claimOf(gold, id);
    });
  const sources = pairs
    .flatMap((pair) => pair.sources)
    .map(({ language, copyOf, ...source }) =>
      sourceOf({ ...source, languageRead: language, family: copyOf ?? source.id }),
    );
  return { claims, sources, events };
};

interface GoldName {
  readonly id: number;
  readonly entity: string;
  readonly type: 'person' | 'agreement' | 'body';
  readonly text: string;
  readonly named?: boolean;
  readonly language: string;
  readonly office: string | null;
  readonly state: string | null;
  readonly states?: readonly string[];
  readonly date: string | null;
}

const personsOf = (list: readonly GoldName[]): GoldName[][] =>
  gatherPersons(
    list.map(({ text, named = true, office, state, date }) => ({
      text,
      named,
      id: null,
      office,
      state,
      year: date === null ? null : Number(date.slice(0, 4)),
    })),
  ).map(({ mentions }) => mentions.map((at) => list[at] as GoldName));

/** Instruments and bodies come together as the findings of claims that name them do. */
const thingsOf = (list: readonly GoldName[]): GoldName[][] => {
  const byId = new Map(list.map((name) => [`name-${name.id}`, name]));
  const claims = list.map((name) =>
    makeClaim(`name-${name.id}`, {
      kind: name.type === 'agreement' ? 'agreement-signed' : 'commission-created',
      states: [...(name.states ?? [])].sort(),
      date: name.type === 'agreement' ? name.date : null,
      quote: name.text,
      title: name.type === 'agreement' ? name.text : null,
    }),
  );
  const sources = list.map(({ id, language }) => sourceOf({ id: `name-${id}`, languageRead: language }));
  return reconcile(claims, sources, []).findings.map((finding) =>
    finding.claims.map(({ id }) => byId.get(id) as GoldName),
  );
};

/** The mentions of corpus/findings/names.json as the product gathers them: persons, and instruments and bodies. */
export const gatherNames = (): { readonly persons: GoldName[][]; readonly things: GoldName[][] } => {
  const names = JSON.parse(readFileSync('corpus/findings/names.json', 'utf8')) as readonly GoldName[];
  return {
    persons: personsOf(names.filter(({ type }) => type === 'person')),
    things: thingsOf(names.filter(({ type }) => type !== 'person')),
  };
};

/** B-cubed precision, recall and F1 of a clustering against gold labels (Bagga and Baldwin 1998). */
export const bCubed = <Item>(
  clusters: readonly (readonly Item[])[],
  labelOf: (item: Item) => string,
): { readonly precision: number; readonly recall: number; readonly f1: number } => {
  const sizes = new Map<string, number>();
  for (const item of clusters.flat()) sizes.set(labelOf(item), (sizes.get(labelOf(item)) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  let items = 0;
  for (const cluster of clusters)
    for (const item of cluster) {
      const same = cluster.filter((other) => labelOf(other) === labelOf(item)).length;
      precision += same / cluster.length;
      recall += same / (sizes.get(labelOf(item)) as number);
      items += 1;
    }
  precision /= items;
  recall /= items;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
};
