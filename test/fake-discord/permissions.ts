import type { Channel, Guild, World } from './state.ts';

/** The permission bits the fake knows (Discord's numbers). */
export const P = {
  ADMINISTRATOR: 1n << 3n,
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  MANAGE_THREADS: 1n << 34n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
  USE_EXTERNAL_APPS: 1n << 50n,
} as const;

export const ALL = (1n << 53n) - 1n;

/** What a new server lets everybody do. */
export const EVERYONE =
  P.VIEW_CHANNEL |
  P.SEND_MESSAGES |
  P.EMBED_LINKS |
  P.ATTACH_FILES |
  P.READ_MESSAGE_HISTORY |
  P.USE_APPLICATION_COMMANDS |
  P.CREATE_PUBLIC_THREADS |
  P.SEND_MESSAGES_IN_THREADS |
  P.USE_EXTERNAL_APPS;

/** What somebody may do in a server, before channel overwrites. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return ALL;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  let bits = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const role of member.roles) bits |= guild.roles.get(role)?.permissions ?? 0n;
  return (bits & P.ADMINISTRATOR) !== 0n ? ALL : bits;
}

/** What somebody may do in a channel: roles, then overwrites for everyone, for roles, for the member. */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) return channel.recipients.includes(userId) ? EVERYONE : 0n;
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (!guild || !member) return 0n;
  let bits = guildPermissions(guild, userId);
  if (bits === ALL) return ALL;
  const holder = channel.thread && channel.parentId ? (world.channels.get(channel.parentId) ?? channel) : channel;
  const apply = (id: string): void => {
    const overwrite = holder.overwrites.get(id);
    if (overwrite) bits = (bits & ~overwrite.deny) | overwrite.allow;
  };
  apply(guild.id);
  let deny = 0n;
  let allow = 0n;
  for (const role of member.roles) {
    deny |= holder.overwrites.get(role)?.deny ?? 0n;
    allow |= holder.overwrites.get(role)?.allow ?? 0n;
  }
  bits = (bits & ~deny) | allow;
  apply(userId);
  return (bits & P.VIEW_CHANNEL) === 0n ? 0n : bits;
}
