import type { Locale } from '../locale.ts';
import type { Hit } from '../queries/hit.ts';
import type { Embed, Row } from '../reply.ts';
import { colorOf, menu, row } from './message.ts';
import { boldSnippet, clip, escapeMarkdown, escapeTitle, joinSentences, link, timestamp } from './text.ts';
import { type Sentence, say } from './words.ts';

const OPEN: Sentence = { 'zh-CN': '打开其中一篇…', 'zh-TW': '開啟其中一篇…', 'en-US': 'Open one of them…' };
const ALSO: Sentence = { 'zh-CN': '＋{n} 家媒体', 'zh-TW': '＋{n} 家媒體', 'en-US': '+{n} {n|outlet|outlets}' };

/** Outlet and author, as the line above a title. */
export function byline(hit: Pick<Hit, 'outlet' | 'author'>): string {
  return hit.author === null || hit.author === hit.outlet ? hit.outlet : `${hit.outlet} · ${hit.author}`;
}

/** One hit as an embed: snippets where something matched, else the summary. */
export function hitEmbed(hit: Hit, locale: Locale): Embed {
  const text =
    hit.snippets.length > 0 ? hit.snippets.map(boldSnippet).join(' … ') : escapeMarkdown(joinSentences(hit.summary));
  const also = hit.alsoReportedBy.length === 0 ? [] : [say(ALSO, locale, { n: hit.alsoReportedBy.length })];
  const when = hit.publishedAt === null ? [] : [timestamp(hit.publishedAt)];
  return {
    author: { name: byline(hit) },
    title: escapeTitle(hit.title),
    ...(hit.url === null ? {} : { url: hit.url }),
    description: [clip(text, 480), [...when, ...also].join(' · ')].filter((line) => line !== '').join('\n'),
    color: colorOf(hit.outlet),
    ...(hit.image === null ? {} : { thumbnail: { url: hit.image.url } }),
  };
}

/** Longest title in a list, in UTF-16 units; some channels write a paragraph there. */
const LINE_TITLE = 80;

/** One hit in a line: day, linked title, outlet. */
export function hitLine({ publishedAt, title, url, outlet }: Hit): string {
  const when = publishedAt === null ? '' : `${timestamp(publishedAt, 'd')} `;
  return `${when}${link(clip(title, LINE_TITLE), url)} · ${escapeMarkdown(outlet)}`;
}

/** A menu that opens one of the listed articles. */
export function openMenu(hits: readonly Hit[], locale: Locale): Row[] {
  if (hits.length === 0) return [];
  const options = hits.map((hit) => ({ label: hit.title, value: hit.id, description: byline(hit) }));
  return row(menu(say(OPEN, locale), '/article id:', options));
}
