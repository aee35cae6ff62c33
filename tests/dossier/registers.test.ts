import { describe, expect, test } from 'vitest';
import { BRIEF_LANGUAGES, type BriefLanguage } from '../../src/brief/language.ts';
import {
  actionWords,
  columnWords,
  noteWords,
  registerWords,
  termWords,
} from '../../src/brief/register-words.ts';
import { type PrintedRegister, printRegister } from '../../src/brief/registers.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { rankOf } from '../../src/dossier/registers/ranks.ts';
import {
  type Cell,
  REGISTER_NAMES,
  type Register,
  type RegisterName,
} from '../../src/dossier/registers/register.ts';
import { registersOf } from '../../src/dossier/registers.ts';
import { idsOf } from '../../src/gazetteer/records.ts';
import { documentOf, nameIn, readDocument, stateOfPlace, traitsOfClaim } from '../../src/pipeline.ts';
import { readSource } from '../../src/reading/read-source.ts';
import { reconciler } from '../../src/reconciling.ts';
import { openStore } from '../../src/store/open.ts';

const doc = (language: BriefLanguage, published: string, text: string): string =>
  `---\nlanguage: ${language}\nkind: news\npublished: ${published}\n---\n${text}\n`;

interface Read {
  readonly of: (name: RegisterName) => Register;
  readonly printed: (name: RegisterName, language: BriefLanguage) => PrintedRegister;
}

const read = async (
  pair: readonly [string, string],
  texts: readonly string[],
  day = '2026-11-24',
): Promise<Read> => {
  const store = await openStore(':memory:', { create: true });
  try {
    for (const [index, text] of texts.entries()) {
      const bytes = new TextEncoder().encode(text);
      const source = await readSource(bytes, { path: `${index}.md` });
      await store.putDocument(documentOf(bytes, readDocument(source)));
    }
    const dossier = await loadDossier(store, ...pair, reconciler);
    const registers = registersOf(dossier, { day, traitsOf: traitsOfClaim, stateOfPlace });
    const of = (name: RegisterName): Register => registers.find((one) => one.name === name) as Register;
    return { of, printed: (name, language) => printRegister(of(name), dossier, language, nameIn) };
  } finally {
    await store.close();
  }
};

/** A cell in short: its values without their type. */
const short = (cell: Cell | null | undefined): unknown => {
  if (cell === null || cell === undefined) return null;
  switch (cell.type) {
    case 'date':
      return cell.times.map(({ edtf, inferred }) => edtf + (inferred ? ' inferred' : '')).join(' or ');
    case 'states':
      return cell.states.join(' ');
    case 'roles':
      return cell.roles.map(({ name }) => name).join(', ');
    case 'offices':
      return cell.roles.map(({ office }) => office).join(', ');
    case 'place':
      return cell.places.map(({ id }) => id).join(' or ');
    case 'text':
    case 'title':
      return cell.wordings[0]?.text;
    case 'quantity':
      return cell.quantities.map(({ bound, value, unit }) => `${bound} ${value} ${unit}`).join(' or ');
    case 'ordinal':
      return cell.value;
    case 'term':
      return cell.terms.join(' ');
    case 'actions':
      return cell.actions
        .map(({ action, modality, time }) => `${action} ${modality} ${time?.edtf ?? '-'}`)
        .join(', ');
    case 'findings':
      return cell.findings.map(({ kind }) => kind).join(' ');
  }
};

const rowsOf = ({ rows }: Register, ...keys: readonly string[]): unknown[][] =>
  rows.map(({ cells }) => keys.map((key) => short(cells[key])));

