import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, removed afterwards. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xunwen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface ArticleFile {
  readonly title?: string;
  readonly url?: string;
  /** RFC 1123 date printed on the page. */
  readonly date?: string;
  readonly paragraphs?: readonly string[];
}

/** The text of an archived file in container A, as an outlet without rules of its own would have it. */
export function articleText(article: ArticleFile = {}): string {
  const {
    title = '港口罢工进入第三周',
    url = 'https://news.example.org/a/1',
    date = 'Mon, 04 Mar 2024 08:00:00 GMT',
    paragraphs = [
      '码头工人工会周一宣布，罢工将延长到本月底。',
      '港务局说，积压的货柜已超过两万个，零售商开始担心春季供货。',
    ],
  } = article;
  const millis = Date.parse(date);
  const body = `<div><i>${date}</i></div>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}`;
  return `<!--${millis}-->\n[${title}](${url})\n------\n\n${body}\n`;
}

/** Writes a file below `root`, with its folders. */
export function put(root: string, path: string, content: string | Uint8Array): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}
