import { named, SERVERS } from '../src/command/data.ts';
import type { Command, CommandOption, Input } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { LOCALES } from '../src/locale.ts';
import { presentSettings } from '../src/present/settings.ts';
import { completeOutlets, resolveOutlets } from '../src/queries/outlets.ts';
import { type GuildSettings, readSettings, writeSettings } from '../src/store/settings.ts';

/** Manage Server, as Discord's permission number in decimal. */
const MANAGE_SERVER = '32';
/** Channels messages can be written to: text 0, announcement 5. */
const WRITABLE: readonly number[] = [0, 5];
/** Channels people can ask in: those, and forums (15), whose posts count as theirs. */
const ASKABLE: readonly number[] = [...WRITABLE, 15];

const channelOption = (
  types: readonly number[],
  required: boolean,
  en: string,
  cn: string,
  tw: string,
): CommandOption => ({
  type: 7,
  ...named('channel', '频道', '頻道', { en, cn, tw }),
  channel_types: types,
  ...(required ? { required } : {}),
});

/** `/settings`: what a server's managers choose; kept in the store. */
export const settingsCommand = {
  data: {
    ...named('settings', '设置', '設定', {
      en: 'Settings of this server (Manage Server)',
      cn: '本服务器的设置（管理服务器）',
      tw: '本伺服器的設定（管理伺服器）',
    }),
    ...SERVERS,
    default_member_permissions: MANAGE_SERVER,
    options: [
      {
        type: 1,
        ...named('show', '查看', '檢視', { en: 'Show all settings', cn: '查看全部设置', tw: '檢視全部設定' }),
      },
      {
        type: 1,
        ...named('language', '语言', '語言', {
          en: 'Language of answers to mentions, and of digests',
          cn: '回答提及和发送摘要所用的语言',
          tw: '回答提及和傳送摘要所用的語言',
        }),
        options: [
          {
            type: 3,
            ...named('language', '语言', '語言', {
              en: 'Leave out to follow the server’s own',
              cn: '不填则跟随服务器',
              tw: '不填則跟隨伺服器',
            }),
            choices: [
              { name: '简体中文', value: 'zh-CN' },
              { name: '繁體中文', value: 'zh-TW' },
              { name: 'English', value: 'en-US' },
            ],
          },
        ],
      },
      {
        type: 1,
        ...named('outlets', '媒体', '媒體', {
          en: 'Outlets /latest and /search look at by default',
          cn: '/latest 和 /search 默认只看的媒体',
          tw: '/latest 和 /search 預設只看的媒體',
        }),
        options: [
          {
            type: 3,
            ...named('outlets', '媒体', '媒體', {
              en: 'Separated by commas; leave out for all',
              cn: '用逗号分隔；不填则为全部',
              tw: '用逗號分隔；不填則為全部',
            }),
            autocomplete: true,
            max_length: 400,
          },
        ],
      },
      {
        type: 1,
        ...named('channel', '频道', '頻道', {
          en: 'Where answers are for everybody to see; elsewhere only for the asker',
          cn: '在哪些频道公开回答；其他频道只有提问者看到',
          tw: '在哪些頻道公開回答；其他頻道只有提問者看到',
        }),
        options: [
          channelOption(ASKABLE, false, 'Leave out for all channels', '不填则为全部频道', '不填則為全部頻道'),
          {
            type: 5,
            ...named('allowed', '允许', '允許', {
              en: 'false takes the channel off the list',
              cn: 'false 把频道移出名单',
              tw: 'false 把頻道移出名單',
            }),
          },
        ],
      },
      {
        type: 1,
        ...named('health', '问题', '問題', {
          en: 'A channel to be told of problems in',
          cn: '在哪个频道通知问题',
          tw: '在哪個頻道通知問題',
        }),
        options: [channelOption(WRITABLE, false, 'Leave out for none', '不填则不通知', '不填則不通知')],
      },
    ],
  },
  private: true,
  run(input, { archive, state }) {
    const { guildId, canManage } = input.actor;
    if (guildId === null || !canManage) throw new UserError('not_allowed');
    const change = changeOf(input, readSettings(state, guildId), (typed) => resolveOutlets(archive, typed, 'outlets'));
    if (change !== null) writeSettings(state, guildId, change);
    const view = readSettings(state, guildId);
    return { reply: presentSettings(view, input.locale), data: view };
  },
  complete(_option, typed, _input, { archive }) {
    const cut = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('，'), typed.lastIndexOf('、')) + 1;
    const before = typed.slice(0, cut);
    return completeOutlets(archive, typed.slice(cut).trim(), 25).map((name) => ({
      name: before + name,
      value: before + name,
    }));
  },
} satisfies Command;

/** What a subcommand changes; null for `show`. */
function changeOf(
  { subcommand, options }: Input,
  current: GuildSettings,
  resolve: (typed: string) => string[],
): Partial<GuildSettings> | null {
  switch (subcommand) {
    case 'language':
      return { locale: LOCALES.find((locale) => locale === options.language) ?? null };
    case 'outlets': {
      const typed = String(options.outlets ?? '')
        .split(/[,，、]/)
        .filter((name) => name.trim() !== '');
      return { outlets: [...new Set(typed.flatMap(resolve))] };
    }
    case 'channel': {
      if (options.channel === undefined) return { channels: [] };
      const others = current.channels.filter((id) => id !== options.channel);
      return { channels: options.allowed === false ? others : [...others, String(options.channel)] };
    }
    case 'health':
      return { health: options.channel === undefined ? null : String(options.channel) };
    default:
      return null;
  }
}
