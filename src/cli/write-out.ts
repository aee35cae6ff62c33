import { statSync, writeFileSync } from 'node:fs';
import { RawabitError } from '../core/errors.ts';

const FOLDER: Reason = ['It is a folder.', 'Name a file in it.'];
type Reason = readonly [why: string, remedy: string];

const reasons: Readonly<Record<string, Reason>> = {
  ENOENT: ['Its folder does not exist.', 'Make the folder first, or name another file.'],
  ENOTDIR: ['A part of the path is not a folder.', 'Check the path.'],
  EISDIR: FOLDER,
  EACCES: ['You may not write there.', 'Name a file in a folder of yours.'],
  EPERM: ['You may not write there.', 'Name a file in a folder of yours.'],
  EROFS: ['The disk can only be read.', 'Name a file on another disk.'],
  ENOSPC: ['The disk is full.', 'Make room on it, or write to another.'],
  EDQUOT: ['Your share of the disk is used up.', 'Make room on it, or write to another.'],
  EFBIG: ['The file would be too large.', 'Write to another disk.'],
  EIO: ['The disk gave an error.', 'Check the disk.'],
  ENAMETOOLONG: ['The path is too long.', 'Give a shorter one.'],
};

/** A system error on something that was to be written, as a sentence. */
export function unwritable(where: string, error: unknown): RawabitError {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  const [why, remedy] = reasons[code] ?? [`The system says ${code}.`, 'Name another file.'];
  return new RawabitError({
    // The family of errors has no code of its own for what cannot be written; only the exit code tells.
    code: 'input-unreadable',
    what: 'It cannot be written.',
    where,
    why,
    remedy,
    cause: error,
  });
}

/** Refuses a folder as the file to write, before any work is done for it. */
export function refuseFolder(path: string): void {
  if (/[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw unwritable(path, { code: 'EISDIR' });
}

export function writeOut(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw unwritable(path, error);
  }
}
