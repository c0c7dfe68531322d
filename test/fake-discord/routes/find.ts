import { errors } from '../errors.ts';
import { channelPermissions, P } from '../permissions.ts';
import type { Call } from '../route.ts';
import { type Channel, ChannelType, type Guild, type Message } from '../state.ts';

/** The steps several routes share: what exists, and what the bot may do with it. */

export function channelOf(call: Call): Channel {
  const channel = call.world.channels.get(call.id('channel'));
  if (!channel) throw errors.unknownChannel();
  return channel;
}

export function guildOf(call: Call): Guild {
  const guild = call.world.guilds.get(call.id('guild'));
  if (!guild) throw errors.unknownGuild();
  return guild;
}

export function guildAccess(_call: Call, guild: Guild): void {
  if (!guild.botIn) throw errors.missingAccess();
}

export const botPermissions = (call: Call, channel: Channel): bigint =>
  channelPermissions(call.world, channel, call.world.bot.id);

export function channelAccess(call: Call, channel: Channel): void {
  if (channel.guildId !== null && !call.world.guilds.get(channel.guildId)?.botIn) throw errors.missingAccess();
  if ((botPermissions(call, channel) & P.VIEW_CHANNEL) === 0n) throw errors.missingAccess();
}

export function need(call: Call, channel: Channel, ...bits: bigint[]): void {
  const held = botPermissions(call, channel);
  for (const bit of bits) if ((held & bit) === 0n) throw errors.missingPermissions();
}

/** A message of the channel that the bot could know of (ephemeral ones are not in channels). */
export function messageOf(call: Call): { channel: Channel; message: Message } {
  const channel = channelOf(call);
  const message = call.world.messages.get(call.id('message'));
  if (!message || message.channelId !== channel.id || message.onlyFor !== null) throw errors.unknownMessage();
  return { channel, message };
}

/** What sending into this kind of channel takes. */
export const sendBit = (channel: Channel): bigint => (channel.thread ? P.SEND_MESSAGES_IN_THREADS : P.SEND_MESSAGES);

export const isText = (channel: Channel): boolean => channel.type !== ChannelType.forum;
