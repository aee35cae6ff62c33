import { Hono } from 'hono';
import { layOutCalendar } from '../brief/calendar.ts';
import { layOut } from '../brief/document.ts';
import { briefHtml } from '../brief/html.ts';
import { briefCalendar } from '../brief/ics.ts';
import { BRIEF_LANGUAGES, type BriefLanguage } from '../brief/language.ts';
import { yearsAfter } from '../core/days.ts';
import { CALENDAR_DEPTH, YEARS_AHEAD } from '../dossier/calendar.ts';
import { gapsOf } from '../dossier/coverage.ts';
import { loadDossier, type Reconciler } from '../dossier/load.ts';
import type { Names } from '../dossier/names.ts';
import { usualKinds } from '../dossier/usual.ts';
import type { Store } from '../store/contract.ts';
import { dossierPage } from './pages/dossier.ts';
import { page } from './pages/layout.ts';
import { sourcePage, sourcesPage } from './pages/source.ts';
import { startPage } from './pages/start.ts';
import { fontFile, printStyles, styleSheet } from './styles.ts';
import { ui } from './words.ts';

export interface AppParts {
  readonly store: Store;
  readonly names: Names;
  readonly reconciler: Reconciler;
  /** Today, ISO, printed on briefs. */
  readonly today: () => string;
}

/** Nothing that a source says may run: no script is served, and none is allowed. */
const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const languageOf = (asked: string | undefined): BriefLanguage =>
  BRIEF_LANGUAGES.find((language) => language === asked) ?? 'ar';

/** The pages over a store. Only addresses on this machine are answered for, so that no other site reaches in by name. */
export const createApp = ({ store, names, reconciler, today }: AppParts): Hono => {
  const app = new Hono();
  app.use('*', async (context, next) => {
    const host = (context.req.header('host') ?? 'localhost').replace(/:\d+$/, '');
    if (!['localhost', '127.0.0.1', '[::1]'].includes(host))
      return context.text('This address is served on this machine alone.', 403);
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    return undefined;
  });

  app.get('/styles/:name', async (context) => {
    const sheet = await styleSheet(context.req.param('name'));
    return sheet === null
      ? context.notFound()
      : context.body(sheet, 200, {
          'Content-Type': 'text/css; charset=utf-8',
          'Cache-Control': 'max-age=3600',
        });
  });
  app.get('/fonts/*', async (context) => {
    const bytes = await fontFile(context.req.path.slice('/fonts/'.length));
    return bytes === null
      ? context.notFound()
      : context.body(bytes, 200, { 'Content-Type': 'font/woff2', 'Cache-Control': 'max-age=86400' });
  });

  app.get('/', async (context) =>
    context.html(startPage(await store.pairs(), languageOf(context.req.query('lang')), names)),
  );
  app.get('/sources', async (context) =>
    context.html(sourcesPage(await store.sources(), languageOf(context.req.query('lang')))),
  );
  app.get('/source/:id', async (context) => {
    const id = context.req.param('id');
    const [source, entries, claims] = await Promise.all([
      store.source(id),
      store.sources(),
      store.claimsOfSource(id),
    ]);
    const entry = entries.find((one) => one.id === id);
    if (source === null || entry === undefined) return context.notFound();
    return context.html(
      sourcePage(
        { ...source, languageRead: entry.languageRead },
        claims,
        languageOf(context.req.query('lang')),
        names,
      ),
    );
  });
  app.get('/dossier/:a/:b', async (context) => {
    const { a, b } = context.req.param();
    const language = languageOf(context.req.query('lang'));
    if (names('state', a, language) === undefined || names('state', b, language) === undefined || a === b)
      return context.notFound();
    const dossier = await loadDossier(store, a, b, reconciler);
    return context.html(dossierPage(dossier, layOut(dossier, language, names, today())));
  });
  app.get('/brief/:a/:b', async (context) => {
    const { a, b } = context.req.param();
    const language = languageOf(context.req.query('lang'));
    if (names('state', a, language) === undefined || names('state', b, language) === undefined || a === b)
      return context.notFound();
    const dossier = await loadDossier(store, a, b, reconciler);
    const gaps = gapsOf(dossier, await usualKinds(store, [a, b]), today());
    return context.html(
      briefHtml(layOut(dossier, language, names, today(), gaps), {
        printed: today(),
        css: await printStyles(),
      }),
    );
  });
  // A feed that calendar programs subscribe to.
  app.get('/calendar/:a/:file{[A-Z]+\\.ics}', async (context) => {
    const a = context.req.param('a');
    const b = context.req.param('file').slice(0, -'.ics'.length);
    const language = languageOf(context.req.query('lang'));
    if (names('state', a, language) === undefined || names('state', b, language) === undefined || a === b)
      return context.notFound();
    const from = today();
    const until = yearsAfter(from, YEARS_AHEAD) ?? from;
    const dossier = await loadDossier(store, a, b, reconciler, CALENDAR_DEPTH);
    const calendar = layOutCalendar(dossier, language, names, { from, until, day: from });
    return context.body(briefCalendar(calendar, from), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${a}-${b}.ics"`,
    });
  });
  app.notFound((context) => {
    const language = languageOf(context.req.query('lang'));
    const body = `<div class="wrap"><section class="sec"><h1 class="h2">${ui.notFound[language]}</h1></section></div>`;
    return context.html(
      page({ language, title: ui.notFound[language], body, path: '/', section: 'dossiers' }),
      404,
    );
  });
  return app;
};
