import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { z } from 'zod';
import type { App } from '../../app.ts';
import { LOCAL_ACTOR } from '../../command.ts';
import { UserError } from '../../errors.ts';
import type { SyncProgress } from '../../ingest.ts';
import { type Locale, toLocale } from '../../locale.ts';
import type { Log } from '../../log.ts';
import { describeError } from '../../present/errors.ts';
import { completeLine } from './complete.ts';
import { ownOriginOnly, secureHeaders } from './guard.ts';
import { createMetrics } from './metrics.ts';

/** What the page is made of. */
export interface PreviewParts {
  readonly app: App;
  /** The answer to a line as the JSON of `ask --json`; never throws. */
  readonly answer: (line: string, locale: Locale) => Promise<{ readonly json: string }>;
  /** Progress of the sync under way, or null. */
  readonly syncing: () => SyncProgress | null;
  readonly log: Log;
}

/** Bytes a question may have; the longest message Discord takes has 4,000 characters. */
const BODY_LIMIT = 32_768;
/** The page's files, served as they are; nothing else of the disk can be asked for. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
  ...Object.fromEntries(
    ['main', 'api', 'channel', 'composer', 'dom', 'embed', 'markdown', 'menu', 'message', 'prose', 'time', 'words'].map(
      (name) => [`${name}.js`, 'text/javascript; charset=utf-8'],
    ),
  ),
};

const line = z.string().max(4_000);
const locale = z.string().max(35).optional();
const ASK = z.object({ input: line, locale });
const COMPLETE = z.object({ input: line, locale });
const ACTION = z.object({ customId: z.string().min(1).max(100), value: z.string().max(100).optional(), locale });

/** The local page and the JSON behind it. Opens no socket. */
export function createPreview({ app, answer, syncing, log }: PreviewParts): Hono {
  const metrics = createMetrics(syncing);
  const page = new Hono();
  page.use(secureHeaders);
  page.use(async (c, next) => {
    const started = performance.now();
    await next();
    metrics.observe(routePath(c, -1), c.res.status, (performance.now() - started) / 1000);
  });
  page.use(ownOriginOnly);
  page.use('/api/*', bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => c.json(refusal('too large'), 413) }));

  for (const [name, type] of Object.entries(FILES)) {
    const body = readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
    page.get(name === 'index.html' ? '/' : `/${name}`, (c) => c.body(body, 200, { 'Content-Type': type }));
  }

  page.post('/api/ask', async (c) => {
    const body = ASK.safeParse(await readJson(c.req.raw));
    if (!body.success) return c.json(refusal(z.prettifyError(body.error)), 400);
    return c.body((await answer(body.data.input, toLocale(body.data.locale))).json, 200, JSON_TYPE);
  });

  page.post('/api/action', async (c) => {
    const body = ACTION.safeParse(await readJson(c.req.raw));
    if (!body.success) return c.json(refusal(z.prettifyError(body.error)), 400);
    const to = toLocale(body.data.locale);
    try {
      const action = app.action(body.data.customId, body.data.value);
      const answered = await answer(action.line, to);
      return c.json({ replace: action.replace, ...(JSON.parse(answered.json) as object) });
    } catch (error) {
      const reference = randomBytes(4).toString('hex');
      if (!(error instanceof UserError)) log.error({ err: error, reference }, 'action failed');
      return c.json({ replace: false, error: describeError(error, reference, to) });
    }
  });

  page.post('/api/complete', async (c) => {
    const body = COMPLETE.safeParse(await readJson(c.req.raw));
    if (!body.success) return c.json(refusal(z.prettifyError(body.error)), 400);
    return c.json({ items: completeLine(app, body.data.input, toLocale(body.data.locale)) });
  });

  page.get('/api/progress', (c) => c.json({ syncing: syncing() }));
  page.get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType }));
  page.get('/healthz', async (c) => {
    // The whole road down to the archive, not only this process.
    await app.run({ command: 'status', options: {}, locale: 'en-US', actor: LOCAL_ACTOR });
    return c.json({ ok: true, syncing: syncing(), uptime: Math.round(process.uptime()) });
  });

  page.notFound((c) => c.json(refusal('not found'), 404));
  page.onError((error, c) => {
    const reference = randomBytes(4).toString('hex');
    log.error({ err: error, reference, path: c.req.path }, 'request failed');
    const status = c.req.path === '/healthz' ? 503 : 500;
    return c.json({ ok: false, error: describeError(error, reference, 'en-US') }, status);
  });
  return page;
}

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

function refusal(message: string) {
  return { error: { code: 'refused', message } };
}

/** The body, or undefined where it is no JSON. */
async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch (error) {
    // The size limit ends the body's stream with an error of its own.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
