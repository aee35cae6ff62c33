/**
 * Measures, "Reading right", recognition-guide: `npm run bench -- headings`, or `node bench/headings.bench.ts
 * [--data DIR] [--misses]`.
 *
 * The truth is drawn from the headings of the dated events of each article, by their words alone:
 * - the year is the single year that ends the heading ("…, 1853."); headings with a span of years, two years or none
 *   are left out;
 * - the states are the United States and the state that the article's short title names; articles on states that are
 *   no more (the guide marks them with an asterisk) and headings about another state than the article's are left out;
 * - the kinds are those of the table below. A heading may give two ("Establishment of Diplomatic Relations and the
 *   American Legation in Greece, 1868."). A mission that is reopened or raised in rank is a mission opened. Relations
 *   that are interrupted or suspended are left out: readers differ whether they are severed.
 * A heading is recovered if the article, read as plain text with its headings as lines, gives an asserted claim of that
 * kind about exactly those states in that year, from wherever in the text.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Claim } from '../src/core/claim.ts';
import { findState, readDocument } from '../src/pipeline.ts';
import { readSource } from '../src/reading/read-source.ts';
import { dataFolder, printTable } from './table.ts';
import { readTei } from './tei.ts';

const folder = join(dataFolder(), 'documents/recognition-guide');

const MISSION =
  /Legation|Embassy|Consulate|Liaison Office|Interests? Section|Diplomatic Mission|Consular Post/;
const OPENED = /[Ee]stablish|[Oo]pened|[Oo]pening|[Oo]pens|Raised|Elevation/;
const CLOSED = /Closed|Closure|Closing/;

/** Which kinds a heading speaks of. */
const TRUTHS: readonly (readonly [kind: string, says: (heading: string) => boolean])[] = [
  ['recognition', (heading) => /(?<!Non-)Recognition\b/.test(heading)],
  [
    'relations-established',
    (heading) =>
      /\bEstablishment of (?:Diplomatic|Consular) ?Relations/.test(heading) ||
      /Relations Established/.test(heading),
  ],
  [
    'relations-restored',
    (heading) =>
      /Relations (?:Re-?established|Resumed|Normalized|Restored)/.test(heading) ||
      /(?:Resumption|Re-?establishment) of (?:\w+ )*Relations/.test(heading),
  ],
  [
    'relations-severed',
    (heading) =>
      /Relations (?:Severed|Ended|Broken|Terminated)/.test(heading) ||
      /(?:Termination|Cessation|Severing|Severs)(?: of)? (?:\w+ )*Relations/.test(heading),
  ],
  [
    'mission-opened',
    (heading) =>
      MISSION.test(heading) && OPENED.test(heading) && !CLOSED.test(heading) && !/Moved/.test(heading),
  ],
  ['mission-closed', (heading) => MISSION.test(heading) && CLOSED.test(heading) && !OPENED.test(heading)],
];

/** Headings that speak of another state, or of a body that is no state. */
const OF_OTHERS =
  /German Democratic Republic|East Germany|Prussia|PRC|Central American|Arab Union|United Arab Republic|Taipei|French Committee|Provisional Government/;

/** The one year that ends a heading; null after a span or a second year. */
const yearOf = (heading: string): string | null => /(?<![-–&\d] ?)\b(\d{4})\.?$/.exec(heading)?.[1] ?? null;

interface Truth {
  readonly heading: string;
  readonly kind: string;
  readonly year: string;
}

const truthsOf = (events: readonly string[]): Truth[] =>
  events.flatMap((heading) => {
    const year = yearOf(heading);
    if (year === null || OF_OTHERS.test(heading)) return [];
    return TRUTHS.filter(([, says]) => says(heading)).map(([kind]) => ({ heading, kind, year }));
  });

/** The code of the state of a title: its name, or the other name in brackets. */
const stateOf = (title: string): string | null => {
  if (title.endsWith('*')) return null;
  const names = [title.replace(/\(.*\)/, ''), /\((.*)\)/.exec(title)?.[1] ?? '', title.replace(/^The /, '')];
  for (const name of names) {
    const found = findState(name.trim());
    if ('code' in found) return found.code;
  }
  return null;
};

const HOST = 'USA';

/** Why a truth was not recovered: the nearest claim to it. */
const nearest = (claims: readonly Claim[], { kind, year }: Truth, states: string): string => {
  const same = claims.filter((claim) => claim.kind === kind);
  const about = same.filter((claim) => claim.states.join() === states);
  const dates = (of: readonly Claim[]): string =>
    [
      ...new Set(
        of.map((claim) => `${claim.states.join('–')} ${claim.time?.edtf ?? 'undated'} ${claim.modality}`),
      ),
    ].join('; ');
  const inYear = same.filter((claim) => claim.time?.edtf.startsWith(year) === true);
  if (same.length === 0) return 'no claim of the kind';
  if (inYear.length > 0) return `other states or modality: ${dates(inYear)}`;
  if (about.length > 0) return `another year: ${dates(about)}`;
  return `other states and years: ${dates(same)}`;
};

const misses: string[] = [];
const leftOut: string[] = [];
const byKind = new Map<string, { recovered: number; of: number }>();
const files = existsSync(folder) ? globSync(join(folder, '*.xml')).sort() : [];
for (const path of files) {
  const { title, lines, events } = readTei(readFileSync(path, 'utf8'));
  const state = stateOf(title);
  if (state === null) {
    leftOut.push(title);
    continue;
  }
  const states = [HOST, state].sort().join();
  const truths = truthsOf(events);
  const text = `---\nlanguage: en\ntitle: ${JSON.stringify(title)}\n---\n${lines.join('\n')}\n`;
  const { claims } = readDocument(
    await readSource(new TextEncoder().encode(text), { path: `${basename(path)}.txt` }),
  );
  for (const truth of truths) {
    const row = byKind.get(truth.kind) ?? { recovered: 0, of: 0 };
    const recovered = claims.some(
      (claim) =>
        claim.kind === truth.kind &&
        claim.modality === 'asserted' &&
        claim.states.join() === states &&
        claim.time?.edtf.startsWith(truth.year) === true,
    );
    byKind.set(truth.kind, { recovered: row.recovered + (recovered ? 1 : 0), of: row.of + 1 });
    if (!recovered)
      misses.push(
        `${basename(path, '.xml')}: ${truth.kind} ${states} ${truth.year} «${truth.heading}» – ${nearest(claims, truth, states)}`,
      );
  }
}

const total = [...byKind.values()].reduce(
  (sum, { recovered, of }) => ({ recovered: sum.recovered + recovered, of: sum.of + of }),
  { recovered: 0, of: 0 },
);
const shareOf = ({ recovered, of }: { recovered: number; of: number }): string =>
  of === 0 ? 'no data' : `${(recovered / of).toFixed(3)} (${recovered} of ${of})`;
printTable([
  {
    name: `recognition-guide: dated headings recovered, ${files.length - leftOut.length} of ${files.length} articles`,
    value: shareOf(total),
    target: '0.85',
    peers: '–',
  },
  ...[...byKind].map(([kind, row]) => ({ name: `  ${kind}`, value: shareOf(row), target: '–', peers: '–' })),
]);
if (process.argv.includes('--misses')) {
  console.log(`\nLeft out, for their states have no code: ${leftOut.join('; ')}`);
  for (const miss of misses) console.log(miss);
}
