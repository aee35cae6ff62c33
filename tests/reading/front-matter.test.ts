import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/reading/read-source.ts';
import { refusal } from './helpers.ts';

const read = async (front: string, notices: string[] = []) =>
  readSource(new TextEncoder().encode(`---\n${front}\n---\nBody.`), {
    path: 'doc.txt',
    notice: (line) => notices.push(line),
  });

describe('front matter', () => {
  test('every key has its field', async () => {
    const source = await read(
      [
        'title: "Kərimov: ikitərəfli əlaqələr"',
        'publisher: AZƏRTAC',
        'author: A. Author',
        'url: https://example.org/1?a=b#c',
        'published: 2025-10-07',
        'retrieved: 2025-10-08T10:00:00Z',
        'language: az-AZ',
        'kind: interview',
        'label: internal',
        'reliability: b',
      ].join('\n'),
    );
    expect(source).toMatchObject({
      title: 'Kərimov: ikitərəfli əlaqələr',
      publisher: 'AZƏRTAC',
      author: 'A. Author',
      url: 'https://example.org/1?a=b#c',
      published: '2025-10-07',
      retrieved: '2025-10-08',
      language: 'az',
      kind: 'interview',
      label: 'internal',
      reliability: 'B',
    });
  });

  test('what is not said is left open', async () => {
    const source = await read('title: A');
    expect(source).toMatchObject({
      publisher: null,
      author: null,
      url: null,
      published: null,
      retrieved: null,
      language: null,
      kind: 'unknown',
      label: 'public',
      reliability: 'F',
    });
  });

  const values: readonly (readonly [line: string, title: string])[] = [
    ['title: كلمة السفير', 'كلمة السفير'],
    ["title: 'It''s'", "It's"],
    ['title: >-\n  two\n  lines', 'two lines'],
    ['title: plain # a comment', 'plain'],
    ['title: 2025', '2025'],
    ['title: السفير: علاقاتنا "راسخة"', 'السفير: علاقاتنا "راسخة"'],
    ['title: Ministers: a meeting\nkind: "news"', 'Ministers: a meeting'],
    ['title: It said:', 'It said:'],
    ['TITLE:   spaced   ', 'spaced'],
  ];
  test.each(values)('%j', async (line, title) => {
    expect((await read(line)).title).toBe(title);
  });

  const odd: readonly (readonly [line: string, field: string, value: string | null])[] = [
    ['kind: gossip', 'kind', 'unknown'],
    ['label: secret', 'label', 'restricted'],
    ['reliability: Z', 'reliability', 'F'],
    ['published: yesterday', 'published', null],
    ['published: 2025-02-30', 'published', null],
    ['published: 2025-13', 'published', null],
  ];
  test.each(odd)('%j is told and set aside', async (line, field, value) => {
    const notices: string[] = [];
    const source = await read(line, notices);
    expect(source).toHaveProperty(field, value);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('doc.txt');
  });

  const hints: readonly (readonly [line: string, told: RegExp])[] = [
    ['kind: oped', /"oped" is read as op-ed; the kinds are op-ed, news/],
    ['kind: speach', /none of op-ed, .*Did you mean speech\?/],
    ['kind: gossip', /taken as unknown\.$/],
    ['kind: constructor', /taken as unknown\.$/],
    ['reliability: Z', /taken as F\.$/],
    ['label: pubic', /Did you mean public\?/],
    ['foo: bar', /"foo" is no key .* are title, publisher, .*reliability\.$/],
    ['foo: bar\ndate: 2025\ntags: x', /"foo", "date", "tags" are no keys .*Did you mean published\?/],
    ['titel: bar', /"titel" is no key .*Did you mean title\?/],
    ['date: 2025-10-07', /Did you mean published\?/],
    ['foo: [a, b]', /"foo" is no key/],
    ['foo:\n  bar: 1', /"foo" is no key/],
    ['language: French', /no language tag/],
    ['language: fr', /"fr" is none of ar, en/],
  ];
  test.each(hints)('%j is told', async (line, told) => {
    const notices: string[] = [];
    await readSource(new TextEncoder().encode(`---\n${line}\n---\nBody.`), {
      path: 'doc.txt',
      languages: ['ar', 'en'],
      notice: (sentence) => notices.push(sentence),
    });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(told);
  });

  test('what is right is not told', async () => {
    const notices: string[] = [];
    const source = await readSource(
      new TextEncoder().encode(
        '---\nkind: Communiqué\nlanguage: en-GB\nauthor: [A. One, B. Two]\n---\nBody.',
      ),
      { languages: ['ar', 'en'], notice: (sentence) => notices.push(sentence) },
    );
    expect(notices).toEqual([]);
    expect(source).toMatchObject({ kind: 'communique', language: 'en', author: 'A. One, B. Two' });
  });

  const broken: readonly (readonly [what: string, front: string])[] = [
    ['a colon in a bare value of another key', 'title: a\nkind: news: x'],
    ['an open quote', 'title: "never closed'],
    ['a tab for indent', 'title:\n\t- x'],
    ['a list', '- a\n- b'],
    ['a sentence', 'just words'],
    ['the same key twice', 'title: a\ntitle: b'],
    [
      'an alias bomb',
      'a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c]',
    ],
  ];
  test.each(broken)('refused: %s', async (_what, front) => {
    const error = await refusal(read(front));
    expect(error.code).toBe('input-front-matter');
    expect(error.message).toContain('doc.txt');
    expect(error.message).toContain('Mend it');
  });

  test('refused: a block that never closes', async () => {
    const error = await refusal(
      readSource(new TextEncoder().encode('---\ntitle: A\nBody.'), { path: 'doc.txt' }),
    );
    expect(error.code).toBe('input-front-matter');
  });
});
