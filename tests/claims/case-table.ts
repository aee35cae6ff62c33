import { describe, expect, test } from 'vitest';
import type { SourceKind } from '../../src/core/source.ts';
import { readText } from '../read-text.ts';

/** A text and a claim that it makes, or does not. */
export interface Case {
  readonly text: string;
  readonly kind: string;
  /** Null: the text tells of none. */
  readonly states: string | null;
  /** Not given: not looked at; null: undated. */
  readonly edtf?: string | null;
  readonly modality?: string;
  readonly published?: string;
  readonly source?: SourceKind;
  readonly language?: string;
}

const check = ({ text, kind, states, edtf, modality, published, language, source }: Case): void => {
  const claims = readText(text, {
    published: published ?? null,
    ...(source === undefined ? {} : { kind: source }),
    ...(language === undefined ? {} : { language }),
  }).filter((claim) => claim.kind === kind);
  const told = claims.map((claim) => ({
    states: claim.states.join(' '),
    edtf: claim.time?.edtf ?? null,
    modality: claim.modality,
  }));
  if (states === null) {
    expect(told).toEqual([]);
    return;
  }
  expect(told).toContainEqual({
    states,
    edtf: edtf === undefined ? expect.anything() : edtf,
    modality: modality ?? 'asserted',
  });
};

/** A named table of cases, each a test. */
export const table = (title: string, cases: readonly Case[]): void => {
  describe(title, () => {
    test.each(cases.map((one): [string, Case] => [one.text, one]))('%s', (_, one) => check(one));
  });
};
