import type { Article } from '../../src/article.ts';
import { parseFile } from '../../src/parse/index.ts';

/** Builds archive files as the known envelopes lay them out, and reads them. */

export interface Envelope {
  readonly ms?: string;
  readonly title?: string;
  readonly url?: string;
  readonly body: string;
}

const TITLE = '山城的桥通车了';
const URL_ = 'https://www.example-news.org/2022/06/15/bridge.html';
const MS = '1655274753000';

export function containerA({ ms = MS, title = TITLE, url = URL_, body }: Envelope): string {
  return `<!--${ms}-->\n[${title}](${url})\n------\n\n${body}\n`;
}

export function containerB({ title = TITLE, url = URL_, body }: Envelope, date: string): string {
  return `[${title}](${url})\n------\n日期：${date}\n\n${body}\n`;
}

export function frontMatter(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ layout: 'post', ...fields }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

export function containerC(envelope: Envelope, fields: Readonly<Record<string, string>> = {}): string {
  const { title = TITLE, url = URL_ } = envelope;
  const front = {
    title: `"${title}"`,
    date: '2022-06-15T06:32:33.000Z',
    author: '某台',
    from: url,
    tags: '[ 某台 ]',
    ...fields,
  };
  return frontMatter(front) + containerA({ ...envelope, body: `<div>\n${envelope.body}\n</div>` });
}

export function containerD(fields: Readonly<Record<string, string>>, fragment: string): string {
  return `${frontMatter({ title: `"${TITLE}"`, date: '2020-05-02T21:05:01+00:00', from: URL_, ...fields })}\n${fragment}\n`;
}

export function readText(text: string, path = 'page.md'): Article {
  const parsed = parseFile(new TextEncoder().encode(text), path);
  if ('skipped' in parsed) throw new Error(`skipped: ${parsed.skipped}`);
  return parsed.article;
}

export function skipReason(text: string, path = 'page.md'): string | null {
  const parsed = parseFile(new TextEncoder().encode(text), path);
  return 'skipped' in parsed ? parsed.skipped : null;
}

/** A body long enough that no rule takes it for a stub. */
export const LONG = '<p>山城的新桥星期三通车，两岸居民步行过桥只要十分钟。市长说，这座桥让人们等了二十年。</p>';
