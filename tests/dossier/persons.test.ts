import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Claim, Role } from '../../src/core/claim.ts';
import type { Decision, Verdict } from '../../src/core/verdict.ts';
import { decide, makeVerdict } from '../../src/dossier/decide.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { type Person, type Persons, personsBy, personsIn } from '../../src/dossier/persons.ts';
import { reviewItems } from '../../src/dossier/review.ts';
import { documentOf, readDocument } from '../../src/pipeline.ts';
import { readSource } from '../../src/reading/read-source.ts';
import { reconciler } from '../../src/reconciling.ts';
import { tellPersons } from '../../src/resolution/entities.ts';
import { nameWithin } from '../../src/resolution/name-within.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open.ts';
import { claimOf, findingOf, SOURCE, told } from './dossier-of.ts';

const role = (text: string, state: string | null, office: string | null, more: Partial<Role> = {}): Role => ({
  role: 'participant',
  type: 'person',
  id: null,
  name: text,
  text,
  state,
  office,
  ...more,
});

const naming = (id: string, year: string | null, ...roles: Role[]): Claim => claimOf(id, year, { roles });

let clock = Date.UTC(2026, 0, 1);
const ruled = (decision: Decision): Verdict => {
  clock += 1000;
  return makeVerdict(decision, { by: 'Ada', reason: 'seen', at: new Date(clock).toISOString() });
};

/** The persons of claims, each of a finding of its own. */
const personsOf = (claims: readonly Claim[], verdicts: readonly Verdict[] = []): Persons =>
  personsIn(
    claims.map((claim) => findingOf([claim])),
    reconciler.gather(claims, verdicts),
    [SOURCE],
  );

/** Who is one with whom: the claims of each person. */
const groups = ({ list }: Persons): string[] =>
  list
    .map(({ claims }) =>
      claims
        .map(({ id }) => id)
        .sort()
        .join(''),
    )
    .sort();

describe('the name in the words of a source', () => {
  test.each<[string, string[], string | null]>([
    ['President of the Republic of Chile, Gabriel Boric', ['Gabriel Boric'], 'Gabriel Boric'],
    ['President Macron’s', ['Emmanuel Macron'], 'Macron'],
    ['Baş nazir Viktor Orbanla', ['Viktor Orbán'], 'Viktor Orban'],
    ['küveytli həmkarı Abdullah Əl-Yəhya', ['Abdullah Al-Yahya'], 'Abdullah Əl-Yəhya'],
    ['صاحب السمو الشيخ محمد بن زايد آل نهيان', ['Mohamed bin Zayed Al Nahyan'], 'محمد بن زايد آل نهيان'],
    ['والشيخ جابر الأحمد، رحمهما الله', ['Jaber Al-Ahmad Al-Jaber Al-Sabah'], 'جابر الأحمد'],
    ['صاحب السمو أمير دولة الكويت', ['Jaber Al-Ahmad Al-Jaber Al-Sabah'], null],
    ['Crown Prince', ['Sabah Al Khaled'], null],
    ['', ['Anybody'], null],
  ])('%s', (text, names, name) => expect(nameWithin(text, names)).toBe(name));
});

