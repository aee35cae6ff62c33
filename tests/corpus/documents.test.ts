import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/registry.ts';

interface Fact {
  readonly kind: string;
  readonly states: readonly string[];
  readonly date: string | null;
  readonly modality: string;
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly place: string | null;
  readonly quantity: { readonly value: number; readonly bound: string; readonly unit: string } | null;
  readonly attributed_to: string | null;
  readonly cue: string;
  readonly also?: readonly string[];
}

interface Gold {
  readonly language: string;
  readonly published: string | null;
  readonly facts: readonly Fact[];
}

interface Disagreement {
  readonly documents: readonly string[];
  readonly kind: string;
  readonly states: readonly string[];
  readonly values: readonly { readonly document: string; readonly value: string }[];
  readonly type: string;
  readonly why: string;
}

const root = 'corpus/documents';
const parts = ['open', 'rounds', 'aside'];
const kindNames = kinds.map((kind) => kind.name);

const keys = [
  'kind',
  'states',
  'date',
  'modality',
  'people',
  'organizations',
  'place',
  'quantity',
  'attributed_to',
  'cue',
];

const json = (path: string): unknown => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));

const folders = parts.flatMap((part) => readdirSync(`${root}/${part}`).map((name) => `${part}/${name}`));

const documents = folders.map((name) => {
  const text = readFileSync(`${root}/${name}/source.txt`, 'utf8');
  const end = text.indexOf('\n---\n', 3) + 5;
  return { name, head: text.slice(0, end), body: text.slice(end), gold: json(`${name}/gold.json`) as Gold };
});

/** A day that the calendar has, a month, a year or a decade. */
const isPoint = (text: string): boolean => {
  if (/^\d{3}X$/u.test(text)) return true;
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/u.test(text)) return false;
  const day = `${text}-01-01`.slice(0, 10);
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
};

const isDate = (text: string): boolean => {
  const ends = text.split('/');
  if (ends.length > 2 || !ends.every(isPoint)) return false;
  const [start, end] = ends;
  return start !== undefined && (end === undefined || start < end);
};

const areStates = (states: readonly string[]): boolean =>
  states.length > 0 &&
  states.every((state) => /^[A-Z]{3}$/u.test(state)) &&
  states.join() === [...new Set(states)].sort().join();

const wrongIn = (fact: Fact, body: string): readonly string[] => {
  const words = fact.cue.split(/\s+/u).length;
  const names = [...fact.people, ...fact.organizations, fact.place ?? '', fact.attributed_to ?? ''];
  const { quantity } = fact;
  const rules: readonly (readonly [boolean, string])[] = [
    [
      Object.keys(fact)
        .filter((key) => key !== 'also')
        .join() === keys.join(),
      'keys',
    ],
    [kindNames.includes(fact.kind), 'kind'],
    [areStates(fact.states), 'states'],
    [fact.date === null || isDate(fact.date), 'date'],
    [['asserted', 'planned', 'hoped', 'denied'].includes(fact.modality), 'modality'],
    [names.every((name) => !/\p{Script=Arabic}/u.test(name)), 'a name that is not English'],
    [
      quantity === null ||
        (Number.isFinite(quantity.value) &&
          ['exact', 'more-than', 'less-than', 'about'].includes(quantity.bound) &&
          quantity.unit !== ''),
      'quantity',
    ],
    [body.split(fact.cue).length === 2, 'the cue does not stand in the text exactly once'],
    [words >= 4 && words <= 15, 'the length of the cue'],
    [(fact.also ?? []).every((place) => body.includes(place)), 'also'],
  ];
  return rules.filter(([holds]) => !holds).map(([, what]) => `${what}: ${fact.kind}, ${fact.cue}`);
};

describe.each(documents.map((one) => [one.name, one] as const))('%s', (name, { head, body, gold }) => {
  test('has a text and its gold, and nothing else', () => {
    expect(name).toMatch(/^(open|rounds|aside)\/\d{3}-(ar|en|az)-[a-z0-9-]+$/u);
    expect(readdirSync(`${root}/${name}`).sort()).toEqual(['gold.json', 'source.txt']);
  });

  test('front matter and gold agree on language and date, and the address is an example', () => {
    expect(head).toMatch(/^---\n/u);
    expect(head).toMatch(/^url: https:\/\/([a-z0-9-]+\.)*example\.org\//mu);
    expect(/^language: (\S+)$/mu.exec(head)?.[1]).toBe(gold.language);
    expect(/^published: (\S+)$/mu.exec(head)?.[1] ?? null).toBe(gold.published);
    expect(gold.published === null || isDate(gold.published)).toBe(true);
    expect(name.split('-')[1]).toBe(gold.language);
  });

  test('every fact keeps the format', () => {
    expect(gold.facts.flatMap((fact) => wrongIn(fact, body))).toEqual([]);
    const told = gold.facts.map((fact) => `${fact.kind}: ${fact.cue}`);
    expect(told.filter((one, i) => told.indexOf(one) !== i)).toEqual([]);
  });
});

describe('the documents together', () => {
  test('are at least forty beside those of the rounds, a third of each language aside', () => {
    const drawn = documents.filter(({ name }) => !name.startsWith('rounds/'));
    expect(drawn.length).toBeGreaterThanOrEqual(40);
    for (const language of ['ar', 'en', 'az']) {
      const all = drawn.filter(({ gold }) => gold.language === language);
      const aside = all.filter(({ name }) => name.startsWith('aside/'));
      expect(aside.length * 3, language).toBe(all.length);
    }
  });

  test('hold every kind six times or more, and every kind aside', () => {
    const count = (name: string, part: string): number =>
      documents
        .filter((one) => one.name.startsWith(part))
        .flatMap((one) => one.gold.facts)
        .filter((fact) => fact.kind === name).length;
    expect(kindNames.filter((name) => count(name, '') < 6)).toEqual([]);
    expect(kindNames.filter((name) => count(name, 'aside/') < 1)).toEqual([]);
  });
});

describe('the disagreements', () => {
  const list = json('disagreements.json') as readonly Disagreement[];

  test('are at least eight', () => {
    expect(list.length).toBeGreaterThanOrEqual(8);
  });

  test.each(list.map((one) => [one.why, one] as const))('%s', (why, one) => {
    expect(one.documents.filter((name) => !folders.includes(name))).toEqual([]);
    expect(one.documents.length).toBeGreaterThanOrEqual(2);
    expect(one.values.map(({ document }) => document)).toEqual(one.documents);
    expect(one.values.filter(({ value }) => value === '')).toEqual([]);
    expect(kindNames).toContain(one.kind);
    expect(areStates(one.states)).toBe(true);
    expect([
      'true contradiction',
      'different period',
      'different event',
      'revision',
      'different definition',
    ]).toContain(one.type);
    expect(why).toMatch(/\.$/u);
    // Each document has a fact of that kind about those states.
    const without = documents
      .filter(({ name }) => one.documents.includes(name))
      .filter(
        ({ gold }) =>
          !gold.facts.some(({ kind, states }) => kind === one.kind && states.join() === one.states.join()),
      );
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});
