import type { Generated } from 'kysely';

/** The tables as Kysely sees them; what each holds is said in migrations/. */
export interface Tables {
  schema_version: { version: number; name: string; applied: string };
  original: { source_key: number; bytes: Uint8Array };
  source: {
    key: Generated<number>;
    id: string;
    language_read: string;
    reader_version: string;
    added: string;
    path: string | null;
    format: string;
    encoding: string;
    title: string | null;
    publisher: string | null;
    author: string | null;
    kind: string;
    language: string | null;
    published: string | null;
    retrieved: string | null;
    url: string | null;
    label: string;
    reliability: string;
  };
  source_text: { source_key: number; text: string };
  claim: {
    key: number;
    source_key: number;
    id: string;
    kind: string;
    time: string | null;
    modality: string;
    rule: string;
    confidence: number;
    start: number;
    end: number;
    body: string;
    block: string | null;
  };
  verdict: {
    key: Generated<number>;
    id: string;
    at: string;
    author: string;
    action: string;
    reason: string;
    body: string;
  };
  source_print: { source_key: number; print: string };
  source_band: { band: number; hash: number; source_key: number };
  source_kin: { source_a: number; source_b: number; likeness: number };
  stale_block: { block: string };
  finding: {
    id: string;
    block: string;
    kind: string;
    states: string;
    time: string;
    status: string;
    claims: number;
    body: string;
  };
  finding_pair: { state_a: string; state_b: string; kind: string; time: string; id: string; block: string };
  finding_count: {
    state_a: string;
    state_b: string;
    kind: string;
    block: string;
    findings: number;
    claims: number;
    disputed: number;
  };
  claim_state_pair: {
    state_a: string;
    state_b: string;
    kind: string;
    time: string;
    claim_key: number;
    source_key: number;
  };
  passage: { key: number; source_key: number; start: number; end: number };
  passage_index: { rowid: number; search_text: string; rank: number };
}
