import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutCalendar } from '../../src/brief/calendar.ts';
import { anniversaryHeads } from '../../src/brief/calendar-words.ts';
import { BRIEF_LANGUAGES } from '../../src/brief/language.ts';
import { daysOf, isDay, occasionOf, yearsAfter } from '../../src/core/days.ts';
import { isRound } from '../../src/dossier/calendar/anniversaries.ts';
import { calendarOf, overdueOf, undatedOf } from '../../src/dossier/calendar.ts';
import { kindByName } from '../../src/kinds/registry.ts';
import { nameIn } from '../../src/pipeline.ts';
import { claimOf, dossierFrom, dossierOf, findingOf, told } from './dossier-of.ts';

const relations = (edtf: string) => findingOf([claimOf('r', edtf, { kind: 'relations-established' })]);

const brief = (
  list: readonly { edtf: string | null; kind: string; about: string; years?: number | null }[],
) => list.map(({ edtf, kind, about, years }) => [edtf, kind, about, years ?? null]);

describe('days', () => {
  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1991', '1991-01-01', '1991-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2004~', '2004-01-01', '2004-12-31'],
    ['2027-21', '2027-01-01', '2027-12-31'],
    ['2009-02-10/2009-02-11', '2009-02-10', '2009-02-11'],
    ['2016/..', '2016-01-01', '9999-12-31'],
    ['[2006..2020]', '2006-01-01', '2020-12-31'],
    ['0099-12', '0099-12-01', '0099-12-31'],
  ])('%s covers %s to %s', (edtf, first, last) => {
    expect(daysOf(edtf)).toMatchObject({ first, last });
  });

  test.each([
    ['1996-02-29', 4, '2000-02-29'],
    ['1996-02-29', 5, '2001-02-28'],
    ['1996-02-29', 104, '2100-02-28'],
    ['1994-10', 33, '2027-10'],
    ['2004~', 20, '2024~'],
    ['2009-12-31/2010-01-02', 10, '2019-12-31/2020-01-02'],
    ['2024-02-28/2024-02-29', 1, '2025-02-28'],
    ['199X', 10, null],
    ['2004/2006', 10, null],
    ['2027-21', 10, null],
    ['2016/..', 10, null],
  ])('%s and %d years: %s', (edtf, years, then) => {
    expect(yearsAfter(edtf, years)).toBe(then);
  });

  test('a longer interval is no occasion', () => {
    expect(occasionOf('2026-05-01/2026-07-31')).toBeNull();
    expect(occasionOf('2026-05-30/2026-06-02')).toMatchObject({ first: '2026-05-30', last: '2026-06-02' });
    expect(occasionOf('2026-05')).toBeNull();
  });
});

