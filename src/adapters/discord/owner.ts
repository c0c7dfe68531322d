import type { MessageComponentInteraction } from 'discord.js';
import type { Desk } from './desk.ts';

/** How long we look for whose answer it is, in milliseconds, before we take the person for a stranger. */
const LOOK_MS = 800;

/** True when the answer a button stands on was given to whoever presses it. */
export async function isAskersOwn(interaction: MessageComponentInteraction, { recent }: Desk): Promise<boolean> {
  if (interaction.guildId === null && interaction.context !== 2) return true;
  const { message, user } = interaction;
  const asker = message.interactionMetadata?.user.id ?? recent.get(message.id)?.userId;
  if (asker !== undefined) return asker === user.id;
  // After a restart: an answer to a mention is a reply to whoever asked.
  const asked = message.reference?.messageId;
  const channel = interaction.channel;
  if (asked === undefined || channel === null || !('messages' in channel)) return false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, LOOK_MS, null);
  });
  const found = await Promise.race([channel.messages.fetch({ message: asked, cache: false }).catch(() => null), late]);
  clearTimeout(timer);
  return found?.author.id === user.id;
}
