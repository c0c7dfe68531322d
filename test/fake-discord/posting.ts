import type { Json } from './errors.ts';
import { Intent } from './intents.ts';
import { channelPermissions, P } from './permissions.ts';
import { isObject, listOf } from './rules/check.ts';
import { type Channel, type Message, messageKept, type World } from './state.ts';
import { seesContent } from './visible.ts';
import { memberJson, messageJson } from './wire.ts';

/** Puts messages into channels: who is mentioned, who is pinged, who is told. */

export interface Draft {
  readonly channel: Channel;
  readonly authorId: string;
  readonly body: Json;
  readonly reference?: { messageId: string; channelId: string } | null;
  readonly interactionId?: string | null;
  readonly onlyFor?: string | null;
  readonly flags?: number;
  readonly files?: readonly string[];
  readonly type?: number;
  /** Given where Discord fixes it (a forum post's first message has its thread's id). */
  readonly id?: string;
}

interface Mentions {
  users: string[];
  roles: string[];
  everyone: boolean;
}

/** Whom a message pings, after `allowed_mentions` (absent: everything it mentions). */
function mentionsOf(world: World, draft: Draft): Mentions {
  const content = String(draft.body.content ?? '');
  const allowed = isObject(draft.body.allowed_mentions) ? draft.body.allowed_mentions : null;
  const parse = allowed ? listOf(allowed.parse) : ['users', 'roles', 'everyone'];
  const permits = (kind: 'users' | 'roles', id: string): boolean =>
    parse.includes(kind) || listOf(allowed?.[kind]).includes(id);
  const users = new Set<string>();
  for (const [, id = ''] of content.matchAll(/<@!?(\d+)>/g))
    if (permits('users', id) && world.users.has(id)) users.add(id);
  const referenced = draft.reference ? world.messages.get(draft.reference.messageId) : undefined;
  if (referenced && referenced.authorId !== draft.authorId && (allowed ? allowed.replied_user === true : true))
    users.add(referenced.authorId);
  const mayPingAll =
    draft.channel.guildId !== null &&
    (channelPermissions(world, draft.channel, draft.authorId) & P.MENTION_EVERYONE) !== 0n;
  const guild = draft.channel.guildId === null ? undefined : world.guilds.get(draft.channel.guildId);
  const roles = [...content.matchAll(/<@&(\d+)>/g)]
    .map(([, id = '']) => id)
    .filter((id) => permits('roles', id) && guild?.roles.has(id) && (mayPingAll || guild.roles.get(id)?.mentionable));
  return {
    users: [...users],
    roles,
    everyone: /@(everyone|here)/.test(content) && parse.includes('everyone') && mayPingAll,
  };
}

/** Embeds as Discord returns them: each gets its type, each field says whether it is inline. */
export const shownEmbeds = (value: unknown): Json[] =>
  listOf(value)
    .filter(isObject)
    .map((embed) => ({
      type: 'rich',
      ...embed,
      ...(embed.timestamp ? { timestamp: new Date(String(embed.timestamp)).toISOString() } : {}),
      ...(Array.isArray(embed.fields)
        ? { fields: embed.fields.filter(isObject).map((field) => ({ inline: false, ...field })) }
        : {}),
    }));

let componentId = 0;
const shownComponents = (value: unknown): Json[] =>
  listOf(value)
    .filter(isObject)
    .map((row) => ({
      ...row,
      id: ++componentId,
      components: listOf(row.components)
        .filter(isObject)
        .map((component) => ({
          id: ++componentId,
          ...(component.type === 3 ? { min_values: 1, max_values: 1 } : {}),
          ...component,
        })),
    }));

