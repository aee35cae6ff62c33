import { availableParallelism } from 'node:os';
import type { Store } from '../store/contract.ts';
import type { Reading } from './pool/reading.ts';

/** Below this many inputs, starting threads takes longer than reading. */
const WORTH_THREADS = 24;

export interface ReadInputsOptions {
  readonly explain: boolean;
  /** The store that knows which documents need no reading; null for none. */
  readonly store: Store | null;
}

/** Reads inputs, in their order; on as many threads as there are cores when they are many. */
export async function* readInputs(
  paths: readonly string[],
  { explain, store }: ReadInputsOptions,
): AsyncGenerator<Reading> {
  if (paths.length < WORTH_THREADS || paths.includes('-')) {
    const { readOne } = await import('./pool/read-one.ts');
    const known = store === null ? {} : { readerVersionOf: store.readerVersionOf };
    for (const path of paths) {
      yield await readOne(path, { explain, ...known });
      // Lets Ctrl-C be heard between two documents.
      await new Promise(setImmediate);
    }
    return;
  }
  const { readInPool } = await import('./pool/pool.ts');
  yield* readInPool(paths, { explain, store: store?.location ?? null }, availableParallelism());
}
