import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RawabitError } from '../../src/core/errors.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { packs } from '../../src/languages/registry.ts';
import { readDocument } from '../../src/pipeline.ts';
import { readText, sourceOf } from '../read-text.ts';

interface Positive {
  readonly text: string;
  readonly published: string | null;
  readonly states: readonly string[];
  readonly date: string | null;
  readonly modality: string;
}

interface Cases {
  readonly positive: readonly Positive[];
  readonly negative: readonly string[];
}

const folder = 'corpus/cases';

const load = (language: string, kind: string): Cases | null => {
  const path = `${folder}/${language}/${kind}.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Cases) : null;
};

/** Why nothing was read, for a failed case: the derivation. */
const trace = (text: string, published: string | null, language: string): string => {
  try {
    return readDocument(sourceOf(text, { published, language }), { explain: true }).trace.join('\n');
  } catch (error) {
    return String(error);
  }
};

const kindsIn = (text: string, language: string): string[] => {
  try {
    return readText(text, { published: '2024-06-12', language }).map((claim) => claim.kind);
  } catch (error) {
    // A text that names no state yields nothing.
    if (error instanceof RawabitError && error.code === 'input-no-state') return [];
    throw error;
  }
};

describe.each(packs.map((pack) => [pack.tag, pack] as const))('cases in %s', (language, pack) => {
  test('cover every kind, and nothing else', () => {
    const names = kinds.map((kind) => kind.name);
    // A kind that the language waives has none.
    const asked = names.filter((name) => pack.waivers[name] === undefined);
    expect(asked.filter((name) => load(language, name) === null)).toEqual([]);
    if (!existsSync(`${folder}/${language}`)) return;
    expect(
      readdirSync(`${folder}/${language}`)
        .map((file) => file.replace('.json', ''))
        .filter((name) => !names.includes(name)),
    ).toEqual([]);
  });

  for (const { name } of kinds) {
    const cases = load(language, name);
    if (cases === null) continue;
    test(`${name}: at least three that are, two that are not`, () => {
      expect(cases.positive.length).toBeGreaterThanOrEqual(3);
      expect(cases.negative.length).toBeGreaterThanOrEqual(2);
    });
    test.each(cases.positive.map((one) => [one.text, one] as const))(`${name}: %s`, (text, one) => {
      const claims = readText(text, { published: one.published, language }).filter(
        (claim) => claim.kind === name,
      );
      const right = claims.some(
        (claim) =>
          claim.states.join() === [...one.states].sort().join() &&
          claim.modality === one.modality &&
          (one.date === null || claim.time?.edtf === one.date),
      );
      expect(
        right,
        `${JSON.stringify(claims.map(({ states, time, modality }) => ({ states, time: time?.edtf, modality })))}\n${right ? '' : trace(text, one.published, language)}`,
      ).toBe(true);
    });
    test.each(cases.negative.map((text) => [text]))(`${name}: none in “%s”`, (text) => {
      expect(kindsIn(text, language), trace(text, '2024-06-12', language)).not.toContain(name);
    });
  }
});
