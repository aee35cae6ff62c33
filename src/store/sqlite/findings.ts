import { type Kysely, sql, type Transaction } from 'kysely';
import type { Claim } from '../../core/claim.ts';
import type { Block, KindCount, PairFindings, StoredFinding } from '../contract.ts';
import { markBlocks, staleBlocks } from './blocks.ts';
import { sourcesByKey } from './queries.ts';
import { claimOf } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Writer = Transaction<Tables>;
type Work = (block: Block) => readonly StoredFinding[];

/** Claims that one transaction reconciles at most, if a single block has not more. */
const BATCH_CLAIMS = 4000;
/** Blocks that are looked at to fill a batch. */
const BATCH_BLOCKS = 500;

/** "meeting AZE,KWT 1994": of a pair, or of one of its states alone. */
const concerns = (block: string, [a, b]: readonly [string, string]): boolean => {
  const states = block.split(' ')[1]?.split(',') ?? [];
  return states.length === 1 ? states[0] === a || states[0] === b : states.includes(a) && states.includes(b);
};

interface Fetched {
  readonly body: string;
  readonly block: string;
  readonly source_key: number;
}

const claimsIn = async (trx: Writer, blocks: readonly string[]): Promise<readonly Fetched[]> =>
  (
    await sql<Fetched>`select claim.body, claim.block, claim.source_key from json_each(${JSON.stringify(blocks)}) as one
      join claim on claim.block = one.value order by claim.key`.execute(trx)
  ).rows;

/** As many blocks as make a batch, by the number of their claims. */
async function batchOf(trx: Writer, stale: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ block: string; claims: number }>`
    select one.value as block, (select count(*) from claim where claim.block = one.value) as claims
    from json_each(${JSON.stringify(stale.slice(0, BATCH_BLOCKS))}) as one order by one.key`.execute(trx);
  const out: string[] = [];
  let total = 0;
  for (const { block, claims } of rows) {
    if (out.length > 0 && total + claims > BATCH_CLAIMS) break;
    out.push(block);
    total += claims;
  }
  return out;
}

/** The pairs that a finding belongs to, as claims do: every two of its states, or one state twice. */
const pairsOf = (states: readonly string[]): [string, string][] => {
  const [only] = states;
  if (states.length === 1 && only !== undefined) return [[only, only]];
  return states.flatMap((a, at) => states.slice(at + 1).map((b): [string, string] => [a, b]));
};

async function write(
  trx: Writer,
  blocks: readonly string[],
  found: ReadonlyMap<string, readonly StoredFinding[]>,
): Promise<void> {
  const list = JSON.stringify(blocks);
  await sql`delete from finding where block in (select value from json_each(${list}))`.execute(trx);
  await sql`delete from finding_pair where block in (select value from json_each(${list}))`.execute(trx);
  await sql`delete from finding_count where block in (select value from json_each(${list}))`.execute(trx);
  const rows = [...found].flatMap(([block, findings]) => findings.map((finding) => ({ block, finding })));
  if (rows.length > 0) {
    const findings = JSON.stringify(
      rows.map(({ block, finding }) => [
        block,
        finding.id,
        finding.kind,
        finding.states.join(),
        finding.time,
        finding.status,
        finding.claims,
        finding.body,
      ]),
    );
    await sql`insert into finding (block, id, kind, states, time, status, claims, body)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
      from json_each(${findings})`.execute(trx);
    const pairs = rows.flatMap(({ block, finding }) =>
      pairsOf(finding.states).map(([a, b]) => ({ a, b, block, finding })),
    );
    const keys = JSON.stringify(
      pairs.map(({ a, b, block, finding }) => [a, b, finding.kind, finding.time, finding.id, block]),
    );
    await sql`insert into finding_pair (state_a, state_b, kind, time, id, block)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
      from json_each(${keys})`.execute(trx);
    const counts = JSON.stringify(
      pairs.map(({ a, b, block, finding }) => [
        a,
        b,
        finding.kind,
        block,
        finding.claims,
        finding.status === 'disputed' ? 1 : 0,
      ]),
    );
    await sql`insert into finding_count (state_a, state_b, kind, block, findings, claims, disputed)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, count(*), sum(value ->> 4), sum(value ->> 5)
      from json_each(${counts}) group by 1, 2, 3, 4`.execute(trx);
  }
  await sql`delete from stale_block where block in (select value from json_each(${list}))`.execute(trx);
}

