import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { layOutCalendar } from '../../src/brief/calendar.ts';
import { briefCalendar } from '../../src/brief/ics.ts';
import { BRIEF_LANGUAGES, type BriefLanguage } from '../../src/brief/language.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { nameIn } from '../../src/pipeline.ts';
import { reconciler } from '../../src/reconciling.ts';
import { openStore } from '../../src/store/open.ts';
import { claimOf, dossierFrom, dossierOf, findingOf, told } from '../dossier/dossier-of.ts';

const PERIOD = { from: '2026-11-24', until: '2028-11-24', day: '2026-11-24' };

const icsOf = (dossier: Dossier, language: BriefLanguage, day = PERIOD.day): string =>
  briefCalendar(layOutCalendar(dossier, language, nameIn, { ...PERIOD, day }), day);

/** The content lines of a file, unfolded byte by byte as RFC 5545 says, so that a character cut in two would show. */
const unfold = (text: string): string[] => {
  const bytes = Buffer.from(text);
  const plain = Buffer.from(bytes.toString('latin1').replace(/\r\n[ \t]/g, ''), 'latin1');
  return new TextDecoder('utf-8', { fatal: true }).decode(plain).split('\r\n');
};

const values = (text: string, name: string): string[] =>
  unfold(text)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(':') + 1));

/** What a calendar program shows of a text value. */
const shown = (value: string): string =>
  value.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));

const quote =
  'أُقيمت العلاقات الدبلوماسية بين جمهورية تشيلي وجمهورية فنلندا، في الرابع عشر من أيار/مايو؛ «وهي علاقات راسخة» \\ والحمد لله 🤝';
const founding = (edtf: string) =>
  findingOf([
    claimOf('r', edtf, { kind: 'relations-established', evidence: { start: 0, end: quote.length, quote } }),
  ]);
const visit = (id: string, edtf: string | null) =>
  findingOf([claimOf(id, edtf, { kind: 'visit', modality: 'planned' })]);

describe.each(BRIEF_LANGUAGES)('in %s', (language) => {
  const text = icsOf(dossierFrom([founding('1931-05-14'), visit('v', '2027-03')]), language);

  test('no line is longer than 75 octets, and all unfold to what they were', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
      expect(line.isWellFormed()).toBe(true);
    }
    for (const description of values(text, 'DESCRIPTION')) expect(shown(description)).toContain(quote);
    const name = { ar: 'تشيلي وفنلندا', en: 'Chile and Finland', az: 'Çili və Finlandiya' };
    for (const summary of values(text, 'SUMMARY')) expect(shown(summary)).toContain(name[language]);
  });

  test('what is known to the month is counted and is no event', () => {
    expect(values(text, 'DTSTART')).toEqual(['20270514', '20280514']);
    const [about = ''] = values(text, 'X-WR-CALDESC');
    const counted = { ar: 'موعد واحد', en: '1 entry', az: '1 qeyd' };
    expect(shown(about)).toContain(counted[language]);
  });
});

test('what a calendar says of itself stands before its events', () => {
  const lines = unfold(icsOf(dossierFrom([founding('1931-05-14')]), 'en'));
  const first = lines.indexOf('BEGIN:VEVENT');
  expect(lines.findIndex((line) => line.startsWith('X-WR-CALDESC'))).toBeLessThan(first);
  expect(lines.slice(lines.lastIndexOf('END:VEVENT') + 1)).toEqual(['END:VCALENDAR', '']);
});

test('days are whole days: a visit of three ends on the fourth', () => {
  const text = icsOf(dossierFrom([visit('v', '2027-03-30/2027-04-01'), visit('w', '2028-02-29')]), 'en');
  expect(values(text, 'DTSTART')).toEqual(['20270330', '20280229']);
  expect(values(text, 'DTEND')).toEqual(['20270402', '20280301']);
  expect(values(text, 'STATUS')).toEqual(['TENTATIVE', 'TENTATIVE']);
  expect(unfold(text).filter((line) => /^DT(START|END)/.test(line))).toHaveLength(4);
  for (const line of unfold(text).filter((one) => /^DT(START|END)/.test(one)))
    expect(line).toContain(';VALUE=DATE:');
});

