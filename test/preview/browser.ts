import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { startPreview } from '../../src/adapters/preview/server.ts';
import { type PageOptions, pageParts } from './page.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
export const hasChromium = existsSync(executablePath);
if (!hasChromium) {
  process.stderr.write(
    `\nSKIPPED: the browser tests of the local page; no Chromium at ${executablePath} (CHROMIUM_PATH)\n\n`,
  );
}

const ARGS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
let browser: Browser | undefined;
afterAll(() => browser?.close());

/** What becomes true soon, on a busy machine too. */
export const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000, interval: 30 });

/** A page in a browser profile of its own, over an archive of its own. */
export interface Visit {
  readonly tab: Page;
  readonly url: string;
  /** What went wrong in the page: script errors, refused loads, console errors. */
  readonly problems: string[];
  /** Addresses asked for that are not the page's own. */
  readonly outside: string[];
  /** Types a line, sends it, waits for its answer. */
  ask(line: string): Promise<void>;
}

/** Opens the local page as a person would. */
export async function visit(options: PageOptions & { context?: BrowserContextOptions } = {}): Promise<Visit> {
  const { context: contextOptions, ...pageOptions } = options;
  const preview = await startPreview({ ...(await pageParts(pageOptions)), port: 0 });
  browser ??= await chromium.launch({ executablePath, args: ARGS });
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1_000, height: 800 },
    ...contextOptions,
  });
  onTestFinished(async () => {
    await context.close();
    await preview.stop();
  });
  const tab = await context.newPage();
  const problems: string[] = [];
  const outside: string[] = [];
  tab.on('pageerror', (error) => problems.push(error.message));
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  tab.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  // Nothing outside is ever really asked: what would be is noted and answered here.
  await context.route(
    (address) => address.origin !== new URL(preview.url).origin,
    (route) => {
      outside.push(route.request().url());
      return route.fulfill({ contentType: 'image/png', body: PIXEL });
    },
  );
  await tab.goto(preview.url);
  await tab.locator('#welcome h2').waitFor();
  return {
    tab,
    url: preview.url,
    problems,
    outside,
    async ask(line) {
      const before = await tab.locator('.message').count();
      await tab.fill('#input', line);
      await tab.press('#input', 'Enter');
      await tab.locator('.message').nth(before).and(tab.locator(':not([aria-busy])')).waitFor();
    },
  };
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Articles enough for three pages of a search for 罢工. */
export const MANY = Array.from({ length: 12 }, (_, index) => ({
  title: `码头罢工进入第${index + 1}天`,
  date: `Mon, ${String(index + 1).padStart(2, '0')} Jan 2024 08:00:00 GMT`,
  paragraphs: [`工会说，第${index + 1}天的罢工仍在继续。`, '货柜已经积压。'],
}));
