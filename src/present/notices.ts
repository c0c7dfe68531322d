import type { Locale } from '../locale.ts';
import type { Reply } from '../reply.ts';
import { message } from './message.ts';
import { clip, LIMITS } from './text.ts';
import { type Sentence, say } from './words.ts';

const NEEDS_EMBEDS: Sentence = {
  'zh-CN': '我在这个频道没有“嵌入链接”权限，无法显示文章。请管理员在频道设置里打开它，或改用 /search。',
  'zh-TW': '我在這個頻道沒有「嵌入連結」權限，無法顯示文章。請管理員在頻道設定裡開啟，或改用 /search。',
  'en-US':
    'I lack the Embed Links permission in this channel, so I cannot show articles. Someone who manages it can allow it, or use /search.',
};
const CANNOT_ANSWER: Sentence = {
  'zh-CN': '有人在 {channel} 提到我，但我无法回答：我需要“查看频道”“发送消息”和“嵌入链接”权限。',
  'zh-TW': '有人在 {channel} 提到我，但我無法回答：我需要「檢視頻道」「傳送訊息」和「嵌入連結」權限。',
  'en-US':
    'Somebody mentioned me in {channel}, but I cannot answer there: I need View Channel, Send Messages and Embed Links.',
};

const INDEXING: Sentence = {
  'zh-CN': '正在建立索引 {percent}%，以下结果来自已完成的部分',
  'zh-TW': '正在建立索引 {percent}%，以下結果來自已完成的部分',
  'en-US': 'Indexing, {percent}% done; answers come from the part that is finished',
};

/** An answer given while the index is still being made, with a small line above it that says so. */
export function withIndexingNote(reply: Reply, percent: number, locale: Locale): Reply {
  const content = [`-# ${say(INDEXING, locale, { percent })}`, reply.content ?? ''].filter((line) => line !== '');
  return { ...reply, content: clip(content.join('\n'), LIMITS.content) };
}

/** In a channel where embeds would not be shown. */
export const presentNeedsEmbeds = (locale: Locale): Reply => message({ content: say(NEEDS_EMBEDS, locale) });

/** For the channel for problems: a mention that could not be answered. */
export const presentCannotAnswer = (channelId: string, locale: Locale): Reply =>
  message({ content: say(CANNOT_ANSWER, locale, { channel: `<#${channelId}>` }) });