test('the time zone of the machine moves no day', () => {
  const program = `
    import { briefCalendar } from '${import.meta.dirname}/../../src/brief/ics.ts';
    import { layOutCalendar } from '${import.meta.dirname}/../../src/brief/calendar.ts';
    import { claimOf, dossierFrom, findingOf } from '${import.meta.dirname}/../dossier/dossier-of.ts';
    const dossier = dossierFrom([findingOf([claimOf('r', '1931-05-14', { kind: 'relations-established' })])]);
    const period = { from: '2027-01-01', until: '2027-12-31', day: '2027-01-01' };
    process.stdout.write(briefCalendar(layOutCalendar(dossier, 'en', () => undefined, period), '2027-01-01'));`;
  const run = (zone: string): string =>
    execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', program], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
  const texts = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kuwait'].map(run);
  expect(values(texts[0] ?? '', 'DTSTART')).toEqual(['20270514']);
  expect(new Set(texts).size).toBe(1);
});

test('the same day gives the same bytes; another day the same UIDs; each UID stands once', () => {
  const dossier = dossierFrom([founding('1931-05-14'), visit('v', '2027-03-02')]);
  const text = icsOf(dossier, 'ar');
  expect(icsOf(dossier, 'ar')).toBe(text);
  expect(values(text, 'DTSTAMP')).toEqual(Array(3).fill('20261124T000000Z'));
  const later = icsOf(dossier, 'en', '2026-12-01');
  expect(values(later, 'UID')).toEqual(values(text, 'UID'));
  expect(new Set(values(text, 'UID')).size).toBe(3);
});

test('a source that joins later changes no UID', () => {
  const [one, two] = [claimOf('r', '1931-05-14'), claimOf('a', '1931-05-14', { sourceId: 'later' })].map(
    (claim) => ({
      ...claim,
      kind: 'relations-established',
    }),
  );
  const uids = (dossier: Dossier) => values(icsOf(dossier, 'en'), 'UID');
  const alone = dossierFrom([findingOf([one as never])]);
  const { sources } = alone;
  const joined = dossierFrom([findingOf([two as never, one as never])], {
    sources: [
      ...sources,
      { ...(sources[0] as (typeof sources)[number]), id: 'later', published: '2024-01-01' },
    ],
  });
  expect(uids(joined)).toEqual(uids(alone));
});

test('who may see it follows the label', () => {
  const classes = (label: Dossier['label']) =>
    values(icsOf(dossierFrom([visit('v', '2027-03-02')], { label }), 'en'), 'CLASS');
  expect(classes('public')).toEqual([]);
  expect(classes('internal')).toEqual(['PRIVATE']);
  expect(classes('restricted')).toEqual(['CONFIDENTIAL']);
});

test('a text of a source breaks nothing', () => {
  const bad = 'a\r\nBEGIN:VEVENT\u0000\u0007 half \ud83e , ; \\n';
  const claim = claimOf('v', '2027-03-02', {
    kind: 'agreement-signed',
    modality: 'planned',
    evidence: { start: 0, end: bad.length, quote: bad },
    detail: { title: bad },
  });
  const text = icsOf(dossierFrom([findingOf([claim])]), 'en');
  expect(unfold(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/\p{Cc}/u);
  expect(shown(values(text, 'DESCRIPTION')[0] ?? '')).toContain(', ; \\n');
});

test('a disputed date warns in the summary itself', async () => {
  const dossier = await dossierOf(
    [
      told(
        'en',
        '2020-01-01',
        'Diplomatic relations between Oman and Nepal were established on 21 January 1977.',
      ),
      told(
        'ar',
        '2021-01-01',
        'أقيمت العلاقات الدبلوماسية بين عُمان ونيبال في 23 يناير 1977.',
        'label: restricted\n',
      ),
    ],
    ['NPL', 'OMN'],
  );
  const text = icsOf(dossier, 'ar');
  expect(values(text, 'DTSTART')).toEqual(['20270121', '20270123', '20280121', '20280123']);
  for (const summary of values(text, 'SUMMARY')) expect(summary).toContain('[التاريخ مختلف فيه]');
  expect(values(text, 'CLASS')).toEqual(Array(4).fill('CONFIDENTIAL'));
});

test('the pages serve it as a feed and link to it', async () => {
  const store = await openStore(':memory:', { create: true });
  const app = createApp({ store, names: nameIn, reconciler, today: () => PERIOD.day });
  const get = (path: string) => app.request(`http://localhost${path}`, { headers: { host: 'localhost' } });
  const feed = await get('/calendar/NPL/OMN.ics?lang=ar');
  expect(feed.status).toBe(200);
  expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await feed.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  for (const path of ['/calendar/NPL/NPL.ics', '/calendar/NPL/XXX.ics', '/calendar/NPL/OMN'])
    expect((await get(path)).status).toBe(404);
  for (const language of BRIEF_LANGUAGES)
    expect(await (await get(`/dossier/NPL/OMN?lang=${language}`)).text()).toContain(
      `href="/calendar/NPL/OMN.ics?lang=${language}"`,
    );
  await store.close();
});
