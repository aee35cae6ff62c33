import type { Kysely } from 'kysely';
import type { Verdict } from '../../core/verdict.ts';
import type { Touched } from '../contract.ts';
import { markAll, markBlocks, markStale } from './blocks.ts';
import type { Tables } from './tables.ts';

/** In the order in which they were made. */
export async function verdicts(db: Kysely<Tables>): Promise<readonly Verdict[]> {
  const rows = await db.selectFrom('verdict').select('body').orderBy('key').execute();
  return rows.map(({ body }) => JSON.parse(body) as Verdict);
}

/** The decision and what it makes stale, in one transaction. */
export const addVerdict = (db: Kysely<Tables>, verdict: Verdict, touched: Touched): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const { id, at, by, reason, decision } = verdict;
    const { numInsertedOrUpdatedRows: added } = await trx
      .insertInto('verdict')
      .values({ id, at, author: by, action: decision.action, reason, body: JSON.stringify(verdict) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    if (added === 0n) return;
    await markBlocks(trx, touched.blocks);
    if (touched.source !== null) {
      const found = await trx
        .selectFrom('source')
        .select('key')
        .where('id', '=', touched.source)
        .executeTakeFirst();
      if (found !== undefined) await markStale(trx, [found.key]);
    }
    if (touched.all) await markAll(trx);
  });