describe('who is one person', () => {
  const eriksen = [
    naming('a', '2019', role('Lars Eriksen', 'NOR', 'foreign-minister')),
    naming('b', '2020', role('لارس إريكسن', 'NOR', 'foreign-minister')),
    naming('c', '2021', role('Ларс Эриксен', 'NOR', 'foreign-minister')),
  ];

  test('one name in three scripts, with its offices, years and findings', () => {
    const { list, unsure } = personsOf(eriksen);
    expect(list).toHaveLength(1);
    expect(unsure).toEqual([]);
    expect(list[0]).toMatchObject({
      state: 'NOR',
      offices: [{ office: 'foreign-minister', state: 'NOR', from: 2019, to: 2021, claims: ['a', 'b', 'c'] }],
      findings: ['f-a', 'f-b', 'f-c'],
      first: 2019,
      last: 2021,
    });
    expect(list[0]?.spellings.map(({ text }) => text).sort()).toEqual(
      ['Lars Eriksen', 'لارس إريكسن', 'Ларс Эриксен'].sort(),
    );
    for (const { rule, held, verdict } of list[0]?.judgements ?? []) {
      expect(held).toBe('same');
      expect(verdict).toBeNull();
      expect(rule?.score).toBeGreaterThanOrEqual(0.7);
      expect(rule?.sentence).toMatch(/ match at (?:0\.\d+|1): /);
    }
    expect(list[0]?.judgements).toHaveLength(2);
  });

  test('the order of the claims does not matter, nor does the id', () => {
    const forth = personsOf(eriksen);
    const back = personsOf([...eriksen].reverse());
    expect(back.list.map(({ id, ids }) => [id, ids])).toEqual(forth.list.map(({ id, ids }) => [id, ids]));
    expect(forth.list[0]?.id).toMatch(/^p-[0-9a-f]{12}$/);
  });

  test('two of one family are two, of whom one is known to the gazetteer', () => {
    const persons = personsOf([
      naming(
        'a',
        '2015',
        role('Sabah Al-Ahmad Al-Jaber Al-Sabah', 'KWT', 'amir', { id: 'sabah-al-ahmad-al-jaber-al-sabah' }),
      ),
      naming('b', '2015', role('صباح الخالد الحمد الصباح', 'KWT', 'foreign-minister')),
      naming('c', '2016', role('Sabah Al-Khalid Al-Hamad Al-Sabah', 'KWT', 'foreign-minister')),
      naming('d', '2014', role('صباح الأحمد الجابر الصباح', 'KWT', 'amir')),
    ]);
    expect(groups(persons)).toEqual(['ad', 'bc']);
    expect(personsBy(persons, 'sabah-al-ahmad-al-jaber-al-sabah')).toHaveLength(1);
  });

  test('father and son: a surname alone is of who held the office in those years', () => {
    const persons = personsOf([
      naming('a', '1994', role('Heydar Aliyev', 'AZE', 'president', { id: 'heydar-aliyev' })),
      naming(
        'b',
        '2014',
        role('İlham Əliyev', 'AZE', 'president', { id: 'ilham-aliyev', name: 'Ilham Aliyev' }),
      ),
      naming('c', '1995', role('President Aliyev', 'AZE', 'president', { name: 'Aliyev' })),
      naming('d', '2015', role('President Aliyev', 'AZE', 'president', { name: 'Aliyev' })),
    ]);
    expect(groups(persons)).toEqual(['ac', 'bd']);
    expect(persons.unsure).toEqual([]);
    const [father] = personsBy(persons, 'heydar-aliyev');
    expect(father?.offices).toMatchObject([{ office: 'president', from: 1994, to: 1995 }]);
    expect(father?.judgements[0]?.rule?.rule).toBe('office');
    // A name that two bear means both.
    expect(personsBy(persons, 'aliyev')).toHaveLength(2);
  });

  test('two ambassadors of one state are two, named or not', () => {
    const persons = personsOf([
      naming('a', '2010', role('Fahad Al-Ajmi', 'KWT', 'ambassador')),
      naming('b', '2024', role('Mansour Al-Otaibi', 'KWT', 'ambassador')),
    ]);
    expect(groups(persons)).toEqual(['a', 'b']);
    const office = (year: number) => ({
      text: 'the Kuwaiti ambassador',
      named: false,
      id: null,
      state: 'KWT',
      office: 'ambassador',
      year,
    });
    expect(
      tellPersons([office(2010), office(2024), office(2011)]).persons.map(({ mentions }) => mentions),
    ).toEqual([[0, 2], [1]]);
  });

  test('an office that sources tell without its state is that of the one state he is told to hold it of', () => {
    const [person] = personsOf([
      naming('a', '2010', role('Pedro Morales', 'CHL', 'ambassador')),
      naming('b', '2012', role('Pedro Morales', null, 'ambassador')),
    ]).list;
    expect(person?.offices).toMatchObject([
      { office: 'ambassador', state: 'CHL', from: 2010, to: 2012, claims: ['a', 'b'] },
    ]);
  });

  test('the years of an office are those of what he did, not of what he speaks of or may do', () => {
    const own = role('Pedro Morales', 'CHL', 'president');
    const [person] = personsOf([
      claimOf('a', '1949', { kind: 'life-event', roles: [own] }),
      claimOf('b', '2031', { modality: 'hoped', roles: [own] }),
      naming('c', '2010', own),
    ]).list;
    expect(person).toMatchObject({ first: 2010, last: 2010, offices: [{ from: 2010, to: 2010 }] });
  });
});

