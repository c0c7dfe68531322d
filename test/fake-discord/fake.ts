import { Clock } from './clock.ts';
import { Gateway } from './gateway.ts';
import { Http } from './http.ts';
import { Intent } from './intents.ts';
import { ALL, EVERYONE, P } from './permissions.ts';
import { Person } from './person.ts';
import { type Recorded, Recorder } from './record.ts';
import { commandRoutes } from './routes/commands.ts';
import { generalRoutes } from './routes/general.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import type { WireMessage } from './shown.ts';
import { type Channel, ChannelType, type Guild, type Role, type User, World } from './state.ts';
import { channelJson, guildCreateJson, guildJson, messageJson, roleJson } from './wire.ts';

export interface FakeOptions {
  readonly token?: string;
  readonly port?: number;
  /** How many requests are kept in memory. */
  readonly keep?: number;
  /** For tests of the fake, which break rules on purpose: of what is recorded only the answers count. */
  readonly answersOnly?: boolean;
}

/** Looks like a token: its first part is the bot's id in base64, as clients expect. */
export const makeToken = (botId: string): string =>
  `${Buffer.from(botId).toString('base64url')}.Gfake0.fakefakefakefakefakefakefakefakefake00`;

/** A whole Discord on loopback. */
export class FakeDiscord {
  readonly clock = new Clock();
  readonly world: World;
  readonly gateway: Gateway;
  readonly http: Http;
  readonly #recorder: Recorder;
  #port = 0;

  constructor(options: FakeOptions = {}) {
    this.world = new World(this.clock, '');
    this.world.token = options.token ?? makeToken(this.world.bot.id);
    this.#recorder = new Recorder(options.keep, process.env.FAKE_DISCORD_RECORD, options.answersOnly);
    this.gateway = new Gateway(this.world, () => this.gatewayUrl);
    const general = generalRoutes(
      () => this.gateway,
      () => this.gatewayUrl,
    );
    this.http = new Http(
      this.world,
      [...interactionRoutes, ...messageRoutes, ...commandRoutes, ...general],
      this.#recorder,
    );
    this.http.server.on('upgrade', (request, socket, head) => this.gateway.upgrade(request, socket, head));
  }

  async start(port = 0): Promise<this> {
    this.#port = await this.http.listen(port);
    return this;
  }

  /** Stops listening; every connection is cut. */
  async stop(): Promise<void> {
    this.gateway.stop();
    await this.http.close();
  }

  get token(): string {
    return this.world.token;
  }

