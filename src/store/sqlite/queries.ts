import { type Kysely, sql } from 'kysely';
import type { Claim } from '../../core/claim.ts';
import type { Source } from '../../core/source.ts';
import type { PairCount, StoreCounts, StoredSource } from '../contract.ts';
import { claimOf, fullSource, sourceColumns, storedSource } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

export async function readerVersionOf(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom('source').select('reader_version').where('id', '=', id).executeTakeFirst();
  return row?.reader_version ?? null;
}

export async function sources(db: Db): Promise<readonly StoredSource[]> {
  return (await db.selectFrom('source').select(sourceColumns).orderBy('key').execute()).map(storedSource);
}

export async function source(db: Db, id: string): Promise<Source | null> {
  const row = await db
    .selectFrom('source')
    .innerJoin('source_text', 'source_text.source_key', 'source.key')
    .select([...sourceColumns, 'source_text.text'])
    .where('source.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : fullSource(row, row.text);
}

export async function original(db: Db, id: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('original')
    .innerJoin('source', 'source.key', 'original.source_key')
    .select('original.bytes')
    .where('source.id', '=', id)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

export async function claimsOfPair(db: Db, one: string, other: string): Promise<readonly Claim[]> {
  const [a, b] = one < other ? [one, other] : [other, one];
  const rows = await db
    .selectFrom('claim_state_pair as pair')
    .innerJoin('claim', 'claim.key', 'pair.claim_key')
    .select('claim.body')
    .where('pair.state_a', '=', a)
    .where('pair.state_b', '=', b)
    .orderBy('pair.kind')
    .orderBy('pair.time')
    .orderBy('pair.claim_key')
    .execute();
  return rows.map(claimOf);
}

export async function claimsOfSource(db: Db, id: string): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('source', 'source.key', 'claim.source_key')
    .select('claim.body')
    .where('source.id', '=', id)
    .orderBy('claim.key')
    .execute();
  return rows.map(claimOf);
}

export async function pairs(db: Db): Promise<readonly PairCount[]> {
  const rows = await db
    .selectFrom('claim_state_pair')
    .select((to) => [
      'state_a',
      'state_b',
      to.fn.countAll<number>().as('claims'),
      to.fn.count<number>('source_key').distinct().as('sources'),
    ])
    .whereRef('state_a', '<', 'state_b')
    .groupBy(['state_a', 'state_b'])
    .orderBy('claims', 'desc')
    .orderBy('state_a')
    .orderBy('state_b')
    .execute();
  return rows.map((row) => ({ pair: [row.state_a, row.state_b], claims: row.claims, sources: row.sources }));
}

export async function counts(db: Db): Promise<StoreCounts> {
  const { rows } = await sql<StoreCounts>`select
    (select count(*) from source) as sources,
    (select count(*) from claim) as claims,
    (select count(*) from passage) as passages,
    (select count(*) from (select distinct state_a, state_b from claim_state_pair where state_a < state_b)) as pairs`.execute(
    db,
  );
  return { sources: 0, claims: 0, passages: 0, pairs: 0, ...rows[0] };
}
