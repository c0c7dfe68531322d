import { createServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startPreview } from '../../src/adapters/preview/server.ts';
import { tempFolder } from '../support/files.ts';
import { startProgram } from '../support/process.ts';
import { json, pageParts } from './page.ts';

/** Takes a port as another program would. */
function occupy(port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () => resolve({ server, port: (server.address() as { port: number }).port })),
  );
}

const ask = (url: string, input: string) =>
  fetch(`${url}api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ input, locale: 'zh-CN' }),
  });

test('the page is served on this machine only', async () => {
  const preview = await startPreview({ ...(await pageParts()), port: 0 });
  onTestFinished(() => preview.stop());
  expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect((await fetch(preview.url)).status).toBe(200);
  await expect(fetch(preview.url.replace('127.0.0.1', '127.0.0.2'))).rejects.toThrow();
});

test('a taken port means the next free one', async () => {
  const { port } = await occupy();
  const preview = await startPreview({ ...(await pageParts()), port });
  onTestFinished(() => preview.stop());
  expect(Number(new URL(preview.url).port)).toBeGreaterThan(port);
  expect((await fetch(preview.url)).status).toBe(200);
});

test('stopping finishes the answer under way and takes no more', async () => {
  let finish = () => {};
  const parts = await pageParts();
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const preview = await startPreview({
    ...parts,
    answer: async (line, locale) => {
      await slow;
      return parts.answer(line, locale);
    },
    port: 0,
  });
  const answer = ask(preview.url, '/latest');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopped = preview.stop();
  await expect(fetch(preview.url)).rejects.toThrow();
  finish();
  expect(await (await answer).json()).toMatchObject({ command: 'latest' });
  await stopped;
});

test('stopping does not wait longer than its grace', async () => {
  const preview = await startPreview({ ...(await pageParts()), answer: () => new Promise(() => {}), port: 0 });
  const answer = ask(preview.url, '/latest').catch(() => 'cut off');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await preview.stop(50);
  expect(await answer).toBe('cut off');
});

test.each([
  ['preview', 'SIGTERM'],
  ['start', 'SIGINT'],
] as const)('%s without a token prints the address, answers, and ends cleanly on %s', async (command, signal) => {
  const child = startProgram([command], { ARTICLES_DIR: 'seeds', DATA_DIR: tempFolder(), PREVIEW_PORT: '0' });
  onTestFinished(() => void child.kill('SIGKILL'));
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString('utf8');
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => resolve(/http:\S+/.exec(data.toString('utf8'))?.[0] ?? ''));
    child.on('close', () => reject(new Error(errors)));
  });
  for (;;) {
    const { syncing } = await json(fetch(`${url}api/progress`));
    if (syncing === null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await (await ask(url, '/search 芬太尼')).json()).toMatchObject({ data: { total: 3 } });
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill(signal);
  expect(await ended).toBe(0);
  expect(errors).toBe('');
});

test('a folder of articles that is not there ends the program with one sentence', async () => {
  const child = startProgram(['preview'], {
    ARTICLES_DIR: `${tempFolder()}/none`,
    DATA_DIR: tempFolder(),
    PREVIEW_PORT: '0',
    LOG_LEVEL: 'silent',
  });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString('utf8');
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
  expect(errors).toContain('ARTICLES_DIR');
  expect(errors.trim().split('\n')).toHaveLength(1);
});
