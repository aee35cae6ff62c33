import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { RawabitError } from '../core/errors.ts';
import type { Source } from '../core/source.ts';
import { refuseForeign } from './foreign.ts';
import type { Format, Original } from './format.ts';
import { formats } from './formats/registry.ts';
import { MAX_SOURCE_BYTES, MAX_TEXT_UNITS, megabytes, refuseLength } from './limits.ts';
import { describe } from './metadata.ts';
import { strangeLanguage } from './written-in.ts';

export interface ReadOptions {
  /** Path as the user gave it; absent for a document that came from elsewhere. */
  readonly path?: string;
  /** Hears, as sentences, of what was odd and did not stop the reading: a wrong extension, an unknown value. */
  readonly notice?: (sentence: string) => void;
  /** Tags of the languages that texts are read in: a document that says or shows that it is in another one is noticed. */
  readonly languages?: readonly string[];
}

const STANDARD_INPUT = 'the input';
/** Anything that a reader would see. */
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;

/**
 * Bytes → Source. The content decides the format, the extension only where content cannot.
 * Throws a RawabitError (`input-…`) that names the document, the reason and the remedy.
 */
export async function readSource(bytes: Uint8Array, options: ReadOptions = {}): Promise<Source> {
  const { path, notice = () => {} } = options;
  const original: Original = { bytes, name: path ?? STANDARD_INPUT };
  refuseSize(bytes.length, original.name);
  const format = formatOf(original, path, notice);
  const { text, encoding, metadata, notes = [] } = await format.extract(original);
  refuseLength(text.length, MAX_TEXT_UNITS, original.name);
  if (!VISIBLE.test(text)) throw empty(original.name, 'There is no text in it.');
  const told = (sentence: string): void => notice(`${original.name}: ${sentence}`);
  for (const note of notes) told(note);
  const strange = options.languages === undefined ? null : await strangeLanguage(text, options.languages);
  if (strange !== null) told(strange);
  return Object.freeze({
    id: createHash('sha256').update(bytes).digest('hex'),
    path: path ?? null,
    format: format.format,
    encoding,
    text,
    ...describe(metadata, told, options.languages),
  });
}

/** Throws when a document of this many bytes is not read: asked before its bytes are taken into memory. */
export function refuseSize(bytes: number, name: string): void {
  if (bytes === 0) throw empty(name, 'It has no bytes.');
  if (bytes <= MAX_SOURCE_BYTES) return;
  throw new RawabitError({
    code: 'input-too-large',
    what: `The document has ${megabytes(bytes)}; at most ${megabytes(MAX_SOURCE_BYTES)} are read.`,
    where: name,
    why: 'A file of this size is a collection, not a document.',
    remedy: 'Split it into one file per document.',
  });
}

function formatOf(original: Original, path: string | undefined, notice: (sentence: string) => void): Format {
  const extension = path === undefined ? '' : extname(path).toLowerCase();
  const named = formats.find((format) => format.extensions.includes(extension));
  const found = formats.find((format) => format.recognises(original));
  if (found?.format === 'text') {
    refuseForeign(original);
    if (named?.format === 'markdown') return named;
  }
  if (named !== undefined && found !== undefined && named !== found) {
    notice(
      `${original.name}: its name says ${named.caption}, its content is ${found.caption}; it is read as that.`,
    );
  }
  if (found === undefined) throw empty(original.name, 'It has no content.');
  return found;
}

const empty = (name: string, why: string): RawabitError =>
  new RawabitError({
    code: 'input-empty',
    what: 'The document is empty.',
    where: name,
    why,
    remedy: 'Give the file with its text, or leave it out.',
  });
