import type { DatabaseSync } from 'node:sqlite';
import { RawabitError } from '../../core/errors.ts';
import { migrations } from './migrations/registry.ts';

/** "Rwbt": marks a file as ours in SQLite's own header. */
const APPLICATION_ID = 0x52776274;

const numberOf = (db: DatabaseSync, sql: string): number =>
  Number(Object.values(db.prepare(sql).get() ?? { none: 0 })[0]);

/** The version of a store's schema; 0 for a new file. Throws when the file belongs to another program. */
export function schemaVersion(db: DatabaseSync, location: string): number {
  const application = numberOf(db, 'pragma application_id');
  const tables = numberOf(db, 'select count(*) from sqlite_schema');
  if (tables === 0) return 0;
  if (application !== APPLICATION_ID) {
    throw new RawabitError({
      code: 'store-open',
      what: 'This database belongs to another program.',
      where: location,
      remedy: 'Name another file with --store.',
    });
  }
  return numberOf(db, 'select max(version) from schema_version');
}

/** Brings a store up to the newest schema, all steps in one transaction; two processes may try at once. */
export function migrate(db: DatabaseSync, location: string): number {
  const newest = migrations.at(-1)?.version ?? 0;
  if (schemaVersion(db, location) === newest) return newest;
  db.exec('begin immediate');
  try {
    const version = schemaVersion(db, location);
    if (version > newest) throw tooNew(location, version, newest);
    if (version === 0) {
      db.exec(`pragma application_id = ${APPLICATION_ID}`);
      db.exec(
        'create table schema_version (version integer primary key, name text not null, applied text not null)',
      );
    }
    const record = db.prepare('insert into schema_version (version, name, applied) values (?, ?, ?)');
    for (const step of migrations.filter((migration) => migration.version > version)) {
      for (const statement of step.statements) db.exec(statement);
      record.run(step.version, step.name, new Date().toISOString());
    }
    db.exec('commit');
  } catch (error) {
    db.exec('rollback');
    throw error;
  }
  return newest;
}

const tooNew = (location: string, version: number, newest: number): RawabitError =>
  new RawabitError({
    code: 'store-version',
    what: `The store has schema ${version}; this Rawabit knows schemas up to ${newest}.`,
    where: location,
    remedy: 'Use the newer Rawabit that made it, or name another file with --store.',
  });