describe('anniversaries', () => {
  test('come every year, with the number of years', () => {
    const entries = calendarOf(dossierFrom([relations('1994-10-07')]), '2026-11-24', '2029-10-07');
    expect(entries.map(({ edtf, years, round, since }) => [edtf, years, round, since])).toEqual([
      ['2027-10-07', 33, false, '1994-10-07'],
      ['2028-10-07', 34, false, '1994-10-07'],
      ['2029-10-07', 35, false, '1994-10-07'],
    ]);
  });

  test('the round ones', () => {
    const round = Array.from({ length: 110 }, (_, index) => index + 1).filter(isRound);
    expect(round).toEqual([1, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, 110]);
  });

  test('the 29th of February falls on the 28th in common years', () => {
    const entries = calendarOf(dossierFrom([relations('1996-02-29')]), '2027-01-01', '2028-12-31');
    expect(entries.map(({ edtf }) => edtf)).toEqual(['2027-02-28', '2028-02-29']);
  });

  test('minor ones come every fifth year', () => {
    const dossier = dossierFrom([
      findingOf([claimOf('m', '1995-03-04', { kind: 'mission-opened' })]),
      findingOf([claimOf('a', '2001-06-01', { kind: 'agreement-signed' })]),
      findingOf([claimOf('t', '2001-06-01', { kind: 'trade-figure' })]),
    ]);
    expect(brief(calendarOf(dossier, '2025-01-01', '2031-12-31'))).toEqual([
      ['2025-03-04', 'anniversary', 'mission-opened', 30],
      ['2026-06-01', 'anniversary', 'agreement-signed', 25],
      ['2030-03-04', 'anniversary', 'mission-opened', 35],
      ['2031-06-01', 'anniversary', 'agreement-signed', 30],
    ]);
  });

  test('of meetings the first alone; of none where only the latest are shown', () => {
    const findings = [
      findingOf([claimOf('late', '1999-05-01')]),
      findingOf([claimOf('early', '1997-05-01')]),
      findingOf([claimOf('planned', '1992-05-01', { modality: 'planned' })]),
    ];
    const [entry, ...more] = calendarOf(dossierFrom(findings), '2027-01-01', '2029-12-31');
    expect([entry?.findings, entry?.years, more]).toEqual([['f-early'], 30, []]);
    const beyond = [{ kind: 'meeting', findings: 90, claims: 200, disputed: 0 }];
    expect(calendarOf(dossierFrom(findings, { beyond }), '2027-01-01', '2029-12-31')).toEqual([]);
  });

  test('a disputed founding has one of each version, both marked', () => {
    const one = claimOf('one', '1992-05-14', { kind: 'relations-established' });
    const other = claimOf('other', '1992-06', { kind: 'relations-established' });
    const disputed = findingOf([one, other], {
      status: 'disputed',
      dispute: 'time',
      versions: [
        { value: '1992-05-14', claims: [one] },
        { value: '1992-06', claims: [other] },
      ],
    });
    const entries = calendarOf(dossierFrom([disputed]), '2027-01-01', '2027-12-31');
    expect(entries.map(({ edtf, disputed: marked, premises }) => [edtf, marked, premises])).toEqual([
      ['2027-05-14', true, [one]],
      ['2027-06', true, [other]],
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  test('of what is denied, planned or undated there is none', () => {
    const findings = [
      findingOf([claimOf('1', '1992', { kind: 'relations-established', modality: 'denied' })]),
      findingOf([claimOf('2', null, { kind: 'recognition' })]),
      findingOf([claimOf('3', '199X', { kind: 'statehood', states: ['FIN'] })]),
    ];
    expect(calendarOf(dossierFrom(findings), '2027-01-01', '2027-12-31')).toEqual([]);
  });

  test('every kind whose anniversaries are kept has words for them in every language', () => {
    for (const [name, head] of Object.entries(anniversaryHeads)) {
      expect(kindByName(name)).toBeDefined();
      for (const language of BRIEF_LANGUAGES) expect(head[language]).not.toBe('');
    }
  });
});

describe('what is ahead', () => {
  const planned = (id: string, edtf: string | null, kind = 'visit') =>
    findingOf([claimOf(id, edtf, { kind, modality: 'planned' })]);

  test('planned, overdue and without a date are three lists', () => {
    const dossier = dossierFrom([
      planned('past', '2026-10'),
      planned('now', '2026'),
      planned('next', '2027-03-02'),
      planned('far', '2031'),
      planned('some day', null),
      findingOf([claimOf('gone', '2027', { modality: 'planned' })], { status: 'superseded' }),
      findingOf([claimOf('view', '2027', { kind: 'position', modality: 'hoped' })]),
    ]);
    const ids = (list: readonly { findings: readonly string[] }[]) => list.map(({ findings }) => findings[0]);
    expect(ids(calendarOf(dossier, '2026-11-24', '2028-11-24'))).toEqual(['f-now', 'f-next']);
    expect(ids(overdueOf(dossier, '2026-11-24'))).toEqual(['f-past']);
    expect(ids(undatedOf(dossier))).toEqual(['f-some day']);
  });

  test('the day on which a plan was spoken of is not its date', () => {
    const plan = (id: string, edtf: string, inferred: boolean) => {
      const time = { edtf, text: edtf, calendar: 'gregorian', inferred, anchor: null } as const;
      return findingOf([claimOf(id, null, { kind: 'investment', modality: 'planned', time })]);
    };
    // Published on 1 January 2020.
    const dossier = dossierFrom([
      plan('talk', '2019-12-30', true),
      plan('said', '2019-12-30', false),
      plan('next', '2021', true),
    ]);
    const ids = (list: readonly { findings: readonly string[] }[]) => list.map(({ findings }) => findings[0]);
    expect(ids(overdueOf(dossier, '2026-11-24'))).toEqual(['f-said', 'f-next']);
    expect(undatedOf(dossier)).toMatchObject([{ findings: ['f-talk'], edtf: null, kind: 'planned' }]);
  });

  test('a commitment is due at a time that was ahead when it was told', () => {
    const commitment = (id: string, edtf: string) => findingOf([claimOf(id, edtf, { kind: 'commitment' })]);
    // Published on 1 January 2020.
    const dossier = dossierFrom([
      commitment('made', '2020-01-01'),
      commitment('this year', '2020'),
      commitment('ahead', '2027-06'),
      commitment('late', '2021'),
    ]);
    expect(brief(calendarOf(dossier, '2026-01-01', '2029-12-31'))).toEqual([
      ['2027-06', 'due', 'commitment', null],
    ]);
    expect(overdueOf(dossier, '2026-01-01').map(({ findings }) => findings[0])).toEqual(['f-late']);
  });

  test('the number of a session that no source gives is marked as inferred', () => {
    const plan = planned('p', '2027-04', 'commission-session');
    const inference = {
      id: 'i',
      rule: 'session-expected',
      kind: 'commission-session',
      states: ['CHL', 'FIN'],
      time: '2027-04',
      ordinal: 6,
      premises: plan.claims,
      against: 'unstated',
    } as const;
    const dossier = dossierFrom([plan], { inferences: [inference] });
    expect(calendarOf(dossier, '2026-01-01', '2028-12-31')).toMatchObject([
      { kind: 'planned', ordinal: 6, inference: 'i', findings: ['f-p'] },
    ]);
    const alone = dossierFrom([], { inferences: [inference] });
    expect(calendarOf(alone, '2026-01-01', '2028-12-31')).toMatchObject([
      { kind: 'expected', status: 'inferred', ordinal: 6, inference: 'i', edtf: '2027-04', findings: [] },
    ]);
  });

  test('a term ends only where a title names its years', () => {
    const signed = (id: string, title: string) =>
      findingOf([claimOf(id, '2024-05-10', { kind: 'agreement-signed', detail: { title } })]);
    const dossier = dossierFrom([
      signed('en', 'Programme of Cultural Cooperation for 2024–2026'),
      signed('ar', 'البرنامج التنفيذي للتعاون الثقافي للأعوام ٢٠٢٥-٢٠٢٧'),
      signed('no', 'Agreement No. 2024-11 on Air Services'),
      signed('none', 'Agreement on Air Services'),
    ]);
    const ends = calendarOf(dossier, '2026-01-01', '2027-12-31');
    expect(
      ends.map(({ kind, findings, edtf, status, since }) => [kind, findings[0], edtf, status, since]),
    ).toEqual([
      ['term-ends', 'f-en', '2026', 'inferred', '2024'],
      ['term-ends', 'f-ar', '2027', 'inferred', '2025'],
    ]);
  });
});

describe('laws', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = fc
    .tuple(
      fc.integer({ min: 1900, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .chain(([year, month, day]) =>
      fc.constantFrom(
        String(year),
        `${year}-${two(month)}`,
        `${year}-${two(month)}-${two(day)}`,
        `${year}~`,
        `${Math.floor(year / 10)}X`,
        `${year}-02-29`,
        `${year}-${two(month)}-${two(day)}/${year + 1}-${two(month)}-${two(day)}`,
      ),
    )
    .filter((edtf) => edtf.slice(4, 10) !== '-02-29' || Number(edtf.slice(0, 4)) % 4 === 0);
  const finding = fc
    .record({
      edtf: fc.option(date),
      kind: fc.constantFrom('relations-established', 'visit', 'agreement-signed', 'commitment', 'statehood'),
      modality: fc.constantFrom('asserted', 'planned', 'hoped', 'denied'),
      id: fc.uuid(),
    })
    .map(({ edtf, id, ...parts }) => findingOf([claimOf(id, edtf, parts)]));
  const width = (edtf: string): number => {
    const days = daysOf(edtf);
    return days === null ? 0 : Date.parse(days.last) - Date.parse(days.first);
  };
  const DAYS = 86_400_000;

  test('no entry is more precise than what it stands on, and none falls outside the period', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 8 }), (findings) => {
        for (const entry of calendarOf(dossierFrom(findings), '2026-11-24', '2030-11-24')) {
          const base = entry.premises[0]?.time?.edtf ?? '';
          expect(entry.premises.length).toBeGreaterThan(0);
          // Leap days may make a month or a year a day shorter.
          expect(width(entry.edtf ?? '')).toBeGreaterThanOrEqual(width(base) - DAYS);
          if (isDay(entry.edtf ?? '')) expect(isDay(base)).toBe(true);
          expect(daysOf(entry.edtf ?? '')?.last.localeCompare('2026-11-24')).not.toBe(-1);
          expect(daysOf(entry.edtf ?? '')?.first.localeCompare('2030-11-24')).not.toBe(1);
        }
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  test('the order of the findings does not matter, and ids are of one entry each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(finding, { maxLength: 8, selector: ({ id }) => id }), (findings) => {
        const ids = (list: typeof findings) =>
          calendarOf(dossierFrom(list), '2026-11-24', '2030-11-24').map(({ id }) => id);
        expect(ids([...findings].reverse())).toEqual(ids(findings));
        expect(new Set(ids(findings)).size).toBe(ids(findings).length);
      }),
      { seed: 20261124, numRuns: 100 },
    );
  });
});

describe('read from texts', () => {
  const OMAN_NEPAL = [
    told('ar', '2020-03-01', 'أقيمت العلاقات الدبلوماسية بين عُمان ونيبال في 21 يناير 1977.'),
    told(
      'en',
      '2026-05-04',
      'Diplomatic relations between Oman and Nepal were established on 23 January 1977. The foreign minister of Nepal will visit Muscat on 5 March 2027.',
    ),
    told(
      'az',
      '2026-05-04',
      'Omanla Nepal arasında diplomatik münasibətlər 1977-ci il yanvarın 21-də qurulub.',
    ),
  ];
  const period = { from: '2026-11-24', until: '2027-12-31', day: '2026-11-24' };

  test.each(BRIEF_LANGUAGES)('in %s each says who tells it', async (language) => {
    const dossier = await dossierOf(OMAN_NEPAL, ['NPL', 'OMN']);
    const { lines } = layOutCalendar(dossier, language, nameIn, period);
    expect(lines.map(({ entry }) => [entry.edtf, entry.kind, entry.years])).toEqual([
      ['2027-01-21', 'anniversary', 50],
      ['2027-01-23', 'anniversary', 50],
      ['2027-03-05', 'planned', null],
    ]);
    const says = {
      ar: 'مرور ٥٠ عامًا على إقامة العلاقات الدبلوماسية (٢١ يناير ١٩٧٧)',
      en: '50 years since the establishment of diplomatic relations (21 January 1977)',
      az: 'Diplomatik münasibətlərin qurulmasının 50-ci ildönümü (21 yanvar 1977)',
    };
    expect(lines[0]?.sentence).toBe(says[language]);
    const elsewhere = { ar: '٢٣ يناير ١٩٧٧', en: '23 January 1977', az: '23 yanvar 1977' };
    expect(lines[0]?.warning).not.toBe('');
    expect(lines[0]?.remarks.join()).toContain(elsewhere[language]);
    for (const line of lines) {
      expect(line.by).not.toBe('');
      expect(line.quotes.length).toBeGreaterThan(0);
    }
  });

  test('years are counted in the grammar of the language', () => {
    const sentences = (edtf: string) =>
      BRIEF_LANGUAGES.map(
        (language) =>
          layOutCalendar(dossierFrom([relations(edtf)]), language, nameIn, {
            from: '2027-01-01',
            until: '2027-12-31',
            day: '2027-01-01',
          }).lines[0]?.sentence.split(/ (?=\()/)[0],
      );
    expect(sentences('2026-03-01')).toEqual([
      'مرور عام واحد على إقامة العلاقات الدبلوماسية',
      '1 year since the establishment of diplomatic relations',
      'Diplomatik münasibətlərin qurulmasının 1-ci ildönümü',
    ]);
    expect(sentences('2025')[0]).toBe('مرور عامين على إقامة العلاقات الدبلوماسية');
    expect(sentences('2021-05')[0]).toBe('مرور ٦ أعوام على إقامة العلاقات الدبلوماسية');
    expect(sentences('1987')[2]).toBe('Diplomatik münasibətlərin qurulmasının 40-cı ildönümü');
    expect(sentences('1927')).toEqual([
      'مرور ١٠٠ عام على إقامة العلاقات الدبلوماسية',
      '100 years since the establishment of diplomatic relations',
      'Diplomatik münasibətlərin qurulmasının 100-cü ildönümü',
    ]);
  });

  test('nothing timed gives nothing', async () => {
    const dossier = await dossierOf(
      [told('en', '2024-01-01', 'Relations between Brazil and Angola are excellent.')],
      ['BRA', 'AGO'],
    );
    const { lines, overdue, undated } = layOutCalendar(dossier, 'en', nameIn, period);
    expect([lines, overdue, undated]).toEqual([[], [], []]);
  });
});