  /** What the bot is given as `rest.api`. */
  get api(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  /** Requests so far, oldest first. */
  get requests(): readonly Recorded[] {
    return this.#recorder.kept;
  }

  /** Throws when anything happened that must never happen: unknown routes, pings, unknown properties. */
  assertClean(): void {
    if (this.world.violations.length > 0) throw new Error(`Discord would object:\n${this.world.violations.join('\n')}`);
  }

  /** Waits until the bot has logged in and its session is live. */
  async online(ms = 10_000): Promise<void> {
    await this.world.until(
      () => (this.gateway.live.length > 0 ? true : null),
      ms,
      () => 'the bot did not log in',
    );
  }

  async offline(ms = 10_000): Promise<void> {
    await this.world.until(
      () => (this.gateway.live.length === 0 ? true : null),
      ms,
      () => 'the bot did not leave',
    );
  }

  user(name: string, options: Parameters<World['addUser']>[1] = {}): User {
    return this.world.addUser(name, options);
  }

  /** A server with its owner; the bot is invited unless told otherwise. */
  guild(name: string, options: { locale?: string; botIn?: boolean; owner?: User } = {}): Guild {
    const { world } = this;
    const id = world.ids.next();
    const owner = options.owner ?? this.user(`owner-of-${name}`);
    const guild: Guild = {
      id,
      name,
      ownerId: owner.id,
      locale: options.locale ?? 'en-US',
      botIn: options.botIn ?? true,
      unavailable: false,
      roles: new Map([[id, { id, name: '@everyone', permissions: EVERYONE, mentionable: false }]]),
      members: new Map(),
    };
    world.guilds.set(id, guild);
    this.join(guild, owner);
    if (guild.botIn) {
      this.join(guild, world.bot);
      world.dispatch({
        type: 'GUILD_CREATE',
        guildId: id,
        intent: Intent.guilds,
        data: () => guildCreateJson(world, guild),
      });
    }
    return guild;
  }

  join(guild: Guild, user: User, roles: readonly Role[] = []): void {
    guild.members.set(user.id, { userId: user.id, roles: roles.map((role) => role.id), joinedAt: this.clock.now() });
  }

  role(guild: Guild, name: string, options: { permissions?: bigint; mentionable?: boolean } = {}): Role {
    const role: Role = {
      id: this.world.ids.next(),
      name,
      permissions: options.permissions ?? 0n,
      mentionable: options.mentionable ?? false,
    };
    guild.roles.set(role.id, role);
    const { world } = this;
    world.dispatch({
      type: 'GUILD_ROLE_CREATE',
      guildId: guild.id,
      intent: Intent.guilds,
      data: () => ({ guild_id: guild.id, role: roleJson(role) }),
    });
    return role;
  }

  /** A channel: text unless told otherwise. */
  channel(
    guild: Guild,
    name: string,
    type: keyof typeof ChannelType = 'text',
    extra: { tags?: string[]; requireTag?: boolean } = {},
  ): Channel {
    const channel = this.#make(ChannelType[type], name, guild.id, null);
    for (const tag of extra.tags ?? []) channel.tags.push({ id: this.world.ids.next(), name: tag });
    channel.requireTag = extra.requireTag ?? false;
    this.#tellChannel('CHANNEL_CREATE', channel);
    return channel;
  }

  thread(parent: Channel, name: string, owner: { readonly id: string }): Channel {
    const thread = this.#make(ChannelType.thread, name, parent.guildId, parent.id, owner.id);
    this.#tellChannel('THREAD_CREATE', thread);
    return thread;
  }

  /** A conversation among people without the bot: only their own installation brings it in. */
  group(...people: User[]): Channel {
    const channel = this.#make(ChannelType.group, '', null, null);
    channel.recipients.push(...people.map((user) => user.id));
    return channel;
  }

  #make(type: number, name: string, guildId: string | null, parentId: string | null, threadOwner?: string): Channel {
    const channel: Channel = {
      id: this.world.ids.next(),
      type,
      name,
      guildId,
      parentId,
      recipients: [],
      overwrites: new Map(),
      thread: threadOwner === undefined ? null : { archived: false, locked: false, ownerId: threadOwner },
      tags: [],
      requireTag: false,
      appliedTags: [],
      messageIds: [],
    };
    this.world.channels.set(channel.id, channel);
    return channel;
  }

