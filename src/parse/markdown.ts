/** Markdown → the text a reader sees, line by line. Plain text passes unchanged: it uses none of this. */

// What stands between two marks is bounded everywhere: a line of unpaired marks would take time that grows with its square.

/** A picture: `![caption](address "title")`. */
const IMAGE = /!\[([^[\]]{0,1000})\]\(\s*(\S{1,2000}?)(?:\s+"[^"]{0,500}")?\s*\)/g;
const LINK = /(?<![\\!])\[([^[\]]{1,1000})\]\(\s*(?:https?:|\/|#|mailto:)[^)\s]{0,2000}(?:\s+"[^"]{0,500}")?\s*\)/g;
const AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000})>/g;
const BLOCK_MARK = /^\s{0,3}(?:#{1,6}\s+|(?:>\s?)+|[*+-]\s+(?=\S))/;
/** Rows of signs: rules, underlines of headings, fences, the row below a table's head. */
const ROW = /^(?:[-=*_~`|:+\s]{3,}|\s*```\s*\w*)$/;
const STRONG = /(\*\*|__|~~)(?=\S)(.{1,2000}?)(?<=\S)\1/g;
/** `*so*`, `_so_`; within a word or a number a star or bar is itself (5*3, snake_case). */
const EMPHASIS = /(?<![\w*_\\])([*_])(?=[^\s*_])([^*_]{0,2000}?[^\s*_\\])\1(?![\w*_])/g;
const CODE = /(`+)(?!`)(.{1,2000}?)(?<!`)\1(?!`)/g;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>~|])/g;

export interface MarkdownImage {
  readonly url: string;
  readonly caption: string | null;
}

/** Takes the pictures out of a line. */
export function takeImages(line: string, found: (image: MarkdownImage) => void): string {
  if (!line.includes('![')) return line;
  return line.replace(IMAGE, (_, caption: string, url: string) => {
    found({ url, caption: caption.trim() === '' ? null : caption.trim() });
    return '';
  });
}

/** The address of a line that is nothing but a link (`[原文](https://…)`), or null. */
export function linkOnly(line: string): string | null {
  return /^\s*\[[^\]]+\]\(\s*(https?:\/\/[^)\s]+)\s*\)\s*$/.exec(line)?.[1] ?? null;
}

/** A line without marks; an empty one for a row of signs. */
export function withoutMarks(line: string): string {
  if (ROW.test(line)) return '';
  return line
    .replace(BLOCK_MARK, '')
    .replace(LINK, '$1')
    .replace(AUTOLINK, '$1')
    .replace(CODE, '$2')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(ESCAPED, '$1');
}

/** Whether a line starts something of its own: a heading, a list item, a quotation. */
export function startsBlock(line: string): boolean {
  return /^\s{0,3}(?:#{1,6}\s|>|[*+-]\s|\d{1,3}[.)、]\s*\S)/.test(line) || ROW.test(line);
}

/** Whether the next line is no part of this one: a heading, or two spaces before the line end. */
export function endsLine(line: string): boolean {
  return /^\s{0,3}#{1,6}\s/.test(line) || / {2}$/.test(line);
}