export function post(world: World, draft: Draft): Message {
  const mentions = mentionsOf(world, draft);
  const message: Message = {
    id: draft.id ?? world.ids.next(),
    channelId: draft.channel.id,
    authorId: draft.authorId,
    type: draft.type ?? (draft.reference ? 19 : 0),
    at: world.clock.now(),
    content: String(draft.body.content ?? ''),
    embeds: shownEmbeds(draft.body.embeds),
    components: shownComponents(draft.body.components),
    attachments: (draft.files ?? []).map((name) => ({
      id: world.ids.next(),
      filename: name,
      size: 1,
      url: `https://cdn.discordapp.com/${name}`,
      proxy_url: `https://media.discordapp.net/${name}`,
    })),
    flags: draft.flags ?? 0,
    editedAt: null,
    mentions: mentions.users,
    mentionRoles: mentions.roles,
    mentionEveryone: mentions.everyone,
    reference: draft.reference ?? null,
    nonce: (draft.body.nonce as string | number | undefined) ?? null,
    interactionId: draft.interactionId ?? null,
    onlyFor: draft.onlyFor ?? null,
  };
  if (draft.authorId === world.bot.id) reportPings(world, message, mentions);
  world.messages.set(message.id, message);
  if (message.onlyFor === null) {
    draft.channel.messageIds.push(message.id);
    if (draft.channel.messageIds.length > messageKept) {
      const gone = draft.channel.messageIds.shift();
      if (gone) world.messages.delete(gone);
    }
    announce(world, 'MESSAGE_CREATE', draft.channel, message);
  }
  world.changed();
  return message;
}

function reportPings(world: World, message: Message, mentions: Mentions): void {
  const roles = mentions.roles.filter((id) => !world.expectedPings.has(id));
  if (mentions.users.length + roles.length === 0 && !mentions.everyone) return;
  const whom = [...mentions.users, ...roles, ...(mentions.everyone ? ['everyone'] : [])].join(', ');
  world.violations.push(`the bot pinged ${whom} with message ${message.id}`);
}

/** Changes a message in place; absent fields stay as they are. */
export function edit(world: World, message: Message, body: Json): void {
  if (body.content !== undefined) message.content = String(body.content ?? '');
  if (body.embeds !== undefined) message.embeds = shownEmbeds(body.embeds);
  if (body.components !== undefined) message.components = shownComponents(body.components);
  if (typeof body.flags === 'number') message.flags = (message.flags & ~4) | (body.flags & 4);
  message.editedAt = world.clock.now();
  const channel = world.channels.get(message.channelId);
  if (channel && message.onlyFor === null) announce(world, 'MESSAGE_UPDATE', channel, message);
  world.changed();
}

export function remove(world: World, message: Message): void {
  world.messages.delete(message.id);
  const channel = world.channels.get(message.channelId);
  if (channel && message.onlyFor === null) {
    channel.messageIds = channel.messageIds.filter((id) => id !== message.id);
    tell(world, channel, 'MESSAGE_DELETE', () => ({ id: message.id, channel_id: channel.id, ...guildField(channel) }));
  }
  world.changed();
}

const guildField = (channel: Channel): Json => (channel.guildId === null ? {} : { guild_id: channel.guildId });

function announce(world: World, type: string, channel: Channel, message: Message): void {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const author = guild?.members.get(message.authorId);
  tell(world, channel, type, (intents) => ({
    ...messageJson(world, message, !seesContent(world, message, intents)),
    channel_type: channel.type,
    ...guildField(channel),
    ...(author ? { member: memberJson(author) } : {}),
  }));
}

/** Sends a channel's event to sessions with the intent for it, if the bot can see the channel. */
function tell(world: World, channel: Channel, type: string, data: (intents: number) => unknown): void {
  const inGuild = channel.guildId !== null;
  if (inGuild && !world.guilds.get(channel.guildId ?? '')?.botIn) return;
  if (!inGuild && !channel.recipients.includes(world.bot.id)) return;
  if (inGuild && (channelPermissions(world, channel, world.bot.id) & P.VIEW_CHANNEL) === 0n) return;
  world.dispatch({
    type,
    guildId: channel.guildId,
    intent: inGuild ? Intent.guildMessages : Intent.directMessages,
    data,
  });
}
