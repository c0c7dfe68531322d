import { type GuildBasedChannel, type GuildMember, PermissionFlagsBits } from 'discord.js';

/** Whether somebody may ping a role in a channel: one that anybody may mention, any other with Mention Everyone. */
export function mayPing(channel: GuildBasedChannel, who: GuildMember | null, role: string): boolean {
  if (who === null) return false;
  return (
    channel.guild.roles.cache.get(role)?.mentionable === true ||
    channel.permissionsFor(who).has(PermissionFlagsBits.MentionEveryone)
  );
}
