import { RawabitError } from '../../core/errors.ts';
import { documentOf } from '../../pipeline.ts';
import type { Store } from '../../store/contract.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, type ExitCode, type Invocation, jsonOption, storeOption, textOf } from '../command.ts';
import { findInputs, type Inputs, tellEmpty } from '../inputs.ts';
import { watchInterrupt } from '../interrupt.ts';
import { plural, print, tell } from '../output.ts';
import { isOfStore, type Reading } from '../pool/reading.ts';
import { showProgress } from '../progress.ts';
import { readInputs } from '../read-inputs.ts';

interface Tally {
  added: number;
  replaced: number;
  unchanged: number;
  failed: number;
  claims: number;
  /** The store failed: no further document can be kept. */
  broken: boolean;
}

export const command: Command = {
  usage: 'read PATH… [--store FILE] [--json]',
  about:
    'Reads documents into the store: files, folders with all their levels, patterns, or "-" for standard input.\n' +
    'Text, Markdown, HTML and DOCX, in Arabic, English and Azerbaijani. A document that is there already is not\n' +
    'read again. What cannot be read is named with its reason; the rest is read all the same.',
  options: [storeOption, jsonOption],
  examples: [
    ['rawabit read op-ed.txt', 'one document, into rawabit.db in this folder'],
    ['rawabit read articles/ "news/*.html"', 'a folder and a pattern'],
    ['curl -s URL | rawabit read -', 'standard input'],
    ['rawabit read articles/ --store desk.db', 'into another store'],
  ],
  run,
};

async function run({ options, words }: Invocation): Promise<ExitCode> {
  if (words.length === 0) {
    throw new RawabitError({
      code: 'usage',
      what: 'Nothing was named to read.',
      remedy: 'Name files or folders: "rawabit read PATH…".',
    });
  }
  const interrupt = watchInterrupt();
  const inputs = findInputs(words);
  const store = await openStore(storeLocation(textOf(options['store'])), { create: true });
  try {
    const json = options['json'] === true;
    const tally = await readAll(inputs, store, json, interrupt.requested);
    const done = tally.added + tally.replaced + tally.unchanged + tally.failed;
    if (tally.broken) return 1;
    if (!json) print(summary(tally, store.location));
    tellLeftOut(inputs);
    if (interrupt.requested()) {
      tell(
        `rawabit: Stopped after ${done} of ${plural(inputs.paths.length, 'file')}. What was read is stored; the same command goes on from there.`,
      );
      return 130;
    }
    return tally.failed + inputs.failures.length > 0 ? 1 : 0;
  } finally {
    await store.close();
    interrupt.release();
  }
}

async function readAll(inputs: Inputs, store: Store, json: boolean, stop: () => boolean): Promise<Tally> {
  const tally: Tally = { added: 0, replaced: 0, unchanged: 0, failed: 0, claims: 0, broken: false };
  const progress = showProgress(inputs.paths.length);
  const say = (sentence: string): void => {
    progress.clear();
    tell(sentence);
  };
  for (const failure of inputs.failures) say(`rawabit: ${failure.message}`);
  let done = 0;
  for await (const reading of readInputs(inputs.paths, { explain: false, store })) {
    await keep(reading, store, tally, json, say);
    done += 1;
    progress.step(done);
    if (tally.broken || stop()) break;
  }
  progress.clear();
  return tally;
}

/** Stores a reading, or says why there is none. */
async function keep(
  reading: Reading,
  store: Store,
  tally: Tally,
  json: boolean,
  say: (sentence: string) => void,
): Promise<void> {
  const { path } = reading;
  if (reading.kind === 'failed') {
    tally.failed += 1;
    tally.broken = isOfStore(reading.failure);
    say(`rawabit: ${reading.failure.message}`);
    if (json)
      print(
        JSON.stringify({
          document: path,
          outcome: 'failed',
          code: reading.failure.code,
          message: reading.failure.message,
        }),
      );
    return;
  }
  if (reading.kind === 'known') {
    tally.unchanged += 1;
    if (json) print(JSON.stringify({ document: path, outcome: 'unchanged', source: reading.sourceId }));
    return;
  }
  const { bytes, result, readerVersion } = reading;
  for (const notice of reading.notices) say(`note: ${notice}`);
  const { source, claims, language } = result;
  const outcome = await store.putDocument(documentOf(bytes, result, readerVersion));
  tally[outcome] += 1;
  if (outcome !== 'unchanged') tally.claims += claims.length;
  if (json)
    print(JSON.stringify({ document: path, outcome, source: source.id, language, claims: claims.length }));
}

const summary = ({ added, replaced, unchanged, failed, claims }: Tally, location: string): string => {
  const parts = [
    `${plural(added, 'new document')}`,
    ...(replaced > 0 ? [`${replaced.toLocaleString('en')} read again`] : []),
    ...(unchanged > 0 ? [`${unchanged.toLocaleString('en')} already there`] : []),
    ...(failed > 0 ? [`${failed.toLocaleString('en')} not read`] : []),
  ];
  return `${location}: ${parts.join(', ')}; ${plural(claims, 'new claim')}.`;
};

function tellLeftOut(inputs: Inputs): void {
  const { leftOut } = inputs;
  tellEmpty(inputs);
  if (leftOut.size === 0) return;
  const total = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...leftOut]
    .sort((a, b) => b[1] - a[1])
    .map(([extension, count]) => `${extension} (${count})`);
  tell(
    `note: ${plural(total, 'file')} in the folders left out, of kinds that are not read: ${kinds.slice(0, 8).join(', ')}.`,
  );
}
