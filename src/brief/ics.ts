import ical, {
  type ICalCalendar,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { occasionOf, plusDays } from '../core/days.ts';
import type { BriefCalendar, CalendarLine } from './calendar.ts';
import { calendarWords, entryWords, leftOutWords } from './calendar-words.ts';
import { kindLabel } from './caption.ts';
import { formatCount } from './format.ts';
import { words } from './words.ts';

/** How often a calendar that is subscribed to is fetched again, in seconds. */
const REFRESH = 86_400;

/** Who may see it in a calendar that is shared; public ones say nothing. */
const CLASSES = {
  public: null,
  internal: ICalEventClass.PRIVATE,
  restricted: ICalEventClass.CONFIDENTIAL,
} as const;

/** Text that may stand in a calendar file: no control characters but line ends, no half characters. */
const clean = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, ' ').toWellFormed();

/** The package escapes what events say, and not what the calendar says of itself. */
const escaped = (text: string): string =>
  clean(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A date, whatever the time zone of the machine: the package reads days in UTC. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const describeLine = (line: CalendarLine, { language }: BriefCalendar): string =>
  [
    `${line.date}${words.comma[language]}${line.remarks.join(words.comma[language])}`,
    line.by,
    ...line.quotes.map(({ quote, source }) => `“${quote}” — ${source}`),
  ]
    .filter((part) => part !== '')
    .join('\n');

const addLine = (file: ICalCalendar, line: CalendarLine, calendar: BriefCalendar, day: string): boolean => {
  const days = occasionOf(line.entry.edtf ?? '');
  if (days === null) return false;
  const { language } = calendar;
  const { kind, about } = line.entry;
  file.createEvent({
    id: `${line.entry.id}@rawabit`,
    stamp: midnight(day),
    start: midnight(days.first),
    // The end of a day is the beginning of the next.
    end: midnight(plusDays(days.last, 1)),
    allDay: true,
    summary: clean(`${calendar.title}: ${line.sentence}${line.warning === '' ? '' : ` [${line.warning}]`}`),
    description: clean(describeLine(line, calendar)),
    class: CLASSES[calendar.label],
    transparency: ICalEventTransparency.TRANSPARENT,
    status: kind === 'anniversary' ? null : ICalEventStatus.TENTATIVE,
    categories: [{ name: entryWords[kind][language] }, { name: kindLabel(about, language) }],
  });
  return true;
};

/**
 * A calendar as an iCalendar file (RFC 5545). Only what is known to the day is an event; what is known to the month or
 * year is counted in its description, since a calendar program would show it on a day that nobody gives. The same
 * dossier and day give the same bytes, and an entry has the same UID on every day.
 */
export const briefCalendar = (calendar: BriefCalendar, day: string): string => {
  const { language } = calendar;
  const name = `${calendarWords.calendar[language]}: ${calendar.title}`;
  const file = ical({
    name: escaped(name),
    prodId: { company: 'Rawabit', product: 'Rawabit', language: language.toUpperCase() },
    scale: 'gregorian',
    ttl: REFRESH,
  });
  const left = [...calendar.lines, ...calendar.undated].filter((line) => !addLine(file, line, calendar, day));
  const period = `${name}${words.comma[language]}${calendar.period}`;
  const counted = left.length === 0 ? [] : [formatCount(left.length, leftOutWords, language)];
  file.description(escaped([period, ...counted].join('. ')));
  return `${file.toString().trimEnd()}\r\n`;
};
