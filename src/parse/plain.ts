import { readDate } from './dates.ts';
import type { Facts } from './outlets/rules.ts';
import { cleanLine, cleanTitle } from './text.ts';

/** Plain text and Markdown in no known envelope: a title line, perhaps a few header lines, then paragraphs. */

const HEADER = /^(来源|來源|日期|时间|時間|发布时间|發布時間|链接|連結|网址|URL|Source|Date|Link)\s*[：:]\s*(.+)$/i;

function withoutMarkdown(line: string): string {
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/(?<!\\)\[([^\]]+)\]\(https?:[^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/^\s{0,3}(?:#{1,6}|>|[*+-])\s+/, '')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2');
}

export interface Plain {
  readonly url: string | null;
  readonly paragraphs: string[];
}

/** Reads the text; fills title, date and source of `facts`. A line is a paragraph unless blank lines part them. */
export function readPlain(text: string, facts: Facts, zone: string): Plain {
  const lines = text.split('\n').map((line) => cleanLine(withoutMarkdown(line)));
  let at = lines.findIndex((line) => line !== '');
  let url: string | null = null;
  if (at < 0) return { url, paragraphs: [] };
  if (facts.title === '') facts.title = cleanTitle(lines[at++] ?? '');
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const header = HEADER.exec(line);
    const value = header?.[2]?.trim() ?? line;
    const date = value.length <= 40 ? readDate(value, zone) : null;
    if (/^https?:\/\/\S+$/.test(value)) url ??= value;
    else if (date !== null && facts.pageDate === null) facts.pageDate = date;
    else if (header && /来源|來源|Source/i.test(header[1] ?? '')) facts.source = value;
    else if (!header) break;
  }
  const body = lines.slice(at);
  const blank = body.some((line, index) => line === '' && (body[index + 1] ?? '') !== '' && index > 0);
  if (!blank) return { url, paragraphs: body.filter((line) => /[\p{L}\p{N}]/u.test(line)) };
  const paragraphs: string[] = [];
  let open = '';
  for (const line of [...body, '']) {
    if (line !== '') open = open === '' ? line : `${open}\n${line}`;
    else {
      if (/[\p{L}\p{N}]/u.test(open)) paragraphs.push(open);
      open = '';
    }
  }
  return { url, paragraphs };
}
