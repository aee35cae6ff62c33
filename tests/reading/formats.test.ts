import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/reading/read-source.ts';
import { encodeLegacy, makeDocx } from './helpers.ts';

const page = (charset: string): string => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="${charset}"><title>السفير: علاقاتنا راسخة - وكالة</title>
<meta property="og:site_name" content="وكالة الأنباء"><meta name="author" content="محرر"></head>
<body><nav><a href="/">الرئيسية</a></nav><script>alert('x')</script>
<article><h1>السفير: علاقاتنا راسخة</h1>
<p>أكد سفير <b>أذربيجان</b> لدى الكويت أن العلاقات بين البلدين شهدت تطوراً كبيراً منذ إقامتها عام ١٩٩٤.</p>
<p>وقال إن البلدين وقعا ٢٥ اتفاقية،<br>وإن الرحلات المباشرة مستمرة بين العاصمتين طوال العام.</p>
<ul><li>السياحة</li><li>التعليم</li></ul></article>
<footer>جميع الحقوق محفوظة</footer></body></html>`;

const notices = async (bytes: Uint8Array, path: string) => {
  const told: string[] = [];
  const source = await readSource(bytes, { path, notice: (sentence) => told.push(sentence) });
  return { source, told };
};

describe('HTML', () => {
  test('the article, a paragraph a block, without scripts and navigation', async () => {
    const { source, told } = await notices(new TextEncoder().encode(page('utf-8')), 'a.html');
    expect(source.format).toBe('html');
    expect(source.language).toBe('ar');
    expect(source.text).toContain('أكد سفير أذربيجان لدى الكويت أن العلاقات');
    expect(source.text).toContain('اتفاقية، وإن الرحلات');
    expect(source.text).not.toContain('alert');
    expect(source.text).not.toContain('الرئيسية');
    expect(source.text).not.toMatch(/<\/?\w/);
    expect(told).toEqual([]);
  });

  test('a declared code page is believed', async () => {
    const source = await readSource(
      encodeLegacy(page('windows-1256').replace(/[١٢٤٥٩]/g, '1'), 'windows-1256'),
      { path: 'a.htm' },
    );
    expect(source.encoding).toBe('windows-1256');
    expect(source.text).toContain('سفير أذربيجان');
  });

  test('a page that says windows-1256 and is UTF-8 is UTF-8', async () => {
    const source = await readSource(new TextEncoder().encode(page('windows-1256')), { path: 'a.html' });
    expect(source.encoding).toBe('utf-8');
    expect(source.text).toContain('سفير أذربيجان');
  });

  test('nesting of any depth is walked', async () => {
    const deep = `<!doctype html><html><body>${'<div>'.repeat(3000)}Azerbaijan and Kuwait.${'</div>'.repeat(3000)}</body></html>`;
    const source = await readSource(new TextEncoder().encode(deep), { path: 'deep.html' });
    expect(source.text).toContain('Azerbaijan and Kuwait.');
  });
});

describe('DOCX', () => {
  test('paragraphs in order', async () => {
    const source = await readSource(makeDocx(['أذربيجان والكويت', 'Second &amp; last.']), { path: 'a.docx' });
    expect(source).toMatchObject({ format: 'docx', title: null });
    expect(source.text).toBe('أذربيجان والكويت\n\nSecond & last.\n\n');
  });
});

describe('a wrong extension is noticed and the content is believed', () => {
  const text = new TextEncoder().encode('Kuwait and Azerbaijan.');
  const cases: readonly (readonly [path: string, bytes: Uint8Array, format: string])[] = [
    ['a.docx', text, 'text'],
    ['a.html', text, 'text'],
    ['a.txt', makeDocx(['Kuwait.']), 'docx'],
    ['a.md', new TextEncoder().encode(page('utf-8')), 'html'],
  ];
  test.each(cases)('%s', async (path, bytes, format) => {
    const { source, told } = await notices(bytes, path);
    expect(source.format).toBe(format);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(path);
  });

  test('no extension, or one nobody knows, says nothing', async () => {
    for (const path of ['README', 'a.xyz']) expect((await notices(text, path)).told).toEqual([]);
  });
});
