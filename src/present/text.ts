import type { Snippet } from '../queries/hit.ts';

/** Limits of Discord messages, in UTF-16 code units as Discord's clients count at worst. */
export const LIMITS = {
  content: 2_000,
  embeds: 10,
  title: 256,
  description: 4_096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  footer: 2_048,
  author: 256,
  /** Over all embeds of one message. */
  total: 6_000,
  /** Name of a thread or of a forum's post. */
  thread: 100,
  label: 80,
  option: 100,
  customId: 100,
} as const;

/** Cuts to at most `max` units with an ellipsis, never inside a surrogate pair or behind a lone backslash. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  let cut = text.slice(0, Math.max(0, max - 1));
  if (/[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
  if (/(?<!\\)(\\\\)*\\$/.test(cut)) cut = cut.slice(0, -1);
  return `${cut}…`;
}

/** Text from outside as Discord's Markdown shows it literally. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~`|[\]<>]/g, '\\$&')
    .replace(
      /^(\s*)([#+-]|\d+\.)(?=\s)/gm,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
}

/** An article's title as the title of an embed, where Discord reads only a part of Markdown. */
export function escapeTitle(text: string): string {
  return text.replace(/[\\*_`]|~(?=~)|\|(?=\|)/g, '\\$&');
}

/** Text from outside in a block of at most `max` units, to be copied: Markdown is not read in it, and nothing in it ends it. */
export function codeBlock(text: string, max: number = LIMITS.fieldValue): string {
  const fence = '```';
  const inside = clip(text.replaceAll(fence, '`\u200b``'), max - 2 * fence.length - 2);
  return `${fence}\n${inside}\n${fence}`;
}

/** The address when it is http(s) and fits, else undefined. */
export function safeUrl(url: string | null | undefined): string | undefined {
  if (!url || url.length > 2_000 || !/^https?:\/\//i.test(url)) return undefined;
  return URL.canParse(url) ? new URL(url).href : undefined;
}

/** Longest address that is worth its room in a line. */
const LONGEST_LINK = 400;

/** The address as it can stand between the parentheses of a masked link, where it is safe. */
export function linkTarget(url: string | null | undefined): string | undefined {
  return safeUrl(url)?.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** A masked link, or the bare label where there is no safe address, or one that would fill the message. */
export function link(label: string, url: string | null | undefined): string {
  const safe = linkTarget(url);
  return safe === undefined || safe.length > LONGEST_LINK
    ? escapeMarkdown(label)
    : `[${escapeMarkdown(label)}](${safe})`;
}

/** Lines as far as they fit into `room` units, none of them cut: half a link is no link. */
export function wholeLines(lines: readonly string[], room: number): string {
  let text = '';
  for (const [i, line] of lines.entries()) {
    const more = i === 0 ? line : `${text}\n${line}`;
    // A unit and its line break are kept for the ellipsis.
    if (more.length > (i === lines.length - 1 ? room : room - 2)) return text === '' ? clip(line, room) : `${text}\n…`;
    text = more;
  }
  return text;
}

/** A time each reader sees in their own zone and language. `style`: d date, f date and time, R relative. */
export function timestamp(iso: string, style: 'd' | 'D' | 'f' | 'R' = 'f'): string {
  return `<t:${Math.floor(Date.parse(iso) / 1000)}:${style}>`;
}

/** A snippet, escaped, with what matched in bold. Marks that touch or overlap are one: `**a****b**` is not read as bold. */
export function boldSnippet({ text, marks }: Snippet): string {
  let out = '';
  let at = 0;
  for (let i = 0; i < marks.length; ) {
    const start = marks[i]?.[0] ?? 0;
    let end = start;
    for (; i < marks.length && (marks[i]?.[0] ?? 0) <= end; i++) end = Math.max(end, marks[i]?.[1] ?? 0);
    out += `${escapeMarkdown(text.slice(at, start))}**${escapeMarkdown(text.slice(start, end))}**`;
    at = end;
  }
  return out + escapeMarkdown(text.slice(at));
}

/** Sentences in a row: Latin ones with a space between them, Chinese ones without. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce(
    (text, next) => text + (/[\w.?!)]["'”’]?$/.test(text) && /^["'“‘(]?\w/.test(next) ? ' ' : '') + next,
    '',
  );
}

/** Words of somebody between marks; where they are cut the ellipsis stands outside: inside is only what was said. */
export function quoteWords(text: string, max: number): string {
  const cut = clip(text, max);
  return cut === text ? `“${escapeMarkdown(text)}”` : `“${escapeMarkdown(cut.slice(0, -1))}” …`;
}
