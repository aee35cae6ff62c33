import { type Kysely, sql, type Transaction } from 'kysely';
import { bandsOf, likenessOf, type Print, REPEATS } from '../../core/print.ts';
import { markStale } from './blocks.ts';
import type { Tables } from './tables.ts';

type Writer = Transaction<Tables>;

/** Keeps the print of a text and notes every text that it repeats. */
export async function insertPrint(trx: Writer, sourceKey: number, print: Print): Promise<void> {
  if (print.length === 0) return;
  const bands = JSON.stringify(bandsOf(print).map((hash, band) => [band, hash]));
  const near = await sql<{ key: number; print: string }>`
    select distinct source_print.source_key as key, source_print.print
    from json_each(${bands}) as one
    join source_band on source_band.band = one.value ->> 0 and source_band.hash = one.value ->> 1
    join source_print on source_print.source_key = source_band.source_key`.execute(trx);
  await sql`insert into source_print (source_key, print) values (${sourceKey}, ${JSON.stringify(print)})`.execute(
    trx,
  );
  await sql`insert into source_band (band, hash, source_key)
    select value ->> 0, value ->> 1, ${sourceKey} from json_each(${bands})`.execute(trx);
  const kin: number[] = [];
  for (const other of near.rows) {
    const likeness = likenessOf(print, JSON.parse(other.print) as Print);
    if (likeness < REPEATS) continue;
    const [a, b] = other.key < sourceKey ? [other.key, sourceKey] : [sourceKey, other.key];
    await trx.insertInto('source_kin').values({ source_a: a, source_b: b, likeness }).execute();
    kin.push(other.key);
  }
  // What is found to repeat another text no longer counts beside it, nor do those that repeat either.
  if (kin.length > 0) await markStale(trx, await relatives(trx, kin));
}

export async function forgetPrint(trx: Writer, sourceKey: number): Promise<void> {
  const known = await trx
    .selectFrom('source_print')
    .select('print')
    .where('source_key', '=', sourceKey)
    .executeTakeFirst();
  if (known === undefined) return;
  const bands = JSON.stringify(bandsOf(JSON.parse(known.print) as Print).map((hash, band) => [band, hash]));
  await sql`delete from source_band where source_key = ${sourceKey} and (band, hash) in
    (select value ->> 0, value ->> 1 from json_each(${bands}))`.execute(trx);
  await trx
    .deleteFrom('source_kin')
    .where((to) => to.or([to('source_a', '=', sourceKey), to('source_b', '=', sourceKey)]))
    .execute();
  await trx.deleteFrom('source_print').where('source_key', '=', sourceKey).execute();
}

type Reader = Kysely<Tables> | Writer;

/** Two that repeat one another, of which one is among the sources given. */
async function kinOf(db: Reader, keys: readonly number[]): Promise<readonly (readonly [number, number])[]> {
  const list = JSON.stringify(keys);
  const { rows } = await sql<{ a: number; b: number }>`
    select source_a as a, source_b as b from source_kin where source_a in (select value from json_each(${list}))
    union select source_a, source_b from source_kin where source_b in (select value from json_each(${list}))`.execute(
    db,
  );
  return rows.map(({ a, b }) => [a, b]);
}

/** The sources given and all that repeat them, directly or by others between them. */
async function relatives(db: Reader, keys: readonly number[]): Promise<number[]> {
  return [...(await families(db, keys)).keys()];
}

/** For each source, and each of its relatives, the key of the first of its family. */
export async function families(db: Reader, keys: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const parent = new Map<number, number>(keys.map((key) => [key, key]));
  const root = (key: number): number => {
    let top = key;
    while (parent.get(top) !== top) top = parent.get(top) as number;
    return top;
  };
  let fresh = [...keys];
  while (fresh.length > 0) {
    const found = await kinOf(db, fresh);
    fresh = [];
    for (const pair of found) {
      for (const key of pair)
        if (!parent.has(key)) {
          parent.set(key, key);
          fresh.push(key);
        }
      const [one, two] = [root(pair[0]), root(pair[1])];
      parent.set(Math.max(one, two), Math.min(one, two));
    }
  }
  return new Map([...parent.keys()].map((key) => [key, root(key)]));
}
