import {
  type Channel,
  ChannelType,
  type Client,
  DiscordAPIError,
  type GuildBasedChannel,
  HTTPError,
  PermissionFlagsBits,
  RateLimitError,
  REST,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { Config } from '../../config.ts';
import {
  type Courier,
  hasMarker,
  NONCE_MEMORY,
  type Parcel,
  type Place,
  SendFailure,
  type Sent,
} from '../../deliver.ts';
import type { Log } from '../../log.ts';
import type { Pinger } from '../../present/notices.ts';
import type { Reply } from '../../reply.ts';
import { mayPing } from './pings.ts';

/** Turns deliveries into Discord calls, one request each: whether to try again is for the engine to say. */

/** How long one request may take, and the longest rate limit that is waited for here; milliseconds. */
const REQUEST = 15_000;
const LONGEST_WAIT = 10_000;
/** Clocks differ: the search for a message begins this long before it was sent. */
const CLOCK_DIFFERENCE = 10 * 60_000;
const PAGE = 100;
const MOST_PAGES = 10;
/** A forum post cannot carry a nonce: one that may be on its way gets this long to arrive. */
const ON_ITS_WAY = 20_000;
/** Discord's code for somebody who is not, or no longer, in the server. */
const UNKNOWN_MEMBER = 10007;
/** Discord's codes for a thread that takes no messages: archived, locked. */
const CLOSED_THREAD: readonly unknown[] = [50083, 160005];
/** Flag of forums that want a tag on each post. */
const REQUIRES_TAG = 1 << 4;

/** Called when a role is not pinged: the bot, or whoever subscribed, may not ping it in that channel. */
export type OnSilent = (who: Pinger, role: string, channel: GuildBasedChannel) => void;

interface MessageJson {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string };
  readonly embeds: readonly { readonly footer?: { readonly text: string } }[];
}

interface ThreadJson {
  readonly id: string;
  readonly parent_id?: string | null;
  readonly owner_id?: string;
  /** ISO 8601. */
  readonly thread_metadata?: { readonly archive_timestamp: string };
}

interface ThreadsJson {
  readonly threads: readonly ThreadJson[];
  readonly has_more?: boolean;
}

function isForum(channel: Channel): boolean {
  return channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia;
}

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : null);

/** What a failed request means for a delivery to `place`. */
export function failureOf(error: unknown, place: Place): SendFailure {
  const text = error instanceof Error ? error.message : String(error);
  const options = { cause: error };
  if (error instanceof SendFailure) return error;
  if (error instanceof RateLimitError) return new SendFailure('later', 'unreachable', text, error.retryAfter, options);
  // With status 400 or 403.
  if (CLOSED_THREAD.includes(codeOf(error))) return new SendFailure('refused', 'thread_locked', text, 0, options);
  if (error instanceof DiscordAPIError) {
    // A person can be written to or not (closed, no server in common, blocked): there are no permissions to lack.
    const forbidden = 'user' in place ? 'dms_closed' : 'missing_access';
    if (error.status === 403) return new SendFailure('refused', forbidden, text, 0, options);
    if (error.status === 404) return new SendFailure('refused', 'unknown_channel', text, 0, options);
    if (error.status === 401 || error.status === 429) return new SendFailure('later', 'unreachable', text, 0, options);
    if (error.status < 500) return new SendFailure('refused', 'refused', text, 0, options);
  }
  if (error instanceof HTTPError && error.status < 500) return new SendFailure('refused', 'refused', text, 0, options);
  return new SendFailure('unknown', 'unreachable', text, 0, options);
}

class DiscordCourier implements Courier {
  readonly #client: Client;
  readonly #rest: REST;
  readonly #log: Log;
  readonly #now: () => number;
  readonly #onSilent: OnSilent;
  readonly #directs = new Map<string, string>();