/** One batch in one transaction: killed at any moment, its blocks are either settled or still stale. */
const settleSome = (db: Db, work: Work, stale: readonly string[]): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const blocks = await batchOf(trx, stale);
    const fetched = await claimsIn(trx, blocks);
    const sources = await sourcesByKey(trx, [...new Set(fetched.map(({ source_key }) => source_key))]);
    const byBlock = Map.groupBy(fetched, ({ block }) => block);
    const found = new Map(
      blocks.map((key) => {
        const rows = byBlock.get(key) ?? [];
        const claims = rows.map(claimOf);
        const own = [...new Set(rows.map(({ source_key }) => source_key))].flatMap(
          (one) => sources.get(one) ?? [],
        );
        return [key, work({ key, claims, sources: own })];
      }),
    );
    await write(trx, blocks, found);
    return blocks.length;
  });

/** Claims that are given their blocks in one transaction. */
const OLD_CLAIMS = 5000;

/** Claims of a store that is older than blocks are given theirs. */
async function assignBlocks(db: Db, blockOf: (claim: Claim) => string): Promise<void> {
  for (let left = true; left; )
    left = await db.transaction().execute(async (trx) => {
      const rows = await trx
        .selectFrom('claim')
        .select(['key', 'body'])
        .where('block', 'is', null)
        .limit(OLD_CLAIMS)
        .execute();
      const given = rows.map((row) => [row.key, blockOf(claimOf(row))] as const);
      await sql`update claim set block = one.value ->> 1 from json_each(${JSON.stringify(given)}) as one
        where claim.key = one.value ->> 0`.execute(trx);
      await markBlocks(trx, [...new Set(given.map(([, block]) => block))]);
      return rows.length === OLD_CLAIMS;
    });
}

const anyOld = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('claim').select('key').where('block', 'is', null).limit(1).execute()).length > 0;

export async function settle(
  db: Db,
  work: Work,
  blockOf: (claim: Claim) => string,
  pair?: readonly [string, string],
): Promise<number> {
  if (await anyOld(db)) await assignBlocks(db, blockOf);
  const all = await staleBlocks(db);
  let stale = pair === undefined ? [...all] : all.filter((block) => concerns(block, pair));
  const total = stale.length;
  while (stale.length > 0) stale = stale.slice(await settleSome(db, work, stale));
  return total;
}

const rowOf = (row: {
  id: string;
  kind: string;
  states: string;
  time: string;
  status: string;
  claims: number;
  body: string;
}): StoredFinding => ({
  id: row.id,
  kind: row.kind,
  states: row.states.split(','),
  time: row.time,
  status: row.status,
  claims: row.claims,
  body: row.body,
});

export async function findingsOfPair(
  db: Db,
  one: string,
  other: string,
  most: number,
): Promise<PairFindings> {
  const [a, b] = one < other ? [one, other] : [other, one];
  const { rows: counts } = await sql<KindCount>`
    select kind, sum(findings) as findings, sum(claims) as claims, sum(disputed) as disputed
    from finding_count where state_a = ${a} and state_b = ${b} group by kind`.execute(db);
  const findings: StoredFinding[] = [];
  for (const { kind } of most === 0 ? [] : counts) {
    const { rows } = await sql<Parameters<typeof rowOf>[0]>`
      select finding.id, finding.kind, finding.states, finding.time, finding.status, finding.claims, finding.body
      from finding_pair as pair join finding on finding.block = pair.block and finding.id = pair.id
      where pair.state_a = ${a} and pair.state_b = ${b} and pair.kind = ${kind}
      order by pair.time desc, pair.id desc limit ${most}`.execute(db);
    findings.push(...rows.map(rowOf));
  }
  return { findings, counts };
}

export async function findingsById(db: Db, prefix: string): Promise<readonly StoredFinding[]> {
  const end = `${prefix}\u{10ffff}`;
  const { rows } = await sql<Parameters<typeof rowOf>[0]>`
    select id, kind, states, time, status, claims, body from finding
    where (id >= ${prefix} and id < ${end})
      or block in (select block from claim where claim.id >= ${prefix} and claim.id < ${end})
    order by id limit 2000`.execute(db);
  return rows.map(rowOf);
}
