import { joinNames } from '../../brief/caption.ts';
import { gapLine } from '../../brief/coverage.ts';
import { coverageWords } from '../../brief/coverage-words.ts';
import { sectionWords } from '../../brief/words.ts';
import { CALENDAR_DEPTH } from '../../dossier/calendar.ts';
import { gapsOf } from '../../dossier/coverage.ts';
import { SECTIONS } from '../../dossier/dossier.ts';
import { loadDossier } from '../../dossier/load.ts';
import { usualKinds } from '../../dossier/usual.ts';
import { nameIn } from '../../pipeline.ts';
import { reconciler } from '../../reconciling.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, jsonOption, storeOption, textOf } from '../command.ts';
import { today } from '../day-option.ts';
import { languageFrom, languageOption } from '../language-option.ts';
import { print, tell } from '../output.ts';
import { pairOf } from '../pair.ts';

export const command: Command = {
  usage: 'coverage A B',
  about:
    'Shows what no source of the store tells of two states, against what is known of the other pairs of the store. It may well exist: what nobody tells is unknown, not absent.',
  options: [languageOption, jsonOption, storeOption],
  examples: [
    ['rawabit coverage AZE KWT', 'what is still to be found out'],
    ['rawabit coverage أذربيجان الكويت --lang ar', 'the same, in Arabic'],
    ['rawabit coverage AZE KWT --json', 'one gap a line, for programs'],
  ],
  run: async ({ options, words: given }) => {
    const [a, b] = pairOf(given, 'coverage A B');
    const language = languageFrom(options['lang'], 'en');
    const store = await openStore(storeLocation(textOf(options['store'])), { create: false });
    try {
      const [dossier, usual] = await Promise.all([
        loadDossier(store, a, b, reconciler, CALENDAR_DEPTH),
        usualKinds(store, [a, b]),
      ]);
      const title = joinNames(
        dossier.pair.map((code) => nameIn('state', code, language) ?? code),
        language,
      );
      if (dossier.claims === 0)
        tell(`No document of the store says anything about ${title}. Read some with "rawabit read".`);
      const lines = gapsOf(dossier, usual, today()).map((gap) => gapLine(gap, language, nameIn));
      if (options['json'] === true) {
        for (const { gap, sentence } of lines) print(JSON.stringify({ ...gap, sentence }));
        return 0;
      }
      print(`${title}: ${coverageWords.coverage[language]}`);
      if (lines.length === 0) print(`  ${coverageWords.none[language]}`);
      for (const section of SECTIONS) {
        const own = lines.filter((line) => line.section === section);
        if (own.length > 0) print(`\n${sectionWords[section][language]}`);
        for (const { sentence } of own) print(`  ${sentence}`);
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};
