import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import type { Actor } from '../../command.ts';

/** Who used a command, a button or a menu, and what they may do there. */
export function actorOfInteraction(interaction: BaseInteraction): Actor {
  const permissions = interaction.memberPermissions;
  return {
    userId: interaction.user.id,
    guildId: interaction.guildId,
    channelId: interaction.channelId,
    canManage: permissions?.has(PermissionFlagsBits.ManageGuild) ?? interaction.guildId === null,
    canPingRoles: permissions?.has(PermissionFlagsBits.MentionEveryone) ?? false,
  };
}

/** Who wrote a message. What they may do is not known from it, so nothing is assumed. */
export function actorOfMessage(message: Message): Actor {
  return {
    userId: message.author.id,
    guildId: message.guildId,
    channelId: message.channelId,
    canManage: message.guildId === null,
    canPingRoles: false,
  };
}
