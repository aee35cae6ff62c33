import { RawabitError } from '../../core/errors.ts';
import { claimJson } from '../claim-json.ts';
import { claimText } from '../claim-text.ts';
import { type Command, type ExitCode, type Invocation, jsonOption } from '../command.ts';
import { findInputs, tellEmpty } from '../inputs.ts';
import { plural, print, tell } from '../output.ts';
import type { Reading } from '../pool/reading.ts';
import { readInputs } from '../read-inputs.ts';

export const command: Command = {
  usage: 'claims PATH… [--json] [--explain]',
  about: 'Prints what documents claim, each claim with the words that it stands on. Nothing is stored.',
  options: [jsonOption, { name: 'explain', help: 'also print how each document was read' }],
  examples: [
    ['rawabit claims op-ed.txt', 'for people'],
    ['rawabit claims --json articles/ > claims.jsonl', 'one claim a line, for programs'],
    [
      'rawabit claims --explain op-ed.txt',
      'with the trace: sentences, mentions, and the row behind each claim',
    ],
    ['rawabit claims - < op-ed.txt', 'standard input'],
  ],
  run,
};

async function run({ options, words }: Invocation): Promise<ExitCode> {
  if (words.length === 0) {
    throw new RawabitError({
      code: 'usage',
      what: 'No document was named.',
      remedy: 'Name files or folders: "rawabit claims PATH…".',
    });
  }
  const inputs = findInputs(words);
  for (const failure of inputs.failures) tell(`rawabit: ${failure.message}`);
  tellEmpty(inputs);
  let failed = inputs.failures.length;
  const show = options['json'] === true ? showJson : showText;
  for await (const reading of readInputs(inputs.paths, {
    explain: options['explain'] === true,
    store: null,
  })) {
    if (reading.kind === 'failed') {
      failed += 1;
      tell(`rawabit: ${reading.failure.message}`);
    } else if (reading.kind === 'read') {
      for (const notice of reading.notices) tell(`note: ${notice}`);
      show(reading);
    }
  }
  return failed > 0 ? 1 : 0;
}

type Read = Extract<Reading, { kind: 'read' }>;

function showJson({ path, result }: Read): void {
  // The trace is for people: it must not break the lines that a program reads.
  if ((result.trace?.length ?? 0) > 0) tell(result.trace?.join('\n') ?? '');
  if (result.claims.length > 0) print(result.claims.map((claim) => claimJson(path, claim)).join('\n'));
}

function showText({ path, result }: Read): void {
  print(`${path} (${result.language}): ${plural(result.claims.length, 'claim')}`);
  if ((result.trace?.length ?? 0) > 0) print(result.trace?.map((line) => `  | ${line}`).join('\n') ?? '');
  for (const claim of result.claims) print(`\n  ${claimText(claim).replaceAll('\n', '\n  ')}`);
  print('');
}
