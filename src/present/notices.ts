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
const ASK_ALONE: Sentence = {
  'zh-CN': '这里的回答大家都看得到，这一项却只该给你看。请在输入框里输入斜杠命令 `{command}`。',
  'zh-TW': '這裡的回答大家都看得到，這一項卻只該給你看。請在輸入框裡輸入斜線指令 `{command}`。',
  'en-US':
    'Everybody here would read the answer, which is for you alone. Type the slash command `{command}` in the message box.',
};

const CANNOT_PING: Sentence = {
  'zh-CN':
    '我在 {channel} 无权提及 {role}，所以发出的通知不会提醒其成员。请在服务器设置里为该身份组打开“允许任何人@提及此身份组”，或在该频道给我“提及 @everyone、@here 和所有身份组”权限。',
  'zh-TW':
    '我在 {channel} 無權提及 {role}，所以發出的通知不會提醒其成員。請在伺服器設定裡為該身分組開啟「允許任何人@提及此身分組」，或在該頻道給我「提及 @everyone、@here 和所有身分組」權限。',
  'en-US':
    'I may not mention {role} in {channel}, so alerts there ping nobody. In the server settings, allow anyone to @mention that role, or give me “Mention @everyone, @here, and All Roles” in that channel.',
};
const OWNER_CANNOT_PING: Sentence = {
  'zh-CN':
    '设置关注的人已无权在 {channel} 提及 {role}，所以发出的通知不会提醒其成员。请有权提及它的人用 /watch edit 重新设置 role。',
  'zh-TW':
    '設定關注的人已無權在 {channel} 提及 {role}，所以發出的通知不會提醒其成員。請有權提及它的人用 /watch edit 重新設定 role。',
  'en-US':
    'Whoever set up a watch may no longer mention {role} in {channel}, so its alerts ping nobody. Somebody who may can set the role again with /watch edit.',
};

/** Who lacks the right to ping a role: the bot, or whoever set the watch up. */
export type Pinger = 'bot' | 'owner';

/** Why alerts in a channel do not ping a role, and what would help. */
export function sayCannotPing(who: Pinger, role: string, channel: string, locale: Locale): string {
  const sentence = who === 'bot' ? CANNOT_PING : OWNER_CANNOT_PING;
  return say(sentence, locale, { role: `<@&${role}>`, channel: `<#${channel}>` });
}

/** For the channel for problems: alerts that ping nobody any more. */
export const presentCannotPing = (...what: Parameters<typeof sayCannotPing>): Reply =>
  message({ content: sayCannotPing(...what) });

/** An answer given while the index is still being made, with a small line above it that says so. */
export function withIndexingNote(reply: Reply, percent: number, locale: Locale): Reply {
  const content = [`-# ${say(INDEXING, locale, { percent })}`, reply.content ?? ''].filter((line) => line !== '');
  return { ...reply, content: clip(content.join('\n'), LIMITS.content) };
}

/** In a channel where embeds would not be shown. */
export const presentNeedsEmbeds = (locale: Locale): Reply => message({ content: say(NEEDS_EMBEDS, locale) });

/** Instead of an answer that is for the asker alone, where everybody would read it; `words` name its command. */
export const presentAskAlone = (words: readonly (string | undefined)[], locale: Locale): Reply =>
  message({ content: say(ASK_ALONE, locale, { command: `/${words.filter((word) => word !== undefined).join(' ')}` }) });

/** For the channel for problems: a mention that could not be answered. */
export const presentCannotAnswer = (channelId: string, locale: Locale): Reply =>
  message({ content: say(CANNOT_ANSWER, locale, { channel: `<#${channelId}>` }) });
