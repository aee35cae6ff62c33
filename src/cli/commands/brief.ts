import { extname } from 'node:path';
import { printStyles } from '../../api/styles.ts';
import { layOut } from '../../brief/document.ts';
import { briefHtml } from '../../brief/html.ts';
import { briefMarkdown } from '../../brief/markdown.ts';
import { RawabitError } from '../../core/errors.ts';
import { gapsOf } from '../../dossier/coverage.ts';
import { loadDossier } from '../../dossier/load.ts';
import { usualKinds } from '../../dossier/usual.ts';
import { nameIn } from '../../pipeline.ts';
import { reconciler } from '../../reconciling.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, storeOption, textOf } from '../command.ts';
import { dayFrom } from '../day-option.ts';
import { languageFrom, languageOption } from '../language-option.ts';
import { print, tell } from '../output.ts';
import { pairOf } from '../pair.ts';
import { refuseFolder, writeOut } from '../write-out.ts';

const FORMATS = ['md', 'html'] as const;

/** The format asked for, else that of the file's ending, else Markdown. */
const formatOf = (asked: string | undefined, file: string | undefined): (typeof FORMATS)[number] => {
  const ending = file === undefined ? 'md' : extname(file).slice(1).toLowerCase();
  const wanted = asked ?? (ending === 'htm' ? 'html' : ending);
  const found = FORMATS.find((format) => format === wanted);
  if (found === undefined)
    throw new RawabitError({
      code: 'usage',
      what:
        wanted === '' && asked === undefined
          ? `"${file ?? ''}" has no ending that tells the format.`
          : `"${wanted}" is no format of a brief.`,
      remedy: `Give --format ${FORMATS.join(' or ')}, or a file that ends in .md or .html.`,
    });
  return found;
};

export const command: Command = {
  usage: 'brief A B',
  about:
    'Prints the dossier of two states as a brief: key facts, disagreements, record, what is ahead, and footnotes in the words of the sources.',
  options: [
    languageOption,
    { name: 'output', short: 'o', value: 'FILE', help: 'write there instead of to standard output' },
    { name: 'format', short: 'f', value: 'FORMAT', help: 'md or html; else by the ending of FILE' },
    { name: 'date', value: 'DAY', help: 'the day of the brief (YYYY-MM-DD); else today' },
    storeOption,
  ],
  examples: [
    ['rawabit brief AZE KWT --lang ar -o brief.html', 'a brief in Arabic that prints on A4'],
    ['rawabit brief Azerbaijan Kuwait', 'the same in English, in Markdown'],
  ],
  run: async ({ options, words }) => {
    const [a, b] = pairOf(words, 'brief A B');
    const language = languageFrom(options['lang'], 'en');
    const file = textOf(options['output']);
    const printed = dayFrom(textOf(options['date']));
    if (file !== undefined) refuseFolder(file);
    const format = formatOf(textOf(options['format']), file);
    const store = await openStore(storeLocation(textOf(options['store'])), { create: false });
    try {
      const dossier = await loadDossier(store, a, b, reconciler);
      const gaps = gapsOf(dossier, await usualKinds(store, [a, b]), printed);
      const brief = layOut(dossier, language, nameIn, printed, gaps);
      const text =
        format === 'html'
          ? briefHtml(brief, { printed, css: await printStyles() })
          : briefMarkdown(brief, printed);
      if (dossier.claims === 0)
        tell(`No document of the store says anything about ${brief.title}. Read some with "rawabit read".`);
      if (file === undefined) print(text);
      else writeOut(file, text);
      return 0;
    } finally {
      await store.close();
    }
  },
};
