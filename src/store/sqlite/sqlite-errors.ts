import { type ErrorCode, RawabitError } from '../../core/errors.ts';

interface Saying {
  readonly code: ErrorCode;
  readonly what: string;
  readonly remedy: string;
}

const damaged: Saying = {
  code: 'store-damaged',
  what: 'The store is damaged.',
  remedy: 'Put a copy back, or read the documents into a new store; "rawabit doctor" says what is wrong.',
};
const busy: Saying = {
  code: 'store-busy',
  what: 'Another program has held the store for too long.',
  remedy: 'Wait until it is done and try again; nothing was half stored.',
};
const cannotOpen: Saying = {
  code: 'store-open',
  what: 'The store cannot be opened for writing.',
  remedy: 'Check that the folder exists and may be written to, or name another file with --store.',
};

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that a user can do something about. */
const sayings: Readonly<Record<number, Saying>> = {
  5: busy,
  6: busy,
  8: cannotOpen,
  10: {
    code: 'store-damaged',
    what: 'The disk gave an error.',
    remedy: 'Check the disk, then run "rawabit doctor".',
  },
  11: damaged,
  13: {
    code: 'store-full',
    what: 'The disk is full.',
    remedy: 'Make room and run the same command again; nothing was half stored.',
  },
  14: cannotOpen,
  23: cannotOpen,
  26: {
    code: 'store-open',
    what: 'This file is not a Rawabit store.',
    remedy: 'Name another file with --store.',
  },
};

const resultCode = (error: unknown): number | null =>
  typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : null;

/** Turns what SQLite throws into a sentence; anything else passes as it is. */
export function storeError(error: unknown, location: string): unknown {
  const code = resultCode(error);
  if (code === null || error instanceof RawabitError) return error;
  const detail = error instanceof Error ? `SQLite says: ${error.message}.` : '';
  const saying = sayings[code] ?? { ...damaged, what: 'The store could not answer.' };
  return new RawabitError({ ...saying, where: location, why: detail, cause: error });
}

/** Runs a step on a store and says its errors as sentences. */
export async function guarded<Value>(location: string, step: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (error) {
    throw storeError(error, location);
  }
}
