import type { CommandOption, Context, Input, Suggestion } from '../command.ts';
import { UserError } from '../errors.ts';
import { LOCALES, type Locale } from '../locale.ts';
import { resolveOutlets } from '../queries/outlets.ts';
import { readSettings } from '../store/settings.ts';
import { getSubscription, listSubscriptions, type Subscription } from '../store/subscriptions.ts';
import { named } from './data.ts';

/** What /digest and /watch have in common. */

/** Manage Server, as Discord's permission number in decimal. */
export const MANAGE_SERVER = '32';

export const ID: CommandOption = {
  type: 3,
  ...named('id', '编号', '編號', { en: 'Which one, see list', cn: '哪一个，见列表', tw: '哪一個，見列表' }),
  required: true,
  autocomplete: true,
  max_length: 20,
};

export const LANGUAGE: CommandOption = {
  type: 3,
  ...named('language', '语言', '語言', {
    en: 'Language of the messages; the server’s by default',
    cn: '消息的语言，默认随服务器',
    tw: '訊息的語言，預設隨伺服器',
  }),
  choices: [
    { name: '简体中文', value: 'zh-CN' },
    { name: '繁體中文', value: 'zh-TW' },
    { name: 'English', value: 'en-US' },
  ],
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

/** Throws UserError `not_allowed` unless the asker manages the server. */
export function requireManager(input: Input): string {
  const { guildId, canManage } = input.actor;
  if (guildId === null || !canManage) throw new UserError('not_allowed');
  return guildId;
}

/** The subscription `id` if the asker may change it: their server's (Manage Server), or their own. Throws UserError. */
export function ownSubscription(input: Input, context: Context, kind: Subscription['kind']): Subscription {
  const id = String(input.options.id ?? '')
    .trim()
    .toLowerCase();
  const found = getSubscription(context.state, id);
  const { userId, guildId, canManage } = input.actor;
  if (found === null || found.kind !== kind) throw new UserError('not_found', { typed: id });
  const personal = found.channel === null && found.owner === userId;
  if (personal) return found;
  // In direct messages whoever subscribed may answer a notice; what they may do in the server is not known there.
  const answering = guildId === null && found.owner === userId && ['pause', 'resume'].includes(input.subcommand ?? '');
  if (answering) return found;
  if (found.channel === null || found.guild !== guildId) throw new UserError('not_found', { typed: id });
  if (!canManage) throw new UserError('not_allowed');
  return found;
}

/** Subscriptions the asker may choose from, as suggestions. */
export function completeIds(typed: string, kind: Subscription['kind'], input: Input, context: Context): Suggestion[] {
  const { guildId, userId } = input.actor;
  return listSubscriptions(context.state, kind, { guild: guildId, owner: userId })
    .map((one) => ({
      name: [one.id, one.time ?? '', one.zone ?? '', one.query ?? ''].filter((part) => part !== '').join(' · '),
      value: one.id,
    }))
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
}

/** Names of outlets as stored; [] for all. Throws UserError. */
export function readOutlets(typed: string, context: Context): string[] {
  const wanted = typed.split(/[,，、]/).filter((name) => name.trim() !== '');
  if (wanted.some((name) => /^(all|全部|\*)$/i.test(name.trim()))) return [];
  return [...new Set(wanted.flatMap((name) => resolveOutlets(context.archive, name, 'outlets')))];
}

/** Language for messages nobody asked for just now: as chosen, else the server's, else the asker's. */
export function readLanguage(input: Input, context: Context): Locale {
  return (
    LOCALES.find((locale) => locale === input.options.language) ??
    readSettings(context.state, input.actor.guildId).locale ??
    input.locale
  );
}

/** A query as typed, or null for none; `*` takes one away. */
export function readQuery(typed: unknown): string | null {
  const text = typed === undefined ? '' : String(typed).trim();
  return text === '' || text === '*' ? null : text;
}
