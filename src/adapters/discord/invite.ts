import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** As little as answering, digests and alerts take; docs/discord.md gives the reason for each. */
export const PERMISSIONS: readonly bigint[] = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.ReadMessageHistory,
];

/** The link a server's manager opens to invite the bot. */
export function inviteLink(applicationId: string): string {
  const permissions = new PermissionsBitField([...PERMISSIONS]).bitfield.toString();
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' ');
  return `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: applicationId, scope, permissions })}`;
}