  constructor(client: Client, config: Config, log: Log, now: () => number, onSilent: OnSilent) {
    this.#client = client;
    this.#log = log;
    this.#now = now;
    this.#onSilent = onSilent;
    this.#rest = new REST({
      ...(config.discordApiUrl === undefined ? {} : { api: config.discordApiUrl }),
      retries: 0,
      timeout: REQUEST,
      // Of the fifty requests a second Discord allows in all, some are left for answers.
      globalRequestsPerSecond: 40,
      rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > LONGEST_WAIT,
    }).setToken(config.discordToken ?? '');
  }

  async send(parcel: Parcel): Promise<Sent> {
    try {
      const channel = await this.#channelOf(parcel);
      if (channel !== null && isForum(channel) && parcel.thread === null) return await this.#post(channel, parcel);
      const id = parcel.thread ?? channel?.id ?? (await this.#direct(parcel));
      const reply = await this.#withPings(channel, parcel);
      const body = { ...reply, nonce: parcel.nonce, enforce_nonce: true };
      const sent = await this.#say(id, body);
      await this.#publish(channel, parcel, sent.id);
      return { channel: sent.channel_id, message: sent.id };
    } catch (error) {
      throw failureOf(error, parcel.place);
    }
  }

  /** Writes a message. A thread that sleeps is woken for it; a locked one only moderators can wake. */
  async #say(channel: string, body: object): Promise<MessageJson> {
    const say = async () => (await this.#rest.post(Routes.channelMessages(channel), { body })) as MessageJson;
    try {
      return await say();
    } catch (error) {
      if (!CLOSED_THREAD.includes(codeOf(error))) throw error;
      try {
        await this.#rest.patch(Routes.channel(channel), { body: { archived: false } });
      } catch (refusal) {
        throw refusal instanceof DiscordAPIError ? error : refusal;
      }
      return await say();
    }
  }

  async find(parcel: Parcel, since: number): Promise<Sent | null> {
    try {
      const channel = await this.#channelOf(parcel);
      const post = channel !== null && isForum(channel) && parcel.thread === null;
      const readable = channel === null || this.#readsHistory(channel);
      // Where nothing can be found the engine sends again, as long as Discord remembers the nonce; a post has none.
      if (post) this.#letArrive(since, readable ? ON_ITS_WAY : NONCE_MEMORY);
      if (!readable) throw new SendFailure('refused', 'missing_history', 'Read Message History is missing');
      if (post) return await this.#findPost(channel, parcel, since);
      const id = parcel.thread ?? channel?.id ?? (await this.#direct(parcel));
      const found = await this.#findIn(id, parcel.nonce, since);
      if (found !== null) await this.#publish(channel, parcel, found.message);
      return found;
    } catch (error) {
      throw failureOf(error, parcel.place);
    }
  }

  /** The channel a parcel goes to, or null for direct messages. */
  async #channelOf({ place }: Parcel): Promise<Channel | null> {
    if ('user' in place) return null;
    const known = this.#client.channels.cache.get(place.channel);
    const channel = known ?? (await this.#client.channels.fetch(place.channel));
    if (channel === null) throw new SendFailure('refused', 'unknown_channel', 'a channel of no server the bot is in');
    return channel;
  }

  async #direct({ place }: Parcel): Promise<string> {
    const user = 'user' in place ? place.user : '';
    const known = this.#directs.get(user);
    if (known !== undefined) return known;
    const { id } = (await this.#rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as { id: string };
    this.#directs.set(user, id);
    return id;
  }

  /** The reply, which pings only those of its roles that whoever subscribed may still ping. */
  async #withPings(channel: Channel | null, { reply, owner }: Parcel): Promise<Reply> {
    const { roles = [] } = reply.allowed_mentions;
    if (roles.length === 0 || channel === null || channel.isDMBased()) return reply;
    const { guild } = channel;
    const member = await guild.members.fetch({ user: owner, cache: false }).catch((error: unknown) => {
      if (codeOf(error) === UNKNOWN_MEMBER) return null;
      throw error;
    });
    const allowed = roles.filter((role) => {
      const owned = mayPing(channel, member, role);
      if (!owned || !mayPing(channel, guild.members.me, role)) this.#onSilent(owned ? 'bot' : 'owner', role, channel);
      return owned;
    });
    return { ...reply, allowed_mentions: { parse: [], roles: allowed } };
  }

  /** A new post in a forum; its first message has the post's own id. */
  async #post(channel: Channel, parcel: Parcel): Promise<Sent> {
    const forum = channel as Channel & {
      readonly availableTags?: readonly { readonly id: string; readonly moderated: boolean }[];
      readonly flags?: { readonly bitfield: number };
    };
    // Only moderators may give a post a moderated tag.
    const tags = forum.availableTags ?? [];
    const tag = (tags.find(({ moderated }) => !moderated) ?? tags[0])?.id;
    const applied = ((forum.flags?.bitfield ?? 0) & REQUIRES_TAG) !== 0 && tag !== undefined ? [tag] : [];
    const body = {
      name: parcel.title || '寻闻',
      message: await this.#withPings(channel, parcel),
      applied_tags: applied,
    };
    const thread = (await this.#rest.post(Routes.threads(channel.id), { body })) as ThreadJson;
    return { channel: thread.id, message: thread.id };
  }

  /** Without the permission Discord answers with an empty history, which would look as if nothing were there. */
  #readsHistory(channel: Channel): boolean {
    const me = this.#client.user;
    if (me === null || channel.isDMBased()) return true;
    return channel.permissionsFor(me)?.has(PermissionFlagsBits.ReadMessageHistory) === true;
  }

  /** Throws SendFailure `unknown` until `ms` milliseconds after `since`. */
  #letArrive(since: number, ms: number): void {
    const waited = this.#now() - since;
    if (waited >= 0 && waited < ms)
      throw new SendFailure('unknown', 'unreachable', 'the post may be on its way', ms - waited);
  }

  async #findIn(channel: string, nonce: string, since: number): Promise<Sent | null> {
    let after = SnowflakeUtil.generate({ timestamp: Math.max(0, since - CLOCK_DIFFERENCE) }).toString();
    for (let page = 0; page < MOST_PAGES; page++) {
      const query = new URLSearchParams({ limit: String(PAGE), after });
      const messages = (await this.#rest.get(Routes.channelMessages(channel), { query })) as MessageJson[];
      const own = messages.find(
        ({ author, embeds }) => author.id === this.#client.user?.id && hasMarker(embeds, nonce),
      );
      if (own !== undefined) return { channel: own.channel_id, message: own.id };
      if (messages.length < PAGE) return null;
      after = messages.reduce((newest, { id }) => (BigInt(id) > BigInt(newest) ? id : newest), after);
    }
    throw new SendFailure('refused', 'unreachable', 'too many messages since to find our own');
  }

  async #findPost(channel: Channel, parcel: Parcel, since: number): Promise<Sent | null> {
    const guild = 'guildId' in channel ? channel.guildId : null;
    if (guild === null) return null;
    const active = (await this.#rest.get(Routes.guildActiveThreads(guild))) as ThreadsJson;
    const archived = await this.#archivedSince(channel.id, since - CLOCK_DIFFERENCE);
    const oldest = SnowflakeUtil.generate({ timestamp: Math.max(0, since - CLOCK_DIFFERENCE) });
    for (const { id, parent_id, owner_id } of [...active.threads, ...archived]) {
      if (parent_id !== channel.id || owner_id !== this.#client.user?.id || BigInt(id) < oldest) continue;
      const found = await this.#findIn(id, parcel.nonce, since);
      if (found !== null) return found;
    }
    return null;
  }

  /** A forum's archived posts, the last archived first, back to `since`: a post is archived after it was opened. */
  async #archivedSince(forum: string, since: number): Promise<ThreadJson[]> {
    const found: ThreadJson[] = [];
    let before: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) });
      const threads = (await this.#rest.get(Routes.channelThreads(forum, 'public'), { query })) as ThreadsJson;
      found.push(...threads.threads);
      before = threads.threads.at(-1)?.thread_metadata?.archive_timestamp;
      if (threads.has_more !== true || before === undefined || Date.parse(before) < since) return found;
    }
    throw new SendFailure('refused', 'unreachable', 'too many posts since to find our own');
  }

  /** Publishes to following servers. The message is there either way, so a failure is only logged. */
  async #publish(channel: Channel | null, parcel: Parcel, message: string): Promise<void> {
    if (!parcel.crosspost || channel?.type !== ChannelType.GuildAnnouncement) return;
    try {
      await this.#rest.post(Routes.channelMessageCrosspost(channel.id, message));
    } catch (error) {
      // 40033: it is published already.
      if (codeOf(error) !== 40033)
        this.#log.warn({ channel: channel.id, message, err: error }, 'a digest was not published to followers');
    }
  }
}

/** Carries deliveries to Discord through a client that is logged in. */
export function createCourier(
  client: Client,
  config: Config,
  log: Log,
  now: () => number,
  onSilent: OnSilent,
): Courier {
  return new DiscordCourier(client, config, log, now, onSilent);
}
