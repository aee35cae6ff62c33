import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/verdict.ts';
import { openStore, storeLocation } from '../../src/store/open.ts';
import { firstSchema } from '../../src/store/sqlite/migrations/0001-first-schema.ts';
import { refusal } from '../reading/helpers.ts';
import { storeContract } from './contract.ts';
import { makeDocument } from './documents.ts';

storeContract('sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rawabit-store-'));
  return {
    open: () => openStore(join(folder, 'test.db'), { create: true }),
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

describe('a store in a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rawabit-store-'));
    file = join(folder, 'test.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const withStore = async (): Promise<void> => {
    const store = await openStore(file, { create: true });
    await store.putDocument(makeDocument(1));
    await store.close();
  };

  const refused = async (create = true): Promise<{ code: string; message: string }> => {
    const error = await refusal(openStore(file, { create }));
    expect(error.message).toContain(file);
    return error;
  };

  test('is not made where it is only asked for', async () => {
    expect(await refused(false)).toMatchObject({
      code: 'store-open',
      message: expect.stringContaining('rawabit read'),
    });
  });

  test('a folder that is not there', async () => {
    file = join(folder, 'none', 'test.db');
    expect((await refused()).code).toBe('store-open');
  });

  test('a file that is no database', async () => {
    writeFileSync(
      file,
      'This is a text, and longer than the header of a database, so that it is looked at. '.repeat(20),
    );
    expect((await refused()).code).toBe('store-open');
  });

  test('a database of another program is left as it is', async () => {
    const other = new DatabaseSync(file);
    other.exec('create table theirs (a)');
    other.close();
    expect((await refused()).message).toContain('another program');
    const again = new DatabaseSync(file);
    expect(again.prepare('select name from sqlite_schema').all()).toEqual([{ name: 'theirs' }]);
    again.close();
  });

  test('a store of a newer Rawabit is not touched', async () => {
    await withStore();
    const raw = new DatabaseSync(file);
    raw.exec("insert into schema_version values (999, 'from the future', '')");
    raw.close();
    expect((await refused()).code).toBe('store-version');
  });

  test('the database itself refuses to change or delete a verdict', async () => {
    const store = await openStore(file, { create: true });
    const verdict: Verdict = {
      id: 'v1',
      at: '2026-11-24T10:00:00.000Z',
      by: 'Leyla',
      reason: 'Because.',
      decision: { action: 'undo', verdict: 'none' },
    };
    await store.addVerdict(verdict, { blocks: [], source: null, all: false });
    await store.close();
    const raw = new DatabaseSync(file);
    expect(() => raw.exec("update verdict set reason = 'other'")).toThrow('never changed');
    expect(() => raw.exec('delete from verdict')).toThrow('never deleted');
    raw.close();
  });

  test('a store from before there were findings gets them', async () => {
    const raw = new DatabaseSync(file);
    raw.exec('pragma application_id = 1383555700');
    raw.exec(
      'create table schema_version (version integer primary key, name text not null, applied text not null)',
    );
    for (const statement of firstSchema.statements) raw.exec(statement);
    raw.exec("insert into schema_version values (1, 'first schema', '')");
    const { source, claims } = makeDocument(1);
    raw.exec(
      `insert into source values (1, '${source.id}', 'ar', '1', '', null, 'text', 'utf-8', null, null, null, 'news', null, null, null, null, 'public', 'F')`,
    );
    raw
      .prepare('insert into claim values (1, 1, ?, ?, null, ?, ?, 0.9, 0, 1, ?)')
      .run('c1', 'meeting', 'asserted', 'rule', JSON.stringify(claims[0]));
    raw.exec("insert into claim_state_pair values ('AZE', 'KWT', 'meeting', '', 1, 1)");
    raw.close();
    const store = await openStore(file, { create: false });
    const seen: string[] = [];
    const settled = await store.settle(
      ({ key, claims: own }) => {
        seen.push(`${key} ${own.length}`);
        return [];
      },
      ({ kind, states }) => `${kind} ${states.join()} old`,
      ['AZE', 'KWT'],
    );
    await store.close();
    expect(settled).toBe(1);
    expect(seen).toEqual(['meeting AZE,KWT old 1']);
  });

  test('damage is found and said', async () => {
    await withStore();
    const raw = new DatabaseSync(file);
    raw.exec("update original set bytes = x'00'");
    raw.exec("update source_text set text = 'other words'");
    raw.close();
    const store = await openStore(file, { create: false });
    const { problems } = await store.check();
    await store.close();
    expect(problems.join('\n')).toMatch(/original was changed[\s\S]*does not stand on its words/);
  });

  test('a file that lost its middle is said to be damaged', async () => {
    await withStore();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096, bytes.length - 4096);
    writeFileSync(file, bytes);
    const error = await refusal(
      (async () => {
        const store = await openStore(file, { create: false });
        await store.check();
        await store.close();
      })(),
    );
    expect(error.code).toBe('store-damaged');
  });

  test('PostgreSQL is refused plainly, without showing the password', async () => {
    const error = await refusal(openStore('postgres://me:secret@localhost/rawabit', { create: true }));
    expect(error.code).toBe('store-unsupported');
    expect(error.message).toContain('not supported yet');
    expect(error.message).not.toContain('secret');
  });

  test('where the store is', () => {
    expect(storeLocation(undefined, {})).toBe('rawabit.db');
    expect(storeLocation(undefined, { RAWABIT_STORE: 'a.db' })).toBe('a.db');
    expect(storeLocation('b.db', { RAWABIT_STORE: 'a.db' })).toBe('b.db');
    expect(storeLocation(undefined, { RAWABIT_STORE: '' })).toBe('rawabit.db');
  });
});
