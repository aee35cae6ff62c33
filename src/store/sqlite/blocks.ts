import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

type Writer = Transaction<Tables>;

/** Notes that the blocks of some sources' claims have to be reconciled again. */
export async function markStale(trx: Writer, sourceKeys: readonly number[]): Promise<void> {
  await sql`insert or ignore into stale_block (block)
    select distinct block from claim
    where source_key in (select value from json_each(${JSON.stringify(sourceKeys)})) and block is not null`.execute(
    trx,
  );
}

/** Notes that blocks have to be reconciled again, whether they have claims or not. */
export async function markBlocks(trx: Writer, blocks: readonly string[]): Promise<void> {
  if (blocks.length === 0) return;
  await sql`insert or ignore into stale_block (block) select value from json_each(${JSON.stringify(blocks)})`.execute(
    trx,
  );
}

export async function markAll(trx: Writer): Promise<void> {
  await sql`insert or ignore into stale_block (block) select distinct block from claim where block is not null`.execute(
    trx,
  );
}

export async function staleBlocks(db: Kysely<Tables> | Writer): Promise<readonly string[]> {
  return (await db.selectFrom('stale_block').select('block').orderBy('block').execute()).map(
    ({ block }) => block,
  );
}
