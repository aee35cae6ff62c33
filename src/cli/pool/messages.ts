import type { Reading } from './reading.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  readonly explain: boolean;
  /** The store to ask which documents are known; null for none. */
  readonly store: string | null;
}

/** To a worker: read this. */
export interface Task {
  readonly index: number;
  readonly path: string;
}

/** From a worker. */
export interface Answer {
  readonly index: number;
  readonly reading: Reading;
}
