import type { Migration } from './migration.ts';

export const findings: Migration = {
  version: 2,
  name: 'verdicts, repeated texts, findings',
  statements: [
    // What people decided. Rows are only ever added: the database itself refuses anything else.
    `create table verdict (
      key integer primary key,
      id text not null unique,
      at text not null,
      author text not null,
      action text not null,
      reason text not null,
      body text not null
    )`,
    `create trigger verdict_stays before update on verdict begin
      select raise(abort, 'A verdict is never changed; undo it with another.'); end`,
    `create trigger verdict_remains before delete on verdict begin
      select raise(abort, 'A verdict is never deleted; undo it with another.'); end`,
    // What a text looks like from afar, and which texts repeat one another. Two that share a band are compared.
    'create table source_print (source_key integer primary key references source (key), print text not null)',
    `create table source_band (
      band integer not null,
      hash integer not null,
      source_key integer not null,
      primary key (band, hash, source_key)
    ) without rowid`,
    `create table source_kin (
      source_a integer not null references source (key),
      source_b integer not null references source (key),
      likeness real not null,
      primary key (source_a, source_b)
    ) without rowid`,
    // Claims of one kind and the same states are reconciled together: a block. One that has changed since is stale.
    `alter table claim add column block text`,
    'create index claim_by_block on claim (block)',
    'create index source_kin_by_second on source_kin (source_b)',
    'create table stale_block (block text primary key) without rowid',
    // Findings as they were last reconciled; the whole of each in body.
    `create table finding (
      block text not null,
      id text not null,
      kind text not null,
      states text not null,
      time text not null,
      status text not null,
      claims integer not null,
      body text not null,
      primary key (block, id)
    ) without rowid`,
    'create index finding_by_id on finding (id)',
    // A row for each two states of a finding, as claims have them: a dossier asks for the latest of each kind.
    `create table finding_pair (
      state_a text not null,
      state_b text not null,
      kind text not null,
      time text not null,
      id text not null,
      block text not null,
      primary key (state_a, state_b, kind, time, id)
    ) without rowid`,
    'create index finding_pair_by_block on finding_pair (block)',
    // How many findings a block gives a pair: a dossier of very many counts them without looking at each.
    `create table finding_count (
      state_a text not null,
      state_b text not null,
      kind text not null,
      block text not null,
      findings integer not null,
      claims integer not null,
      disputed integer not null,
      primary key (state_a, state_b, kind, block)
    ) without rowid`,
    'create index finding_count_by_block on finding_count (block)',
  ],
};
