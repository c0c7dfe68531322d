import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import type { Actor } from '../../command.ts';

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
    canPingRoles: (permissions?.has(PermissionFlagsBits.MentionEveryone) ?? false) || namesOpenRoles(interaction),
  };
}

/** True when the question names roles, and only such as anybody may ping. */
function namesOpenRoles(interaction: BaseInteraction): boolean {
  const roles = interaction.isChatInputCommand() ? [...(interaction.options.resolved?.roles?.values() ?? [])] : [];
  return roles.length > 0 && roles.every((role) => role?.mentionable === true);
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
