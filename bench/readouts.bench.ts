/**
 * Measures, "Reading right", briefings: `npm run bench -- readouts`, or `node bench/readouts.bench.ts [--data DIR]
 * [--misses]`.
 *
 * The truth is drawn from the titles that begin with "Readout" and hold "Call with" or "Meeting with" once:
 * - the kind is a phone call or a meeting;
 * - the states are the United States and every state that is named after "with" behind an "of" ("Prime Minister
 *   Kishida of Japan"); titles that name none so (adjectives alone, women leaders, members of Congress) are left out;
 * - the day is that of publication, or one that the opening sentence states: "yesterday", a weekday, a day of a month,
 *   a week off at most.
 * Their front matter says "date" for the day of publication; it is handed to the reading as the day that it is.
 * A readout is recovered if reading it gives an asserted claim of that kind about exactly those states on that day.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Claim } from '../src/core/claim.ts';
import type { Source } from '../src/core/source.ts';
import { findState, readDocument } from '../src/pipeline.ts';
import { readSource } from '../src/reading/read-source.ts';
import { dataFolder, printTable } from './table.ts';

const folder = join(dataFolder(), 'documents/briefings');
const HOST = 'USA';
const DAY = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const LONGEST_NAME = 5;

/** States that are named behind "of", the longest name at each. */
const statesBehindOf = (words: readonly string[]): string[] => {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] !== 'of') continue;
    const from = words[at + 1] === 'the' ? at + 2 : at + 1;
    for (let length = LONGEST_NAME; length > 0; length -= 1) {
      if (from + length > words.length) continue;
      const name = words
        .slice(from, from + length)
        .join(' ')
        .replace(/[’']s$|,$/, '');
      const state = findState(name);
      if (!('code' in state)) continue;
      found.add(state.code);
      at = from + length - 1;
      break;
    }
  }
  return [...found];
};

interface Truth {
  readonly kind: string;
  /** Sorted codes, joined. */
  readonly states: string;
  /** Days, ISO. */
  readonly days: ReadonlySet<string>;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** An opening that names a day further off tells of something else as well. */
const WEEK = 7 * DAY;

/** Days about publication that an opening sentence states. */
const daysOf = (opening: string, published: string): Set<string> => {
  const time = Date.parse(published);
  const days = new Set([published]);
  if (/\byesterday\b/i.test(opening)) days.add(iso(time - DAY));
  for (const [weekday, name] of WEEKDAYS.entries())
    if (new RegExp(`\\b${name}\\b`).test(opening))
      days.add(iso(time - ((new Date(time).getUTCDay() - weekday + 7) % 7) * DAY));
  for (const [month, name] of MONTHS.entries()) {
    const day = new RegExp(`\\b${name} (\\d{1,2})\\b`).exec(opening)?.[1];
    if (day !== undefined) days.add(iso(Date.UTC(Number(published.slice(0, 4)), month, Number(day))));
  }
  return new Set([...days].filter((day) => Math.abs(Date.parse(day) - time) <= WEEK));
};

const truthOf = (title: string, opening: string, published: string): Truth | null => {
  const words = title.replace(/\s+/g, ' ').trim();
  const events = [...words.matchAll(/\b(Call|Meeting) with\b/gi)];
  const event = events[0];
  if (!words.startsWith('Readout') || event === undefined || events.length > 1) return null;
  const states = statesBehindOf(words.slice(event.index + event[0].length).split(' '));
  if (states.length === 0) return null;
  return {
    kind: event[1]?.toLowerCase() === 'call' ? 'phone-call' : 'meeting',
    states: [...new Set([HOST, ...states])].sort().join(),
    days: daysOf(opening, published),
  };
};

const nearest = (claims: readonly Claim[], truth: Truth): string => {
  const same = claims.filter(({ kind }) => kind === truth.kind);
  const near = same.length > 0 ? same : claims.filter(({ kind }) => /meeting|phone-call|visit/.test(kind));
  return near.length === 0
    ? 'nothing of the kind'
    : near
        .map(
          (claim) =>
            `${claim.kind} ${claim.states.join('–')} ${claim.time?.edtf ?? 'undated'} ${claim.modality}`,
        )
        .join('; ');
};

const misses: string[] = [];
const counts = { call: { recovered: 0, of: 0 }, meeting: { recovered: 0, of: 0 } };
const files = existsSync(folder) ? globSync(join(folder, '*.md')).sort() : [];
for (const path of files) {
  const bytes = new Uint8Array(readFileSync(path));
  const published = /^date: '?(\d{4}-\d\d-\d\d)/m.exec(new TextDecoder().decode(bytes))?.[1];
  const given = await readSource(bytes, { path });
  if (given.title === null || published === undefined) continue;
  const source: Source = { ...given, published };
  const opening = /^\s*[\s\S]*?[^.][^A-Z.]\.(?=\s)/.exec(source.text)?.[0] ?? source.text;
  const truth = truthOf(given.title, opening, published);
  if (truth === null) continue;
  const { claims } = readDocument(source);
  const recovered = claims.some(
    (claim) =>
      claim.kind === truth.kind &&
      claim.modality === 'asserted' &&
      claim.states.join() === truth.states &&
      truth.days.has(claim.time?.edtf ?? ''),
  );
  const row = truth.kind === 'phone-call' ? counts.call : counts.meeting;
  row.of += 1;
  if (recovered) row.recovered += 1;
  else
    misses.push(
      `${basename(path, '.md').slice(0, 110)}: ${truth.kind} ${truth.states} ${[...truth.days].join(' or ')} – ${nearest(claims, truth)}`,
    );
}

const shareOf = ({ recovered, of }: { recovered: number; of: number }): string =>
  of === 0 ? 'no data' : `${(recovered / of).toFixed(3)} (${recovered} of ${of})`;
const { call, meeting } = counts;
printTable([
  {
    name: 'briefings: readouts whose meeting or call, states and day are recovered',
    value: shareOf({ recovered: call.recovered + meeting.recovered, of: call.of + meeting.of }),
    target: '0.85',
    peers: '–',
  },
  { name: '  calls', value: shareOf(call), target: '–', peers: '–' },
  { name: '  meetings', value: shareOf(meeting), target: '–', peers: '–' },
]);
if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss);
