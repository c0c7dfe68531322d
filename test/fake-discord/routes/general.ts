import { errors, Issues } from '../errors.ts';
import type { Gateway } from '../gateway.ts';
import { P } from '../permissions.ts';
import { done, object, ok, type Route, route } from '../route.ts';
import { type Channel, ChannelType, type Guild, type User } from '../state.ts';
import { botSees, channelJson, fullMemberJson, guildJson, meJson, roleJson, userJson } from '../wire.ts';
import { channelAccess, channelOf, guildAccess, guildOf, need } from './find.ts';

/** Gateway, users, the application, servers, channels. */
export function generalRoutes(gateway: () => Gateway, gatewayUrl: () => string): readonly Route[] {
  return [
    route('GET', '/gateway', { state: () => ok({ url: gatewayUrl() }) }, true),
    route('GET', '/gateway/bot', {
      state() {
        const { sessionStarts: starts, shards } = gateway().settings;
        return ok({
          url: gatewayUrl(),
          shards,
          session_start_limit: {
            total: starts.total,
            remaining: starts.remaining,
            reset_after: starts.resetAfter,
            max_concurrency: starts.maxConcurrency,
          },
        });
      },
    }),
    route('GET', '/users/@me', { state: ({ world }) => ok(meJson(world.bot)) }),
    route('GET', '/users/@me/guilds', {
      state: ({ world }) =>
        ok(
          [...world.guilds.values()]
            .filter((guild) => guild.botIn)
            .map((guild) => ({ id: guild.id, name: guild.name })),
        ),
    }),
    route<User>('POST', '/users/@me/channels', {
      exists: (call) => {
        const user = call.world.users.get(String(object(call.body).recipient_id));
        if (!user || user.bot) throw errors.invalidRecipient();
        return user;
      },
      state: (call, user) => ok(channelJson(call.world, dmWith(call.world, user))),
    }),
    route<User>('GET', '/users/:user', {
      exists: (call) => {
        const user = call.world.users.get(call.id('user'));
        if (!user) throw errors.unknownUser();
        return user;
      },
      state: (_call, user) => ok(userJson(user)),
    }),
    route('GET', '/applications/@me', { state: ({ world }) => ok(applicationJson(world)) }),
    route('GET', '/oauth2/applications/@me', { state: ({ world }) => ok(applicationJson(world)) }),
    route<Guild>('GET', '/guilds/:guild', {
      exists: guildOf,
      access: guildAccess,
      state: (_call, guild) => ok(guildJson(guild)),
    }),
    route<Guild>('GET', '/guilds/:guild/roles', {
      exists: guildOf,
      access: guildAccess,
      state: (_call, guild) => ok([...guild.roles.values()].map(roleJson)),
    }),
    route<Guild>('GET', '/guilds/:guild/channels', {
      exists: guildOf,
      access: guildAccess,
      state: ({ world }, guild) =>
        ok(
          [...world.channels.values()]
            .filter((channel) => channel.guildId === guild.id && channel.thread === null && botSees(world, channel))
            .map((channel) => channelJson(world, channel)),
        ),
    }),
    route<Guild>('GET', '/guilds/:guild/threads/active', {
      exists: guildOf,
      access: guildAccess,
      state({ world }, guild) {
        const threads = [...world.channels.values()].filter(
          (channel) =>
            channel.guildId === guild.id &&
            channel.thread !== null &&
            !channel.thread.archived &&
            botSees(world, channel),
        );
        return ok({ threads: threads.map((thread) => channelJson(world, thread)), members: [], has_more: false });
      },
    }),
    route<Channel>('GET', '/channels/:channel/threads/archived/public', {
      exists: channelOf,
      access: channelAccess,
      permission: (call, channel) => need(call, channel, P.READ_MESSAGE_HISTORY),
      state({ world, query }, channel) {
        const limit = Number(query.get('limit') ?? 50);
        const before = Date.parse(query.get('before') ?? '') || Number.POSITIVE_INFINITY;
        const at = ({ thread }: Channel): number => thread?.archivedAt ?? world.clock.now();
        const threads = [...world.channels.values()]
          .filter((thread) => thread.parentId === channel.id && thread.thread?.archived === true && at(thread) < before)
          .sort((a, b) => at(b) - at(a));
        const page = threads.slice(0, limit).map((thread) => channelJson(world, thread));
        return ok({ threads: page, members: [], has_more: threads.length > limit });
      },
    }),
    route<Guild>('GET', '/guilds/:guild/members/:user', {
      exists: guildOf,
      access: guildAccess,
      state(call, guild) {
        const member = guild.members.get(call.id('user'));
        if (!member) throw errors.unknownMember();
        return ok(fullMemberJson(call.world, member));
      },
    }),
    route<Guild>('DELETE', '/users/@me/guilds/:guild', {
      exists: guildOf,
      access: guildAccess,
      state(_call, guild) {
        guild.botIn = false;
        return done;
      },
    }),
    route<Channel>('GET', '/channels/:channel', {
      exists: channelOf,
      access: channelAccess,
      state: (call, channel) => ok(channelJson(call.world, channel)),
    }),
    route<Channel>('PATCH', '/channels/:channel', {
      exists: channelOf,
      access: channelAccess,
      body(call) {
        const name = object(call.body).name;
        const issues = new Issues();
        if (name !== undefined && (typeof name !== 'string' || name.length < 1 || name.length > 100)) {
          issues.add(['name'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
        }
        issues.throwIfAny();
      },
      permission(call, channel) {
        if (!channel.thread) need(call, channel, P.MANAGE_CHANNELS);
        else if (channel.thread.locked || object(call.body).archived !== false) need(call, channel, P.MANAGE_THREADS);
        else need(call, channel, P.SEND_MESSAGES_IN_THREADS);
      },
      state(call, channel) {
        const body = object(call.body);
        if (channel.thread && typeof body.archived === 'boolean') channel.thread.archived = body.archived;
        return ok(channelJson(call.world, channel));
      },
    }),
  ];
}

type World = Parameters<typeof channelJson>[0];

/** The direct message channel between the bot and a person, made on first use. */
export function dmWith(world: World, user: User): Channel {
  for (const channel of world.channels.values()) {
    if (
      channel.type === ChannelType.dm &&
      channel.recipients.includes(user.id) &&
      channel.recipients.includes(world.bot.id)
    )
      return channel;
  }
  const channel: Channel = {
    id: world.ids.next(),
    type: ChannelType.dm,
    name: '',
    guildId: null,
    parentId: null,
    recipients: [user.id, world.bot.id],
    overwrites: new Map(),
    thread: null,
    tags: [],
    requireTag: false,
    appliedTags: [],
    messageIds: [],
  };
  world.channels.set(channel.id, channel);
  return channel;
}

function applicationJson(world: World): Record<string, unknown> {
  const owner = [...world.users.values()].find((user) => !user.bot) ?? world.bot;
  return {
    id: world.applicationId,
    name: 'Xunwen',
    icon: null,
    description: '',
    type: null,
    bot: userJson(world.bot),
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userJson(owner),
    approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.botIn).length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { '0': {}, '1': {} },
  };
}
