import { type BriefCalendar, type CalendarLine, layOutCalendar } from '../../brief/calendar.ts';
import { calendarWords } from '../../brief/calendar-words.ts';
import { words } from '../../brief/words.ts';
import { yearsAfter } from '../../core/days.ts';
import { RawabitError } from '../../core/errors.ts';
import { CALENDAR_DEPTH, YEARS_AHEAD } from '../../dossier/calendar.ts';
import { loadDossier } from '../../dossier/load.ts';
import { nameIn } from '../../pipeline.ts';
import { reconciler } from '../../reconciling.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, type Invocation, jsonOption, storeOption, textOf } from '../command.ts';
import { dayFrom, today } from '../day-option.ts';
import { languageFrom, languageOption } from '../language-option.ts';
import { print, tell } from '../output.ts';
import { pairOf } from '../pair.ts';
import { refuseFolder, writeOut } from '../write-out.ts';

const periodOf = (options: Invocation['options']): { readonly from: string; readonly until: string } => {
  const from = dayFrom(textOf(options['from']), 'from');
  const until = dayFrom(textOf(options['until']), 'until', yearsAfter(from, YEARS_AHEAD) ?? from);
  if (until >= from) return { from, until };
  throw new RawabitError({
    code: 'usage',
    what: `The calendar would end on ${until}, before it begins on ${from}.`,
    remedy: 'Give --until a day that is not before --from.',
  });
};

const refuse = (what: string, remedy: string): never => {
  throw new RawabitError({ code: 'usage', what, remedy });
};

const jsonOf = (list: string, { entry, sentence }: CalendarLine): string => {
  const { premises, ...rest } = entry;
  const evidence = premises.map(({ id, sourceId, evidence: at }) => ({ claim: id, source: sourceId, ...at }));
  return JSON.stringify({ list, ...rest, sentence, evidence });
};

const printLines = (lines: readonly CalendarLine[], { language }: BriefCalendar): void => {
  for (const { entry, date, sentence, remarks, by } of lines) {
    const when = entry.edtf === null ? '' : `${date}  `;
    const standing = remarks.length === 0 ? '' : `  [${remarks.join(words.comma[language])}]`;
    print(`  ${when}${sentence}${standing}`);
    if (by !== '') print(`      ${by}`);
  }
};

const printText = (calendar: BriefCalendar): void => {
  const { language, lines } = calendar;
  print(`${calendarWords.calendar[language]}: ${calendar.title}${words.comma[language]}${calendar.period}\n`);
  if (lines.length === 0) print(`  ${calendarWords.nothing[language]}`);
  printLines(lines, calendar);
  for (const [title, list] of [
    [words.open, calendar.overdue],
    [calendarWords.undated, calendar.undated],
  ] as const) {
    if (list.length === 0) continue;
    print(`\n${title[language]}`);
    printLines(list, calendar);
  }
};

export const command: Command = {
  usage: 'calendar A B',
  about:
    'Shows what a desk keeps dates for between two states: anniversaries, what is planned or due, and plans whose time is over without a word of how they went. A date is never more exact than its sources.',
  options: [
    languageOption,
    { name: 'from', value: 'DAY', help: 'the first day (YYYY-MM-DD); else today' },
    { name: 'until', value: 'DAY', help: `the last day; else ${YEARS_AHEAD} years after the first` },
    { name: 'ics', help: 'as an iCalendar file, for calendar programs: what is known to the day' },
    { name: 'output', short: 'o', value: 'FILE', help: 'write the iCalendar file there' },
    jsonOption,
    storeOption,
  ],
  examples: [
    ['rawabit calendar AZE KWT --lang ar', 'the next two years, in Arabic'],
    ['rawabit calendar AZE KWT --ics -o kuwait.ics', 'a file to open in a calendar program'],
    [
      'rawabit calendar AZE KWT --from 2025-01-01 --until 2025-12-31 --json',
      'one entry a line, for programs',
    ],
  ],
  run: async ({ options, words: given }) => {
    const [a, b] = pairOf(given, 'calendar A B');
    const language = languageFrom(options['lang'], 'en');
    const period = periodOf(options);
    const file = textOf(options['output']);
    const [ics, json] = [options['ics'] === true, options['json'] === true];
    if (ics && json) refuse('--ics and --json are two forms.', 'Give one of them.');
    if (file !== undefined && !ics) refuse('--output is for the iCalendar file.', 'Give --ics with it.');
    if (file !== undefined) refuseFolder(file);
    const store = await openStore(storeLocation(textOf(options['store'])), { create: false });
    try {
      const dossier = await loadDossier(store, a, b, reconciler, CALENDAR_DEPTH);
      const calendar = layOutCalendar(dossier, language, nameIn, { ...period, day: today() });
      if (dossier.claims === 0)
        tell(
          `No document of the store says anything about ${calendar.title}. Read some with "rawabit read".`,
        );
      if (json)
        for (const [list, lines] of [
          ['calendar', calendar.lines],
          ['overdue', calendar.overdue],
          ['undated', calendar.undated],
        ] as const)
          for (const line of lines) print(jsonOf(list, line));
      else if (ics) {
        const { briefCalendar } = await import('../../brief/ics.ts');
        const text = briefCalendar(calendar, today());
        if (file === undefined) print(text);
        else writeOut(file, text);
      } else printText(calendar);
      return 0;
    } finally {
      await store.close();
    }
  },
};
