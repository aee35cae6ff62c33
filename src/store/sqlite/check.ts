import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { StoreHealth } from '../contract.ts';
import { claimOf } from './rows.ts';
import type { Tables } from './tables.ts';

/** SQLite's own checks, then ours: originals have their hash, and every claim stands on its words. */
export async function check(db: Kysely<Tables>, location: string): Promise<StoreHealth> {
  const problems: string[] = [];
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  for (const { integrity_check: found } of integrity.rows)
    if (found !== 'ok') problems.push(`SQLite: ${found}.`);
  const orphans = await sql<{ table: string }>`pragma foreign_key_check`.execute(db);
  if (orphans.rows.length > 0) problems.push(`${orphans.rows.length} rows lead nowhere.`);
  await sql`insert into passage_index (passage_index) values ('integrity-check')`.execute(db);

  const sources = await db.selectFrom('source').select(['key', 'id', 'path']).execute();
  for (const { key, id, path } of sources) problems.push(...(await checkSource(db, key, id, path ?? id)));

  problems.push(...(await checkFindings(db)));

  const { version } = await db
    .selectFrom('schema_version')
    .select((to) => to.fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  return { location, schemaVersion: version, problems };
}

/** A block that is not stale has findings for its claims, and none without; people's decisions may have made either. */
async function checkFindings(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ block: string; claims: number; told: number }>`
    select block, sum(claims) as claims, sum(told) as told from (
      select block, count(*) as claims, 0 as told from claim where block is not null group by block
      union all select block, 0, sum(claims) from finding group by block)
    where block not in (select block from stale_block)
    group by block having sum(claims) <> sum(told) limit 5`.execute(db);
  const decided = await db.selectFrom('verdict').select('id').limit(1).execute();
  return decided.length > 0
    ? []
    : rows.map(
        ({ block, claims, told }) => `The findings of "${block}" tell of ${told} claims, not of ${claims}.`,
      );
}

async function checkSource(db: Kysely<Tables>, key: number, id: string, name: string): Promise<string[]> {
  const problems: string[] = [];
  const original = await db
    .selectFrom('original')
    .select('bytes')
    .where('source_key', '=', key)
    .executeTakeFirst();
  if (original === undefined) return [`${name}: the original is missing.`];
  if (createHash('sha256').update(original.bytes).digest('hex') !== id)
    problems.push(`${name}: the original was changed.`);
  const text = await db
    .selectFrom('source_text')
    .select('text')
    .where('source_key', '=', key)
    .executeTakeFirst();
  if (text === undefined) return [...problems, `${name}: the text is missing.`];
  const claims = await db.selectFrom('claim').select('body').where('source_key', '=', key).execute();
  for (const { evidence, kind } of claims.map(claimOf)) {
    if (text.text.slice(evidence.start, evidence.end) !== evidence.quote) {
      problems.push(`${name}: a claim (${kind}) does not stand on its words at ${evidence.start}.`);
    }
  }
  return problems;
}
