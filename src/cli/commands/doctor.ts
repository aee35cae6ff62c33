import { existsSync } from 'node:fs';
import { RawabitError } from '../../core/errors.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, type ExitCode, type Invocation, jsonOption, storeOption, textOf } from '../command.ts';
import { plural, print } from '../output.ts';
import { version } from '../version.ts';

interface Finding {
  readonly name: string;
  readonly sound: boolean;
  readonly says: string;
}

export const command: Command = {
  usage: 'doctor [--store FILE] [--json]',
  about:
    'Checks this installation and the store: that the file is whole, that originals are unchanged, and that the\n' +
    'quotation of every claim stands, word for word, in the text of its source. It does not check that a claim\n' +
    'follows from its quotation: whether the date, the states or the figure were understood rightly, only a reader\n' +
    'of the source can say. Exit code 1 when something is wrong.',
  options: [storeOption, jsonOption],
  examples: [
    ['rawabit doctor', 'the store of this folder'],
    ['rawabit doctor --store desk.db --json', 'another one, for programs'],
  ],
  run,
};

async function run({ options }: Invocation): Promise<ExitCode> {
  const location = storeLocation(textOf(options['store']));
  const findings = [runtime(), await reader(), ...(await storeFindings(location))];
  for (const finding of findings) {
    if (options['json'] === true) print(JSON.stringify(finding));
    else print(`${finding.sound ? 'ok   ' : 'WRONG'}  ${finding.name.padEnd(8)}  ${finding.says}`);
  }
  return findings.every((finding) => finding.sound) ? 0 : 1;
}

function runtime(): Finding {
  const sound = Number.parseInt(process.versions.node, 10) >= 24;
  return {
    name: 'program',
    sound,
    says: `Rawabit ${version()} on Node ${process.version}.${sound ? '' : ' It needs Node 24: run "npm ci".'}`,
  };
}

/** That the reader can be built at all, and reads a word in each of its languages. */
async function reader(): Promise<Finding> {
  try {
    const { READER_VERSION, searchTerms } = await import('../../pipeline.ts');
    searchTerms('الكويت Kuwait Küveyt');
    return { name: 'reader', sound: true, says: `Reader ${READER_VERSION} is ready.` };
  } catch (error) {
    return { name: 'reader', sound: false, says: error instanceof Error ? error.message : String(error) };
  }
}

async function storeFindings(location: string): Promise<readonly Finding[]> {
  if (!location.includes('://') && !existsSync(location)) {
    return [
      { name: 'store', sound: true, says: `${location}: there is none yet; "rawabit read FOLDER" makes it.` },
    ];
  }
  try {
    const store = await openStore(location, { create: false });
    try {
      const counts = await store.counts();
      const health = await store.check();
      const says = `${location}: schema ${health.schemaVersion}, ${plural(counts.sources, 'source')}, ${plural(counts.claims, 'claim')}, ${plural(counts.pairs, 'pair')}.`;
      return [
        { name: 'store', sound: health.problems.length === 0, says },
        ...health.problems.map((problem) => ({ name: 'store', sound: false, says: problem })),
      ];
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof RawabitError) return [{ name: 'store', sound: false, says: error.message }];
    throw error;
  }
}
