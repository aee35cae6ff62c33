import { createHash } from 'node:crypto';
import { detect, LANGUAGES, READER_VERSION, readDocument } from '../../pipeline.ts';
import { readSource } from '../../reading/read-source.ts';
import { loadBytes } from '../load.ts';
import { failureOf, type Reading } from './reading.ts';

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
    let notices: string[] = [];
    const source = await readSource(bytes, { path, notice: (sentence) => notices.push(sentence) });
    const result = readDocument(source, { explain: options.explain });
    if (result.claims.length === 0 && !detect.isSure(source.text)) {
      // Nothing found: perhaps it is in no language that is read. That is asked only now, because it costs.
      notices = [];
      await readSource(bytes, { path, languages: LANGUAGES, notice: (sentence) => notices.push(sentence) });
    }
    return { path, kind: 'read', bytes, result, readerVersion: READER_VERSION, notices };
  } catch (error) {
    return { path, kind: 'failed', failure: failureOf(path, error) };
  }
}
