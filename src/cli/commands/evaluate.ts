import { RawabitError } from '../../core/errors.ts';
import { attributesOf } from '../../evaluation/attributes.ts';
import { calibrationOf } from '../../evaluation/calibration.ts';
import { figuresOf, GROUPINGS, type Grouping } from '../../evaluation/figures.ts';
import { type Judgement, judge } from '../../evaluation/judge.ts';
import { attributesTable, calibrationTable, figuresTable } from '../../evaluation/table.ts';
import { type Command, type ExitCode, type Invocation, jsonOption, textOf } from '../command.ts';
import { type GoldFile, loadGold } from '../load-gold.ts';
import { plural, print, tell } from '../output.ts';
import { readInputs } from '../read-inputs.ts';

export const command: Command = {
  usage: 'evaluate GOLD_DIR [--by kind|document|language]',
  about:
    'Reads documents that people have read before, and says how much of what they found was found and is right. GOLD_DIR holds folders with source.txt and gold.json.',
  options: [
    { name: 'by', value: 'GROUP', help: `a row for each ${GROUPINGS.join(', ')}; else for each language` },
    jsonOption,
  ],
  examples: [
    ['rawabit evaluate corpus/documents/open', 'precision, recall and F1, for all and for each language'],
    ['rawabit evaluate gold --by kind', 'a row for each kind'],
  ],
  run,
};

const groupingFrom = (value: string | undefined): Grouping => {
  const found = GROUPINGS.find((grouping) => grouping === (value ?? 'language'));
  if (found === undefined)
    throw new RawabitError({
      code: 'usage',
      what: `Figures cannot be told apart by "${value ?? ''}".`,
      remedy: `Give --by ${GROUPINGS.join(', or ')}.`,
    });
  return found;
};

const folderFrom = (words: readonly string[]): string => {
  const [folder, ...more] = words;
  if (folder === undefined || more.length > 0)
    throw new RawabitError({
      code: 'usage',
      what: folder === undefined ? 'No gold was named.' : 'More than one folder was named.',
      remedy: 'Name one folder of gold: "rawabit evaluate GOLD_DIR".',
    });
  return folder;
};

/** Texts without a state are a right part of any gold: nothing is to be found in them. */
const HARMLESS = 'input-no-state';

/** Every document read and judged; what could not be read is told and has no claims. */
const judgeAll = async (files: readonly GoldFile[]): Promise<{ judgements: Judgement[]; failed: number }> => {
  const judgements: Judgement[] = [];
  let failed = 0;
  const paths = files.map(({ source }) => source);
  for await (const reading of readInputs(paths, { explain: false, store: null })) {
    const file = files[judgements.length] as GoldFile;
    if (reading.kind === 'failed') {
      tell(`note: ${reading.failure.message} It counts as a document without claims.`);
      if (reading.failure.code !== HARMLESS) failed += 1;
    }
    const claims = reading.kind === 'read' ? reading.result.claims : [];
    judgements.push(judge(file.gold, claims));
  }
  return { judgements, failed };
};

async function run({ options, words }: Invocation): Promise<ExitCode> {
  const folder = folderFrom(words);
  const grouping = groupingFrom(textOf(options['by']));
  const { files, failures } = loadGold(folder);
  if (failures.length > 0) {
    for (const failure of failures) tell(`rawabit: ${failure.message}`);
    tell(`rawabit: ${plural(failures.length, 'document')} of the gold cannot be used. Nothing was measured.`);
    return 1;
  }
  const { judgements, failed } = await judgeAll(files);
  const figures = figuresOf(judgements, grouping);
  const attributes = attributesOf(judgements);
  const calibration = calibrationOf(judgements);
  if (options['json'] === true)
    print(JSON.stringify({ documents: judgements.length, figures, attributes, calibration }));
  else
    print(
      [
        `${plural(judgements.length, 'document')} of ${folder}`,
        figuresTable(figures),
        attributesTable(attributes),
        calibrationTable(calibration),
      ].join('\n\n'),
    );
  return failed > 0 ? 1 : 0;
}
