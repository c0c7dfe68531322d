import type { Json } from './errors.ts';
import { channelPermissions, P } from './permissions.ts';
import type { Channel, Command, Guild, Interaction, Member, Message, Role, User, World } from './state.ts';
import { ChannelType } from './state.ts';

/** State → what stands on the wire. Absent fields are omitted, never null, where Discord omits them. */

const iso = (ms: number): string => new Date(ms).toISOString().replace('Z', '000+00:00');

export const userJson = (user: User): Json => ({
  id: user.id,
  username: user.username,
  discriminator: user.bot ? '4242' : '0',
  global_name: user.bot ? null : user.username,
  avatar: null,
  public_flags: 0,
  flags: 0,
  primary_guild: null,
  ...(user.bot ? { bot: true } : {}),
});

export const meJson = (user: User): Json => ({
  ...userJson(user),
  mfa_enabled: true,
  locale: 'en-US',
  verified: true,
  email: null,
});

export const roleJson = (role: Role): Json => ({
  id: role.id,
  name: role.name,
  permissions: role.permissions.toString(),
  position: 0,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: role.mentionable,
  icon: null,
  unicode_emoji: null,
  flags: 0,
});

/** Without the user: as in MESSAGE_CREATE. */
export const memberJson = (member: Member): Json => ({
  avatar: null,
  banner: null,
  communication_disabled_until: null,
  flags: 0,
  joined_at: iso(member.joinedAt),
  nick: null,
  pending: false,
  premium_since: null,
  roles: [...member.roles],
  mute: false,
  deaf: false,
});

export function fullMemberJson(world: World, member: Member): Json {
  const user = world.users.get(member.userId);
  return user ? { ...memberJson(member), user: userJson(user) } : memberJson(member);
}

