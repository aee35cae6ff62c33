import type { Migration } from './migration.ts';

export const firstSchema: Migration = {
  version: 1,
  name: 'first schema',
  statements: [
    // Originals by SHA-256, apart from what is listed and joined.
    'create table original (id text primary key, bytes blob not null) without rowid',
    `create table source (
      key integer primary key,
      id text not null unique references original (id),
      language_read text not null,
      reader_version text not null,
      added text not null,
      path text,
      format text not null,
      encoding text not null,
      title text,
      publisher text,
      author text,
      kind text not null,
      language text,
      published text,
      retrieved text,
      url text,
      label text not null,
      reliability text not null
    )`,
    'create table source_text (source_id text primary key references source (id), text text not null) without rowid',
    // What queries ask for in columns; the whole claim, as core/claim.ts has it, in body.
    `create table claim (
      source_id text not null references source (id),
      position integer not null,
      id text not null,
      kind text not null,
      time text,
      modality text not null,
      rule text not null,
      confidence real not null,
      start integer not null,
      "end" integer not null,
      body text not null,
      primary key (source_id, position)
    ) without rowid`,
    'create index claim_by_id on claim (id)',
    // A row for each two states of a claim, sorted; a claim of one state has that state twice. A dossier is one
    // scan of this key, and the key is what the table would be partitioned by.
    `create table claim_state_pair (
      state_a text not null,
      state_b text not null,
      kind text not null,
      time text not null,
      source_id text not null,
      position integer not null,
      primary key (state_a, state_b, kind, time, source_id, position),
      foreign key (source_id, position) references claim (source_id, position) on delete cascade
    ) without rowid`,
    'create index claim_state_pair_by_claim on claim_state_pair (source_id, position)',
    `create table passage (
      key integer primary key,
      source_id text not null references source (id),
      start integer not null,
      "end" integer not null
    )`,
    'create index passage_by_source on passage (source_id)',
    // Words come folded and separated by spaces: everything that is not a space belongs to a word, and SQLite
    // must not fold, since it knows neither Arabic nor Azerbaijani.
    `create virtual table passage_index using fts5 (
      search_text, content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
    )`,
  ],
};
