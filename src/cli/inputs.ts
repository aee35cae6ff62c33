import { globSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { RawabitError } from '../core/errors.ts';
import { knownExtensions } from '../reading/formats/registry.ts';
import { unreadable } from './load.ts';
import { tell } from './output.ts';

/** What a command was asked to read, laid out file by file. */
export interface Inputs {
  /** Paths as given, or as given and continued below a folder; "-" is standard input. */
  readonly paths: readonly string[];
  /** Arguments that lead to no file. */
  readonly failures: readonly RawabitError[];
  /** Files of folders that no format claims, counted by extension. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Folders in which there is nothing to read. */
  readonly empty: readonly string[];
}

const GLOB = /[*?[{]/;

/** Files, folders (all levels down), patterns and "-" → files, in a stable order, each once. */
export function findInputs(words: readonly string[]): Inputs {
  const paths = new Set<string>();
  const failures: RawabitError[] = [];
  const leftOut = new Map<string, number>();
  const empty: string[] = [];
  for (const word of words) {
    for (const found of word === '-' ? [word] : expand(word, failures)) {
      if (found !== '-' && isFolder(found)) {
        const below = new Set<string>();
        const failed = failures.length;
        walk(found, below, leftOut, failures);
        if (below.size === 0 && failures.length === failed) empty.push(found);
        for (const path of below) paths.add(path);
      } else paths.add(found);
    }
  }
  return { paths: [...paths], failures, leftOut, empty };
}

/** Says which folders gave nothing. */
export function tellEmpty({ empty }: Inputs): void {
  for (const folder of empty)
    tell(
      `note: ${folder}: There is nothing to read in this folder. Text, Markdown, HTML and DOCX files are read.`,
    );
}

/** A pattern's files; anything else stands for itself. A file may have a pattern's signs in its name. */
function expand(word: string, failures: RawabitError[]): readonly string[] {
  if (!GLOB.test(word) || statSync(word, { throwIfNoEntry: false }) !== undefined) return [word];
  const found = globSync(word).sort();
  if (found.length > 0) return found;
  failures.push(
    new RawabitError({
      code: 'input-unreadable',
      what: 'No file matches this pattern.',
      where: word,
      remedy: 'Check the folder and the signs * and ? in it.',
    }),
  );
  return [];
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** Hidden files are left alone; so are linked folders, which could lead back. */
function walk(
  folder: string,
  paths: Set<string>,
  leftOut: Map<string, number>,
  failures: RawabitError[],
): void {
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    let entries: ReturnType<typeof list>;
    try {
      entries = list(next);
    } catch (error) {
      failures.push(unreadable(next, error));
      continue;
    }
    const folders: string[] = [];
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(next, entry.name);
      const extension = extname(entry.name).toLowerCase();
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isSymbolicLink() && isFolder(path)) continue;
      else if (extension === '' || knownExtensions.has(extension)) paths.add(path);
      else leftOut.set(extension, (leftOut.get(extension) ?? 0) + 1);
    }
    waiting.push(...folders.reverse());
  }
}

const list = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
