import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Claim } from '../../src/core/claim.ts';
import { compatible } from '../../src/core/days.ts';
import type { Conflict } from '../../src/core/finding.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { documentOf, readDocument } from '../../src/pipeline.ts';
import { readSource } from '../../src/reading/read-source.ts';
import { reconciler } from '../../src/reconciling.ts';
import { openStore } from '../../src/store/open.ts';

/** A disagreement as a careful reader wrote it down (corpus/findings/README.md). */
export interface Expected {
  readonly kind: string;
  readonly states: readonly string[];
  readonly type: string;
  readonly unsure?: boolean;
  readonly values: readonly {
    readonly document: string;
    readonly value: string;
    readonly definition?: string;
  }[];
}

/** A disagreement that was printed, with the document of each of its claims. */
export interface Printed {
  readonly conflict: Conflict;
  readonly values: readonly {
    readonly document: string;
    readonly value: string | null;
    readonly claim: Claim;
  }[];
}

const nameOf = (path: string): string =>
  basename(path) === 'source.txt' ? basename(dirname(path)) : basename(path);

/** What a store of some documents prints of every pair that they tell of. */
export const printedOf = async (paths: readonly string[]): Promise<Printed[]> => {
  const store = await openStore(':memory:', { create: true });
  const names = new Map<string, string>();
  try {
    for (const path of paths) {
      const bytes = new Uint8Array(readFileSync(path));
      const source = await readSource(bytes, { path });
      names.set(source.id, nameOf(path));
      await store.putDocument(documentOf(bytes, readDocument(source)));
    }
    const out = new Map<string, Printed>();
    for (const { pair } of await store.pairs())
      for (const conflict of (await loadDossier(store, pair[0], pair[1], reconciler)).conflicts)
        out.set(conflict.id, {
          conflict,
          values: conflict.versions.flatMap(({ value, claims }) =>
            claims.map((claim) => ({ document: names.get(claim.sourceId) ?? '', value, claim })),
          ),
        });
    return [...out.values()];
  } finally {
    await store.close();
  }
};

const figureOf = (value: string): number => Number(/^[<>~]?\s*(\d+(?:\.\d+)?)/.exec(value)?.[1]);

/** Number of the expected values that a printed disagreement gives: the same document with the same figure, or a date that can be the same. */
const shared = (expected: Expected, { conflict, values }: Printed): number => {
  if (
    expected.kind !== conflict.kind ||
    expected.type !== conflict.type ||
    expected.states.join() !== conflict.states.join()
  )
    return 0;
  return expected.values.filter((wanted) =>
    values.some(({ document, value, claim }) => {
      if (document !== wanted.document) return false;
      if (conflict.about === 'quantity')
        return (
          wanted.definition === 'itemised' ||
          claim.quantity?.value === figureOf(wanted.value) ||
          Number(value) === figureOf(wanted.value)
        );
      return (
        claim.time === null ||
        compatible(claim.time.edtf, wanted.value) ||
        compatible(value ?? '', wanted.value)
      );
    }),
  ).length;
};

export interface Score {
  readonly expected: number;
  readonly printed: number;
  readonly right: number;
  readonly missed: readonly Expected[];
  readonly extra: readonly Printed[];
}

/** Sets what was printed against what was expected, one to one; what is marked unsure counts neither for nor against. */
export const scoreDisagreements = (list: readonly Expected[], printed: readonly Printed[]): Score => {
  const sure = list.filter(({ unsure }) => unsure !== true);
  const left = new Set(printed);
  const missed: Expected[] = [];
  for (const expected of sure) {
    const [best] = [...left]
      .map((one) => ({ one, shares: shared(expected, one) }))
      .sort((a, b) => b.shares - a.shares);
    if (best !== undefined && best.shares >= Math.min(2, expected.values.length)) left.delete(best.one);
    else missed.push(expected);
  }
  const extra = [...left].filter(
    (one) => !list.some((expected) => expected.unsure === true && shared(expected, one) > 0),
  );
  const right = sure.length - missed.length;
  return { expected: sure.length, printed: right + extra.length, right, missed, extra };
};