describe('agreements', () => {
  const texts: Readonly<Record<BriefLanguage, readonly [pair: readonly [string, string], text: string]>> = {
    en: [
      ['KEN', 'IND'],
      'The memorandum of understanding on health between Kenya and India was signed in Nairobi on 10 July 2016. The memorandum of understanding on health between Kenya and India entered into force in 2018.',
    ],
    ar: [
      ['TUR', 'OMN'],
      'وقّعت تركيا وعُمان في ١٠ يوليو ٢٠١٦ مذكرة تفاهم في مجال الصحة. ودخلت مذكرة التفاهم في مجال الصحة بين تركيا وعُمان حيز النفاذ عام ٢٠١٨.',
    ],
    az: [
      ['POL', 'CHL'],
      'Polşa və Çili 10 iyul 2016-cı ildə səhiyyə sahəsində anlaşma memorandumu imzalayıb. Polşa ilə Çili arasında səhiyyə sahəsində anlaşma memorandumu 2018-ci ildə qüvvəyə minib.',
    ],
  };

  test.each(BRIEF_LANGUAGES)('in %s: a signing and its entry into force are one row', async (language) => {
    const [pair, text] = texts[language];
    const { of } = await read(pair, [doc(language, '2019-03-10', text)]);
    expect(rowsOf(of('agreements'), 'form', 'signed', 'force', 'state', 'log')).toEqual([
      ['memorandum', '2016-07-10', '2018', 'in-force', 'signed asserted 2016-07-10, in-force asserted 2018'],
    ]);
    expect(of('agreements').rows[0]?.findings).toHaveLength(2);
  });

  test('"the agreement" is the one that the sentence before tells of', async () => {
    const { of } = await read(
      ['ZMB', 'NPL'],
      [
        doc(
          'en',
          '2020-01-01',
          'Zambia and Nepal signed an agreement on fisheries on 3 May 2010. The agreement entered into force in 2013.',
        ),
      ],
    );
    expect(rowsOf(of('agreements'), 'signed', 'force')).toEqual([['2010-05-03', '2013']]);
  });

  test('of several, or of another matter, no entry into force is guessed', async () => {
    const { of } = await read(
      ['ZMB', 'NPL'],
      [
        doc(
          'en',
          '2020-01-01',
          'On 3 May 2010 Zambia and Nepal signed a treaty on extradition, a protocol on culture and an agreement on fisheries. The agreement entered into force in 2013.',
        ),
        doc(
          'en',
          '2021-01-01',
          'The agreement on customs between Zambia and Nepal entered into force in 2015.',
        ),
      ],
    );
    const rows = rowsOf(of('agreements'), 'signed', 'force', 'state');
    expect(rows.filter(([signed, force]) => signed !== null && force !== null)).toEqual([]);
    expect(rows).toContainEqual([null, '2015', 'in-force']);
    expect(rows).toContainEqual(['2010-05-03', null, 'signed']);
  });

  test('planned and denied signings have no day of signature', async () => {
    const { of, printed } = await read(
      ['KEN', 'IND'],
      [
        doc(
          'en',
          '2021-03-10',
          'Kenya and India will sign a protocol on fisheries in 2025. The agreement on mining between Kenya and India has not been signed.',
        ),
      ],
    );
    const rows = rowsOf(of('agreements'), 'signed', 'state');
    expect(rows).toContainEqual([null, 'planned']);
    expect(rows).toContainEqual([null, 'not-signed']);
    const cells = printed('agreements', 'en').rows.flatMap((row) => row.cells);
    expect(cells).toContain('—');
    expect(cells).not.toContain('0');
    expect(cells).not.toContain('');
  });

  test('the numbers claimed stand beside the number told, and a bare count is no row', async () => {
    const { of, printed } = await read(
      ['FIN', 'JPN'],
      [
        doc('en', '2024-09-15', 'More than 25 agreements have been signed between Finland and Japan.'),
        doc('en', '2023-05-11', 'Finland and Japan signed an agreement on fisheries on 10 May 2022.'),
      ],
    );
    const { rows, notes } = of('agreements');
    expect(rows).toHaveLength(1);
    const tally = notes.find(({ note }) => note === 'tally');
    expect(tally).toMatchObject({ itemised: 1 });
    expect(tally?.note === 'tally' && tally.claimed.map(({ lead }) => lead.quantity?.value)).toEqual([25]);
    expect(printed('agreements', 'en').notes[0]).toMatch(
      /more than 25 agreements, one source, 15 September 2024 \(inferred\)\. Told one by one: 1$/,
    );
    expect(printed('agreements', 'ar').notes[0]).toContain('أكثر من ٢٥ اتفاقية');
    expect(printed('agreements', 'az').notes[0]).toContain('25-dən çox saziş');
  });

  test('without a tally nothing is said of one', async () => {
    const { of } = await read(
      ['FIN', 'JPN'],
      [doc('en', '2023-05-11', 'Finland and Japan signed an agreement on fisheries on 10 May 2022.')],
    );
    expect(of('agreements').notes).toEqual([]);
  });

  test('an Arabic title does not begin with the "and" of its list', async () => {
    const { printed } = await read(
      ['TUR', 'OMN'],
      [
        doc(
          'ar',
          '2019-03-10',
          'وقّعت تركيا وعُمان في ١٠ يوليو ٢٠١٦ اتفاقية في مجال الجمارك ومذكرة تفاهم في مجال الصحة وبروتوكولًا في مجال الثقافة.',
        ),
      ],
    );
    const titles = printed('agreements', 'ar').rows.map(({ cells }) => cells[0]);
    expect(titles.length).toBeGreaterThan(1);
    for (const title of titles) expect(title).not.toMatch(/^«و/);
  });
});

