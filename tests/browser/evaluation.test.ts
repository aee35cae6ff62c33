import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lay, rawabit } from '../cli/run.ts';
import { openBrowser, violationsOf } from './browser.ts';

let browser: Browser;
let cwd: string;
let page: string;

const fact = (kind: string, states: readonly string[], date: string | null, cue: string) => ({
  kind,
  states,
  date,
  modality: 'asserted',
  cue,
});

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'rawabit-evaluation-'));
  lay(cwd, {
    'gold/001-en/source.txt':
      'The foreign ministers of Malaysia and Jordan met in Geneva on 3 March 2022 <img src=x onerror=alert(1)>.\n\nThey signed a memorandum of understanding on trade. A choir of Jordan sang.\n',
    'gold/001-en/gold.json': JSON.stringify({
      language: 'en',
      facts: [
        fact('meeting', ['JOR', 'MYS'], '2022-03-03', 'Malaysia and Jordan met in Geneva'),
        fact('honour', ['JOR', 'MYS'], null, 'A choir of Jordan sang'),
      ],
    }),
    'gold/002-ar/source.txt': 'التقى وزير خارجية الأردن نظيره الماليزي في عمّان يوم 3 مارس 2022.\n',
    'gold/002-ar/gold.json': JSON.stringify({
      language: 'ar',
      facts: [fact('meeting', ['JOR', 'MYS'], '2022-03-04', 'التقى وزير خارجية الأردن نظيره الماليزي')],
    }),
  });
  await rawabit(['evaluate', 'gold', '--freeze', 'gold/frozen.json'], { cwd });
  const run = await rawabit(['evaluate', 'gold', '--html', 'page.html'], { cwd });
  expect(run.code).toBe(0);
  page = pathToFileURL(join(cwd, 'page.html')).href;
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(cwd, { recursive: true, force: true });
});

test.each(['light', 'dark'] as const)(
  'has no accessibility violations in %s, closed and open, and needs no other file',
  async (scheme) => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme: scheme });
    const tab = await context.newPage();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(page);
    expect(await violationsOf(tab)).toEqual([]);
    await tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    expect(await violationsOf(tab)).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([page]);
    await context.close();
  },
  60_000,
);

test('each text runs in its own direction, and fits a narrow screen', async () => {
  const tab = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await tab.goto(page);
  await tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  expect(await tab.getAttribute('.matn:lang(ar)', 'dir')).toBe('rtl');
  expect(await tab.getAttribute('.matn:lang(en)', 'dir')).toBe('ltr');
  const [wide, narrow] = await tab.evaluate<number[]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect(wide).toBeLessThanOrEqual((narrow ?? 0) + 1);
  await tab.close();
}, 60_000);

test('the number in the text leads to its fact; outcomes are said in words; markup of a source is text', async () => {
  const tab = await browser.newPage();
  await tab.goto(page);
  expect(await tab.locator('main img, main script').count()).toBe(0);
  const missed = tab.locator('.matn a.o-missed').first();
  expect(await missed.textContent()).toContain('missed');
  await missed.click();
  const target = tab.locator('li.entry:target');
  expect(await target.textContent()).toContain('honour');
  expect(await target.textContent()).toContain('no claim');
  expect(await tab.locator('body').textContent()).toContain('Newly right: 0');
  await tab.close();
}, 60_000);
