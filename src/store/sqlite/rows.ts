import type { Selectable } from 'kysely';
import type { Claim } from '../../core/claim.ts';
import type { Source } from '../../core/source.ts';
import type { NewDocument, StoredSource } from '../contract.ts';
import type { Tables } from './tables.ts';

export type SourceRow = Omit<Selectable<Tables['source']>, 'key'>;

export const sourceColumns = [
  'source.id',
  'source.language_read',
  'source.reader_version',
  'source.added',
  'source.path',
  'source.format',
  'source.encoding',
  'source.title',
  'source.publisher',
  'source.author',
  'source.kind',
  'source.language',
  'source.published',
  'source.retrieved',
  'source.url',
  'source.label',
  'source.reliability',
] as const;

export const sourceRow = ({ source, language, readerVersion }: NewDocument, added: string): SourceRow => ({
  id: source.id,
  language_read: language,
  reader_version: readerVersion,
  added,
  path: source.path,
  format: source.format,
  encoding: source.encoding,
  title: source.title,
  publisher: source.publisher,
  author: source.author,
  kind: source.kind,
  language: source.language,
  published: source.published,
  retrieved: source.retrieved,
  url: source.url,
  label: source.label,
  reliability: source.reliability,
});

/** What was written came from a Source, so its words are among those of its types. */
export const storedSource = (row: SourceRow, family = row.id): StoredSource => ({
  family,
  id: row.id,
  path: row.path,
  format: row.format as Source['format'],
  encoding: row.encoding,
  title: row.title,
  publisher: row.publisher,
  author: row.author,
  kind: row.kind as Source['kind'],
  language: row.language,
  published: row.published,
  retrieved: row.retrieved,
  url: row.url,
  label: row.label as Source['label'],
  reliability: row.reliability as Source['reliability'],
  languageRead: row.language_read,
  readerVersion: row.reader_version,
  added: row.added,
});

/** Source without what the store added, with its text. */
export function fullSource(row: SourceRow, text: string): Source {
  const {
    languageRead: _read,
    readerVersion: _version,
    added: _added,
    family: _family,
    ...source
  } = storedSource(row);
  return { ...source, text };
}

export const claimOf = (row: { readonly body: string }): Claim => JSON.parse(row.body) as Claim;

type PairRow = readonly [stateA: string, stateB: string, kind: string, time: string, position: number];

/** Every two states of a claim, sorted; a claim of one state has it twice. */
export function pairRows(claims: readonly Claim[]): readonly PairRow[] {
  return claims.flatMap((claim, position): PairRow[] => {
    const states = [...new Set(claim.states)].sort();
    const row = (a: string, b: string): PairRow => [a, b, claim.kind, claim.time?.edtf ?? '', position];
    const [only] = states;
    if (states.length === 1 && only !== undefined) return [row(only, only)];
    return states.flatMap((a, at) => states.slice(at + 1).map((b) => row(a, b)));
  });
}