describe('what people rule', () => {
  const claims = [
    naming('a', '2001', role('Anar Quliyev', 'AZE', null)),
    naming('b', '2002', role('Tofiq Zülfüqarov', 'AZE', null)),
    naming('c', '2003', role('أنار قولييف', 'AZE', null)),
  ];
  const same = ruled({ action: 'same', names: ['Anar Quliyev', 'Tofiq Zülfüqarov'] });
  const undo = (verdict: Verdict): Verdict => ruled({ action: 'undo', verdict: verdict.id });

  test('same joins all that either is called, and every id and name leads to the one', () => {
    const apart = personsOf(claims);
    expect(groups(apart)).toEqual(['ac', 'b']);
    const joined = personsOf(claims, [same]);
    expect(groups(joined)).toEqual(['abc']);
    for (const asked of [...apart.list.flatMap(({ ids }) => ids), 'tofiq  zülfüqarov', 'أنار قولييف'])
      expect(personsBy(joined, asked).map(({ id }) => id)).toEqual([joined.list[0]?.id]);
    expect(joined.list[0]?.judgements[0]).toMatchObject({
      held: 'same',
      rule: null,
      verdict: { id: same.id, by: 'Ada', reason: 'seen' },
    });
  });

  test('undone, everything is as it was, and nothing leads elsewhere', () => {
    const before = personsOf(claims);
    const after = personsOf(claims, [same, undo(same)]);
    expect(after).toEqual(before);
    const [one, other] = ['Anar Quliyev', 'Tofiq Zülfüqarov'].map((name) => personsBy(after, name)[0]);
    expect(one?.id).not.toBe(other?.id);
  });

  test.each(['different', 'unsure'] as const)(
    '%s takes apart what a rule joined; the last word holds',
    (action) => {
      const verdict = ruled({ action, names: ['Anar Quliyev', 'أنار قولييف'] });
      const parted = personsOf(claims, [verdict]);
      expect(groups(parted)).toEqual(['a', 'b', 'c']);
      expect(personsBy(parted, 'Anar Quliyev')[0]?.judgements).toMatchObject([
        { held: action, verdict: { id: verdict.id } },
      ]);
      const again = ruled({ action: 'same', names: ['أنار قولييف', 'Anar Quliyev'] });
      expect(groups(personsOf(claims, [verdict, again]))).toEqual(['ac', 'b']);
      expect(groups(personsOf(claims, [again, verdict]))).toEqual(['a', 'b', 'c']);
      expect(personsOf(claims, [verdict, undo(verdict)])).toEqual(personsOf(claims));
    },
  );

  test('two men of one name are told apart by state, office or years', () => {
    const list = [
      naming('a', '1994', role('Ali Hasanov', 'AZE', 'ambassador')),
      naming('b', '2015', role('Ali Hasanov', 'AZE', 'deputy-prime-minister')),
      naming('c', '2016', role('Əli Həsənov', 'AZE', 'deputy-prime-minister')),
    ];
    expect(groups(personsOf(list))).toEqual(['abc']);
    const bearer = (office: string | null, years: [number, number] | null) => ({
      state: 'AZE',
      office,
      years,
    });
    for (const bearers of [
      [bearer('ambassador', null), bearer('deputy-prime-minister', null)],
      [bearer(null, [1990, 1998]), bearer(null, [2010, 2018])],
    ] as const) {
      const verdict = ruled({ action: 'different', names: ['Ali Hasanov', 'Ali Hasanov'], bearers });
      expect(groups(personsOf(list, [verdict]))).toEqual(['a', 'bc']);
    }
  });

  test('two whom the gazetteer takes for one, and people do not', () => {
    const list = [
      naming('a', '1999', role('Mohammed VI', 'MAR', 'king', { id: 'mohammed-vi' })),
      naming('b', '2019', role('Mohammed VI', 'MAR', 'ambassador', { id: 'mohammed-vi' })),
    ];
    const verdict = ruled({
      action: 'different',
      names: ['Mohammed VI', 'Mohammed VI'],
      bearers: [
        { state: null, office: 'king', years: null },
        { state: null, office: 'ambassador', years: null },
      ],
    });
    const persons = personsOf(list, [verdict]);
    expect(groups(persons)).toEqual(['a', 'b']);
    expect(new Set(persons.list.map(({ id }) => id)).size).toBe(2);
    expect(personsBy(persons, 'mohammed-vi')).toHaveLength(1);
  });

  test.each<[Decision, RegExp]>([
    [{ action: 'same', names: ['A', 'A'] }, /two different names/],
    [
      {
        action: 'same',
        names: ['A', 'A'],
        bearers: [
          { state: 'KWT', office: null, years: null },
          { state: 'KWT', office: null, years: null },
        ],
      },
      /Nothing tells the two bearers/,
    ],
    [
      {
        action: 'same',
        names: ['A', 'B'],
        bearers: [
          { state: 'kw', office: null, years: null },
          { state: 'KWT', office: null, years: null },
        ],
      },
      /says of nobody who he is/,
    ],
    [
      {
        action: 'same',
        names: ['A', 'B'],
        bearers: [
          { state: null, office: null, years: [2010, 2001] },
          { state: null, office: null, years: null },
        ],
      },
      /says of nobody who he is/,
    ],
    [{ action: 'same', names: ['A', 'B'], bearers: [] as never }, /as many bearers as names/],
  ])('%j cannot be', (decision, says) => expect(() => ruled(decision)).toThrow(says));
});

