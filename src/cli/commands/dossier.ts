import { countWords } from '../../brief/count-words.ts';
import { type BriefLine, layOut } from '../../brief/document.ts';
import { formatCount } from '../../brief/format.ts';
import { sectionWords, statusWords, words } from '../../brief/words.ts';
import { loadDossier } from '../../dossier/load.ts';
import { nameIn } from '../../pipeline.ts';
import { reconciler } from '../../reconciling.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, jsonOption, storeOption, textOf } from '../command.ts';
import { today } from '../day-option.ts';
import { languageFrom, languageOption } from '../language-option.ts';
import { print } from '../output.ts';
import { pairOf } from '../pair.ts';

export const command: Command = {
  usage: 'dossier A B',
  about:
    'Shows what the documents of the store say about two states: key facts, then every finding with its sources.',
  options: [languageOption, { name: 'facts', help: 'the key facts alone' }, jsonOption, storeOption],
  examples: [
    ['rawabit dossier AZE KWT', 'the dossier of Azerbaijan and Kuwait'],
    ['rawabit dossier أذربيجان الكويت --lang ar', 'the same, in Arabic'],
    ['rawabit dossier Azərbaycan Küveyt --json', 'one finding a line, for programs'],
  ],
  run: async ({ options, words: given }) => {
    const [a, b] = pairOf(given, 'dossier A B');
    const language = languageFrom(options['lang'], 'en');
    const store = await openStore(storeLocation(textOf(options['store'])), { create: false });
    try {
      const dossier = await loadDossier(store, a, b, reconciler);
      if (options['json'] === true) {
        for (const section of dossier.sections)
          for (const finding of section.findings) print(JSON.stringify(finding));
        return 0;
      }
      const brief = layOut(dossier, language, nameIn, today());
      const comma = words.comma[language];
      print(
        `${brief.title}  (${brief.sourceCount}${comma}${formatCount(dossier.claims, countWords.claims, language)})\n`,
      );
      for (const fact of brief.facts)
        print(
          `  ${fact.label}: ${fact.value}${fact.detail === '' ? '' : `${comma}${fact.detail}`}  [${statusWords[fact.status][language]}]`,
        );
      if (options['facts'] === true) return 0;
      const list = (title: string, lines: readonly BriefLine[]): void => {
        if (lines.length === 0) return;
        print(`\n${title}`);
        for (const line of lines) print(`  ${line.date}  ${line.sentence}  [${line.standing}]`);
      };
      for (const { section, lines } of brief.sections) list(sectionWords[section][language], lines);
      list(words.open[language], brief.open);
      list(words.ahead[language], brief.ahead);
      return 0;
    } finally {
      await store.close();
    }
  },
};
