import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapLine } from '../../src/brief/coverage.ts';
import { layOut } from '../../src/brief/document.ts';
import { briefHtml } from '../../src/brief/html.ts';
import { BRIEF_LANGUAGES } from '../../src/brief/language.ts';
import { briefMarkdown } from '../../src/brief/markdown.ts';
import type { Claim } from '../../src/core/claim.ts';
import { type Gap, gapsOf } from '../../src/dossier/coverage.ts';
import { type Usual, usualKinds } from '../../src/dossier/usual.ts';
import { kindByName, kinds } from '../../src/kinds/registry.ts';
import { nameIn } from '../../src/pipeline.ts';
import { claimOf, dossierFrom, dossierOf, findingOf, told } from './dossier-of.ts';

const NONE: Usual = { pairs: 0, kinds: {} };
const DAY = '2026-11-24';

const found = (id: string, kind: string, edtf: string | null, more: Partial<Claim> = {}) =>
  findingOf([claimOf(id, edtf, { kind, ...more })]);
const place = (id: string) => ({ id, name: id, text: id });
const of = (gaps: readonly Gap[], kind: string): readonly Gap[] => gaps.filter((gap) => gap.kind === kind);

describe('what is usual', () => {
  const row = (pair: [string, string], counts: Record<string, number>) => ({ pair, kinds: counts });
  const rows = [
    row(['CHL', 'FIN'], { visit: 40 }),
    row(['CHL', 'PER'], { visit: 8, meeting: 2 }),
    row(['FIN', 'SWE'], { visit: 5, 'trade-figure': 5 }),
    row(['EST', 'FIN'], { visit: 10 }),
    row(['FIN', 'NOR'], { visit: 9 }),
  ];

  test('is of the other pairs with ten claims or more', async () => {
    for (const pair of [
      ['CHL', 'FIN'],
      ['FIN', 'CHL'],
    ] as const)
      expect(await usualKinds({ kindCounts: async () => rows }, pair)).toEqual({
        pairs: 3,
        kinds: { visit: 3, meeting: 1, 'trade-figure': 1 },
      });
  });

  test('a kind that half of them and three at least have is missed', () => {
    const usual: Usual = { pairs: 7, kinds: { visit: 4, meeting: 3, aid: 4, investment: 7 } };
    const gaps = gapsOf(dossierFrom([found('a', 'aid', '2020')]), usual, DAY);
    expect(gaps.map(({ kind, reason, count, of: all }) => [kind, reason, count, all])).toEqual([
      ['visit', 'usual', 4, 7],
      ['investment', 'usual', 7, 7],
    ]);
    const few = gapsOf(dossierFrom([]), { pairs: 4, kinds: { visit: 2, meeting: 3 } }, DAY);
    expect(few.map(({ kind }) => kind)).toEqual(['meeting']);
  });

  test('with fewer than three other pairs, what every dossier should have is', () => {
    const gaps = gapsOf(dossierFrom([]), { pairs: 2, kinds: { aid: 2 } }, DAY);
    expect(gaps.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['relations-established', 'envoy-accredited', 'trade-figure', 'visa-regime']),
    );
    expect(gaps.map(({ kind }) => kind)).not.toContain('aid');
    for (const gap of gaps) expect(gap.reason).toBe('wanted');
  });
});

describe('gaps inside a kind', () => {
  test('a founding without its day', () => {
    const gap = (edtf: string | null) =>
      of(
        gapsOf(dossierFrom([found('r', 'relations-established', edtf)]), NONE, DAY),
        'relations-established',
      );
    expect(gap('1992')).toMatchObject([{ reason: 'day', known: '1992', findings: ['f-r'] }]);
    expect(gap(null)).toMatchObject([{ reason: 'day', known: null }]);
    expect(gap('1992-05-14')).toEqual([]);
  });

  test('missions and visits of one side alone', () => {
    const embassy = found('e', 'mission-opened', '1999', { place: place('capital:FIN') });
    const visitor = {
      role: 'visitor',
      type: 'office',
      id: 'president',
      name: 'president',
      text: 'x',
      state: 'FIN',
      office: 'president',
    } as const;
    const visit = found('v', 'visit', '2012-03-01', { roles: [visitor] });
    const gaps = gapsOf(dossierFrom([embassy, visit]), NONE, DAY);
    expect(of(gaps, 'mission-opened')).toMatchObject([{ reason: 'side', states: ['FIN'] }]);
    expect(of(gaps, 'visit')).toMatchObject([{ reason: 'side', states: ['CHL'] }]);
    const back = found('b', 'visit', '2014', { place: place('state:FIN') });
    expect(of(gapsOf(dossierFrom([visit, back]), NONE, DAY), 'visit')).toEqual([]);
    // Whose visit it was is not told: it may have been the other's.
    const unclear = found('u', 'visit', '2014');
    expect(of(gapsOf(dossierFrom([visit, unclear]), NONE, DAY), 'visit')).toEqual([]);
  });

  test('sessions that are missing by their number', () => {
    const session = found('s', 'commission-session', '2019', { detail: { ordinal: 4 } });
    const missing = [3, 1].map((ordinal) => ({
      id: `i${ordinal}`,
      rule: 'session-missing' as const,
      kind: 'commission-session',
      states: ['CHL', 'FIN'],
      time: null,
      ordinal,
      premises: session.claims,
      against: 'unstated' as const,
    }));
    const gaps = gapsOf(dossierFrom([session], { inferences: missing }), NONE, DAY);
    expect(of(gaps, 'commission-session')).toMatchObject([{ reason: 'numbers', ordinals: [1, 3] }]);
  });

  test('a trade figure older than two years', () => {
    const quantity = { value: 3, bound: 'exact', unit: 'USD' } as const;
    const figure = (id: string, edtf: string) => found(id, 'trade-figure', edtf, { quantity });
    const gap = (...list: string[]) =>
      of(gapsOf(dossierFrom(list.map((edtf) => figure(edtf, edtf))), NONE, DAY), 'trade-figure');
    expect(gap('2019', '2023')).toMatchObject([{ reason: 'old', known: '2023', findings: ['f-2023'] }]);
    expect(gap('2019', '2024')).toEqual([]);
    expect(gap('2024-11-23')).toMatchObject([{ reason: 'old' }]);
  });

  test('what happened and is not dated; states of affairs need no date', () => {
    const gaps = gapsOf(
      dossierFrom([
        found('1', 'agreement-signed', null),
        found('2', 'agreement-signed', '2001'),
        found('3', 'visa-regime', null),
        found('4', 'agreement-signed', null, { modality: 'planned' }),
      ]),
      NONE,
      DAY,
    );
    expect(of(gaps, 'agreement-signed')).toMatchObject([
      { reason: 'undated', count: 1, of: 2, findings: ['f-1'] },
    ]);
    expect(of(gaps, 'visa-regime')).toEqual([]);
  });
});

