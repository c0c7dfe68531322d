import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { z } from 'zod';
import type { App } from '../../app.ts';
import { LOCAL_ACTOR } from '../../command.ts';
import { toLocale } from '../../locale.ts';
import type { Log } from '../../log.ts';
import { describeError } from '../../present/errors.ts';
import { completeLine } from './complete.ts';
import { pageFiles } from './files.ts';
import { ownOriginOnly, refusal, secureHeaders } from './guard.ts';
import { createMetrics } from './metrics.ts';
import { type AnswerLine, createQuestions } from './questions.ts';

/** What the page is made of. */
export interface PreviewParts {
  readonly app: App;
  readonly answer: AnswerLine;
  readonly log: Log;
}

/** Bytes a question may have: 16,000 characters of a message, at most, and what JSON adds. */
const BODY_LIMIT = 65_536;

const line = z.string().max(4_000);
/** Any language tag; absent is what a browser without preference gets, English. */
const locale = z.string().max(35).optional().transform(toLocale);
const ASK = z.object({ input: line, locale });
const COMPLETE = z.object({ input: line, locale });
const ACTION = z.object({ customId: z.string().min(1).max(100), value: z.string().max(100).optional(), locale });
const MESSAGE = z.object({ command: z.string().max(100), text: z.string().max(16_000), locale });

/** The local page and the JSON behind it. Opens no socket. */
export function createPreview({ app, answer, log }: PreviewParts): Hono {
  const questions = createQuestions(app, answer, log);
  const metrics = createMetrics(app.syncing);
  const page = new Hono();
  page.use(secureHeaders);
  page.use(async (c, next) => {
    const started = performance.now();
    await next();
    metrics.observe(routePath(c, -1), c.res.status, (performance.now() - started) / 1000);
  });
  page.use(ownOriginOnly);
  page.use('/api/*', bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => c.json(refusal('too large'), 413) }));

  for (const { path, type, body } of pageFiles()) page.get(path, (c) => c.body(body, 200, { 'Content-Type': type }));

  /** Answers a body of the right shape with what `run` makes of it. */
  const post = <Body>(path: string, schema: z.ZodType<Body>, run: (body: Body) => object | Promise<object>) =>
    page.post(path, async (c) => {
      const body = schema.safeParse(await readJson(c));
      return body.success ? c.json(await run(body.data)) : c.json(refusal(z.prettifyError(body.error)), 400);
    });
  post('/api/ask', ASK, (body) => questions.ask(body.input, body.locale));
  post('/api/action', ACTION, (body) => questions.act(body.customId, body.value, body.locale));
  post('/api/message', MESSAGE, (body) => questions.use(body.command, body.text, body.locale));
  post('/api/complete', COMPLETE, (body) => ({ items: completeLine(app, body.input, body.locale) }));

  page.get('/api/message', (c) => c.json({ commands: questions.messageCommands(toLocale(c.req.query('locale'))) }));
  page.get('/api/progress', (c) => c.json({ syncing: app.syncing() }));
  page.get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType }));
  page.get('/healthz', async (c) => {
    // The whole road down to the archive, not only this process.
    await app.run({ command: 'status', options: {}, locale: 'en-US', actor: LOCAL_ACTOR });
    return c.json({ ok: true, syncing: app.syncing(), uptime: Math.round(process.uptime()) });
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

/** The body, or undefined where it is no JSON. */
async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (error) {
    // The size limit ends the body's stream with an error of its own.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
