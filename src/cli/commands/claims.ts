import { RawabitError } from '../../core/errors.ts';
import type { SecondReport, Usage } from '../../second-reading.ts';
import { claimJson } from '../claim-json.ts';
import { claimText } from '../claim-text.ts';
import { type Command, type ExitCode, type Invocation, jsonOption, textOf } from '../command.ts';
import { findInputs, tellEmpty } from '../inputs.ts';
import { plural, print, tell } from '../output.ts';
import type { Reading } from '../pool/reading.ts';
import { readInputs } from '../read-inputs.ts';

export const command: Command = {
  usage: 'claims PATH… [--json] [--explain] [--second-reader URL --model NAME]',
  about: 'Prints what documents claim, each claim with the words that it stands on. Nothing is stored.',
  options: [
    jsonOption,
    { name: 'explain', help: 'also print how each document was read' },
    {
      name: 'second-reader',
      value: 'URL',
      help: 'send each text to this OpenAI-compatible endpoint as well; the key is $RAWABIT_MODEL_KEY',
    },
    { name: 'model', value: 'NAME', help: 'the model at that endpoint' },
  ],
  examples: [
    ['rawabit claims op-ed.txt', 'for people'],
    ['rawabit claims --json articles/ > claims.jsonl', 'one claim a line, for programs'],
    [
      'rawabit claims --explain op-ed.txt',
      'with the trace: sentences, mentions, and the row behind each claim',
    ],
    ['rawabit claims - < op-ed.txt', 'standard input'],
    [
      'rawabit claims --second-reader http://localhost:11434/v1 --model qwen3 op-ed.txt',
      'a language model on this machine reads too; without the option nothing leaves it',
    ],
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
  const second = await secondReaderOf(options);
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
      if (second === null) show(reading);
      else if (!(await second(reading, show))) failed += 1;
    }
  }
  return failed > 0 ? 1 : 0;
}

/** Reads again with the second reader that the options name; null if they name none. */
async function secondReaderOf(
  options: Invocation['options'],
): Promise<((reading: Read, show: (reading: Read) => void) => Promise<boolean>) | null> {
  const url = textOf(options['second-reader']);
  const model = textOf(options['model']);
  if (url === undefined && model === undefined) return null;
  if (url === undefined || model === undefined || !/^https?:\/\//.test(url))
    throw new RawabitError({
      code: 'usage',
      what: 'A second reader is an address and the name of a model.',
      remedy: 'Give both: "--second-reader http://localhost:11434/v1 --model NAME".',
    });
  const { readTwice, secondReader } = await import('../../second-reading.ts');
  const key = process.env['RAWABIT_MODEL_KEY'];
  const proposer = secondReader({ url, model, ...(key === undefined ? {} : { key }) });
  return async (reading, show) => {
    try {
      const { result, report, usage, malformed } = await readTwice(reading.result.source, proposer);
      show({ ...reading, result });
      tell(tellSecond(reading.path, model, report, malformed, usage));
      return true;
    } catch (error) {
      show(reading);
      tell(`rawabit: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  };
}

const DROPPED = {
  'not-in-the-text': 'whose words are not in the text',
  'unknown-kind': 'of no known kind',
  'state-not-named': 'about a state that the text does not name',
  'too-long': 'with a quote too long for one fact',
  'told-already': 'that contradict or repeat what was read',
} as const;

function tellSecond(
  path: string,
  model: string,
  { proposed, agreed, added, dropped }: SecondReport,
  malformed: number,
  { inputTokens, outputTokens }: Usage,
): string {
  const reasons = Object.entries(dropped)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${count} ${DROPPED[reason as keyof typeof DROPPED]}`);
  if (malformed > 0) reasons.push(`${malformed} that had not the shape of a claim`);
  const left = reasons.length === 0 ? '' : `; left out: ${reasons.join(', ')}`;
  return `note: ${path}: ${model} proposed ${plural(proposed, 'claim')}: ${agreed} as the rules read it, ${added} new${left}. ${inputTokens} tokens in, ${outputTokens} out.`;
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
