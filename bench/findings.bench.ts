/**
 * Speed of reconciling (measures, "Speed and size"): `npm run bench -- findings [--claims N]`. A store of a million
 * claims made from the gold of corpus/findings by other states, other years and other sources, a tenth of them of one
 * pair; how long its findings take, how long one more document takes, how long a dossier takes.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '../src/core/claim.ts';
import type { Source } from '../src/core/source.ts';
import { loadDossier, settleStore } from '../src/dossier/load.ts';
import { reconciler } from '../src/reconciling.ts';
import type { NewDocument } from '../src/store/contract.ts';
import { openStore } from '../src/store/open.ts';
import { readGold } from '../tests/reconciliation/gold.ts';
import { type Figure, median, printTable } from './table.ts';

const flag = process.argv.indexOf('--claims');
const TOTAL = flag > 0 ? Number(process.argv[flag + 1]) : 1_000_000;
/** Claims of a document, and of every ten documents how many are of the one large pair. */
const EACH = 10;
const LARGE: readonly [string, string] = ['AZE', 'KWT'];
const STATES =
  'ARE AUS AUT BEL BGR BHR BRA CAN CHE CHL CHN CUB CYP CZE DEU DNK DZA EGY ESP EST ETH FIN FRA GBR GEO GRC HUN IDN IND IRN IRQ ITA JOR JPN KAZ KEN KGZ KOR LBN LBY LKA MAR MEX MLT MYS NGA NLD NOR NPL NZL OMN PAK PER PHL POL PRT QAT ROU RUS SAU SDN SEN SGP SRB SSD SWE SYR THA TJK TKM TUN TUR TZA UGA UKR USA UZB VNM YEM ZAF'.split(
    ' ',
  );

/** A generator with a fixed seed (mulberry32). */
const seeded = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
const random = seeded(20261124);
const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;

const gold = readGold();
const shifted = (edtf: string, years: number): string =>
  edtf.replace(/\d{4}/g, (year) => String(Number(year) + years)).replace(/-02-29/g, '-02-28');

const pairOf = (others = false): readonly [string, string] => {
  if (!others && random() < 0.1) return LARGE;
  const a = pick(STATES);
  const b = pick(STATES.filter((state) => state !== a));
  return a < b ? [a, b] : [b, a];
};

const documentOf = (number: number, pair: readonly [string, string]): NewDocument => {
  const bytes = new TextEncoder().encode(`document ${number}`);
  const id = createHash('sha256').update(bytes).digest('hex');
  const years = Math.floor(random() * 30) - 20;
  const claims: Claim[] = [];
  while (claims.length < EACH) {
    const claim = pick(gold.claims);
    const other = new Map(claim.states.map((state, at) => [state, pair[at] ?? pair[0]]));
    claims.push({
      ...claim,
      id: `${id.slice(0, 12)}${claims.length}`,
      sourceId: id,
      states: claim.states.length === 1 ? [pair[0]] : [...pair],
      time: claim.time === null ? null : { ...claim.time, edtf: shifted(claim.time.edtf, years) },
      roles: claim.roles.map((role) => ({
        ...role,
        state: role.state === null ? null : (other.get(role.state) ?? null),
      })),
      evidence: { ...claim.evidence, start: 0, end: 0 },
    });
  }
  const source: Source = {
    id,
    path: `${number}.txt`,
    format: 'text',
    encoding: 'utf-8',
    text: '',
    title: null,
    publisher: `paper ${number % 400}`,
    author: null,
    kind: 'news',
    language: null,
    published: `${2005 + (number % 20)}-05-01`,
    retrieved: null,
    url: null,
    label: 'public',
    reliability: 'C',
  };
  const blocks = claims.map(reconciler.blockOf);
  return {
    bytes,
    source,
    claims,
    blocks,
    passages: [],
    print: [],
    language: pick(['ar', 'en', 'az']),
    readerVersion: '1',
  };
};

const folder = mkdtempSync(join(tmpdir(), 'rawabit-bench-'));
const file = join(folder, 'bench.db');
const store = await openStore(file, { create: true });
const settle = (pair?: readonly [string, string]): Promise<unknown> => settleStore(store, reconciler, pair);
const timed = async (step: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await step();
  return performance.now() - start;
};

let number = 0;
const putting = await timed(async () => {
  for (; number < TOTAL / EACH; number += 1) await store.putDocument(documentOf(number, pairOf()));
});
process.stderr.write(
  `${TOTAL} claims stored in ${(putting / 1000).toFixed(0)} s, ${(statSync(file).size / 1e6).toFixed(0)} MB\n`,
);
const whole = await timed(() => settle());
process.stderr.write(`settled in ${(whole / 1000).toFixed(1)} s\n`);

const more: number[] = [];
const moreLarge: number[] = [];
for (let round = 0; round < 30; round += 1) {
  const large = round % 3 === 0;
  const document = documentOf(number++, large ? LARGE : pairOf(true));
  await store.putDocument(document);
  (large ? moreLarge : more).push(await timed(() => settle()));
}
const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
const dossiers: number[] = [];
/** Somebody reads a document about others in between, so that nothing kept can be given again. */
const disturb = async (): Promise<void> => {
  await store.putDocument(documentOf(number++, pairOf(true)));
};
for (let round = 0; round < 40; round += 1) {
  await disturb();
  dossiers.push(await timed(() => loadDossier(store, LARGE[0], LARGE[1], reconciler)));
}
const again: number[] = [];
for (let round = 0; round < 40; round += 1)
  again.push(await timed(() => loadDossier(store, LARGE[0], LARGE[1], reconciler)));
const others: number[] = [];
for (let round = 0; round < 40; round += 1) {
  const [a, b] = pairOf(true);
  others.push(await timed(() => loadDossier(store, a, b, reconciler)));
}
const large = (await store.findingsOfPair(LARGE[0], LARGE[1], 1)).counts.reduce(
  (sum, { claims }) => sum + claims,
  0,
);
await store.close();
rmSync(folder, { recursive: true, force: true });

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const figures: readonly Figure[] = [
  { name: `${TOTAL} claims reconciled`, value: `${(whole / 1000).toFixed(1)} s`, target: '300 s', peers: '' },
  {
    name: 'one more document of another pair, its findings, median / p95',
    value: `${ms(median(more))} / ${ms(p95(more))}`,
    target: '100 ms',
    peers: '',
  },
  {
    name: `one more document of the pair of ${large} claims, median / p95`,
    value: `${ms(median(moreLarge))} / ${ms(p95(moreLarge))}`,
    target: '100 ms',
    peers: '',
  },
  {
    name: `dossier of the pair of ${large} claims, median / p95`,
    value: `${ms(median(dossiers))} / ${ms(p95(dossiers))}`,
    target: '50 ms',
    peers: '',
  },
  {
    name: 'the same again while nothing changes, median / p95',
    value: `${ms(median(again))} / ${ms(p95(again))}`,
    target: '50 ms',
    peers: '',
  },
  {
    name: 'dossier of other pairs, median / p95',
    value: `${ms(median(others))} / ${ms(p95(others))}`,
    target: '50 ms',
    peers: '',
  },
];
printTable(figures);
