import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import type { Actor } from '../../command.ts';
import { mayPing } from './pings.ts';

/** Who used a command, a button or a menu, and what they may do there. */
export function actorOfInteraction(interaction: BaseInteraction): Actor {
  const permissions = interaction.memberPermissions;
  // In a server the bot is not in, somebody uses it as their own app: nothing can be set or sent there.
  const guildId = interaction.guild === null ? null : interaction.guildId;
  return {
    userId: interaction.user.id,
    guildId,
    channelId: interaction.channelId,
    canManage: guildId === null || (permissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
    pingRights: (role, channel) => pingRightsOf(interaction, role, channel),
  };
}

function pingRightsOf(interaction: BaseInteraction, role: string, channelId: string) {
  const { guild, memberPermissions, appPermissions } = interaction;
  const channel = guild?.channels.cache.get(channelId);
  if (guild !== null && channel !== undefined && interaction.inCachedGuild())
    return { asker: mayPing(channel, interaction.member, role), bot: mayPing(channel, guild.members.me, role) };
  // An archived thread is not known here: what both may do where the question is asked stands in for it.
  const open = guild?.roles.cache.get(role)?.mentionable === true;
  return {
    asker: open || memberPermissions?.has(PermissionFlagsBits.MentionEveryone) === true,
    bot: open || appPermissions.has(PermissionFlagsBits.MentionEveryone),
  };
}

/** Who wrote a message. What they may do is not known from it, so nothing is assumed. */
export function actorOfMessage(message: Message): Actor {
  return {
    userId: message.author.id,
    guildId: message.guildId,
    channelId: message.channelId,
    canManage: message.guildId === null,
    pingRights: () => ({ asker: false, bot: true }),
  };
}
