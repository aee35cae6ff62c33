import { createHash } from 'node:crypto';
import { type ErrorCode, RawabitError } from '../../core/errors.ts';
import { READER_VERSION, type ReadResult, readDocument } from '../../pipeline.ts';
import { readSource } from '../../reading/read-source.ts';
import { loadBytes } from '../load.ts';

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What became of one input. Plain data: it crosses from worker threads. */
export type Reading =
  | {
      readonly path: string;
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly result: ReadResult;
      readonly readerVersion: string;
      readonly notices: readonly string[];
    }
  /** The store has these bytes, read by this version. */
  | { readonly path: string; readonly kind: 'known'; readonly sourceId: string }
  | { readonly path: string; readonly kind: 'failed'; readonly failure: Failure };

export interface ReadOneOptions {
  readonly explain: boolean;
  /** Answers which reader version the store has of a source; absent when there is no store. */
  readonly readerVersionOf?: (sourceId: string) => Promise<string | null>;
}

/** Loads and reads one input. Never throws for an input: what is wrong with it is the answer. */
export async function readOne(path: string, options: ReadOneOptions): Promise<Reading> {
  try {
    const bytes = await loadBytes(path);
    if (options.readerVersionOf !== undefined) {
      const sourceId = createHash('sha256').update(bytes).digest('hex');
      if ((await options.readerVersionOf(sourceId)) === READER_VERSION)
        return { path, kind: 'known', sourceId };
    }
    const notices: string[] = [];
    const source = await readSource(bytes, { path, notice: (sentence) => notices.push(sentence) });
    const result = readDocument(source, { explain: options.explain });
    return { path, kind: 'read', bytes, result, readerVersion: READER_VERSION, notices };
  } catch (error) {
    return { path, kind: 'failed', failure: failureOf(path, error) };
  }
}

export function failureOf(path: string, error: unknown): Failure {
  if (error instanceof RawabitError) {
    const named = error.message.includes(path === '-' ? 'the input' : path);
    return { code: error.code, message: named ? error.message : `${path}: ${error.message}` };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
  const trace = process.env['RAWABIT_DEBUG'] && error instanceof Error ? `\n${error.stack}` : '';
  return {
    code: 'data-broken',
    message: `${path}: Reading it failed, which is an error in Rawabit (${detail}). Please report it with the document.${trace}`,
  };
}
