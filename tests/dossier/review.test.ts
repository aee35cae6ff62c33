import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.ts';
import type { Conflict } from '../../src/core/finding.ts';
import type { Decision, Verdict } from '../../src/core/verdict.ts';
import { checkCorrection, isEdtf } from '../../src/dossier/correction.ts';
import { decide, makeVerdict, undoable, undoneBy } from '../../src/dossier/decide.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { type ReviewItem, reviewItems } from '../../src/dossier/review.ts';
import { READER_VERSION, readDocument } from '../../src/pipeline.ts';
import { readSource } from '../../src/reading/read-source.ts';
import { reconciler } from '../../src/reconciling.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open.ts';
import { claimOf, dossierFrom, findingOf, told } from './dossier-of.ts';

const TEXTS = [
  told(
    'en',
    '2020-05-01',
    'Kenya and Norway established diplomatic relations on 3 March 1964. Kenya and Norway signed an agreement on mining cooperation on 3 March 2019.',
    'publisher: Alpha Daily\n',
  ),
  told(
    'en',
    '2021-05-01',
    'Diplomatic relations between Norway and Kenya were established on 10 March 1964. Kenya and Norway signed a mining cooperation agreement on 17 March 2019.',
    'publisher: Beta Post\n',
  ),
  told(
    'en',
    '2022-05-01',
    'The third session of the joint commission between Kenya and Norway was held in Nairobi on 9 June 2021. Kenya and Norway signed a memorandum of understanding on fisheries last year.',
    'publisher: Gamma News\n',
  ),
  told(
    'en',
    '2022-05-02',
    'The third session of the joint commission between Kenya and Norway was held in Oslo on 9 June 2021. Norway opened its embassy in Nairobi in 1965.',
    'publisher: Delta News\n',
  ),
];
const PAIR = ['KEN', 'NOR'] as const;

let store: Store;
let clock = 0;
beforeEach(async () => {
  store = await openStore(':memory:', { create: true });
  clock = Date.UTC(2026, 0, 1);
});
afterEach(() => store.close());

/** Puts a text into the store as some version of the reader reads it. */
const put = async (
  text: string,
  at: number,
  readerVersion = READER_VERSION,
  change: (claim: Claim) => Claim | null = (claim) => claim,
): Promise<void> => {
  const bytes = new TextEncoder().encode(text);
  const source = await readSource(bytes, { path: `${at}.md` });
  const { claims: read, passages, language, print } = readDocument(source);
  const claims = read.map(change).filter((claim) => claim !== null);
  await store.putDocument({
    bytes,
    source,
    claims,
    passages,
    language,
    print,
    readerVersion,
    blocks: claims.map(reconciler.blockOf),
  });
};

/** A reading that is unsure of whatever tells of an embassy. */
const unsureOfMissions = (claim: Claim): Claim =>
  claim.kind === 'mission-opened' ? { ...claim, confidence: 0.4 } : claim;

const putAll = async (): Promise<void> => {
  for (const [at, text] of TEXTS.entries()) await put(text, at, READER_VERSION, unsureOfMissions);
};

const load = (): Promise<Dossier> => loadDossier(store, ...PAIR, reconciler);
const open = async (): Promise<ReviewItem[]> => reviewItems(await load(), await store.verdicts());
const findings = (dossier: Dossier) => dossier.sections.flatMap((section) => section.findings);
const claimsOf = (dossier: Dossier, kind: string): Claim[] =>
  findings(dossier)
    .filter((finding) => finding.kind === kind)
    .flatMap(({ claims }) => claims);
const state = ({ sections, conflicts, sources }: Dossier) => ({ sections, conflicts, sources });

const act = async (decision: Decision, reason = 'seen'): Promise<Verdict> => {
  clock += 1000;
  const verdict = makeVerdict(decision, { by: 'Ada', reason, at: new Date(clock).toISOString() });
  await decide(store, reconciler, verdict);
  return verdict;
};

