import { LANGUAGE_NAMES, type Locale } from '../locale.ts';
import { EPHEMERAL, type Reply } from '../reply.ts';
import type { GuildSettings } from '../store/settings.ts';
import { message } from './message.ts';
import { escapeMarkdown } from './text.ts';
import { type Sentence, say } from './words.ts';

const W = {
  title: { 'zh-CN': '本服务器的设置', 'zh-TW': '本伺服器的設定', 'en-US': 'Settings of this server' },
  language: { 'zh-CN': '语言', 'zh-TW': '語言', 'en-US': 'Language' },
  auto: { 'zh-CN': '跟随服务器', 'zh-TW': '跟隨伺服器', 'en-US': 'as the server' },
  outlets: { 'zh-CN': '默认媒体', 'zh-TW': '預設媒體', 'en-US': 'Default outlets' },
  channels: { 'zh-CN': '公开回答的频道', 'zh-TW': '公開回答的頻道', 'en-US': 'Channels for public answers' },
  health: { 'zh-CN': '故障通知频道', 'zh-TW': '問題通知頻道', 'en-US': 'Channel for problems' },
  all: { 'zh-CN': '全部', 'zh-TW': '全部', 'en-US': 'all' },
  none: { 'zh-CN': '无', 'zh-TW': '無', 'en-US': 'none' },
} as const satisfies Record<string, Sentence>;

const channel = (id: string) => `<#${id}>`;

/** `/settings`: all settings as they now are, for the asker alone. */
export function presentSettings(settings: GuildSettings, locale: Locale): Reply {
  const list = (items: readonly string[]) => items.join('、') || say(W.all, locale);
  const fields: [Sentence, string][] = [
    [W.language, settings.locale === null ? say(W.auto, locale) : LANGUAGE_NAMES[settings.locale]],
    [W.outlets, list(settings.outlets.map(escapeMarkdown))],
    [W.channels, list(settings.channels.map(channel))],
    [W.health, settings.health === null ? say(W.none, locale) : channel(settings.health)],
  ];
  return message({
    embeds: [
      { title: say(W.title, locale), fields: fields.map(([name, value]) => ({ name: say(name, locale), value })) },
    ],
    flags: EPHEMERAL,
  });
}
