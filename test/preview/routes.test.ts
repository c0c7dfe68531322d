import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCAL_ACTOR } from '../../src/command.ts';
import { SILENT } from '../../src/log.ts';
import { get, json, openPage, send } from './page.ts';

const FOLDER = 'src/adapters/preview/page';

test('a question is answered with the JSON of ask --json', async () => {
  const { page } = await openPage();
  const response = await send(page, '/api/ask', { input: '/search 芬太尼', locale: 'zh-CN' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toMatchObject({
    input: '/search 芬太尼',
    command: 'search',
    ms: expect.any(Number),
    reply: { embeds: expect.any(Array), allowed_mentions: { parse: [] } },
    data: { total: 3 },
  });
});

test('a mistake is answered in the language asked for', async () => {
  const { page } = await openPage();
  const messages = [];
  for (const locale of ['zh-CN', 'zh-TW', 'en-US', 'fr']) {
    const answer = await json(send(page, '/api/ask', { input: '/nope', locale }));
    expect(answer.error.code).toBe('unknown_command');
    messages.push(answer.error.message);
  }
  expect(messages[0]).toContain('没有“/nope”');
  expect(messages[1]).toContain('沒有「/nope」');
  expect(messages[2]).toContain('no command');
  expect(messages[3]).toBe(messages[2]);
});

test('a button pages in place, and a menu opens an article as a new answer', async () => {
  const articles = Array.from({ length: 12 }, (_, index) => ({
    title: `罢工第${index}天`,
    paragraphs: ['码头罢工。'],
  }));
  const { page } = await openPage({ articles });
  const first = await json(send(page, '/api/ask', { input: '/search 罢工', locale: 'zh-CN' }));
  const parts = first.reply.components.flatMap((row) => row.components);
  const next = parts.find((part) => part.type === 2 && !part.disabled);
  const menu = parts.find((part) => part.type === 3);

  const second = await json(send(page, '/api/action', { customId: next?.custom_id, locale: 'zh-CN' }));
  expect(second.replace).toBe(true);
  expect(second.reply.embeds[0]?.title).not.toBe(first.reply.embeds[0]?.title);

  const value = menu?.options[1]?.value;
  const opened = await json(send(page, '/api/action', { customId: menu?.custom_id, value, locale: 'zh-CN' }));
  expect(opened).toMatchObject({ replace: false, command: 'article' });
  expect(opened.reply.embeds[0]?.title).toBe(menu?.options[1]?.label);
});

test('what Discord would show to the asker alone is marked, and nothing else is', async () => {
  const { page } = await openPage();
  const marked = async (input: string) =>
    'ephemeral' in (await json(send(page, '/api/ask', { input, locale: 'zh-CN' })));
  expect(await marked('/search query:芬太尼 private:true')).toBe(true);
  expect(await marked('/search query:芬太尼 private:false')).toBe(false);
  expect(await marked('/search 芬太尼')).toBe(false);
  expect(await marked('/nope')).toBe(false);
});

test('message commands are listed in the reader’s language and answer about a text', async () => {
  const { page } = await openPage();
  const listed = await (await get(page, '/api/message?locale=zh-TW')).json();
  expect(listed).toEqual({ commands: [{ name: 'Related coverage', label: '相關報導' }] });
  const body = { command: 'Related coverage', text: '芬太尼', locale: 'zh-CN' };
  const answered = await json(send(page, '/api/message', body));
  expect(answered).toMatchObject({ input: '相关报道', command: 'Related coverage', reply: expect.any(Object) });
  expect(await json(send(page, '/api/message', { ...body, command: 'nope' }))).toMatchObject({
    error: { code: 'unknown_command' },
  });
});

test('a button nobody made is expired, not an error of the program', async () => {
  const logged: string[] = [];
  const { page } = await openPage({ log: { ...SILENT, error: (_, message) => logged.push(message) } });
  for (const customId of ['nonsense', '=~0000000000000000', '+~x']) {
    const answer = await json(send(page, '/api/action', { customId, locale: 'en-US' }));
    expect(answer).toMatchObject({ replace: false, error: { code: 'expired' } });
  }
  expect(logged).toEqual([]);
});

test('the page may load its own files and nothing else', async () => {
  const { page } = await openPage();
  const response = await get(page, '/');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ]);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
});

test('images over https are allowed for the one load that asks for them', async () => {
  const { page } = await openPage();
  const policyOf = async (path: string) => (await get(page, path)).headers.get('content-security-policy') ?? '';
  expect(await policyOf('/?images=1')).toContain("img-src 'self' https:;");
  for (const path of ['/', '/?images=0', '/?images=1%20*', '/main.js?images=1', '/api/progress?images=1']) {
    expect(await policyOf(path)).toContain("img-src 'self';");
  }
  const linked = await get(page, '/?images=1', { 'sec-fetch-site': 'cross-site' });
  expect(linked.headers.get('content-security-policy')).toContain("img-src 'self';");
});

