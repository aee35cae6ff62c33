import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/core/errors.ts';
import { MAX_SOURCE_BYTES } from '../../src/reading/limits.ts';
import { readSource } from '../../src/reading/read-source.ts';
import { encodeLegacy, makeDocx, makeZip, refusal, utf16 } from './helpers.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const latin = (content: string): Uint8Array => Buffer.from(content, 'latin1');

const cases: readonly (readonly [what: string, code: ErrorCode, bytes: Uint8Array, remedy: RegExp])[] = [
  ['no bytes', 'input-empty', text(''), /leave it out/],
  ['white space', 'input-empty', text(' \n\t\r\n\u00A0\u200F'), /leave it out/],
  ['a byte-order mark alone', 'input-empty', text('\uFEFF'), /leave it out/],
  ['front matter and nothing else', 'input-empty', text('---\ntitle: A\n---\n\n'), /leave it out/],
  [
    'an HTML page without text',
    'input-empty',
    text('<!doctype html><html><body></body></html>'),
    /leave it out/,
  ],
  ['zero bytes', 'input-binary', text('Kuwait\0Azerbaijan'), /Give a document/],
  [
    'control codes',
    'input-binary',
    Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 31),
    /Give a document/,
  ],
  ['a PDF', 'input-format', latin('%PDF-1.7\nstream'), /docx/],
  ['an old Word document', 'input-format', latin('\xD0\xCF\x11\xE0\xA1\xB1'), /save it as .docx/],
  ['a picture', 'input-format', latin('\x89PNG\r\n\x1A\n'), /Pictures/],
  ['a gzip archive', 'input-format', latin('\x1F\x8B\x08\0'), /Unpack/],
  ['a ZIP of other things', 'input-format', makeZip({ 'a.txt': 'Kuwait' }), /Unpack/],
  ['a truncated Word document', 'input-format', makeDocx(['Kuwait']).subarray(0, 300), /Unpack/],
  [
    'a damaged Word document',
    'input-format',
    makeZip({ 'word/document.xml': '<w:doc' }),
    /save it again as .docx/,
  ],
  [
    'a Word document that unpacks to gigabytes',
    'input-too-large',
    makeDocx(['Kuwait'], 3_000_000_000),
    /as .txt/,
  ],
  [
    'UTF-8 with a broken byte',
    'input-encoding',
    Buffer.concat([text('العلاقات بين البلدين '), latin('\xC3('), text('كبيرة')]),
    /as UTF-8/,
  ],
  [
    'UTF-8 cut in the middle of a letter',
    'input-encoding',
    text('العلاقات بين البلدين').subarray(0, -1),
    /as UTF-8/,
  ],
  [
    'UTF-8 with a mark and a broken byte',
    'input-encoding',
    Buffer.concat([text('\uFEFFKuwait '), latin('\xFF')]),
    /as UTF-8/,
  ],
  ['half a UTF-16 character', 'input-encoding', utf16('Kuwait', 'le', true).subarray(0, -1), /as UTF-8/],
  ['UTF-32', 'input-encoding', Buffer.from([0xff, 0xfe, 0, 0, 0x4b, 0, 0, 0]), /as UTF-8/],
  [
    'a code page of a language that is not read',
    'input-encoding',
    encodeLegacy(
      'Министр иностранных дел заявил, что отношения между странами развиваются успешно и стабильно.',
      'windows-1251',
    ),
    /as UTF-8/,
  ],
  ['a text of four million characters', 'input-too-large', new Uint8Array(4_000_001).fill(65), /Split it/],
  ['more than the limit', 'input-too-large', new Uint8Array(MAX_SOURCE_BYTES + 1).fill(65), /Split it/],
];

describe('what cannot be read is refused in a sentence', () => {
  test.each(cases)('%s: %s', async (_what, code, bytes, remedy) => {
    const error = await refusal(readSource(bytes, { path: 'folder/doc.txt' }));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^folder\/doc\.txt: \S/);
    expect(error.remedy).toMatch(remedy);
    expect(error.message.endsWith(error.remedy)).toBe(true);
  });

  test('a document without a name is called "the input"', async () => {
    expect((await refusal(readSource(text('')))).message).toMatch(/^the input: /);
  });
});