describe('who could be one', () => {
  const half = [
    naming('a', '2010', role('Pedro Luis Morales Fuentes', 'CHL', null)),
    naming('b', '2012', role('Morales', null, null)),
    naming('c', '2012', role('Fuentes Ibarra', 'FIN', null)),
  ];

  test('names half alike of one state are asked about and not joined; of two states neither', () => {
    const persons = personsOf(half);
    expect(groups(persons)).toEqual(['a', 'b', 'c']);
    expect(persons.unsure).toMatchObject([
      {
        names: ['Pedro Luis Morales Fuentes', 'Morales'],
        rule: { rule: 'name', sentence: expect.stringContaining('one part') },
      },
    ]);
  });

  test('what was answered, or could not be, is not asked again', () => {
    const { names } = personsOf(half).unsure[0] as Persons['unsure'][number];
    for (const action of ['same', 'different', 'unsure'] as const) {
      const verdict = ruled({ action, names });
      const persons = personsOf(half, [verdict]);
      expect(persons.unsure).toEqual([]);
      expect(persons.list).toHaveLength(action === 'same' ? 2 : 3);
      expect(personsOf(half, [verdict, ruled({ action: 'undo', verdict: verdict.id })])).toEqual(
        personsOf(half),
      );
    }
  });

  test('a bare name of other years is nobody who is known here', () => {
    const old = [half[0] as Claim, naming('b', '1970', role('Morales', null, null))];
    expect(personsOf(old).unsure).toEqual([]);
  });
});

