import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RawabitError } from '../core/errors.ts';
import { type GoldDocument, readGold } from '../evaluation/gold.ts';
import { unreadable } from './load.ts';

/** A document that people have read, with where it is. */
export interface GoldFile {
  readonly gold: GoldDocument;
  /** Path of its source.txt. */
  readonly source: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const textOf = (path: string): string => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new RawabitError({
      code: 'input-encoding',
      what: 'It is not UTF-8.',
      where: path,
      remedy: 'Save it as UTF-8.',
      cause,
    });
  }
};

const foldersOf = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && isFile(join(folder, name, 'gold.json')))
      .sort();
  } catch (error) {
    throw unreadable(folder, error);
  }
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * The folders of a folder that hold gold.json beside source.txt, by name. What is wrong with one is in `failures`:
 * figures over a part of the gold would not be figures of it.
 * Throws `input-unreadable` for a folder that cannot be read, `input-empty` for one without gold.
 */
export const loadGold = (folder: string): { files: GoldFile[]; failures: RawabitError[] } => {
  const names = foldersOf(folder);
  if (names.length === 0)
    throw new RawabitError({
      code: 'input-empty',
      what: 'There is no gold in this folder.',
      where: folder,
      remedy: 'Name a folder of folders that each hold source.txt and gold.json.',
    });
  const files: GoldFile[] = [];
  const failures: RawabitError[] = [];
  for (const name of names) {
    const where = join(folder, name, 'gold.json');
    const source = join(folder, name, 'source.txt');
    try {
      files.push({ gold: readGold({ name, source: textOf(source), gold: textOf(where), where }), source });
    } catch (error) {
      if (!(error instanceof RawabitError)) throw error;
      failures.push(error);
    }
  }
  return { files, failures };
};
