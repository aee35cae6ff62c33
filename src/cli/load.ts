import { readFileSync, statSync } from 'node:fs';
import { RawabitError } from '../core/errors.ts';
import { refuseSize } from '../reading/read-source.ts';

/**
 * The bytes of a file or of standard input ("-"). What is too large is refused before it is in memory.
 * Files are read at once: a reading thread has nothing else to do, and waiting for the system's own threads took
 * a tenth of its time.
 */
export async function loadBytes(path: string): Promise<Uint8Array> {
  if (path === '-') return loadStandardInput();
  try {
    const about = statSync(path);
    if (!about.isFile())
      throw notAFile(path, about.isDirectory() ? 'It is a folder.' : 'It is a device or a pipe.');
    refuseSize(about.size, path);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof RawabitError ? error : unreadable(path, error);
  }
}

async function loadStandardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
    parts.push(part);
    size += part.length;
    refuseSize(size, 'the input');
  }
  return Buffer.concat(parts);
}

const reasons: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOENT: ['There is no such file.', 'Check the path.'],
  ENOTDIR: ['A part of the path is not a folder.', 'Check the path.'],
  EACCES: ['You may not read it.', 'Ask for the right to read it, or copy it to a folder of yours.'],
  EPERM: ['You may not read it.', 'Ask for the right to read it, or copy it to a folder of yours.'],
  ELOOP: ['Its links lead in a circle.', 'Name the file itself.'],
  ENAMETOOLONG: ['The path is too long.', 'Go into its folder and name it from there.'],
  EIO: ['The disk gave an error.', 'Check the disk.'],
  EMFILE: ['Too many files are open.', 'Close other programs and try again.'],
};

/** A system error on a path, as a sentence. */
export function unreadable(path: string, error: unknown): RawabitError {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  const [why, remedy] = reasons[code] ?? [`The system says ${code}.`, 'Check the file.'];
  return new RawabitError({
    code: 'input-unreadable',
    what: 'It cannot be read.',
    where: path,
    why,
    remedy,
    cause: error,
  });
}

const notAFile = (path: string, why: string): RawabitError =>
  new RawabitError({
    code: 'input-unreadable',
    what: 'This is not a file.',
    where: path,
    why,
    remedy: 'Name a document.',
  });
