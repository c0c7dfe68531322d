import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

/** Takes the README's pictures of a running local page over the seeds: `tsx scripts/screenshots.ts http://127.0.0.1:8787/`. */

const [url = 'http://127.0.0.1:8787/', folder = 'docs/screenshots'] = process.argv.slice(2);

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly locale: string;
  show(page: Page): Promise<void>;
}

async function ask(page: Page, line: string): Promise<void> {
  const before = await page.locator('.message').count();
  await page.fill('#input', line);
  await page.press('#input', 'Enter');
  await page.locator('.message').nth(before).and(page.locator(':not([aria-busy])')).waitFor();
}

const PICTURES: readonly Picture[] = [
  {
    name: 'search',
    width: 760,
    height: 860,
    theme: 'dark',
    locale: 'zh-CN',
    show: (page) => ask(page, '/search 芬太尼'),
  },
  {
    name: 'article',
    width: 760,
    height: 860,
    theme: 'light',
    locale: 'zh-TW',
    async show(page) {
      await ask(page, '/latest count:2');
      await page.locator('.menu [role=combobox]').press('Enter');
      await page.keyboard.press('Enter');
      await page.locator('.message').nth(1).and(page.locator(':not([aria-busy])')).waitFor();
    },
  },
  {
    name: 'who',
    width: 760,
    height: 860,
    theme: 'dark',
    locale: 'zh-CN',
    show: (page) => ask(page, '雷蒙多是谁'),
  },
  {
    name: 'digest',
    width: 760,
    height: 700,
    theme: 'light',
    locale: 'zh-CN',
    show: (page) => ask(page, '/digest day date:2023-08-29 zone:Asia/Taipei'),
  },
  {
    name: 'commands',
    width: 760,
    height: 560,
    theme: 'light',
    locale: 'en-US',
    async show(page) {
      await page.locator('#input').pressSequentially('/');
      await page.locator('#suggestions [role=option]').first().waitFor();
    },
  },
  {
    name: 'phone',
    width: 360,
    height: 740,
    theme: 'dark',
    locale: 'zh-CN',
    show: (page) => ask(page, '/latest count:1'),
  },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
for (const { name, width, height, theme, locale, show } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    locale,
    timezoneId: 'Asia/Taipei',
  });
  await page.goto(url);
  await page.locator('#welcome h2').waitFor();
  await show(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
