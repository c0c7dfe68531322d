import type { Hono } from 'hono';
import { answerLine } from '../../src/adapters/cli/ask.ts';
import { createPreview, type PreviewParts } from '../../src/adapters/preview/routes.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Log } from '../../src/log.ts';
import { SILENT } from '../../src/log.ts';
import type { Db } from '../../src/store/database.ts';
import { memoryArchive, memoryState, syncFolder } from '../support/archive.ts';
import { type ArticleFile, articleText, put, tempFolder } from '../support/files.ts';

/** What a test may change about the page. */
export interface PageOptions {
  /** The archive's articles; the five seeds where absent. */
  readonly articles?: readonly ArticleFile[];
  readonly log?: Log;
  readonly syncing?: App['syncing'];
  readonly change?: (app: App) => App;
}

export const NOW = new Date('2024-03-05T00:00:00Z');

/** The parts of a page over an archive in memory. */
export async function pageParts(options: PageOptions = {}): Promise<PreviewParts & { archive: Db }> {
  const { articles, log = SILENT, syncing = () => null, change = (app: App) => app } = options;
  const archive = memoryArchive();
  const folder = articles === undefined ? 'seeds' : tempFolder();
  for (const [index, article] of (articles ?? []).entries()) {
    put(folder, `${index}.txt`, articleText({ url: `https://news.example.org/a/${index}`, ...article }));
  }
  await syncFolder(archive, folder, NOW);
  const app = change(createApp({ archive, state: memoryState(), now: () => NOW, syncing, log }));
  return { app, answer: (line, locale) => answerLine(app, line, locale, log), log, archive };
}

/** A page to send requests to without a socket. */
export async function openPage(options: PageOptions = {}) {
  const parts = await pageParts(options);
  return { ...parts, page: createPreview(parts) };
}

/** A request as the page's own script sends it; `headers` overrides, and undefined leaves one out. */
export function send(
  page: Hono,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string | undefined>> = {},
): Promise<Response> {
  const all = {
    host: '127.0.0.1:8787',
    origin: 'http://127.0.0.1:8787',
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    ...headers,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return Promise.resolve(page.request(path, { method: 'POST', headers: given, body: text }));
}

/** A plain GET of this machine. */
export function get(page: Hono, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return Promise.resolve(page.request(path, { headers: { host: '127.0.0.1:8787', ...headers } }));
}

/** What the page's JSON may hold, as far as tests look. */
export interface Answered {
  readonly command: string;
  readonly replace: boolean;
  readonly reply: {
    readonly embeds: readonly { readonly title: string }[];
    readonly components: readonly { readonly components: readonly Part[] }[];
  };
  readonly error: { readonly code: string; readonly message: string };
  readonly syncing: object | null;
}

interface Part {
  readonly type: number;
  readonly custom_id: string;
  readonly disabled?: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export async function json(response: Response | Promise<Response>): Promise<Answered> {
  return (await (await response).json()) as Answered;
}
