import { type Kysely, sql, type Transaction } from 'kysely';
import type { NewDocument, PutOutcome } from '../contract.ts';
import { pairRows, sourceRow } from './rows.ts';
import type { Tables } from './tables.ts';

/** Stores a document in one transaction: whole, or not at all. */
export const putDocument = (db: Kysely<Tables>, document: NewDocument): Promise<PutOutcome> =>
  db.transaction().execute(async (trx) => {
    const { id, text } = document.source;
    const known = await trx
      .selectFrom('source')
      .select('reader_version')
      .where('id', '=', id)
      .executeTakeFirst();
    if (known?.reader_version === document.readerVersion) return 'unchanged';
    if (known === undefined) {
      await trx.insertInto('original').values({ id, bytes: document.bytes }).execute();
      await trx.insertInto('source').values(sourceRow(document, new Date().toISOString())).execute();
      await trx.insertInto('source_text').values({ source_id: id, text }).execute();
    } else {
      await forgetReading(trx, id);
      const { added: _added, path: _path, ...changed } = sourceRow(document, '');
      await trx.updateTable('source').set(changed).where('id', '=', id).execute();
      await trx.updateTable('source_text').set({ text }).where('source_id', '=', id).execute();
    }
    await insertReading(trx, document);
    return known === undefined ? 'added' : 'replaced';
  });

async function forgetReading(trx: Transaction<Tables>, id: string): Promise<void> {
  await sql`delete from passage_index where rowid in (select key from passage where source_id = ${id})`.execute(
    trx,
  );
  await trx.deleteFrom('passage').where('source_id', '=', id).execute();
  await trx.deleteFrom('claim').where('source_id', '=', id).execute();
}

/** Each table takes its rows as one JSON value, so a document costs a handful of statements whatever its length. */
async function insertReading(
  trx: Transaction<Tables>,
  { source, claims, passages }: NewDocument,
): Promise<void> {
  if (claims.length > 0) {
    await sql`insert into claim (source_id, position, id, kind, time, modality, rule, confidence, start, "end", body)
      select ${source.id}, key, value ->> '$.id', value ->> '$.kind', value ->> '$.time.edtf', value ->> '$.modality',
        value ->> '$.rule', value ->> '$.confidence', value ->> '$.evidence.start', value ->> '$.evidence.end', value
      from json_each(${JSON.stringify(claims)})`.execute(trx);
    await sql`insert into claim_state_pair (state_a, state_b, kind, time, source_id, position)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${source.id}, value ->> 4
      from json_each(${JSON.stringify(pairRows(claims))})`.execute(trx);
  }
  if (passages.length > 0) {
    const { last } = await trx
      .selectFrom('passage')
      .select((to) => to.fn.coalesce(to.fn.max('key'), sql<number>`0`).as('last'))
      .executeTakeFirstOrThrow();
    const rows = JSON.stringify(passages.map((passage) => [passage.start, passage.end, passage.searchText]));
    await sql`insert into passage (key, source_id, start, "end")
      select ${last} + 1 + key, ${source.id}, value ->> 0, value ->> 1 from json_each(${rows})`.execute(trx);
    await sql`insert into passage_index (rowid, search_text)
      select ${last} + 1 + key, value ->> 2 from json_each(${rows})`.execute(trx);
  }
}
