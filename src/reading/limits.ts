/**
 * The largest original that is read, in bytes. A book of a thousand pages has some 4 MB as text; a file far
 * beyond that is an archive or a dump, and reading it whole would take memory from everything else.
 */
export const MAX_SOURCE_BYTES = 32 * 1024 * 1024;

/** The largest sum of unpacked parts of a ZIP-based document: no bomb is unpacked. */
export const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;

/** The largest front matter: it holds a dozen short values. */
export const MAX_FRONT_MATTER = 64 * 1024;

export const megabytes = (bytes: number): string =>
  `${(bytes / (1024 * 1024)).toFixed(bytes < 1024 * 1024 ? 2 : 0)} MB`;
