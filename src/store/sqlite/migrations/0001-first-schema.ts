import type { Migration } from './migration.ts';

export const firstSchema: Migration = {
  version: 1,
  name: 'first schema',
  statements: [
    // Rows refer to a source by its number and not by its hash, so that everything a document brings is
    // written at the end of its table and not all over the file.
    `create table source (
      key integer primary key,
      id text not null unique,
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
    // What is long is kept apart from what is listed.
    'create table original (source_key integer primary key references source (key), bytes blob not null)',
    'create table source_text (source_key integer primary key references source (key), text text not null)',
    // What queries ask for in columns; the whole claim, as core/claim.ts has it, in body.
    `create table claim (
      key integer primary key,
      source_key integer not null references source (key),
      id text not null,
      kind text not null,
      time text,
      modality text not null,
      rule text not null,
      confidence real not null,
      start integer not null,
      "end" integer not null,
      body text not null
    )`,
    'create index claim_by_source on claim (source_key)',
    'create index claim_by_id on claim (id)',
    // A row for each two states of a claim, sorted; a claim of one state has that state twice. A dossier is one
    // scan of this key, and the key is what the table would be partitioned by.
    `create table claim_state_pair (
      state_a text not null,
      state_b text not null,
      kind text not null,
      time text not null,
      claim_key integer not null references claim (key) on delete cascade,
      source_key integer not null,
      primary key (state_a, state_b, kind, time, claim_key)
    ) without rowid`,
    'create index claim_state_pair_by_claim on claim_state_pair (claim_key)',
    `create table passage (
      key integer primary key,
      source_key integer not null references source (key),
      start integer not null,
      "end" integer not null
    )`,
    'create index passage_by_source on passage (source_key)',
    // Words come folded and separated by spaces: everything that is not a space belongs to a word, and SQLite
    // must not fold, since it knows neither Arabic nor Azerbaijani.
    `create virtual table passage_index using fts5 (
      search_text, content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
    )`,
  ],
};
