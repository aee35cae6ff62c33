import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { RawabitError } from '../../core/errors.ts';
import type { OpenOptions, Store } from '../contract.ts';
import { staleBlocks } from './blocks.ts';
import { check } from './check.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { findingsById, findingsOfPair, settle } from './findings.ts';
import { migrate } from './migrate.ts';
import { putDocument } from './put-document.ts';
import * as queries from './queries.ts';
import { search } from './search.ts';
import { guarded } from './sqlite-errors.ts';
import type { Tables } from './tables.ts';
import { addVerdict, verdicts } from './verdicts.ts';

/** How long a writer waits for another before it gives up, in milliseconds. */
const BUSY_TIMEOUT = 30_000;

/** A store in one SQLite file. Any number of processes may use it at once. */
export async function openSqliteStore(location: string, options: OpenOptions): Promise<Store> {
  if (!options.create && !existsSync(location)) throw missing(location);
  const database = await guarded(location, () => openDatabase(location));
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  const on = <Value>(step: () => Promise<Value>): Promise<Value> => guarded(location, step);
  return Object.freeze({
    location,
    readerVersionOf: (id: string) => on(() => queries.readerVersionOf(db, id)),
    hasSource: (id: string) => on(async () => (await queries.readerVersionOf(db, id)) !== null),
    putDocument: (document) => on(() => putDocument(db, document)),
    sources: () => on(() => queries.sources(db)),
    source: (id: string) => on(() => queries.source(db, id)),
    original: (id: string) => on(() => queries.original(db, id)),
    claimsOfPair: (a, b) => on(() => queries.claimsOfPair(db, a, b)),
    claimsById: (ids) => on(() => queries.claimsById(db, ids)),
    claimsOfSource: (id: string) => on(() => queries.claimsOfSource(db, id)),
    pairs: () => on(() => queries.pairs(db)),
    kindCounts: () => on(() => queries.kindCounts(db)),
    search: (groups, limit) => on(() => search(db, groups, limit)),
    verdicts: () => on(() => verdicts(db)),
    addVerdict: (verdict, touched) => on(() => addVerdict(db, verdict, touched)),
    sourcesById: (ids) => on(() => queries.sourcesById(db, ids)),
    settle: (work, blockOf, pair) => on(() => settle(db, work, blockOf, pair)),
    stamp: () => on(() => queries.stamp(db)),
    staleBlocks: () => on(() => staleBlocks(db)),
    findingsOfPair: (a, b, most) => on(() => findingsOfPair(db, a, b, most)),
    findingsById: (prefix) => on(() => findingsById(db, prefix)),
    counts: () => on(() => queries.counts(db)),
    check: () => on(() => check(db, location)),
    close: () => on(() => db.destroy()),
  } satisfies Store);
}

function openDatabase(location: string): DatabaseSync {
  const database = new DatabaseSync(location, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  try {
    // Readers do not stop the writer; a killed process loses nothing that was committed.
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = normal');
    database.exec('pragma cache_size = -12288');
    // Copying the log into the file every 16 MB, not every 4.
    database.exec('pragma wal_autocheckpoint = 4000');
    migrate(database, location);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

const missing = (location: string): RawabitError =>
  new RawabitError({
    code: 'store-open',
    what: 'There is no store here yet.',
    where: location,
    remedy: 'Make it by reading documents: "rawabit read FOLDER"; or name another file with --store.',
  });