export function guildJson(guild: Guild): Json {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [...guild.roles.values()].map(roleJson),
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** GUILD_CREATE: the server with its channels, threads and the bot's own member. */
export function guildCreateJson(world: World, guild: Guild): Json {
  const here = [...world.channels.values()].filter(
    (channel) => channel.guildId === guild.id && botSees(world, channel),
  );
  const me = guild.members.get(world.bot.id);
  return {
    ...guildJson(guild),
    joined_at: iso(me?.joinedAt ?? 0),
    large: guild.members.size > 50,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: me ? [fullMemberJson(world, me)] : [],
    channels: here.filter((channel) => channel.thread === null).map((channel) => channelJson(world, channel)),
    threads: here
      .filter((channel) => channel.thread !== null && !channel.thread.archived)
      .map((channel) => channelJson(world, channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export const botSees = (world: World, channel: Channel): boolean =>
  (channelPermissions(world, channel, world.bot.id) & P.VIEW_CHANNEL) !== 0n;

export function channelJson(world: World, channel: Channel): Json {
  const last = channel.messageIds.at(-1);
  const lastMessage = last === undefined ? {} : { last_message_id: last };
  if (channel.guildId === null) {
    const people = channel.recipients.filter((id) => id !== world.bot.id).flatMap((id) => world.users.get(id) ?? []);
    return { id: channel.id, type: channel.type, flags: 0, recipients: people.map(userJson), ...lastMessage };
  }
  const base = { id: channel.id, type: channel.type, flags: 0, guild_id: channel.guildId, name: channel.name };
  const parent = channel.parentId === null ? {} : { parent_id: channel.parentId };
  if (channel.thread) {
    return {
      ...base,
      ...parent,
      ...lastMessage,
      owner_id: channel.thread.ownerId,
      thread_metadata: {
        archived: channel.thread.archived,
        locked: channel.thread.locked,
        auto_archive_duration: 1440,
        archive_timestamp: iso(channel.thread.archivedAt ?? world.clock.now()),
        create_timestamp: iso(world.clock.now()),
      },
      message_count: channel.messageIds.length,
      member_count: 1,
      total_message_sent: channel.messageIds.length,
      rate_limit_per_user: 0,
      ...(channel.appliedTags.length > 0 ? { applied_tags: channel.appliedTags } : {}),
    };
  }
  const overwrites = [...channel.overwrites].map(([id, { type, allow, deny }]) => ({
    id,
    type,
    allow: allow.toString(),
    deny: deny.toString(),
  }));
  const forum =
    channel.type === ChannelType.forum
      ? {
          available_tags: channel.tags.map((tag) => ({
            id: tag.id,
            name: tag.name,
            moderated: false,
            emoji_id: null,
            emoji_name: null,
          })),
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
          flags: channel.requireTag ? 16 : 0,
        }
      : {};
  return {
    ...base,
    ...parent,
    ...lastMessage,
    position: 0,
    permission_overwrites: overwrites,
    nsfw: false,
    topic: null,
    rate_limit_per_user: 0,
    ...forum,
  };
}

/** A message. With `blank`, what a session without the message content intent gets. */
export function messageJson(world: World, message: Message, blank = false): Json {
  const author = world.users.get(message.authorId);
  const channel = world.channels.get(message.channelId);
  const referenced = message.reference ? world.messages.get(message.reference.messageId) : undefined;
  const interaction = message.interactionId === null ? undefined : world.interactions.get(message.interactionId);
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: author ? userJson(author) : {},
    content: blank ? '' : message.content,
    embeds: blank ? [] : message.embeds,
    components: blank ? [] : message.components,
    attachments: blank ? [] : message.attachments,
    mentions: message.mentions.flatMap((id) => world.users.get(id) ?? []).map(userJson),
    mention_roles: message.mentionRoles,
    mention_everyone: message.mentionEveryone,
    timestamp: iso(message.at),
    edited_timestamp: message.editedAt === null ? null : iso(message.editedAt),
    flags: message.flags,
    pinned: false,
    tts: false,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.authorId === world.bot.id && message.interactionId !== null
      ? { application_id: world.applicationId, webhook_id: world.applicationId }
      : {}),
    ...(message.reference
      ? {
          message_reference: {
            type: 0,
            message_id: message.reference.messageId,
            channel_id: message.reference.channelId,
            ...(channel?.guildId ? { guild_id: channel.guildId } : {}),
          },
          referenced_message: referenced ? messageJson(world, { ...referenced, reference: null }, blank) : null,
        }
      : {}),
    ...(interaction ? { interaction_metadata: metadataJson(world, interaction) } : {}),
  };
}

function metadataJson(world: World, interaction: Interaction): Json {
  const user = world.users.get(interaction.userId);
  return {
    id: interaction.id,
    type: interaction.type,
    authorizing_integration_owners: owners(interaction),
    ...(user ? { user: userJson(user) } : {}),
    ...(interaction.type === 3 ? { interacted_message_id: interaction.sourceId } : {}),
  };
}

export const owners = (interaction: Pick<Interaction, 'foreign' | 'guildId' | 'userId'>): Json =>
  interaction.foreign ? { '1': interaction.userId } : { '0': interaction.guildId ?? '0' };

/** A command as Discord returns it; localisations only when asked for. */
export function commandJson(world: World, command: Command, localizations: boolean): Json {
  const { body } = command;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => localizations || !key.endsWith('_localizations'));
    return Object.fromEntries(kept.map(([key, inner]) => [key, strip(inner)]));
  };
  const base: Json = {
    id: command.id,
    application_id: world.applicationId,
    version: command.version,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    type: body.type ?? 1,
    name: body.name,
    description: body.description ?? '',
    default_member_permissions: body.default_member_permissions ?? null,
    dm_permission: true,
    nsfw: false,
    contexts: body.contexts ?? null,
    integration_types: body.integration_types ?? [0],
    ...(localizations
      ? {
          name_localizations: body.name_localizations ?? null,
          description_localizations: body.description_localizations ?? null,
        }
      : {}),
  };
  const options = body.options;
  return Array.isArray(options) && options.length > 0 ? { ...base, options: strip(options) } : base;
}