const itemFor = async (need: ReviewItem['need'], kind: string): Promise<ReviewItem> => {
  const item = (await open()).find((one) => one.need === need && one.kind === kind);
  if (item === undefined) throw new Error(`nothing is asked about ${kind}: ${need}`);
  return item;
};

const offered = (item: ReviewItem, action: Decision['action'], at = 0): Decision => {
  const decision = item.decisions.filter((one) => one.action === action)[at];
  if (decision === undefined) throw new Error(`${action} is not offered`);
  return decision;
};

describe('what is asked', () => {
  beforeEach(putAll);

  test('the gravest first: contradictions, unsure readings, inferred dates, doubles', async () => {
    const items = await open();
    expect(items.map(({ need, kind, about }) => [need, kind, about])).toEqual([
      ['contradiction', 'commission-session', 'place'],
      ['contradiction', 'relations-established', 'time'],
      ['unsure', 'mission-opened', null],
      ['inferred', 'agreement-signed', 'time'],
      ['double', 'agreement-signed', null],
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('each carries the words of the sources and the decisions that answer it', async () => {
    for (const item of await open()) {
      expect(item.decisions.length).toBeGreaterThan(0);
      for (const { claims } of item.sides) {
        expect(claims.length).toBeGreaterThan(0);
        for (const { claim, source } of claims) {
          const text = (await store.source(claim.sourceId))?.text ?? '';
          expect(text.slice(claim.evidence.start, claim.evidence.end)).toBe(claim.evidence.quote);
          expect(source?.publisher).toBeTruthy();
        }
      }
    }
  });

  test('one value is chosen for each side, by a claim that gives just it', async () => {
    const item = await itemFor('contradiction', 'relations-established');
    expect(item.sides.map(({ value }) => value)).toEqual(['1964-03-03', '1964-03-10']);
    expect(item.decisions.map((one) => ('claim' in one ? one.claim.time?.edtf : one.action))).toEqual([
      '1964-03-03',
      '1964-03-10',
    ]);
    // A session is of one place; but there may have been two sessions, and never two establishments.
    const session = await itemFor('contradiction', 'commission-session');
    expect(session.decisions.map(({ action }) => action)).toEqual(['prefer', 'prefer', 'split']);
  });

  test('what was decided is not asked again; undone, it is asked again in its place', async () => {
    const before = await open();
    for (const item of before) {
      const verdict = await act(item.decisions[0] as Decision);
      expect((await open()).map(({ id }) => id)).not.toContain(item.id);
      await act({ action: 'undo', verdict: verdict.id });
      expect(await open()).toEqual(before);
    }
  });

  test('all answered: nothing is open', async () => {
    for (let left = 20; left > 0; left -= 1) {
      const [item] = await open();
      if (item === undefined) break;
      await act(item.decisions[0] as Decision);
    }
    expect(await open()).toEqual([]);
  });
});

describe('what a decision does, and that undoing it leaves no trace', () => {
  beforeEach(putAll);

  const cases: readonly (readonly [
    name: string,
    decision: () => Promise<Decision>,
    does: (after: Dossier, before: Dossier) => void,
  ])[] = [
    [
      'prefer',
      async () => offered(await itemFor('contradiction', 'relations-established'), 'prefer', 0),
      (after) => {
        const finding = findings(after).find(({ kind }) => kind === 'relations-established');
        expect(finding).toMatchObject({ preferred: 'verdict', dispute: null, time: { edtf: '1964-03-03' } });
        expect(finding?.claims).toHaveLength(2);
      },
    ],
    [
      'accept',
      async () => offered(await itemFor('unsure', 'mission-opened'), 'accept'),
      (after) => expect(claimsOf(after, 'mission-opened')).toMatchObject([{ confidence: 1 }]),
    ],
    [
      'reject',
      async () => offered(await itemFor('unsure', 'mission-opened'), 'reject'),
      (after) => expect(claimsOf(after, 'mission-opened')).toEqual([]),
    ],
    [
      'correct a date',
      async () => ({
        action: 'correct',
        claim: (await itemFor('unsure', 'mission-opened')).corrects as Claim,
        correction: { time: '1966-02', modality: 'planned' },
      }),
      (after) =>
        expect(claimsOf(after, 'mission-opened')).toMatchObject([
          { time: { edtf: '1966-02', inferred: false }, modality: 'planned', confidence: 1 },
        ]),
    ],
    [
      'correct the kind',
      async () => ({
        action: 'correct',
        claim: (await itemFor('unsure', 'mission-opened')).corrects as Claim,
        correction: { kind: 'mission-closed' },
      }),
      (after) => {
        expect(claimsOf(after, 'mission-opened')).toEqual([]);
        expect(claimsOf(after, 'mission-closed')).toHaveLength(1);
      },
    ],
    [
      'correct the states',
      async () => ({
        action: 'correct',
        claim: (await itemFor('unsure', 'mission-opened')).corrects as Claim,
        correction: { states: ['KEN', 'SWE'] },
      }),
      (after) => expect(claimsOf(after, 'mission-opened')).toEqual([]),
    ],
    [
      'merge',
      async () => offered(await itemFor('double', 'agreement-signed'), 'merge'),
      (after, before) => {
        const count = (dossier: Dossier) =>
          findings(dossier).filter(({ kind }) => kind === 'agreement-signed').length;
        expect(count(after)).toBe(count(before) - 1);
      },
    ],
    [
      'split',
      async () => offered(await itemFor('contradiction', 'commission-session'), 'split'),
      (after) =>
        expect(findings(after).filter(({ kind }) => kind === 'commission-session')).toMatchObject([
          { status: 'single-source' },
          { status: 'single-source' },
        ]),
    ],
    [
      'rate',
      async () => ({
        action: 'rate',
        source: claimsOf(await load(), 'mission-opened')[0]?.sourceId ?? '',
        reliability: 'B',
        label: 'internal',
      }),
      (after) => {
        expect(after.label).toBe('internal');
        expect(after.sources.map(({ reliability }) => reliability).sort()).toEqual(['B', 'F', 'F', 'F']);
      },
    ],
    [
      'different names',
      async () => ({ action: 'different', names: ['A. Person', 'Another Person'] }),
      (after, before) => expect(state(after)).toEqual(state(before)),
    ],
  ];

  test.each(cases)('%s', async (_name, decisionOf, does) => {
    const before = await load();
    const verdict = await act(await decisionOf());
    const after = await load();
    does(after, before);
    const undoing = await act({ action: 'undo', verdict: verdict.id });
    expect(state(await load())).toEqual(state(before));
    await act({ action: 'undo', verdict: undoing.id });
    expect(state(await load())).toEqual(state(after));
  });

  test('corrected to another pair, it is found there', async () => {
    const claim = claimsOf(await load(), 'mission-opened')[0] as Claim;
    await act({ action: 'correct', claim, correction: { states: ['KEN', 'SWE'] } });
    const other = await loadDossier(store, 'SWE', 'KEN', reconciler);
    expect(claimsOf(other, 'mission-opened')).toMatchObject([{ id: claim.id, states: ['KEN', 'SWE'] }]);
  });
});

describe('a later reading', () => {
  beforeEach(putAll);

  /** The same texts read otherwise: other ids, another month, surer. */
  const readAgain = async (): Promise<void> => {
    for (const [at, text] of TEXTS.entries())
      await put(text, at, `${READER_VERSION}+`, (claim) => ({
        ...claim,
        id: `new-${claim.id}`.slice(0, 20),
        confidence: 0.5,
        time: claim.time === null ? null : { ...claim.time, edtf: claim.time.edtf.slice(0, 4) },
      }));
  };

  test('keeps what was corrected and accepted as a person left it, under the id it has now', async () => {
    const [claim] = claimsOf(await load(), 'mission-opened');
    await act({ action: 'correct', claim: claim as Claim, correction: { time: '1965-07-04' } });
    await act(offered(await itemFor('contradiction', 'relations-established'), 'prefer', 1));
    await readAgain();
    expect(claimsOf(await load(), 'mission-opened')).toMatchObject([
      { id: `new-${claim?.id}`.slice(0, 20), time: { edtf: '1965-07-04' }, confidence: 1 },
    ]);
    expect((await open()).filter(({ kind }) => kind === 'mission-opened')).toEqual([]);
  });

  test('that finds it no more loses nothing that was accepted', async () => {
    const [claim] = claimsOf(await load(), 'mission-opened');
    await act({ action: 'accept', claim: claim as Claim });
    for (const [at, text] of TEXTS.entries()) await put(text, at, `${READER_VERSION}+`, () => null);
    expect(claimsOf(await load(), 'mission-opened')).toEqual([{ ...claim, confidence: 1 }]);
  });

  test('does not bring back what was rejected', async () => {
    await act(offered(await itemFor('unsure', 'mission-opened'), 'reject'));
    await readAgain();
    expect(claimsOf(await load(), 'mission-opened')).toEqual([]);
  });
});

describe('findings that could be one', () => {
  const visit = (id: string, edtf: string | null, more: Partial<Claim> = {}): Claim =>
    claimOf(id, edtf, { kind: 'visit', ...more });
  const person = (id: string): Claim['roles'][number] => ({
    role: 'visitor',
    type: 'person',
    id,
    name: id,
    text: id,
    state: 'FIN',
    office: null,
  });
  const asked = (...claims: readonly Claim[]): string[] =>
    reviewItems(dossierFrom(claims.map((claim) => findingOf([claim]))), []).map(({ need }) => need);
  const santiago = { id: 'capital:CHL', name: 'Santiago', text: 'Santiago' };
  const valparaiso = { id: 'valparaiso', name: 'Valparaíso', text: 'Valparaíso' };

  test.each<[string, Claim, Claim, boolean]>([
    ['the same days', visit('a', '2001-04-03'), visit('b', '2001-04-03/2001-04-05'), true],
    [
      'some days apart, one visitor',
      visit('a', '2001-04-03', { roles: [person('x')] }),
      visit('b', '2001-04-20', { roles: [person('x')] }),
      true,
    ],
    ['some days apart, nothing else', visit('a', '2001-04-03'), visit('b', '2001-04-20'), false],
    [
      'one undated, one visitor, one city',
      visit('a', '2001-04-03', { roles: [person('x')], place: santiago }),
      visit('b', null, { roles: [person('x')], place: santiago }),
      true,
    ],
    [
      'two cities',
      visit('a', '2001-04-03', { place: santiago }),
      visit('b', '2001-04-03', { place: valparaiso }),
      false,
    ],
    [
      'months apart',
      visit('a', '2001-04-03', { roles: [person('x')] }),
      visit('b', '2001-08-03', { roles: [person('x')] }),
      false,
    ],
    ['both undated, nothing shared', visit('a', null), visit('b', null), false],
    ['two kinds', visit('a', '2001-04-03'), claimOf('b', '2001-04-03'), false],
    [
      'two pairs',
      visit('a', '2001-04-03'),
      visit('b', '2001-04-03', { states: ['CHL', 'FIN', 'SWE'] }),
      false,
    ],
    [
      'two numbers',
      claimOf('a', '2001-04', { kind: 'commission-session', detail: { ordinal: 3 } }),
      claimOf('b', '2001-04', { kind: 'commission-session', detail: { ordinal: 4 } }),
      false,
    ],
    [
      'two titles of one day',
      claimOf('a', '2001-04-03', { kind: 'agreement-signed', detail: { title: 'air services agreement' } }),
      claimOf('b', '2001-04-03', {
        kind: 'agreement-signed',
        detail: { title: 'double taxation convention' },
      }),
      false,
    ],
    [
      'one title',
      claimOf('a', '2001-04-03', { kind: 'agreement-signed', detail: { title: 'Air Services Agreement' } }),
      claimOf('b', null, { kind: 'agreement-signed', detail: { title: 'agreement on air services' } }),
      true,
    ],
    [
      'one figure',
      claimOf('a', '2001', {
        kind: 'aid',
        quantity: { value: 5e6, bound: 'exact', unit: 'EUR' },
        detail: { title: 'water' },
      }),
      claimOf('b', null, {
        kind: 'aid',
        quantity: { value: 5e6, bound: 'about', unit: 'EUR' },
        detail: { title: 'water' },
      }),
      true,
    ],
  ])('%s', (_name, a, b, double) => {
    expect(asked(a, b).includes('double')).toBe(double);
    expect(asked(b, a).includes('double')).toBe(double);
  });

  test('a ruling of either sort is an answer', () => {
    const [a, b] = [visit('a', '2001-04-03'), visit('b', '2001-04-03')];
    const dossier = dossierFrom([findingOf([a]), findingOf([b])]);
    const ruled = (decision: Decision): Verdict =>
      makeVerdict(decision, { by: 'Ada', reason: 'seen', at: '2026-01-01T00:00:00Z' });
    expect(reviewItems(dossier, []).map(({ need }) => need)).toEqual(['double']);
    for (const action of ['merge', 'split'] as const)
      expect(reviewItems(dossier, [ruled({ action, claims: [b, a] })])).toEqual([]);
  });

  test('a finding is asked about in one pair at a time', () => {
    const list = ['a', 'b', 'c'].map((id) => visit(id, '2001-04-03'));
    expect(asked(...list)).toEqual(['double']);
  });
});

describe('a claim that differs from its finding', () => {
  const roles = (name: string): Claim['roles'] => [
    { role: 'participant', type: 'person', id: name, name, text: name, state: 'CHL', office: null },
  ];

  test('the one of three that differs is asked about, against the one that leads', () => {
    const claims = [
      claimOf('a', '2001-04-03', { roles: roles('x') }),
      claimOf('b', '2001-04-03', { roles: roles('x') }),
      claimOf('c', '2001-06-09', { roles: roles('y') }),
    ];
    const dossier = dossierFrom([findingOf(claims)]);
    const [item, more] = reviewItems(dossier, []);
    expect(more).toBeUndefined();
    expect(item).toMatchObject({ need: 'mixed', decisions: [{ action: 'merge' }, { action: 'split' }] });
    expect(item?.sides.map((side) => side.claims.map(({ claim }) => claim.id))).toEqual([['a', 'b'], ['c']]);
    const split = offered(item as ReviewItem, 'split');
    expect('claims' in split ? split.claims.map(({ id }) => id) : []).toEqual(['a', 'c']);
    const verdict = makeVerdict(split, { by: 'Ada', reason: 'seen', at: '2026-01-01T00:00:00Z' });
    expect(reviewItems(dossier, [verdict])).toEqual([]);
  });

  test('not where they agree, nor where it can only be one thing', () => {
    const claims = [claimOf('a', '2001-04-03'), claimOf('b', '2001-04')];
    expect(reviewItems(dossierFrom([findingOf(claims)]), [])).toEqual([]);
    const once = [
      claimOf('a', '1990', { kind: 'recognition' }),
      claimOf('b', '1995', { kind: 'recognition' }),
    ];
    expect(reviewItems(dossierFrom([findingOf(once)]), [])).toEqual([]);
  });

  test('a contradiction is asked once, as a contradiction', () => {
    const claims = [claimOf('a', '2001-04-03'), claimOf('b', '2002-04-03')];
    const versions = claims.map((claim) => ({ value: claim.time?.edtf ?? null, claims: [claim] }));
    const conflict: Conflict = {
      id: 'x',
      type: 'true contradiction',
      about: 'time',
      kind: 'meeting',
      states: ['CHL', 'FIN'],
      versions,
      reason: { rule: 'one-event', with: {} },
      ruled: null,
      findings: ['f-a'],
    };
    const dossier = dossierFrom([findingOf(claims, { versions, dispute: 'time' })], {
      conflicts: [conflict],
    });
    expect(reviewItems(dossier, []).map(({ need }) => need)).toEqual(['contradiction']);
    const revised = dossierFrom([], { conflicts: [{ ...conflict, type: 'revision' }] });
    expect(reviewItems(revised, [])).toEqual([]);
  });
});

describe('corrections', () => {
  test.each([
    '1994',
    '1994-10',
    '1994-10-10',
    '2024-02-29',
    '199X',
    '1994~',
    '1994-10?',
    '2009-02-10/2009-02-11',
    '2009/2011',
    '2009/..',
    '../2009',
  ])('%s is a date', (text) => expect(isEdtf(text)).toBe(true));

  test.each([
    '',
    '94',
    '1994-13',
    '1994-00',
    '1994-1-1',
    '2023-02-29',
    '1994-10-32',
    '19XX-10',
    'October 1994',
    '2011/2009',
    '../..',
    '2009/',
    '1/2/3',
    '1994-10-10T00:00',
    '١٩٩٤',
  ])('%j is none', (text) => expect(isEdtf(text)).toBe(false));

  const isState = (code: string): boolean => code === 'KEN' || code === 'NOR';

  test.each<[object]>([
    [{ time: null, place: null, quantity: null }],
    [{ modality: 'denied' }],
    [{ quantity: { value: 0, bound: 'about', unit: 'EUR' } }],
    [{ states: ['KEN'] }],
    [{ kind: 'visit' }],
    [{ place: 'Bergen' }],
  ])('%j can be', (correction) => expect(checkCorrection(correction, isState)).toEqual(correction));

  test.each<[unknown, RegExp]>([
    [{ time: '1994-02-30' }, /"1994-02-30" is no date of the calendar/],
    [{ time: 1994 }, /no date/],
    [{ modality: 'likely' }, /"likely" is no modality.*asserted, planned, hoped, denied/],
    [{ quantity: { value: Number.NaN, bound: 'exact', unit: 'EUR' } }, /is no number/],
    [{ quantity: { value: Number.POSITIVE_INFINITY, bound: 'exact', unit: 'EUR' } }, /is no number/],
    [{ quantity: { value: '5', bound: 'exact', unit: 'EUR' } }, /"5" is no number/],
    [{ quantity: { value: 5, bound: 'some', unit: 'EUR' } }, /no bound/],
    [{ quantity: { value: 5, bound: 'exact', unit: ' ' } }, /needs a unit/],
    [{ quantity: 5 }, /is no number/],
    [{ states: ['KEN', 'XXX'] }, /"XXX" is no code of a state/],
    [{ states: [] }, /one state or several/],
    [{ states: ['KEN', 'KEN'] }, /one state or several/],
    [{ states: 'KEN' }, /one state or several/],
    [{ kind: 'party' }, /"party" is no kind/],
    [{ place: ' ' }, /place is a name/],
    [{ date: '1994' }, /nothing called "date"/],
    [{}, /Nothing is corrected/],
    [null, /Nothing is corrected/],
    [['time'], /Nothing is corrected/],
  ])('%j cannot, and says why', (correction, says) => {
    expect(() => checkCorrection(correction, isState)).toThrow(says);
    expect(() => checkCorrection(correction, isState)).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  test('a wrong one stores nothing, whoever made the verdict', async () => {
    await putAll();
    const claim = claimsOf(await load(), 'mission-opened')[0] as Claim;
    const given = { by: 'Ada', reason: 'seen', at: '2026-01-01T00:00:00Z' };
    const bad: Decision = { action: 'correct', claim, correction: { time: '1994-02-30' } };
    expect(() => makeVerdict(bad, given)).toThrow(/no date/);
    await expect(decide(store, reconciler, { id: 'x', ...given, decision: bad })).rejects.toThrow(/no date/);
    expect(await store.verdicts()).toEqual([]);
  });
});

describe('verdicts', () => {
  const given = { by: 'Ada', reason: 'seen', at: '2026-01-01T00:00:00Z' };
  const accept: Decision = { action: 'accept', claim: claimOf('a', '1994') };

  test('an id stands for who decided what, when and why', () => {
    const { id } = makeVerdict(accept, given);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(makeVerdict(accept, given).id).toBe(id);
    for (const other of [{ at: '2026-01-01T00:00:01Z' }, { by: 'Bo' }, { reason: 'no' }])
      expect(makeVerdict(accept, { ...given, ...other }).id).not.toBe(id);
    expect(makeVerdict({ ...accept, action: 'reject' }, given).id).not.toBe(id);
  });

  test.each<[Decision, RegExp]>([
    [{ action: 'merge', claims: [claimOf('a', '1994')] }, /two different claims/],
    [{ action: 'split', claims: [claimOf('a', '1994'), claimOf('a', '1994')] }, /two different claims/],
    [
      { action: 'merge', claims: [claimOf('a', '1994'), claimOf('b', '1994', { kind: 'visit' })] },
      /never of one thing/,
    ],
    [
      { action: 'merge', claims: [claimOf('a', '1994'), claimOf('b', '1994', { states: ['CHL'] })] },
      /never of one/,
    ],
    [{ action: 'same', names: ['A', 'A'] }, /two different names/],
    [{ action: 'same', names: ['A', ' '] }, /two different names/],
    [{ action: 'rate', source: 's' }, /Nothing is rated/],
    [{ action: 'rate', source: 's', reliability: 'G' as 'F' }, /"G" is no reliability/],
    [{ action: 'rate', source: 's', label: 'secret' as 'public' }, /"secret" is no handling label/],
  ])('%j cannot be', (decision, says) => {
    expect(() => makeVerdict(decision, given)).toThrow(says);
  });

  test('somebody decides, and says why', () => {
    expect(() => makeVerdict(accept, { ...given, by: ' ' })).toThrow(/needs a name/);
    expect(() => makeVerdict(accept, { ...given, reason: '' })).toThrow(/needs a reason/);
  });

  test('the log only grows, and tells what stands', async () => {
    await putAll();
    const claim = claimsOf(await load(), 'mission-opened')[0] as Claim;
    const first = await act({ action: 'accept', claim }, 'the gazette');
    const second = await act({ action: 'undo', verdict: first.id });
    await act({ action: 'undo', verdict: second.id });
    const log = await store.verdicts();
    expect(log.map(({ decision }) => decision.action)).toEqual(['accept', 'undo', 'undo']);
    expect(log[0]).toEqual(first);
    expect([...undoneBy(log).keys()]).toEqual([second.id]);
    expect([...undoneBy(log.slice(0, 2)).keys()]).toEqual([first.id]);
    await expect(act({ action: 'undo', verdict: second.id })).rejects.toThrow(/undone already/);
    await expect(act({ action: 'undo', verdict: 'zz' })).rejects.toThrow(/There is no verdict "zz"/);
    expect(await store.verdicts()).toHaveLength(3);
  });

  test('a verdict is found by the first letters of its id, if they begin no other', () => {
    const list = ['abc1', 'abd2'].map((id) => ({ id, ...given, decision: accept }));
    expect(undoable('abc', list).id).toBe('abc1');
    expect(() => undoable('ab', list)).toThrow(/begins the ids of 2 verdicts/);
    expect(() => undoable('', list)).toThrow(/no verdict ""/);
  });
});
