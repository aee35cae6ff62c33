import { type Kysely, sql } from 'kysely';
import type { Hit } from '../contract.ts';
import { sourceColumns, storedSource } from './rows.ts';
import type { Tables } from './tables.ts';

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;

/** Full-text search: every group must be met, by any of its forms. */
export async function search(
  db: Kysely<Tables>,
  groups: readonly (readonly string[])[],
  limit: number,
): Promise<readonly Hit[]> {
  const asked = groups
    .map((group) => group.filter((term) => term.trim() !== ''))
    .filter((group) => group.length > 0);
  if (asked.length === 0) return [];
  const query = asked.map((group) => `(${group.map(quoted).join(' OR ')})`).join(' AND ');
  const found = await db
    .selectFrom('passage_index')
    .innerJoin('passage', 'passage.key', 'passage_index.rowid')
    .innerJoin('source', 'source.key', 'passage.source_key')
    .select([...sourceColumns, 'passage.start', 'passage.end', 'passage_index.rank', 'source.key'])
    .where(sql<boolean>`passage_index match ${query}`)
    .orderBy('passage_index.rank')
    .orderBy('passage.key')
    .limit(limit)
    .execute();
  const texts = await textsOf(
    db,
    found.map((row) => row.key),
  );
  return found.map((row) => ({
    source: storedSource(row),
    start: row.start,
    end: row.end,
    quote: texts.get(row.key)?.slice(row.start, row.end) ?? '',
    // SQLite's rank is smaller for better.
    score: -row.rank,
  }));
}

async function textsOf(db: Kysely<Tables>, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom('source_text')
    .selectAll()
    .where('source_key', 'in', [...new Set(keys)])
    .execute();
  return new Map(rows.map((row) => [row.source_key, row.text]));
}
