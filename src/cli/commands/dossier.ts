import { layOut } from '../../brief/document.ts';
import { formatNumber } from '../../brief/format.ts';
import { sectionWords, statusWords, words } from '../../brief/words.ts';
import { loadDossier } from '../../dossier/load.ts';
import { findingsOf, nameIn } from '../../pipeline.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, jsonOption, storeOption, textOf } from '../command.ts';
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
      const dossier = await loadDossier(store, a, b, findingsOf);
      if (options['json'] === true) {
        for (const section of dossier.sections)
          for (const finding of section.findings) print(JSON.stringify(finding));
        return 0;
      }
      const brief = layOut(dossier, language, nameIn);
      print(
        `${brief.title}  (${brief.sourceCount}, ${formatNumber(dossier.claims, language)} ${words.claims[language]})\n`,
      );
      for (const fact of brief.facts)
        print(
          `  ${fact.label}: ${fact.value}${fact.detail === '' ? '' : `, ${fact.detail}`}  [${statusWords[fact.status][language]}]`,
        );
      if (options['facts'] === true) return 0;
      for (const { section, lines } of brief.sections) {
        print(`\n${sectionWords[section][language]}`);
        for (const line of lines)
          print(
            `  ${line.date}  ${line.caption}${line.modality === '' ? '' : ` (${line.modality})`}  [${statusWords[line.status][language]}, ${line.sources}]`,
          );
      }
      if (brief.ahead.length > 0) {
        print(`\n${words.ahead[language]}`);
        for (const line of brief.ahead)
          print(`  ${line.date}  ${line.caption} (${line.modality})  [${line.sources}]`);
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};