test('refusals carry the security headers too', async () => {
  const { page } = await openPage();
  for (const response of [await get(page, '/nothing'), await get(page, '/', { host: 'evil.example' })]) {
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('every file of the page is served as it is, and no other path is', async () => {
  const { page } = await openPage();
  for (const name of readdirSync(FOLDER).filter((file) => file !== 'tsconfig.json')) {
    const response = await get(page, name === 'index.html' ? '/' : `/${name}`);
    expect(response.status, name).toBe(200);
    expect(await response.text()).toBe(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  }
  for (const path of ['/tsconfig.json', '/../routes.ts', '/%2e%2e/routes.ts', '/page/main.js', '/.env']) {
    expect((await get(page, path)).status, path).toBe(404);
  }
});

test('the page has no inline script or style and names no outside address', () => {
  const html = readFileSync(`${FOLDER}/index.html`, 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
  for (const name of readdirSync(FOLDER).filter((file) => /\.(html|css|js)$/.test(file))) {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    expect(text, name).not.toMatch(/(?:src|href|import|url)\s*[=(]?\s*["']?https?:/i);
    expect(text, name).not.toMatch(/\.(innerHTML|outerHTML)|insertAdjacentHTML|document\.write|\beval\(|new Function/);
  }
});

test('another Host is refused: a name elsewhere that points here', async () => {
  const { page } = await openPage();
  for (const host of ['evil.example', 'evil.example:8787', '127.0.0.1.evil.example', 'localhost.evil.example', '']) {
    expect((await get(page, '/', { host })).status, host).toBe(403);
    const asked = await send(page, '/api/ask', { input: '/latest' }, { host, origin: `http://${host}` });
    expect(asked.status, host).toBe(403);
  }
  for (const host of ['127.0.0.1:8787', 'localhost:8787', 'LOCALHOST', '[::1]:9']) {
    expect((await get(page, '/', { host })).status, host).toBe(200);
  }
});

test('another origin is refused, a plain program without one is not', async () => {
  const { page } = await openPage();
  const status = async (headers: Record<string, string | undefined>) =>
    (await send(page, '/api/ask', { input: '/latest' }, headers)).status;
  expect(await status({})).toBe(200);
  expect(await status({ origin: undefined, 'sec-fetch-site': undefined })).toBe(200);
  for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:9999', 'https://127.0.0.1:8787', '']) {
    expect(await status({ origin }), origin).toBe(403);
  }
  for (const site of ['cross-site', 'same-site']) expect(await status({ 'sec-fetch-site': site }), site).toBe(403);
});

test('only JSON is taken, of limited size and the right shape', async () => {
  const { page } = await openPage();
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', undefined]) {
    const response = await send(page, '/api/ask', { input: '/latest' }, { 'content-type': type });
    expect(response.status, type).toBe(415);
  }
  const status = async (path: string, body: unknown) => (await send(page, path, body)).status;
  expect(await status('/api/ask', '{"input":')).toBe(400);
  expect(await status('/api/ask', { input: 7 })).toBe(400);
  expect(await status('/api/ask', { input: 'x'.repeat(4_001) })).toBe(400);
  expect(await status('/api/ask', { input: 'x'.repeat(80_000) })).toBe(413);
  expect(await status('/api/action', { customId: '' })).toBe(400);
  expect(await status('/api/action', { customId: 'x'.repeat(101) })).toBe(400);
  expect(await status('/api/complete', {})).toBe(400);
  expect((await get(page, '/api/ask')).status).toBe(404);
});

test('health asks the archive, and says 503 when it does not answer', async () => {
  const { page, archive } = await openPage({ syncing: () => ({ done: 43, total: 100 }) });
  const well = await get(page, '/healthz');
  expect(well.status).toBe(200);
  expect(await well.json()).toMatchObject({ ok: true, syncing: { done: 43, total: 100 } });
  archive.close();
  const ill = await get(page, '/healthz');
  expect(ill.status).toBe(503);
  expect(await ill.json()).toMatchObject({ ok: false });
});

test('metrics count requests by route, never by the address that was sent', async () => {
  const { page } = await openPage({ syncing: () => ({ done: 40, total: 100 }) });
  await send(page, '/api/ask', { input: '/latest', locale: 'zh-CN' });
  await get(page, '/secret-path');
  const text = await (await get(page, '/metrics')).text();
  expect(text).toContain('xunwen_http_requests_total{route="/api/ask",status="200"} 1');
  expect(text).toContain('xunwen_sync_remaining_files 60');
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toContain('secret-path');
});

test('a bug in a command is one apology with a reference that is also in the log', async () => {
  const logged: object[] = [];
  const { page } = await openPage({
    log: { ...SILENT, error: (fields) => logged.push(fields) },
    change: (app) => ({
      ...app,
      run: async () => {
        throw new Error('a bug');
      },
    }),
  });
  const answer = await json(send(page, '/api/ask', { input: '/latest', locale: 'en-US' }));
  const reference = (logged[0] as { reference: string }).reference;
  expect(logged).toHaveLength(1);
  expect(answer.error).toEqual({ code: 'internal', message: expect.stringContaining(reference) });
  expect(answer.error.message).not.toContain('a bug');
});

test('what the page sends is the local operator asking', async () => {
  const actors: unknown[] = [];
  const { page } = await openPage({
    change: (app) => ({
      ...app,
      run: (input) => {
        actors.push(input.actor);
        return app.run(input);
      },
    }),
  });
  await send(page, '/api/ask', { input: '/latest', locale: 'zh-CN', actor: { userId: 'somebody' } });
  expect(actors).toEqual([LOCAL_ACTOR]);
});
