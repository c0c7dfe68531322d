import type { CommandOption, Context, Input, Subcommand, Suggestion } from '../command.ts';
import { UserError } from '../errors.ts';
import { LOCALES, type Locale } from '../locale.ts';
import { addressesIn } from '../queries/address.ts';
import { completeOutlets, resolveOutlets } from '../queries/outlets.ts';
import { readSettings } from '../store/settings.ts';
import { listSubscriptions, type Subscription } from '../store/subscriptions.ts';
import { LANGUAGES, named, subcommand } from './data.ts';

/** Options and subcommands that /digest and /watch share: what Discord shows, what is suggested, what values mean. */

export const ID: CommandOption = {
  type: 3,
  ...named('id', '编号', '編號', { en: 'Which one, see list', cn: '哪一个，见列表', tw: '哪一個，見列表' }),
  required: true,
  autocomplete: true,
  max_length: 20,
};

/** Text 0, announcement 5, threads 10–12, forum 15. Media channels (16) are not in Discord’s own description. */
export const CHANNEL: CommandOption = {
  type: 7,
  ...named('channel', '频道', '頻道', {
    en: 'Where; this channel by default',
    cn: '发到哪里，默认本频道',
    tw: '發到哪裡，預設本頻道',
  }),
  channel_types: [0, 5, 10, 11, 12, 15],
};

export const LANGUAGE: CommandOption = {
  type: 3,
  ...named('language', '语言', '語言', {
    en: 'Language of the messages; the server’s by default',
    cn: '消息的语言，默认随服务器',
    tw: '訊息的語言，預設隨伺服器',
  }),
  choices: LANGUAGES,
};

export const OUTLETS: CommandOption = {
  type: 3,
  ...named('outlets', '媒体', '媒體', {
    en: 'Only these outlets, separated by commas; “all” for all',
    cn: '只看这些媒体，用逗号分隔；“全部”为不限',
    tw: '只看這些媒體，用逗號分隔；「全部」為不限',
  }),
  autocomplete: true,
  max_length: 400,
};

/** `edit` gives a setting another value; this takes one of `options` away. */
export function clearOption(options: readonly CommandOption[]): CommandOption {
  return {
    type: 3,
    ...named('clear', '清除', '清除', {
      en: 'Take one of its settings away',
      cn: '去掉其中一项设置',
      tw: '去掉其中一項設定',
    }),
    choices: options.map(({ name, name_localizations = {} }) => ({ name, name_localizations, value: name })),
  };
}

/** What `clear` empties. */
export function readCleared({ options }: Input): Partial<Subscription> {
  switch (options.clear) {
    case 'role':
      return { role: null };
    case 'query':
      return { query: null };
    case 'outlets':
      return { outlets: [] };
    default:
      return {};
  }
}

/** Subcommands that end, halt and restart a subscription; the words name its kind. */
export function lifecycle(en: string, cn: string, tw: string): readonly Subcommand[] {
  return [
    subcommand('remove', '删除', '刪除', { en: `Stop a ${en} for good`, cn: `删除一个${cn}`, tw: `刪除一個${tw}` }, [
      ID,
    ]),
    subcommand('pause', '暂停', '暫停', { en: `Stop a ${en} for now`, cn: `暂停一个${cn}`, tw: `暫停一個${tw}` }, [ID]),
    subcommand(
      'resume',
      '恢复',
      '恢復',
      { en: `Start a paused ${en} again`, cn: `恢复一个${cn}`, tw: `恢復一個${tw}` },
      [ID],
    ),
  ];
}

/** Outlets to choose from, for the last of those typed so far. */
export function suggestOutlets(typed: string, { archive }: Context): Suggestion[] {
  const [, before = '', last = ''] = /^(.*[,，、])?(.*)$/su.exec(typed) ?? [];
  return completeOutlets(archive, last.trim(), 25).map((name) => ({ name: before + name, value: before + name }));
}

/** Whose subscriptions somebody sees: their server's where they manage it, and their own. */
export function seenBy({ actor }: Input): { readonly guild: string | null; readonly owner: string } {
  return { guild: actor.canManage ? actor.guildId : null, owner: actor.userId };
}

/** Subscriptions the asker may choose from, as suggestions. */
export function completeIds(typed: string, kind: Subscription['kind'], input: Input, context: Context): Suggestion[] {
  return listSubscriptions(context.state, kind, seenBy(input))
    .map((one) => ({
      name: [one.id, one.time ?? '', one.zone ?? '', one.query ?? ''].filter((part) => part !== '').join(' · '),
      value: one.id,
    }))
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
}

/** Names of outlets as stored; [] for all. Throws UserError. */
export function readOutlets(typed: string, context: Context): string[] {
  const wanted = typed.split(/[,，、]/).filter((name) => name.trim() !== '');
  if (wanted.length === 0 || wanted.some((name) => /^(all|全部|\*)$/i.test(name.trim()))) return [];
  return resolveOutlets(context.archive, typed, 'outlets');
}

/** Language for messages nobody asked for just now: as chosen, else the server's, else the asker's. */
export function readLanguage(input: Input, context: Context): Locale {
  return (
    LOCALES.find((locale) => locale === input.options.language) ??
    readSettings(context.state, input.actor.guildId).locale ??
    input.locale
  );
}

/** A query as typed, or null for none; `*` takes one away. Throws UserError `address_given`: no new article has that address. */
export function readQuery(typed: unknown): string | null {
  const text = typed === undefined ? '' : String(typed).trim();
  if (addressesIn(text).length > 0) throw new UserError('address_given');
  return text === '' || text === '*' ? null : text;
}
