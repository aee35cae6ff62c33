import { type Kysely, sql, type Transaction } from 'kysely';
import type { NewDocument, PutOutcome } from '../contract.ts';
import { markStale } from './blocks.ts';
import { forgetPrint, insertPrint } from './kin.ts';
import { pairRows, sourceRow } from './rows.ts';
import type { Tables } from './tables.ts';

type Writer = Transaction<Tables>;

/** Stores a document in one transaction: whole, or not at all. */
export const putDocument = (db: Kysely<Tables>, document: NewDocument): Promise<PutOutcome> =>
  db.transaction().execute(async (trx) => {
    const { id, text } = document.source;
    const known = await trx
      .selectFrom('source')
      .select(['key', 'reader_version'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (known?.reader_version === document.readerVersion) return 'unchanged';
    if (known === undefined) {
      await insertReading(trx, await insertSource(trx, document), document);
      return 'added';
    }
    await forgetReading(trx, known.key);
    const { added: _added, path: _path, ...changed } = sourceRow(document, '');
    await trx.updateTable('source').set(changed).where('key', '=', known.key).execute();
    await trx.updateTable('source_text').set({ text }).where('source_key', '=', known.key).execute();
    await insertReading(trx, known.key, document);
    return 'replaced';
  });

/** Gives the number that the source's rows refer to. */
async function insertSource(trx: Writer, document: NewDocument): Promise<number> {
  const { key } = await trx
    .insertInto('source')
    .values(sourceRow(document, new Date().toISOString()))
    .returning('key')
    .executeTakeFirstOrThrow();
  await trx.insertInto('original').values({ source_key: key, bytes: document.bytes }).execute();
  await trx.insertInto('source_text').values({ source_key: key, text: document.source.text }).execute();
  return key;
}

async function forgetReading(trx: Writer, sourceKey: number): Promise<void> {
  await sql`delete from passage_index where rowid in (select key from passage where source_key = ${sourceKey})`.execute(
    trx,
  );
  await forgetPrint(trx, sourceKey);
  await trx.deleteFrom('passage').where('source_key', '=', sourceKey).execute();
  await markStale(trx, [sourceKey]);
  await trx.deleteFrom('claim').where('source_key', '=', sourceKey).execute();
}

/** Each table takes its rows as one JSON value, so a document costs a handful of statements whatever its length. */
async function insertReading(
  trx: Writer,
  sourceKey: number,
  { claims, blocks, passages, print }: NewDocument,
): Promise<void> {
  await insertPrint(trx, sourceKey, print);
  if (claims.length > 0) {
    const first = (await lastKey(trx, 'claim')) + 1;
    const rows = JSON.stringify(claims.map((claim, at) => [claim, blocks[at]]));
    await sql`insert into claim (key, source_key, id, kind, time, modality, rule, confidence, start, "end", body, block)
      select ${first} + key, ${sourceKey}, value ->> '$[0].id', value ->> '$[0].kind', value ->> '$[0].time.edtf',
        value ->> '$[0].modality', value ->> '$[0].rule', value ->> '$[0].confidence', value ->> '$[0].evidence.start',
        value ->> '$[0].evidence.end', value -> '$[0]', value ->> '$[1]'
      from json_each(${rows})`.execute(trx);
    await sql`insert into claim_state_pair (state_a, state_b, kind, time, claim_key, source_key)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${first} + (value ->> 4), ${sourceKey}
      from json_each(${JSON.stringify(pairRows(claims))})`.execute(trx);
    await markStale(trx, [sourceKey]);
  }
  if (passages.length > 0) {
    const first = (await lastKey(trx, 'passage')) + 1;
    const lines = JSON.stringify(passages.map((passage) => [passage.start, passage.end, passage.searchText]));
    await sql`insert into passage (key, source_key, start, "end")
      select ${first} + key, ${sourceKey}, value ->> 0, value ->> 1 from json_each(${lines})`.execute(trx);
    await sql`insert into passage_index (rowid, search_text)
      select ${first} + key, value ->> 2 from json_each(${lines})`.execute(trx);
  }
}

/** No one else writes while this transaction does: the next numbers are ours. */
async function lastKey(trx: Writer, table: 'claim' | 'passage'): Promise<number> {
  const { last } = await trx
    .selectFrom(table)
    .select((to) => to.fn.coalesce(to.fn.max('key'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow();
  return last;
}
