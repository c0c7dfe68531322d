import { LANGUAGES, MANAGE_SERVER, type Names, named, SERVERS, subcommand } from '../src/command/data.ts';
import { OUTLETS, readOutlets, suggestOutlets } from '../src/command/subscription-options.ts';
import { requireManager } from '../src/command/subscriptions.ts';
import type { Command, CommandOption, Context, Input } from '../src/command.ts';
import { LOCALES } from '../src/locale.ts';
import { presentSettings } from '../src/present/settings.ts';
import { type GuildSettings, readSettings, writeSettings } from '../src/store/settings.ts';

/** Channels messages can be written to: text 0, announcement 5. */
const WRITABLE: readonly number[] = [0, 5];
/** Channels people can ask in: those, and forums (15), whose posts count as theirs. */
const ASKABLE: readonly number[] = [...WRITABLE, 15];

const channelOption = (types: readonly number[], description: Names): CommandOption => ({
  type: 7,
  ...named('channel', '频道', '頻道', description),
  channel_types: types,
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
      subcommand('show', '查看', '檢視', { en: 'Show all settings', cn: '查看全部设置', tw: '檢視全部設定' }),
      subcommand(
        'language',
        '语言',
        '語言',
        {
          en: 'Language of answers to mentions, and of digests',
          cn: '回答提及和发送摘要所用的语言',
          tw: '回答提及和傳送摘要所用的語言',
        },
        [
          {
            type: 3,
            ...named('language', '语言', '語言', {
              en: 'Leave out to follow the server’s own',
              cn: '不填则跟随服务器',
              tw: '不填則跟隨伺服器',
            }),
            choices: LANGUAGES,
          },
        ],
      ),
      subcommand(
        'outlets',
        '媒体',
        '媒體',
        {
          en: 'Outlets /latest and /search look at by default',
          cn: '/latest 和 /search 默认只看的媒体',
          tw: '/latest 和 /search 預設只看的媒體',
        },
        [
          {
            ...OUTLETS,
            ...named('outlets', '媒体', '媒體', {
              en: 'Separated by commas; leave out for all',
              cn: '用逗号分隔；不填则为全部',
              tw: '用逗號分隔；不填則為全部',
            }),
          },
        ],
      ),
      subcommand(
        'channel',
        '频道',
        '頻道',
        {
          en: 'Where answers are for everybody to see; elsewhere only for the asker',
          cn: '在哪些频道公开回答；其他频道只有提问者看到',
          tw: '在哪些頻道公開回答；其他頻道只有提問者看到',
        },
        [
          channelOption(ASKABLE, { en: 'Leave out for all channels', cn: '不填则为全部频道', tw: '不填則為全部頻道' }),
          {
            type: 5,
            ...named('allowed', '允许', '允許', {
              en: 'false takes the channel off the list',
              cn: 'false 把频道移出名单',
              tw: 'false 把頻道移出名單',
            }),
          },
        ],
      ),
      subcommand(
        'health',
        '故障通知',
        '問題通知',
        { en: 'A channel to be told of problems in', cn: '故障通知发到哪个频道', tw: '問題通知發到哪個頻道' },
        [channelOption(WRITABLE, { en: 'Leave out for none', cn: '不填则不通知', tw: '不填則不通知' })],
      ),
    ],
  },
  private: true,
  run(input, context) {
    const guild = requireManager(input);
    const change = changeOf(input, readSettings(context.state, guild), context);
    if (change !== null) writeSettings(context.state, guild, change);
    const view = readSettings(context.state, guild);
    return { reply: presentSettings(view, input.locale), data: view };
  },
  complete: (_option, typed, _input, context) => suggestOutlets(typed, context),
} satisfies Command;

/** What a subcommand changes; null for `show`. */
function changeOf(
  { subcommand, options }: Input,
  current: GuildSettings,
  context: Context,
): Partial<GuildSettings> | null {
  switch (subcommand) {
    case 'language':
      return { locale: LOCALES.find((locale) => locale === options.language) ?? null };
    case 'outlets':
      return { outlets: readOutlets(String(options.outlets ?? ''), context) };
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
