import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/reading/read-source.ts';
import { encodeLegacy, utf16 } from './helpers.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const arabic =
  'أكد سفير أذربيجان لدى الكويت أن العلاقات بين البلدين شهدت تطورا كبيرا منذ إقامتها عام 1994، حيث تم توقيع 25 اتفاقية.';
const turkish =
  'Türkiye Cumhurbaşkanı Erdoğan, Azerbaycan Cumhurbaşkanı İlham Aliyev ile görüştü. İki ülke arasındaki ilişkiler güçlü.';
const english =
  'The minister said: “relations between Azerbaijan and Kuwait are strong” – and café talks continued.';

describe('the text after the front matter is untouched', () => {
  const block = /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/;
  const cases: readonly (readonly [what: string, text: string])[] = [
    ['no front matter', 'One.\nTwo.\n'],
    ['front matter and the blank line after it', '---\ntitle: A\nlanguage: en\n---\n\nBody.\n'],
    ['CRLF throughout', '---\r\ntitle: A\r\n---\r\n\r\nBody.\r\nNext.\r\n'],
    ['lone CR in the body', '---\ntitle: A\n---\nOne.\rTwo.\r\n\nThree'],
    ['CR only: no front matter by the contract', '---\rtitle: A\r---\rBody.\r'],
    ['spaces after the closing line', '---\ntitle: A\n--- \t\nBody'],
    ['a second rule stays in the body', '---\ntitle: A\n---\nBody\n---\nMore\n'],
    ['a rule across the page is no front matter', '---\n\nA text that opens with a rule.\n'],
    ['not at the start', '\n---\ntitle: A\n---\nBody\n'],
    ['a byte-order mark inside the body stays', '---\ntitle: A\n---\nBo\uFEFFdy\n'],
    ['combining marks and direction marks', '---\ntitle: A\n---\n\u202Bالكُوَيْت\u202C e\u0301\n'],
  ];
  test.each(cases)('%s', async (_what, text) => {
    const source = await readSource(bytes(text), { path: 'a.txt' });
    expect(source.text).toBe(text.slice(block.exec(text)?.[0].length ?? 0));
  });

  test('a byte-order mark at the start is dropped, and front matter behind it is found', async () => {
    const source = await readSource(bytes('\uFEFF---\ntitle: A\n---\nBody'), { path: 'a.md' });
    expect(source).toMatchObject({ text: 'Body', title: 'A', format: 'markdown' });
  });

  test('whatever the body, it comes back whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (body) => {
        const text = `---\ntitle: x\n---\n. ${body.replaceAll('\0', '')}`;
        const source = await readSource(bytes(text), { path: 'a.txt' });
        expect(source.text).toBe(text.slice('---\ntitle: x\n---\n'.length));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('encodings', () => {
  const cases: readonly (readonly [encoding: string, text: string, bytes: Uint8Array])[] = [
    ['utf-8', arabic, bytes(arabic)],
    ['windows-1256', arabic, encodeLegacy(arabic, 'windows-1256')],
    ['windows-1254', turkish, encodeLegacy(turkish, 'windows-1254')],
    ['windows-1252', english, encodeLegacy(english, 'windows-1252')],
    ['utf-16le', arabic, utf16(arabic, 'le', true)],
    ['utf-16be', arabic, utf16(arabic, 'be', true)],
    ['utf-16le', arabic, utf16(arabic, 'le', false)],
    ['utf-16be', turkish, utf16(turkish, 'be', false)],
  ];
  test.each(cases)('%s', async (encoding, text, encoded) => {
    const source = await readSource(encoded, { path: 'a.txt' });
    expect(source.encoding).toBe(encoding);
    expect(source.text).toBe(text);
  });
});

test('the id is the SHA-256 of the original bytes, mark and front matter included', async () => {
  const original = bytes('\uFEFF---\ntitle: A\n---\nBody');
  const source = await readSource(original);
  expect(source.id).toBe(createHash('sha256').update(original).digest('hex'));
  expect(source.path).toBeNull();
});
