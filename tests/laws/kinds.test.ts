import { describe, expect, test } from 'vitest';
import { anniversaryHeads } from '../../src/brief/calendar-words.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { packs } from '../../src/languages/registry.ts';
import { readText } from '../read-text.ts';

/** The floor of the design, §3. */
const FLOOR =
  'relations-established relations-severed relations-restored recognition statehood mission-opened mission-closed envoy-accredited meeting visit phone-call message invitation consultations position assessment anniversary honour-awarded life-event commission-created commission-session commission-status commitment agreement-signed agreement-in-force agreement-tally trade-figure investment aid tourism-figure visa-regime transport-link cultural-event education-exchange membership multilateral-cooperation'.split(
    ' ',
  );

test('every kind of the design is there, once', () => {
  const names = kinds.map((kind) => kind.name);
  expect(new Set(names).size).toBe(names.length);
  expect(FLOOR.filter((name) => !names.includes(name))).toEqual([]);
});

test('captions and labels are in three languages, with known slots', () => {
  const slots = new Set(
    'people holder place title quote quantity flow trade ordinal orgs carriers honours states sender type trend'.split(
      ' ',
    ),
  );
  for (const kind of kinds)
    for (const language of ['ar', 'en', 'az'] as const) {
      expect(kind.label[language], kind.name).not.toBe('');
      const named = [...kind.caption[language].matchAll(/\{([^}]+)\}/g)].flatMap((match) =>
        (match[1] ?? '').split('|'),
      );
      expect(
        named.filter((slot) => !slots.has(slot)),
        `${kind.name} ${language}`,
      ).toEqual([]);
    }
});

test('an anniversary that is kept has its words in three languages, and no other has', () => {
  const kept = kinds.filter(({ jubilees }) => jubilees !== undefined).map(({ name }) => name);
  expect(Object.keys(anniversaryHeads).sort()).toEqual(kept.sort());
  for (const [name, head] of Object.entries(anniversaryHeads))
    for (const language of ['ar', 'en', 'az'] as const) expect(head[language], name).not.toBe('');
});

test('what every dossier should know', () => {
  expect(kinds.filter(({ wanted }) => wanted === true).map(({ name }) => name)).toEqual(
    'relations-established mission-opened envoy-accredited meeting visit consultations commission-session agreement-signed agreement-tally trade-figure visa-regime transport-link membership'.split(
      ' ',
    ),
  );
});

test('what each of two states does at the other is of a pair', () => {
  const mutual = kinds.filter((kind) => kind.mutual === true);
  expect(mutual.map(({ name }) => name)).toEqual(['mission-opened', 'envoy-accredited', 'visit']);
  for (const { name, parties } of mutual) expect(parties, name).toBe('pair');
});

/** Kinds that have an example in a language; a reading language that is none of the interface's has none. */
const examplesIn = (
  language: string,
  waivers: Readonly<Record<string, string>>,
): (readonly [string, string])[] =>
  kinds.flatMap((kind) => {
    const example = Object.entries(kind.example).find(([tag]) => tag === language)?.[1];
    return example === undefined || waivers[kind.name] !== undefined ? [] : [[kind.name, example] as const];
  });

const spoken = packs
  .map((pack) => [pack.tag, examplesIn(pack.tag, pack.waivers)] as const)
  .filter(([, examples]) => examples.length > 0);

describe.each(spoken)('in %s', (language, examples) => {
  test.each(examples)('the example of %s is read as one', (name, example) => {
    const found = readText(example, { published: '2024-06-12', language }).map((claim) => claim.kind);
    expect(found, example).toContain(name);
  });
});
