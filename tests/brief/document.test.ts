import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { withModality } from '../../src/brief/caption.ts';
import { type BriefDocument, layOut } from '../../src/brief/document.ts';
import { briefHtml } from '../../src/brief/html.ts';
import { BRIEF_LANGUAGES, type BriefLanguage } from '../../src/brief/language.ts';
import { briefMarkdown } from '../../src/brief/markdown.ts';
import { words } from '../../src/brief/words.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { documentOf, nameIn, readDocument } from '../../src/pipeline.ts';
import { readSource } from '../../src/reading/read-source.ts';
import { reconciler } from '../../src/reconciling.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open.ts';

const storeOf = async (...texts: readonly string[]): Promise<Store> => {
  const store = await openStore(':memory:', { create: true });
  for (const [index, text] of texts.entries()) {
    const bytes = new TextEncoder().encode(text);
    const source = await readSource(bytes, { path: `${index}.md` });
    await store.putDocument(documentOf(bytes, readDocument(source)));
  }
  return store;
};

const briefOf = async (
  texts: readonly string[],
  language: BriefLanguage,
  day = '2026-11-24',
  pair: readonly [string, string] = ['FIN', 'JPN'],
): Promise<BriefDocument> => {
  const store = await storeOf(...texts);
  try {
    return layOut(await loadDossier(store, ...pair, reconciler), language, nameIn, day);
  } finally {
    await store.close();
  }
};

const head = '---\nlanguage: en\nkind: news\npublished: 2022-05-11\n---\n';
const VISIT = `${head}The President of Finland visited Tokyo on 10 May 2022. During the visit, Finland and Japan signed an air services agreement.\n`;
const PLANS = `${head}Finland and Japan will sign an air services agreement in 2025. The President of Finland will visit Tokyo in 2031.\n`;

describe.each(BRIEF_LANGUAGES)('in %s', (language) => {
  test('a date that the words do not say is marked in every form', async () => {
    const brief = await briefOf([VISIT], language);
    const signing = brief.sections
      .flatMap(({ lines }) => lines)
      .find(({ finding }) => finding.kind === 'agreement-signed');
    expect(signing?.finding.time?.inferred).toBe(true);
    const marked = `(${words.inferred[language]})`;
    expect(signing?.date).toContain(marked);
    expect(briefMarkdown(brief, null)).toContain(`${signing?.date}**`);
    expect(briefHtml(brief, { printed: null, css: '' })).toContain(`${signing?.date}</td>`);
    expect(
      brief.sections.flatMap(({ lines }) => lines).find(({ finding }) => finding.kind === 'visit')?.date,
    ).not.toContain(marked);
  });

  test('nothing is said twice', async () => {
    const text = briefMarkdown(await briefOf([VISIT], language), null);
    const once = { ar: /مصدر واحد.*مصدر واحد/, en: /single source.*one source/, az: /bir mənbə.*1 mənbə/ };
    expect(text).not.toMatch(once[language]);
    for (const line of text.split('\n'))
      expect(line.split(words.noEvidence[language]).length).toBeLessThan(3);
  });

  test('no Latin comma stands in Arabic words', async () => {
    const brief = await briefOf([VISIT], language);
    const said = [
      brief.basedOn,
      ...brief.sections.flatMap(({ lines }) => lines.map((line) => line.standing)),
    ];
    if (language === 'ar') {
      expect(said.join()).not.toContain(', ');
      expect(briefMarkdown(brief, null).split('\n')[2]).not.toContain(',');
    }
  });
});

