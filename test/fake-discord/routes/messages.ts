import { DiscordError, errors, Issues } from '../errors.ts';
import { P } from '../permissions.ts';
import { edit, post, remove } from '../posting.ts';
import { type Call, done, object, ok, type Route, route } from '../route.ts';
import { isObject, listOf } from '../rules/check.ts';
import { checkMessage } from '../rules/message.ts';
import { type Channel, ChannelType, type Message, type World } from '../state.ts';
import { readableJson } from '../visible.ts';
import { channelJson, messageJson } from '../wire.ts';
import { botPermissions, channelAccess, channelOf, isText, messageOf, need, sendBit } from './find.ts';

/** SUPPRESS_EMBEDS and SUPPRESS_NOTIFICATIONS. */
const CHANNEL_FLAGS = (1 << 2) | (1 << 12);
/** "The past few minutes". */
const NONCE_MS = 5 * 60_000;

type Found = { channel: Channel; message: Message };

const messageAccess = (call: Call, { channel }: Found): void => channelAccess(call, channel);

function maySend(call: Call, channel: Channel): void {
  if (!isText(channel)) throw errors.notText();
  need(call, channel, sendBit(channel));
  const body = object(call.body);
  if (listOf(body.embeds).length > 0) need(call, channel, P.EMBED_LINKS);
  if (call.files.length > 0) need(call, channel, P.ATTACH_FILES);
  if (isObject(body.message_reference) && (botPermissions(call, channel) & P.READ_MESSAGE_HISTORY) === 0n) {
    throw errors.replyWithoutHistory();
  }
}

function remembered(world: World, key: string): Message | null {
  const entry = world.nonces.get(key);
  if (!entry || world.clock.now() - entry.at > NONCE_MS) return null;
  return world.messages.get(entry.messageId) ?? null;
}

