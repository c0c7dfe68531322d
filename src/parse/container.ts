import { type FrontMatter, readFrontMatter } from './front-matter.ts';

/**
 * The envelope a file came in, told apart before any outlet is considered:
 *
 *     A  <!--MILLIS--> / [TITLE](URL) / ------ / blank / body
 *     B  [TITLE](URL) / ------ / 日期：RFC 2822 / blank / body
 *     C  front matter, then A
 *     D  front matter, then a page fragment
 *     html  a saved web page;  text  anything else
 */
export interface Container {
  readonly kind: 'A' | 'B' | 'C' | 'D' | 'html' | 'text';
  readonly front: FrontMatter | null;
  /** Text of the link line, not yet cleaned. */
  readonly linkTitle: string | null;
  readonly linkUrl: string | null;
  /** The comment before the link line: milliseconds, `NaN`, or null where there is none. */
  readonly stamp: number | null;
  /** The line `日期：…` of container B. */
  readonly dateLine: string | null;
  readonly body: string;
}

const STAMP = /^\s*<!--\s*(\d{13}|NaN)\s*-->[^\S\n]*\n?/;
const DATE_LINE = /^(?:日期|日期|Date)\s*[：:]\s*(.+)$/;
const RULE = /^-{6,}\s*$/;

/** `[TITLE](URL)` read from the right: the title may hold brackets of its own. */
export function readLinkLine(line: string): { title: string; url: string } | null {
  const text = line.trim();
  if (!text.startsWith('[') || !text.endsWith(')')) return null;
  for (let at = text.lastIndexOf(']('); at > 0; at = text.lastIndexOf('](', at - 1)) {
    const url = text.slice(at + 2, -1).trim();
    if (/^https?:\/\//i.test(url)) return { title: text.slice(1, at), url };
  }
  return null;
}

/** The first non-empty line and what follows it. */
function firstLine(text: string): { line: string; rest: string } {
  const start = text.search(/\S/);
  if (start < 0) return { line: '', rest: '' };
  const end = text.indexOf('\n', start);
  return end < 0 ? { line: text.slice(start), rest: '' } : { line: text.slice(start, end), rest: text.slice(end + 1) };
}

const DOCUMENT = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype|html|head|body)\b/i;
const TAG = /<(?:p|div|br|span|article|section|main|h[1-6]|img|a|ul|table|blockquote|figure)\b[^>]*>/i;

export function readContainer(text: string): Container {
  const opened = readFrontMatter(text);
  const front = opened?.front ?? null;
  let rest = opened?.rest ?? text;

  let stamp: number | null = null;
  const comment = STAMP.exec(rest);
  if (comment) {
    stamp = comment[1] === 'NaN' ? Number.NaN : Number(comment[1]);
    rest = rest.slice(comment[0].length);
  }

  const first = firstLine(rest);
  const link = readLinkLine(first.line);
  if (link === null) {
    const marked = DOCUMENT.test(rest) || TAG.test(rest);
    // Front matter over Markdown is a text like any other.
    const kind = stamp !== null && front === null ? 'A' : !marked ? 'text' : front !== null ? 'D' : 'html';
    return { kind, front, linkTitle: null, linkUrl: null, stamp, dateLine: null, body: rest };
  }

  rest = first.rest;
  const rule = firstLine(rest);
  if (RULE.test(rule.line)) rest = rule.rest;
  let dateLine: string | null = null;
  const dated = firstLine(rest);
  const date = DATE_LINE.exec(dated.line);
  if (date && !dated.line.includes('<')) {
    dateLine = date[1] ?? null;
    rest = dated.rest;
  }
  const kind = front !== null ? 'C' : dateLine !== null && stamp === null ? 'B' : 'A';
  return { kind, front, linkTitle: link.title, linkUrl: link.url, stamp, dateLine, body: rest };
}