describe('sessions and consultations', () => {
  const texts: Readonly<Record<BriefLanguage, string>> = {
    en: 'The second session of the joint commission between Vietnam and Egypt was held in Hanoi on 9 March 2021. The fourth session of the joint commission between Vietnam and Egypt was held in Cairo on 1 May 2023. The fifth session of the joint commission between Vietnam and Egypt will be held in Hanoi in 2027.',
    ar: 'عُقدت الدورة الثانية للجنة المشتركة بين فيتنام ومصر في هانوي في ٩ مارس ٢٠٢١. عُقدت الدورة الرابعة للجنة المشتركة بين فيتنام ومصر في القاهرة في ١ مايو ٢٠٢٣. ستُعقد الدورة الخامسة للجنة المشتركة بين فيتنام ومصر في هانوي عام ٢٠٢٧.',
    az: 'Vyetnam ilə Misir arasında birgə komissiyanın ikinci iclası 9 mart 2021-ci ildə Hanoyda keçirilib. Vyetnam ilə Misir arasında birgə komissiyanın dördüncü iclası 1 may 2023-cü ildə Qahirədə keçirilib. Vyetnam ilə Misir arasında birgə komissiyanın beşinci iclası 2027-ci ildə Hanoyda keçiriləcək.',
  };

  test.each(BRIEF_LANGUAGES)('in %s: numbers, and those that nobody tells of', async (language) => {
    const { of, printed } = await read(['VNM', 'EGY'], [doc(language, '2023-06-01', texts[language])]);
    expect(rowsOf(of('sessions'), 'ordinal', 'date', 'place', 'state')).toEqual([
      [2, '2021-03-09', 'capital:VNM', 'asserted'],
      [4, '2023-05-01', 'capital:EGY', 'asserted'],
      [5, '2027', 'capital:VNM', 'planned'],
    ]);
    expect(of('sessions').notes.flatMap((note) => (note.note === 'missing' ? note.ordinals : []))).toEqual([
      1, 3,
    ]);
    const [held, , planned] = printed('sessions', language).rows;
    expect(held?.cells).toContain({ ar: 'عُقدت', en: 'held', az: 'keçirilib' }[language]);
    expect(planned?.cells).toContain({ ar: 'مقرَّرة', en: 'planned', az: 'planlaşdırılır' }[language]);
    // Who chaired is told by none.
    expect(of('sessions').rows.every(({ cells }) => cells['chairs'] === null)).toBe(true);
  });

  test('creation and standing are rows of their own', async () => {
    const { of } = await read(
      ['TUR', 'KEN'],
      [doc('en', '2020-01-01', 'The joint commission between Turkey and Kenya was created in 2004.')],
    );
    expect(rowsOf(of('sessions'), 'event', 'ordinal', 'date', 'state')).toEqual([
      ['creation', null, '2004', 'asserted'],
    ]);
    expect(of('sessions').notes).toEqual([]);
  });

  test('consultations', async () => {
    const { of } = await read(
      ['POL', 'CHL'],
      [
        doc(
          'en',
          '2022-01-01',
          'The second round of political consultations between Poland and Chile was held in Warsaw on 3 March 2021.',
        ),
      ],
    );
    expect(rowsOf(of('consultations'), 'ordinal', 'date', 'place')).toEqual([
      [2, '2021-03-03', 'capital:POL'],
    ]);
    expect(of('sessions').rows).toEqual([]);
  });
});

