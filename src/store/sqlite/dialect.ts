import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** Kysely's SQLite dialect over `node:sqlite`: statements are kept, and transactions take the write lock at once. */
export const nodeSqliteDialect = (db: DatabaseSync): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => immediateDriver(new SqliteDriver({ database: kept(db) })),
  createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/**
 * A transaction that reads first and writes later can find that another process has written in between, and
 * fail; one that begins as a writer waits its turn instead.
 */
function immediateDriver(driver: SqliteDriver): Driver {
  return {
    init: () => driver.init(),
    acquireConnection: () => driver.acquireConnection(),
    beginTransaction: async (connection: DatabaseConnection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    releaseConnection: () => driver.releaseConnection(),
    destroy: () => driver.destroy(),
  };
}

/** The face of better-sqlite3 that Kysely asks for, with each statement prepared once. */
function kept(db: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => {
      statements.clear();
      db.close();
    },
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const made = wrap(db.prepare(sql));
      statements.set(sql, made);
      return made;
    },
  };
}

const wrap = (statement: StatementSync): ReturnType<SqliteDatabase['prepare']> => ({
  reader: statement.columns().length > 0,
  all: (parameters) => statement.all(...(parameters as readonly SQLInputValue[])),
  run: (parameters) => statement.run(...(parameters as readonly SQLInputValue[])),
  iterate: (parameters) => statement.iterate(...(parameters as readonly SQLInputValue[])),
});