test('a visit is of the visitor, and says who received him', async () => {
  const texts = [
    '---\nlanguage: en\nkind: news\npublished: 2023-08-26\n---\nPresident Luiz Inácio Lula da Silva paid an official visit to Luanda on 25-26 August 2023 and met President João Lourenço.\n',
  ];
  const captions = await Promise.all(
    BRIEF_LANGUAGES.map(async (language) =>
      (await briefOf(texts, language, '2026-11-24', ['BRA', 'AGO'])).sections
        .flatMap(({ lines }) => lines)
        .filter(({ finding }) => finding.kind === 'visit')
        .map(({ caption }) => caption),
    ),
  );
  expect(captions[1]).toEqual(['Official visit of Luiz Inácio Lula da Silva to Luanda, host: João Lourenço']);
  expect(captions[0]?.[0]).toMatch(/^زيارة رسمية: .+ إلى لواندا، المضيف: /);
  expect(captions[2]?.[0]).toMatch(/^Rəsmi səfər: .+, səfər yeri: Luanda, ev sahibi: /);
});

test('who gives and who gets is told apart', async () => {
  const caption = async (text: string, pair: readonly [string, string]): Promise<(string | undefined)[]> =>
    Promise.all(
      BRIEF_LANGUAGES.map(
        async (language) =>
          (await briefOf([`${head}${text}\n`], language, '2026-11-24', pair)).sections
            .flatMap(({ lines }) => lines)
            .at(0)?.caption,
      ),
    );
  const invited = await caption('The President of Serbia invited the King of Bahrain to visit Belgrade.', [
    'SRB',
    'BHR',
  ]);
  expect(invited[0]).toMatch(/^دعوة إلى الزيارة، موجَّهة إلى .+ \(البحرين\)، من .+ \(صربيا\)$/);
  expect(invited[1]).toMatch(/^Invitation to visit, to king \(Bahrain\), from president \(Serbia\)$/i);
  expect(invited[2]).toMatch(/^Səfərə dəvət, dəvət edən: .+ \(Serbiya\), dəvət olunan: .+ \(Bəhreyn\)$/);
  const sent = await caption('The President of Kenya sent a congratulatory message to the King of Morocco.', [
    'KEN',
    'MAR',
  ]);
  expect(sent[1]).toMatch(/^Message from president \(Kenya\) to king \(Morocco\)$/i);
});

test('what was planned for a day that is over is not expected', async () => {
  const kinds = ({ ahead, open }: BriefDocument): string[][] =>
    [ahead, open].map((lines) => lines.map(({ finding }) => finding.kind));
  expect(kinds(await briefOf([PLANS], 'en', '2025-12-31'))).toEqual([['visit', 'agreement-signed'], []]);
  const later = await briefOf([PLANS], 'en', '2026-01-01');
  expect(kinds(later)).toEqual([['visit'], ['agreement-signed']]);
  const text = briefMarkdown(later, '2026-01-01');
  expect(text.indexOf('## Planned or hoped for, outcome not known')).toBeGreaterThan(0);
  expect(briefHtml(later, { printed: null, css: '' })).toContain('Planned or hoped for, outcome not known');
});

test('a caption asserts nothing that is only planned', async () => {
  const sentence = async (language: BriefLanguage): Promise<string | undefined> =>
    (await briefOf([PLANS], language)).open.at(0)?.sentence;
  expect(await sentence('en')).toMatch(/^Signing \(planned\): «/);
  expect(await sentence('az')).toMatch(/^İmzalanma \(planlaşdırılır\): «/);
  expect(await sentence('ar')).toMatch(/^توقيع \(مقرَّر\): «/);
  // What is planned is the session, not the commission.
  expect(withModality('Joint commission, session 4, Baku', 'planned')).toBe(
    'Joint commission, session 4, Baku (planned)',
  );
});

test('pages count in the grammar of their language', async () => {
  const store = await storeOf(VISIT);
  const app = createApp({ store, names: nameIn, reconciler, today: () => '2026-11-24' });
  const page = async (path: string): Promise<string> =>
    (await app.request(`http://localhost${path}`, { headers: { host: 'localhost' } })).text();
  expect(await page('/dossier/FIN/JPN?lang=ar')).toMatch(/قولان.*لا خلافات مفتوحة/s);
  expect(await page('/dossier/FIN/JPN?lang=en')).toMatch(/>1 claim<.*/s);
  expect(await page('/?lang=ar')).toContain('قولان');
  expect(await page('/dossier/FIN/JPN?lang=en')).toContain('(inferred)');
  await store.close();
});
