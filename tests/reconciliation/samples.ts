import { globSync, readFileSync } from 'node:fs';
import type { Reconciled } from '../../src/core/finding.ts';
import { documentOf, type ReadResult, readDocument } from '../../src/pipeline.ts';
import { readSource } from '../../src/reading/read-source.ts';
import type { NewDocument, StoredSource } from '../../src/store/contract.ts';
import { sourceOf } from './gold.ts';

interface Read extends ReadResult {
  readonly bytes: Uint8Array;
}

/** The sample documents about Azerbaijan and Kuwait, read. */
export const read: readonly Read[] = await Promise.all(
  globSync('samples/azerbaijan-kuwait/*.md')
    .sort()
    .map(async (path) => {
      const bytes = new Uint8Array(readFileSync(path));
      return { ...readDocument(await readSource(bytes, { path })), bytes };
    }),
);

export const claims = read.flatMap((one) => one.claims);

export const sources: readonly StoredSource[] = read.map(({ source, language }) =>
  sourceOf({ ...source, languageRead: language }),
);

/** One of the documents as a store takes it. */
export const fresh = (at: number): NewDocument => documentOf((read[at] as Read).bytes, read[at] as Read);

/** Everything that is told, in an order of its own. */
export const shape = ({ findings, conflicts, inferences }: Reconciled): string[] =>
  [
    ...findings.map(
      (finding) =>
        `${finding.id} ${finding.kind} ${finding.status} ${finding.time?.edtf ?? ''} ${finding.lead.id} ${finding.modality} ${finding.voices} ${finding.history.join('→')}`,
    ),
    ...conflicts.map(
      (conflict) => `${conflict.id} ${conflict.type} ${conflict.versions.map(({ value }) => value).join()}`,
    ),
    ...inferences.map(
      ({ id, rule, time, ordinal, against }) => `${id} ${rule} ${time} ${ordinal} ${against}`,
    ),
  ].sort();
