import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FrozenRun, readFrozen } from '../evaluation/frozen.ts';
import { unreadable } from './load.ts';
import { writeOut } from './write-out.ts';

/** What a run beside the gold is called: it is compared with unless another is named. */
const BESIDE = 'frozen.json';

/** The file to compare with: the one that was named, else the one beside the gold, else none. */
export const frozenFile = (named: string | undefined, folder: string): string | null => {
  if (named !== undefined) return named;
  const beside = join(folder, BESIDE);
  return statSync(beside, { throwIfNoEntry: false })?.isFile() === true ? beside : null;
};

/** Throws `input-unreadable` or `data-broken`. */
export const loadFrozen = (path: string): FrozenRun => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
  return readFrozen(text, path);
};

export const writeFrozen = (path: string, run: FrozenRun): void =>
  writeOut(path, `${JSON.stringify(run, null, 1)}\n`);
