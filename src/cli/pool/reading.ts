import { type ErrorCode, RawabitError } from '../../core/errors.ts';
import type { ReadResult } from '../../pipeline.ts';

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

/** What went wrong with an input, as plain data; an error that is not ours is said to be one in Rawabit. */
export function failureOf(path: string, error: unknown): Failure {
  if (error instanceof RawabitError) return { code: error.code, message: placed(path, error) };
  const detail = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
  const trace = process.env['RAWABIT_DEBUG'] && error instanceof Error ? `\n${error.stack}` : '';
  return {
    code: 'data-broken',
    message: `${nameOf(path)}: Reading it failed, which is an error in Rawabit (${detail}). Please report it with the document.${trace}`,
  };
}

/** Not a fault of a document: every other input would meet it too. */
export const isOfStore = ({ code }: Failure): boolean => code.startsWith('store-');

/** What an input is called in messages. */
const nameOf = (path: string): string => (path === '-' ? 'the input' : path);

/** The message of an error, with the input that it is about named once. */
function placed(path: string, error: RawabitError): string {
  const { message } = error;
  if (isOfStore({ code: error.code, message })) return message;
  if (path === '-') {
    const rest = message.replace(/^-: /, '');
    return rest.includes('the input') ? rest : `the input: ${rest}`;
  }
  return message.startsWith(`${path}: `) ? message : `${path}: ${message}`;
}