describe('laws', () => {
  const names = kinds.map(({ name }) => name);
  const finding = fc
    .record({
      kind: fc.constantFrom(...names),
      edtf: fc.option(fc.constantFrom('1992', '2001-05', '2020-02-29')),
      modality: fc.constantFrom('asserted', 'planned', 'denied'),
      id: fc.uuid(),
    })
    .map(({ edtf, id, ...parts }) => findingOf([claimOf(id, edtf, parts)]));
  const usual = fc.record({
    pairs: fc.integer({ min: 0, max: 9 }),
    kinds: fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 1, max: 9 })),
  });

  test('a gap is never named for a kind that the dossier has', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), usual, (findings, counts) => {
        const has = new Set(findings.map(({ kind }) => kind));
        for (const gap of gapsOf(dossierFrom(findings), counts, DAY)) {
          const missing = gap.reason === 'usual' || gap.reason === 'wanted';
          expect(has.has(gap.kind)).toBe(!missing);
          expect(gap.section).toBe(kindByName(gap.kind)?.section);
        }
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  test.each(BRIEF_LANGUAGES)('in %s a gap is what no source tells, never nothing', (language) => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), usual, (findings, counts) => {
        for (const gap of gapsOf(dossierFrom(findings), counts, DAY)) {
          const { sentence } = gapLine(gap, language, nameIn);
          const source = { ar: 'المصادر المحفوظة', en: 'no source of the store', az: 'mənbələrin heç biri' };
          expect(sentence).toContain(source[language]);
          expect(sentence).not.toMatch(/\{|\}|undefined|\b0\b|there is no|لا يوجد|yoxdur/);
        }
      }),
      { seed: 20261124, numRuns: 100 },
    );
  });
});

describe('read from texts', () => {
  const TEXTS = [
    told(
      'en',
      '2022-05-11',
      'Kenya and Norway established diplomatic relations in 1963. The Embassy of Norway in Nairobi was opened in 1965. The President of Kenya visited Oslo on 10 May 2022.',
    ),
  ];

  test('the sentences of three languages', async () => {
    const dossier = await dossierOf(TEXTS, ['KEN', 'NOR']);
    const gaps = gapsOf(dossier, { pairs: 8, kinds: { 'trade-figure': 5 } }, DAY);
    const [ar, en, az] = BRIEF_LANGUAGES.map((language) =>
      gaps.map((gap) => gapLine(gap, language, nameIn).sentence),
    );
    expect(en).toEqual([
      'Establishment of diplomatic relations: no source of the store tells the day (known: 1963)',
      'Opening of a mission: no source of the store tells of any from Kenya',
      'Visit: no source of the store tells of any from Norway',
      'Trade figure: no source of the store tells (known of 5 of the 8 other pairs)',
    ]);
    expect(ar?.at(-1)).toBe(
      'حجم التبادل التجاري: لا يذكر ذلك أيٌّ من المصادر المحفوظة (معروف عن ٥ من ٨ أزواج أخرى)',
    );
    expect(az?.at(-1)).toBe(
      'Ticarət dövriyyəsi: saxlanılan mənbələrin heç biri bunu bildirmir (digər 8 cütdən 5 cüt üçün məlumdur)',
    );
  });

  test('a brief lists them, and whole sections by their names alone', async () => {
    const dossier = await dossierOf(TEXTS, ['KEN', 'NOR']);
    const brief = layOut(dossier, 'en', nameIn, DAY, gapsOf(dossier, NONE, DAY));
    expect(brief.unknown).toContain('economy');
    expect(brief.gaps.map(({ section }) => section)).not.toContain('economy');
    for (const text of [briefMarkdown(brief, null), briefHtml(brief, { printed: null, css: '' })]) {
      expect(text).toContain('no source of the store tells of any from Kenya');
      expect(text).toMatch(/Economy.*no evidence yet/);
    }
    expect(layOut(dossier, 'en', nameIn, DAY).gaps).toEqual([]);
  });
});