describe('in a dossier', () => {
  const TEXTS = [
    told(
      'en',
      '2019-06-05',
      'The Foreign Minister of Norway, Lars Petter Eriksen, met the Foreign Minister of Kenya, Joyce Wambui, in Oslo on 4 June 2019.',
    ),
    told(
      'en',
      '2019-06-07',
      'Norwegian Foreign Minister L. Eriksen met Kenyan Foreign Minister Joyce Wambui in Oslo on 4 June 2019.',
      'publisher: Beta\n',
    ),
    told(
      'ar',
      '2019-06-06',
      'التقى وزير الخارجية النرويجي لارس إريكسن وزيرة الخارجية الكينية جويس وامبوي في أوسلو في 4 يونيو 2019.',
    ),
  ];
  let store: Store;
  beforeEach(async () => {
    store = await openStore(':memory:', { create: true });
    for (const [at, text] of TEXTS.entries()) {
      const bytes = new TextEncoder().encode(text);
      await store.putDocument(documentOf(bytes, readDocument(await readSource(bytes, { path: `${at}.md` }))));
    }
  });
  afterEach(() => store.close());
  const load = (): Promise<Dossier> => loadDossier(store, 'KEN', 'NOR', reconciler);
  const shape = ({ sections, conflicts, persons }: Dossier) => ({ sections, conflicts, persons });
  const spelled = (person: Person | undefined): string[] =>
    person?.spellings.map(({ text }) => text).sort() ?? [];

  test('a person has the names that sources of each language write, and what joins them', async () => {
    const { persons } = await load();
    const [wambui] = personsBy(persons, 'Joyce Wambui');
    expect(spelled(wambui)).toEqual(['Joyce Wambui', 'جويس وامبوي']);
    expect(wambui).toMatchObject({
      names: { en: 'Joyce Wambui', ar: 'جويس وامبوي' },
      state: 'KEN',
      offices: [{ office: 'foreign-minister', state: 'KEN', from: 2019, to: 2019 }],
      sources: 3,
    });
  });

  test('a ruling holds over the whole dossier, and undone leaves it as it was', async () => {
    const before = await load();
    const kept = structuredClone(shape(before));
    const verdict = ruled({ action: 'different', names: ['Joyce Wambui', 'جويس وامبوي'] });
    await decide(store, reconciler, verdict);
    const parted = await load();
    expect(personsBy(parted.persons, 'Joyce Wambui')[0]?.id).not.toBe(
      personsBy(parted.persons, 'جويس وامبوي')[0]?.id,
    );
    await decide(store, reconciler, ruled({ action: 'undo', verdict: verdict.id }));
    expect(shape(await load())).toEqual(kept);
  });

  test('findings that stood apart because of a name join when it is ruled to be of one', async () => {
    const text = told(
      'en',
      '2021-03-03',
      'Norwegian Foreign Minister Ole Hansen met Kenyan Foreign Minister Grace Njeri in Oslo on 2 March 2021.',
    );
    const other = told(
      'en',
      '2021-03-04',
      'Norwegian Foreign Minister Ole Hansen met Kenyan Foreign Minister Mary Otieno in Oslo on 2 March 2021.',
      'publisher: Gamma\n',
    );
    for (const [at, one] of [text, other].entries()) {
      const bytes = new TextEncoder().encode(one);
      await store.putDocument(
        documentOf(bytes, readDocument(await readSource(bytes, { path: `x${at}.md` }))),
      );
    }
    const meetings = async (): Promise<number> =>
      (await load()).sections
        .flatMap(({ findings }) => findings)
        .filter(({ kind, time }) => kind === 'meeting' && time?.edtf === '2021-03-02').length;
    const apart = await meetings();
    const before = structuredClone(shape(await load()));
    const verdict = ruled({ action: 'same', names: ['Grace Njeri', 'Mary Otieno'] });
    await decide(store, reconciler, verdict);
    expect([apart, await meetings()]).toEqual([2, 1]);
    await decide(store, reconciler, ruled({ action: 'undo', verdict: verdict.id }));
    expect(shape(await load())).toEqual(before);
  });

  test('the questions about persons carry both, their words and the three answers', async () => {
    const text = told(
      'en',
      '2019-09-09',
      'Kenya and Norway held talks in Oslo on 8 September 2019. Minister Eriksen met Kenyan Foreign Minister Joyce Wambui on 8 September 2019.',
    );
    const bytes = new TextEncoder().encode(text);
    await store.putDocument(documentOf(bytes, readDocument(await readSource(bytes, { path: 'y.md' }))));
    const items = reviewItems(await load(), []).filter(({ need }) => need === 'name');
    expect(items).toHaveLength(1);
    for (const { decisions, sides, findings } of items) {
      expect(decisions.map(({ action }) => action)).toEqual(['same', 'different', 'unsure']);
      expect(sides.map(({ person }) => person?.name)).toEqual(['Lars Petter Eriksen', 'Eriksen']);
      expect(sides.every(({ claims }) => claims.length > 0)).toBe(true);
      expect(findings.length).toBeGreaterThan(1);
    }
  });
});