const create = route<Channel>('POST', '/channels/:channel/messages', {
  exists: channelOf,
  access: channelAccess,
  permission: maySend,
  body: (call) => void checkMessage(call.body ?? {}, { flags: CHANNEL_FLAGS, strange: call.strange }),
  state(call, channel) {
    const { world } = call;
    const body = object(call.body);
    const reference = object(body.message_reference);
    let target: Message | undefined;
    if (typeof reference.message_id === 'string') {
      target = world.messages.get(reference.message_id);
      if (target?.channelId !== channel.id) target = undefined;
      if (!target && reference.fail_if_not_exists !== false) {
        const issues = new Issues();
        issues.add(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
        issues.throwIfAny();
      }
    }
    if (channel.type === ChannelType.dm) {
      const other = world.users.get(channel.recipients.find((id) => id !== world.bot.id) ?? '');
      if (!other?.acceptsDms) throw errors.cannotMessageUser();
    }
    if (channel.thread?.locked && (botPermissions(call, channel) & P.MANAGE_THREADS) === 0n)
      throw errors.threadArchived();
    const key = `${channel.id} ${String(body.nonce)}`;
    if (body.enforce_nonce === true) {
      const first = remembered(world, key);
      if (first) return ok(messageJson(world, first));
    }
    if (channel.thread) channel.thread.archived = false;
    const message = post(world, {
      channel,
      authorId: world.bot.id,
      body,
      reference: target ? { messageId: target.id, channelId: channel.id } : null,
      flags: Number(body.flags ?? 0),
      files: call.files,
    });
    if (body.nonce !== undefined && body.nonce !== null)
      world.nonces.set(key, { messageId: message.id, at: world.clock.now() });
    return ok(messageJson(world, message));
  },
});

const fetchOne = route<Found>('GET', '/channels/:channel/messages/:message', {
  exists: messageOf,
  access: messageAccess,
  permission: (call, { channel }) => need(call, channel, P.READ_MESSAGE_HISTORY),
  state: (call, { message }) => ok(readableJson(call.world, message)),
});

const history = route<Channel>('GET', '/channels/:channel/messages', {
  exists: channelOf,
  access: channelAccess,
  body(call) {
    const limit = call.query.get('limit');
    const issues = new Issues();
    if (limit !== null && !/^([1-9]\d?|100)$/.test(limit)) {
      issues.add(['limit'], 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 100.');
    }
    if (['before', 'after', 'around'].filter((key) => call.query.has(key)).length > 1) {
      issues.add([], 'MUTUALLY_EXCLUSIVE', 'before, after and around are mutually exclusive.');
    }
    issues.throwIfAny();
  },
  state(call, channel) {
    if ((botPermissions(call, channel) & P.READ_MESSAGE_HISTORY) === 0n) return ok([]);
    const limit = Number(call.query.get('limit') ?? 50);
    const before = call.query.get('before');
    const after = call.query.get('after');
    const around = call.query.get('around');
    let ids = [...channel.messageIds];
    if (before) ids = ids.filter((id) => BigInt(id) < BigInt(before)).slice(-limit);
    else if (after) ids = ids.filter((id) => BigInt(id) > BigInt(after)).slice(0, limit);
    else if (around) {
      const at = ids.findIndex((id) => BigInt(id) >= BigInt(around));
      ids = ids.slice(Math.max(0, at - (limit >> 1))).slice(0, limit);
    } else ids = ids.slice(-limit);
    const messages = ids.reverse().flatMap((id) => call.world.messages.get(id) ?? []);
    return ok(messages.map((message) => readableJson(call.world, message)));
  },
});

const change = route<Found>('PATCH', '/channels/:channel/messages/:message', {
  exists: messageOf,
  access: messageAccess,
  permission(call, { channel, message }) {
    if (message.authorId !== call.world.bot.id) throw errors.notAuthor();
    if (listOf(object(call.body).embeds).length > 0) need(call, channel, P.EMBED_LINKS);
  },
  body: (call) => void checkMessage(call.body ?? {}, { flags: CHANNEL_FLAGS, edit: true, strange: call.strange }),
  state(call, { message }) {
    if (
      message.content &&
      object(call.body).content === '' &&
      message.embeds.length === 0 &&
      !object(call.body).embeds
    ) {
      throw errors.emptyMessage();
    }
    edit(call.world, message, object(call.body));
    return ok(messageJson(call.world, message));
  },
});

const erase = route<Found>('DELETE', '/channels/:channel/messages/:message', {
  exists: messageOf,
  access: messageAccess,
  permission(call, { channel, message }) {
    if (message.authorId !== call.world.bot.id) need(call, channel, P.MANAGE_MESSAGES);
  },
  state(call, { message }) {
    remove(call.world, message);
    return done;
  },
});

const crosspost = route<Found>('POST', '/channels/:channel/messages/:message/crosspost', {
  exists: messageOf,
  access: messageAccess,
  permission(call, { channel, message }) {
    if (channel.type !== ChannelType.announcement) throw errors.wrongChannelType();
    need(call, channel, message.authorId === call.world.bot.id ? P.SEND_MESSAGES : P.MANAGE_MESSAGES);
  },
  state(call, { message }) {
    if ((message.flags & 1) !== 0) throw errors.alreadyCrossposted();
    message.flags |= 1;
    call.world.changed();
    return ok(messageJson(call.world, message));
  },
});

const typing = route<Channel>('POST', '/channels/:channel/typing', {
  exists: channelOf,
  access: channelAccess,
  permission: (call, channel) => need(call, channel, sendBit(channel)),
  state: () => done,
});

/** A thread under a channel, told to the gateway. */
function addThread(call: Call, parent: Channel, name: string, type: number, id = call.world.ids.next()): Channel {
  const { world } = call;
  const thread: Channel = {
    id,
    type,
    name,
    guildId: parent.guildId,
    parentId: parent.id,
    recipients: [],
    overwrites: new Map(),
    thread: { archived: false, locked: false, ownerId: world.bot.id },
    tags: [],
    requireTag: false,
    appliedTags: [],
    messageIds: [],
  };
  world.channels.set(id, thread);
  return thread;
}

function tellThread(call: Call, thread: Channel): void {
  const { world } = call;
  world.dispatch({
    type: 'THREAD_CREATE',
    guildId: thread.guildId,
    intent: 1,
    data: () => ({ ...channelJson(world, thread), newly_created: true }),
  });
}

function threadName(call: Call, issues: Issues): void {
  const name = object(call.body).name;
  if (typeof name !== 'string' || name.length < 1 || name.length > 100) {
    issues.add(['name'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
  }
}

const startThread = route<Channel>('POST', '/channels/:channel/threads', {
  exists: channelOf,
  access: channelAccess,
  permission(call, channel) {
    if (channel.type === ChannelType.forum) {
      need(call, channel, P.SEND_MESSAGES);
      if (listOf(object(object(call.body).message).embeds).length > 0) need(call, channel, P.EMBED_LINKS);
    } else if (channel.thread || channel.guildId === null) throw errors.wrongChannelType();
    else need(call, channel, P.CREATE_PUBLIC_THREADS);
  },
  body(call, channel) {
    const issues = new Issues();
    const body = object(call.body);
    threadName(call, issues);
    if (channel.type === ChannelType.forum) {
      const tags = listOf(body.applied_tags);
      if (tags.length > 5) issues.add(['applied_tags'], 'BASE_TYPE_MAX_LENGTH', 'Must be 5 or fewer in length.');
      if (!isObject(body.message)) issues.add(['message'], 'BASE_TYPE_REQUIRED', 'This field is required');
      issues.throwIfAny();
      checkMessage(body.message, { flags: CHANNEL_FLAGS, strange: call.strange });
      if (channel.requireTag && tags.length === 0)
        throw new DiscordError(400, 40067, 'A tag is required to create a forum post in this channel');
      const unknown = tags.some((id) => !channel.tags.some((tag) => tag.id === id));
      if (unknown) throw new DiscordError(400, 10087, 'Unknown tag');
    }
    issues.throwIfAny();
  },
  state(call, channel) {
    const { world } = call;
    const body = object(call.body);
    if (channel.type !== ChannelType.forum) {
      const type = channel.type === ChannelType.announcement ? ChannelType.announcementThread : ChannelType.thread;
      const thread = addThread(call, channel, String(body.name), Number(body.type ?? type));
      tellThread(call, thread);
      world.changed();
      return ok(channelJson(world, thread), 201);
    }
    const thread = addThread(call, channel, String(body.name), ChannelType.thread);
    thread.appliedTags = listOf(body.applied_tags).map(String);
    tellThread(call, thread);
    const first = object(body.message);
    const flags = Number(first.flags ?? 0);
    const message = post(world, {
      channel: thread,
      authorId: world.bot.id,
      body: first,
      flags,
      files: call.files,
      id: thread.id,
    });
    return ok({ ...channelJson(world, thread), message: messageJson(world, message) }, 201);
  },
});

const threadFromMessage = route<Found>('POST', '/channels/:channel/messages/:message/threads', {
  exists: messageOf,
  access: messageAccess,
  permission: (call, { channel }) => need(call, channel, P.CREATE_PUBLIC_THREADS),
  body(call) {
    const issues = new Issues();
    threadName(call, issues);
    issues.throwIfAny();
  },
  state(call, { channel, message }) {
    if (call.world.channels.has(message.id)) throw errors.threadExists();
    const type = channel.type === ChannelType.announcement ? ChannelType.announcementThread : ChannelType.thread;
    const thread = addThread(call, channel, String(object(call.body).name), type, message.id);
    tellThread(call, thread);
    return ok(channelJson(call.world, thread), 201);
  },
});

export const messageRoutes: readonly Route[] = [
  create,
  history,
  fetchOne,
  change,
  erase,
  crosspost,
  typing,
  startThread,
  threadFromMessage,
];
