import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { documentOf, nameIn, readDocument } from '../../src/pipeline.ts';
import { readSource } from '../../src/reading/read-source.ts';
import { reconciler } from '../../src/reconciling.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open.ts';
import { openBrowser, violationsOf } from './browser.ts';

let browser: Browser;
let store: Store;
let server: ServerType;
let base = '';
let hostile = '';
const folder = mkdtempSync(join(tmpdir(), 'rawabit-pages-'));

const put = async (bytes: Uint8Array, path: string): Promise<string> => {
  const source = await readSource(bytes, { path });
  await store.putDocument(documentOf(bytes, readDocument(source)));
  return source.id;
};

beforeAll(async () => {
  store = await openStore(join(folder, 'pages.db'), { create: true });
  for (const path of globSync('samples/*/*.md').sort()) await put(new Uint8Array(readFileSync(path)), path);
  hostile = await put(
    new TextEncoder().encode(
      '---\ntitle: "<img src=x onerror=alert(1)>"\npublisher: "<script>window.broken=1</script>"\nlanguage: en\nkind: news\n---\nThe foreign ministers of Malaysia and Jordan met in Geneva on 3 March 2022 <script>window.broken=1</script> & signed.\n',
    ),
    'hostile.md',
  );
  const app = createApp({ store, names: nameIn, reconciler, today: () => '2026-11-24' });
  await new Promise<void>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) => {
      base = `http://127.0.0.1:${info.port}`;
      resolve();
    });
  });
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

const LANGUAGES = [
  ['ar', 'rtl'],
  ['en', 'ltr'],
  ['az', 'ltr'],
] as const;

describe.each(LANGUAGES)('pages in %s', (language, direction) => {
  const paths = async (): Promise<string[]> => {
    const [first] = await store.claimsOfPair('AZE', 'KWT');
    return ['/', '/sources', '/dossier/AZE/KWT', `/source/${first?.sourceId ?? ''}`, '/brief/AZE/KWT'];
  };

  test('have no accessibility violations, no errors, and read in their own direction', async () => {
    for (const path of await paths()) {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      const answer = await page.goto(`${base}${path}?lang=${language}`);
      expect(answer?.status(), path).toBe(200);
      expect(await page.getAttribute('html', 'dir'), path).toBe(direction);
      expect(await page.getAttribute('html', 'lang'), path).toBe(language);
      expect(await violationsOf(page), path).toEqual([]);
      expect(errors, path).toEqual([]);
      await context.close();
    }
  }, 120_000);

  test('fit a narrow screen without scrolling sideways', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    for (const path of await paths()) {
      await page.goto(`${base}${path}?lang=${language}`);
      const [wide, narrow] = await page.evaluate<number[]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect(wide, path).toBeLessThanOrEqual((narrow ?? 0) + 1);
    }
    await page.close();
  }, 60_000);

  test('are walked by keyboard: skip link first, evidence opened, its source reached', async () => {
    const page = await browser.newPage();
    await page.goto(`${base}/dossier/AZE/KWT?lang=${language}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.className')).toBe('skip');
    const first = page.locator('details.wits').first();
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/source\//);
    expect(page.url()).toContain('#c-');
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await page.close();
  }, 60_000);
});

test('the words that are highlighted are the words of the claim', async () => {
  const [claim] = await store.claimsOfPair('AZE', 'KWT');
  const page = await browser.newPage();
  await page.goto(`${base}/source/${claim?.sourceId ?? ''}?lang=en`);
  const marked = (await page.locator('mark').allTextContents()).join('');
  for (const word of (claim?.evidence.quote ?? '').split(/\s+/)) expect(marked).toContain(word);
  await page.close();
}, 60_000);

test('nothing that a source says runs, and nothing of it is markup', async () => {
  const page = await browser.newPage();
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  for (const path of [`/source/${hostile}`, '/sources', '/dossier/JOR/MYS', '/brief/JOR/MYS']) {
    await page.goto(`${base}${path}?lang=en`);
    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
    expect(await page.locator('main script, main img').count()).toBe(0);
  }
  expect(dialogs).toBe(0);
  await page.close();
}, 60_000);

test('another host name is refused, an unknown page answered as such', async () => {
  const app = createApp({ store, names: nameIn, reconciler, today: () => '2026-11-24' });
  expect((await app.request('http://evil.example/', { headers: { host: 'evil.example' } })).status).toBe(403);
  expect(
    (await app.request('http://localhost/dossier/XXX/KWT', { headers: { host: 'localhost' } })).status,
  ).toBe(404);
  expect(
    (await app.request('http://localhost/styles/..%2fpackage.json', { headers: { host: 'localhost' } }))
      .status,
  ).toBe(404);
  expect(
    (await app.request('http://localhost/fonts/../../package.json', { headers: { host: 'localhost' } }))
      .status,
  ).toBe(404);
});

test('the tool that finds accessibility violations finds one that is planted', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><title>t</title><main><h1>t</h1><img src="data:,"></main></html>',
  );
  expect((await violationsOf(page)).join()).toContain('image-alt');
  await page.close();
}, 60_000);