describe('commitments', () => {
  const made = doc(
    'en',
    '2021-03-10',
    'The second session of the joint commission between Kenya and India was held in Nairobi on 9 March 2021. The two sides agreed to sign an air services agreement in 2022. The two sides agreed to exchange information on shipping.',
  );
  const kept = doc(
    'en',
    '2022-07-01',
    'On 15 June 2022, Kenya and India signed an air services agreement in Nairobi.',
  );
  const other = doc('en', '2022-07-01', 'On 15 June 2022, Kenya and India signed an agreement on fisheries.');
  const aboutAir = async (texts: readonly string[], day: string): Promise<unknown[] | undefined> =>
    rowsOf(
      (await read(['KEN', 'IND'], texts, day)).of('commitments'),
      'what',
      'from',
      'due',
      'state',
      'traces',
    ).find(([what]) => String(what).includes('air services'));

  test('from which session, due when, and open until then', async () => {
    const { of } = await read(['KEN', 'IND'], [made], '2022-12-31');
    expect(of('commitments').rows.length).toBe(2);
    expect(await aboutAir([made], '2022-12-31')).toEqual([
      expect.stringContaining('air services'),
      'commission-session',
      '2022',
      'open',
      null,
    ]);
  });

  test('past due says that, and no more', async () => {
    expect((await aboutAir([made], '2023-01-01'))?.slice(2)).toEqual(['2022', 'overdue', null]);
  });

  test('done where the very thing is told of later, and only there', async () => {
    expect((await aboutAir([made, kept], '2023-01-01'))?.slice(2)).toEqual([
      '2022',
      'done',
      'agreement-signed',
    ]);
    expect((await aboutAir([made, other], '2023-01-01'))?.slice(3)).toEqual(['overdue', null]);
  });

  test('what has no day is not past it', async () => {
    const { of } = await read(['KEN', 'IND'], [made], '2099-01-01');
    const shipping = rowsOf(of('commitments'), 'what', 'due', 'state').find(([what]) =>
      String(what).includes('shipping'),
    );
    expect(shipping?.slice(1)).toEqual([null, 'open']);
  });
});

describe('visits and meetings', () => {
  test.each<[BriefLanguage, string]>([
    ['en', 'President Luiz Inácio Lula da Silva paid a state visit to Luanda on 25-26 August 2023.'],
    ['ar', 'قام الرئيس البرازيلي لويس إيناسيو لولا دا سيلفا بزيارة دولة إلى لواندا في ٢٥ و٢٦ أغسطس ٢٠٢٣.'],
    [
      'az',
      'Braziliya Prezidenti Luiz İnasiu Lula da Silva 2023-cü ilin 25-26 avqust tarixlərində Luandaya dövlət səfəri edib.',
    ],
  ])('in %s: from where to where, of what rank and kind', async (language, text) => {
    const { of } = await read(['BRA', 'AGO'], [doc(language, '2023-08-27', `${text} `)]);
    expect(rowsOf(of('visits'), 'from', 'to', 'place', 'rank', 'visit', 'state')).toEqual([
      ['BRA', 'AGO', 'capital:AGO', 'head-of-state', 'state', 'asserted'],
    ]);
  });

  test('what kind of visit, and who received, stay unknown where nobody says', async () => {
    const { of, printed } = await read(
      ['FIN', 'JPN'],
      [doc('en', '2022-05-11', 'The President of Finland will visit Tokyo in 2031.')],
    );
    expect(rowsOf(of('visits'), 'visit', 'host', 'state')).toEqual([[null, null, 'planned']]);
    for (const language of BRIEF_LANGUAGES)
      expect(printed('visits', language).rows[0]?.cells.filter((cell) => cell === '—')).toHaveLength(2);
  });

  test('a meeting names who met and what they were', async () => {
    const { of } = await read(
      ['KEN', 'IND'],
      [
        doc(
          'en',
          '2022-05-11',
          'The President of Kenya met the Prime Minister of India in Geneva on 3 March 2022.',
        ),
      ],
    );
    expect(rowsOf(of('meetings'), 'date', 'place', 'state')).toEqual([['2022-03-03', 'geneva', 'asserted']]);
    expect(rowsOf(of('meetings'), 'offices')).toEqual([['president, prime-minister']]);
  });

  test('every office of the gazetteer has a rank, or is known to have none', () => {
    const without = idsOf('office').filter((id) => rankOf(id) === null);
    expect(without.sort()).toEqual(
      [
        'commission-co-chair',
        'committee-chair',
        'first-lady',
        'grand-imam',
        'head-of-delegation',
        'mufti',
        'party-leader',
        'sheikh-ul-islam',
        'state-tourism-chair',
      ].sort(),
    );
    expect(rankOf('crown-prince')).toBe('deputy-head-of-state');
    expect(rankOf(null)).toBe(null);
  });
});

