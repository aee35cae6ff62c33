import { RawabitError } from '../core/errors.ts';

/** The largest original that is taken into memory, in bytes; pictures inside a document count. */
export const MAX_SOURCE_BYTES = 64 * 1024 * 1024;

/**
 * The longest text that is read, in UTF-16 units. A book of a thousand pages has some two million; reading four
 * takes under a gigabyte of memory and, even if all of it is one line, under half a minute.
 */
export const MAX_TEXT_UNITS = 4_000_000;

/** The longest page that is taken apart, in UTF-16 units: markup is several times its text. */
export const MAX_MARKUP_UNITS = 16_000_000;

/** The largest sum of unpacked parts of a ZIP-based document: no bomb is unpacked. */
export const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;

/** The largest front matter: it holds a dozen short values. */
export const MAX_FRONT_MATTER = 64 * 1024;

export const megabytes = (bytes: number): string =>
  `${(bytes / (1024 * 1024)).toFixed(bytes < 1024 * 1024 ? 2 : 0)} MB`;

/** Throws when a text is longer than `most`. */
export function refuseLength(units: number, most: number, name: string): void {
  if (units <= most) return;
  throw new RawabitError({
    code: 'input-too-large',
    what: `The text has ${units.toLocaleString('en')} characters; at most ${most.toLocaleString('en')} are read.`,
    where: name,
    why: 'A text of this length is a collection, not a document.',
    remedy: 'Split it into one file per document.',
  });
}