  #tellChannel(type: string, channel: Channel): void {
    const { world } = this;
    world.dispatch({ type, guildId: channel.guildId, intent: Intent.guilds, data: () => channelJson(world, channel) });
  }

  /** Somebody in a channel; joins its server when not yet there. */
  person(
    name: string,
    channel: Channel,
    options: Parameters<World['addUser']>[1] & { roles?: readonly Role[] } = {},
  ): Person {
    const user = this.user(name, options);
    const guild = channel.guildId === null ? undefined : this.world.guilds.get(channel.guildId);
    if (guild) this.join(guild, user, options.roles);
    return new Person(this.world, user, channel);
  }

  /** Somebody with Manage Server. */
  manager(name: string, channel: Channel, options: Parameters<World['addUser']>[1] = {}): Person {
    const guild = this.world.guilds.get(channel.guildId ?? '');
    if (!guild) throw new Error('a manager needs a server');
    const role = this.role(guild, `managers-${name}`, { permissions: P.MANAGE_GUILD });
    return this.person(name, channel, { ...options, roles: [role] });
  }

  /** Sets what a role (or, by default, everybody) or a member may do in a channel, and tells the bot. */
  overwrite(channel: Channel, who: { readonly id: string }, change: { allow?: bigint; deny?: bigint }): void {
    const type = this.world.users.has(who.id) ? 1 : 0;
    const before = this.#seen(channel);
    channel.overwrites.set(who.id, { type, allow: change.allow ?? 0n, deny: change.deny ?? 0n });
    if (before) this.#tellChannel('CHANNEL_UPDATE', channel);
  }

  #seen(channel: Channel): boolean {
    return channel.guildId !== null && (this.world.guilds.get(channel.guildId)?.botIn ?? false);
  }

  deleteChannel(channel: Channel): void {
    const { world } = this;
    const json = channelJson(world, channel);
    for (const id of channel.messageIds) world.messages.delete(id);
    for (const thread of world.channels.values()) if (thread.parentId === channel.id) world.channels.delete(thread.id);
    world.channels.delete(channel.id);
    world.dispatch({
      type: channel.thread ? 'THREAD_DELETE' : 'CHANNEL_DELETE',
      guildId: channel.guildId,
      intent: Intent.guilds,
      data: () => json,
    });
    world.changed();
  }

  deleteMessage(message: { readonly id: string }): void {
    const { world } = this;
    const found = world.messages.get(message.id);
    if (!found) return;
    const channel = world.channels.get(found.channelId);
    world.messages.delete(found.id);
    if (!channel) return;
    channel.messageIds = channel.messageIds.filter((id) => id !== found.id);
    world.dispatch({
      type: 'MESSAGE_DELETE',
      guildId: channel.guildId,
      intent: channel.guildId === null ? Intent.directMessages : Intent.guildMessages,
      data: () => ({ id: found.id, channel_id: channel.id, ...(channel.guildId ? { guild_id: channel.guildId } : {}) }),
    });
  }

  /** The bot is thrown out of a server. */
  kick(guild: Guild): void {
    guild.botIn = false;
    guild.members.delete(this.world.bot.id);
    this.world.dispatch({
      type: 'GUILD_DELETE',
      guildId: guild.id,
      intent: Intent.guilds,
      data: () => ({ id: guild.id }),
    });
  }

  /** A server goes down (true) or comes back. */
  outage(guild: Guild, down: boolean): void {
    const { world } = this;
    guild.unavailable = down;
    world.dispatch({
      type: down ? 'GUILD_DELETE' : 'GUILD_CREATE',
      guildId: guild.id,
      intent: Intent.guilds,
      data: () => (down ? { id: guild.id, unavailable: true } : guildCreateJson(world, guild)),
    });
  }

  setLocale(guild: Guild, locale: string): void {
    guild.locale = locale;
    const { world } = this;
    world.dispatch({
      type: 'GUILD_UPDATE',
      guildId: guild.id,
      intent: Intent.guilds,
      data: () => guildJson(guild),
    });
  }

  /** Discord forgets every nonce: a retry now makes a second message. */
  forgetNonces(): void {
    this.world.nonces.clear();
    for (const message of this.world.messages.values()) message.nonce = null;
  }

  /** What stands in a channel, oldest first. */
  messages(channel: { readonly id: string }): WireMessage[] {
    const ids = this.world.channels.get(channel.id)?.messageIds ?? [];
    return ids
      .flatMap((id) => this.world.messages.get(id) ?? [])
      .map((message) => messageJson(this.world, message) as unknown as WireMessage);
  }

  /** The bot's own messages in a channel. */
  fromBot(channel: { readonly id: string }): WireMessage[] {
    return this.messages(channel).filter(
      (message) => this.world.messages.get(message.id)?.authorId === this.world.bot.id,
    );
  }
}

export const startFakeDiscord = (options: FakeOptions = {}): Promise<FakeDiscord> =>
  new FakeDiscord(options).start(options.port);

export { ALL, EVERYONE, P };