describe('missions, envoys, honours', () => {
  test.each<[BriefLanguage, string]>([
    ['en', 'Kenya opened its embassy in New Delhi in 1964.'],
    ['ar', 'افتتحت كينيا سفارتها في نيودلهي عام 1964.'],
    ['az', 'Keniya 1964-cü ildə Dehlidə, Hindistanda səfirliyini açıb.'],
  ])('in %s: whose mission, where, of what sort', async (language, text) => {
    const { of } = await read(['KEN', 'IND'], [doc(language, '2020-01-01', text)]);
    expect(rowsOf(of('missions'), 'event', 'date', 'owner', 'host', 'form')).toEqual([
      ['opening', '1964', 'KEN', 'IND', 'embassy'],
    ]);
  });

  test('a city that is no capital lies in its state', async () => {
    const { of } = await read(
      ['KEN', 'IND'],
      [doc('en', '2020-01-01', 'Kenya closed its consulate in Mumbai in 2015.')],
    );
    expect(rowsOf(of('missions'), 'event', 'owner', 'host', 'city', 'form', 'state')).toEqual([
      ['closure', 'KEN', 'IND', 'mumbai', 'consulate', 'asserted'],
    ]);
  });

  test('an envoy goes from the one to the other', async () => {
    const { of } = await read(
      ['CHL', 'POL'],
      [
        doc(
          'en',
          '2019-06-01',
          'The ambassador of Chile presented his credentials to the President of Poland in May 2019.',
        ),
      ],
    );
    expect(rowsOf(of('envoys'), 'from', 'to', 'date', 'office')).toEqual([['CHL', 'POL', '2019-05', null]]);
  });

  test('an honour: who, whose, and no date where none is told', async () => {
    const { of } = await read(
      ['ESP', 'PER'],
      [doc('en', '2019-06-01', 'The King of Spain awarded the President of Peru the Order of Merit.')],
    );
    expect(rowsOf(of('honours'), 'date', 'recipient', 'sender', 'state')).toEqual([
      [null, 'president', 'king', 'asserted'],
    ]);
  });
});

