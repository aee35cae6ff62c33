import { RawabitError } from '../../core/errors.ts';
import { attributesOf } from '../../evaluation/attributes.ts';
import { calibrationOf } from '../../evaluation/calibration.ts';
import { type Comparison, compare } from '../../evaluation/compare.ts';
import { figuresOf, GROUPINGS, type Grouping } from '../../evaluation/figures.ts';
import { freeze } from '../../evaluation/frozen.ts';
import { type Judgement, judge } from '../../evaluation/judge.ts';
import type { Traced } from '../../evaluation/page/document.ts';
import { evaluationPage } from '../../evaluation/page/page.ts';
import {
  attributesTable,
  calibrationTable,
  comparisonText,
  differenceTable,
  figuresTable,
} from '../../evaluation/table.ts';
import { type Command, type ExitCode, type Invocation, jsonOption, textOf } from '../command.ts';
import { evaluationStyles } from '../evaluation-styles.ts';
import { frozenFile, loadFrozen, writeFrozen } from '../frozen-run.ts';
import { type GoldFile, loadGold } from '../load-gold.ts';
import { plural, print, tell } from '../output.ts';
import { readInputs } from '../read-inputs.ts';
import { refuseFolder, writeOut } from '../write-out.ts';

export const command: Command = {
  usage: 'evaluate GOLD_DIR [--by kind|document|language]',
  about:
    'Reads documents that people have read before, and says how much of what they found was found and is right. GOLD_DIR holds folders with source.txt and gold.json. A run in GOLD_DIR/frozen.json is compared with.',
  options: [
    { name: 'by', value: 'GROUP', help: `a row for each ${GROUPINGS.join(', ')}; else for each language` },
    jsonOption,
    {
      name: 'html',
      value: 'PAGE',
      help: 'also write a page with every text, its facts and its claims side by side',
    },
    { name: 'freeze', value: 'FILE', help: 'keep the run, without any text, to compare later ones with' },
    { name: 'against', value: 'FILE', help: 'compare with a run that was kept' },
  ],
  examples: [
    ['rawabit evaluate corpus/documents/open', 'precision, recall and F1, for all and for each language'],
    ['rawabit evaluate gold --by kind', 'a row for each kind'],
    ['rawabit evaluate gold --html page.html', 'what is right, wrong, missed and spurious, in its text'],
    ['rawabit evaluate gold --freeze gold/frozen.json', 'later runs say what they gained and lost'],
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
const judgeAll = async (
  files: readonly GoldFile[],
  explain: boolean,
): Promise<{ documents: Traced[]; failed: number }> => {
  const documents: Traced[] = [];
  let failed = 0;
  const paths = files.map(({ source }) => source);
  for await (const reading of readInputs(paths, { explain, store: null })) {
    const file = files[documents.length] as GoldFile;
    if (reading.kind === 'failed') {
      tell(`note: ${reading.failure.message} It counts as a document without claims.`);
      if (reading.failure.code !== HARMLESS) failed += 1;
    }
    const read = reading.kind === 'read' ? reading.result : { claims: [], trace: [] };
    documents.push({ judgement: judge(file.gold, read.claims), trace: read.trace });
  }
  return { documents, failed };
};

interface Against {
  readonly name: string;
  readonly run: Comparison;
}

const showJson = (judgements: readonly Judgement[], grouping: Grouping, against: Against | null): void =>
  print(
    JSON.stringify({
      documents: judgements.length,
      figures: figuresOf(judgements, grouping),
      attributes: attributesOf(judgements),
      calibration: calibrationOf(judgements),
      against:
        against === null
          ? null
          : { ...against.run, file: against.name, before: against.run.before(grouping) },
    }),
  );

const showText = (
  folder: string,
  judgements: readonly Judgement[],
  grouping: Grouping,
  against: Against | null,
): void => {
  const figures = figuresOf(judgements, grouping);
  const parts = [
    `${plural(judgements.length, 'document')} of ${folder}`,
    figuresTable(figures),
    attributesTable(attributesOf(judgements)),
    calibrationTable(calibrationOf(judgements)),
  ];
  if (against !== null)
    parts.push(
      `against ${against.name}`,
      differenceTable(figures, against.run.before(grouping)),
      comparisonText(against.run),
    );
  print(parts.join('\n\n'));
};

async function run({ options, words }: Invocation): Promise<ExitCode> {
  const folder = folderFrom(words);
  const grouping = groupingFrom(textOf(options['by']));
  const [page, kept] = [textOf(options['html']), textOf(options['freeze'])];
  for (const file of [page, kept]) if (file !== undefined) refuseFolder(file);
  const { files, failures } = loadGold(folder);
  if (failures.length > 0) {
    for (const failure of failures) tell(`rawabit: ${failure.message}`);
    tell(`rawabit: ${plural(failures.length, 'document')} of the gold cannot be used. Nothing was measured.`);
    return 1;
  }
  const frozen = frozenFile(textOf(options['against']), folder);
  const earlier = frozen === null ? null : loadFrozen(frozen);
  const { documents, failed } = await judgeAll(files, page !== undefined);
  const judgements = documents.map(({ judgement }) => judgement);
  const against =
    frozen === null || earlier === null ? null : { name: frozen, run: compare(judgements, earlier) };
  if (options['json'] === true) showJson(judgements, grouping, against);
  else showText(folder, judgements, grouping, against);
  if (kept !== undefined) writeFrozen(kept, freeze(judgements));
  if (page !== undefined)
    writeOut(
      page,
      evaluationPage({ title: folder, documents, comparison: against, css: await evaluationStyles() }),
    );
  return failed > 0 ? 1 : 0;
}
