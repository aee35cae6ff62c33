import { type Kysely, sql } from 'kysely';
import type { Claim } from '../../core/claim.ts';
import type { Source } from '../../core/source.ts';
import type { PairCount, PairKinds, StoreCounts, StoredSource } from '../contract.ts';
import { families } from './kin.ts';
import { claimOf, fullSource, type SourceRow, sourceColumns, storedSource } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

export async function readerVersionOf(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom('source').select('reader_version').where('id', '=', id).executeTakeFirst();
  return row?.reader_version ?? null;
}

export async function sources(db: Db): Promise<readonly StoredSource[]> {
  const rows = await db
    .selectFrom('source')
    .select(sourceColumns)
    .select('source.key')
    .orderBy('key')
    .execute();
  return withFamilies(db, rows);
}

/** Sources as lists show them, each with the first of the texts that it repeats. */
async function withFamilies(
  db: Db,
  rows: readonly (SourceRow & { readonly key: number })[],
): Promise<readonly StoredSource[]> {
  const family = await families(
    db,
    rows.map(({ key }) => key),
  );
  const idOf = new Map(rows.map(({ key, id }) => [key, id]));
  const absent = [...new Set(family.values())].filter((key) => !idOf.has(key));
  for (const { key, id } of await idsOf(db, absent)) idOf.set(key, id);
  return rows.map((row) => storedSource(row, idOf.get(family.get(row.key) ?? row.key) ?? row.id));
}

const idsOf = async (db: Db, keys: readonly number[]): Promise<readonly { key: number; id: string }[]> =>
  keys.length === 0
    ? []
    : (
        await sql<{ key: number; id: string }>`select key, id from source
          where key in (select value from json_each(${JSON.stringify(keys)}))`.execute(db)
      ).rows;

export async function sourcesById(db: Db, ids: readonly string[]): Promise<readonly StoredSource[]> {
  const rows = await db
    .selectFrom('source')
    .select(sourceColumns)
    .select('source.key')
    .where(sql<boolean>`source.id in (select value from json_each(${JSON.stringify(ids)}))`)
    .execute();
  return withFamilies(db, rows);
}

/** Sources by the numbers that rows refer to them by. */
export async function sourcesByKey(
  db: Db,
  keys: readonly number[],
): Promise<ReadonlyMap<number, StoredSource>> {
  const rows = await db
    .selectFrom('source')
    .select(sourceColumns)
    .select('source.key')
    .where(sql<boolean>`source.key in (select value from json_each(${JSON.stringify(keys)}))`)
    .execute();
  const list = await withFamilies(db, rows);
  return new Map(rows.map(({ key }, at) => [key, list[at] as StoredSource]));
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

export async function claimsById(db: Db, ids: readonly string[]): Promise<readonly Claim[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ body: string }>`select claim.body from json_each(${JSON.stringify(ids)}) as one
    join claim on claim.id = one.value`.execute(db);
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

export async function kindCounts(db: Db): Promise<readonly PairKinds[]> {
  const rows = await db
    .selectFrom('claim_state_pair')
    .select((to) => ['state_a', 'state_b', 'kind', to.fn.countAll<number>().as('claims')])
    .whereRef('state_a', '<', 'state_b')
    .groupBy(['state_a', 'state_b', 'kind'])
    .orderBy('state_a')
    .orderBy('state_b')
    .orderBy('kind')
    .execute();
  const out: { pair: [string, string]; kinds: Record<string, number> }[] = [];
  for (const { state_a, state_b, kind, claims } of rows) {
    const last = out.at(-1);
    if (last?.pair[0] === state_a && last.pair[1] === state_b) last.kinds[kind] = claims;
    else out.push({ pair: [state_a, state_b], kinds: { [kind]: claims } });
  }
  return out;
}

/** SQLite counts the changes of this connection, and those of all others. */
export async function stamp(db: Db): Promise<string> {
  const { rows: others } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  const { rows: own } = await sql<{ changes: number }>`select total_changes() as changes`.execute(db);
  return `${others[0]?.data_version} ${own[0]?.changes}`;
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