describe('what stands', () => {
  test('memberships: one side told leaves the other unknown', async () => {
    const { of, printed } = await read(
      ['KEN', 'IND'],
      [
        doc(
          'en',
          '2020-01-01',
          'Kenya and India signed an agreement on fisheries on 3 May 2010. India joined the Commonwealth in 1947. Kenya joined the Commonwealth in 1963. Kenya is a member of the Non-Aligned Movement.',
        ),
      ],
    );
    const rows = rowsOf(of('memberships'), 'organisation', 'KEN', 'IND');
    expect(rows).toContainEqual(['Commonwealth of Nations', '1963', '1947']);
    expect(rows).toContainEqual(['Non-Aligned Movement', 'asserted', null]);
    const unknown = printed('memberships', 'en').rows.map(({ cells }) => cells);
    expect(unknown).toContainEqual(['Non-Aligned Movement', 'member, date unknown', '—']);
    expect(printed('memberships', 'en').columns).toEqual([
      'Organisation',
      'Kenya: member since',
      'India: member since',
    ]);
  });

  test.each<[BriefLanguage, string]>([
    ['en', 'Georgia exempted citizens of Oman from visas.'],
    ['ar', 'أعفت جورجيا مواطني عُمان من التأشيرة.'],
    ['az', 'Gürcüstan Oman vətəndaşlarını vizadan azad edib.'],
  ])('in %s: a visa regime is as of its source', async (language, text) => {
    const { of } = await read(['GEO', 'OMN'], [doc(language, '2021-04-05', text)]);
    expect(rowsOf(of('visas'), 'asOf', 'state')).toEqual([['2021-04-05', 'asserted']]);
  });

  test('a source without a date leaves "as of" unknown', async () => {
    const { of } = await read(
      ['GEO', 'OMN'],
      ['---\nlanguage: en\nkind: news\n---\nGeorgia exempted citizens of Oman from visas.\n'],
    );
    expect(rowsOf(of('visas'), 'asOf')).toEqual([[null]]);
  });

  test('flights name their carriers', async () => {
    const { of } = await read(
      ['KEN', 'IND'],
      [doc('en', '2021-04-05', 'Kenya Airways operates direct flights between Nairobi and Mumbai.')],
    );
    expect(rowsOf(of('flights'), 'carriers', 'quantity', 'asOf', 'state')).toEqual([
      ['Kenya Airways', null, '2021-04-05', 'asserted'],
    ]);
  });

  test.each<[BriefLanguage, string]>([
    ['en', 'Turkish exports to Kenya reached 300 million dollars in 2021.'],
    ['ar', 'بلغت صادرات تركيا إلى كينيا 300 مليون دولار في عام 2021.'],
    ['az', '2021-ci ildə Türkiyənin Keniyaya ixracı 300 milyon dollar təşkil edib.'],
  ])('in %s: a figure with its period, and what it counts', async (language, text) => {
    const { of } = await read(['TUR', 'KEN'], [doc(language, '2022-04-05', text)]);
    expect(rowsOf(of('figures'), 'kind', 'period', 'quantity', 'definition')).toEqual([
      ['trade-figure', '2021', 'exact 300000000 USD', 'flow-export'],
    ]);
  });

  test('a trend without a number is no figure', async () => {
    const { of } = await read(
      ['TUR', 'KEN'],
      [doc('en', '2022-04-05', 'The number of Turkish tourists in Kenya is growing.')],
    );
    expect(of('figures').rows).toEqual([]);
  });
});

test('a disputed date shows every date', async () => {
  const { of, printed } = await read(
    ['KEN', 'IND'],
    [
      doc('en', '2020-01-01', 'Kenya opened its embassy in New Delhi in 1964.'),
      doc('ar', '2021-01-01', 'افتتحت كينيا سفارتها في نيودلهي عام 1966.'),
    ],
  );
  const { rows } = of('missions');
  expect(rows.map(({ status }) => status)).toEqual(['disputed']);
  expect(String(short(rows[0]?.cells['date'])).split(' or ').sort()).toEqual(['1964', '1966']);
  expect(printed('missions', 'en').rows[0]?.cells[1]).toMatch(/^19\d\d or 19\d\d$/);
});

test('of a pair of which nothing is told, no register has a row', async () => {
  const { of } = await read(
    ['NPL', 'PER'],
    [doc('en', '2020-01-01', 'Kenya opened its embassy in New Delhi in 1964.')],
  );
  for (const name of REGISTER_NAMES) expect(of(name)).toMatchObject({ rows: [], notes: [] });
});

describe('words', () => {
  const all = [registerWords, columnWords, actionWords, noteWords, ...Object.values(termWords)].flatMap(
    (table) => Object.entries(table),
  );

  test('every word is there in three languages', () => {
    for (const [name, word] of all)
      for (const language of BRIEF_LANGUAGES) expect(word[language], name).not.toBe('');
  });

  test('every column has a name', async () => {
    const { of, printed } = await read(['NPL', 'PER'], []);
    for (const name of REGISTER_NAMES)
      for (const language of BRIEF_LANGUAGES)
        for (const [at, column] of printed(name, language).columns.entries())
          expect(column, `${name}.${of(name).columns[at]?.key}`).not.toBe(of(name).columns[at]?.key);
  });

  test('Arabic words hold no Latin comma', () => {
    for (const [name, word] of all) expect(word.ar, name).not.toMatch(/[,;]/);
  });
});
