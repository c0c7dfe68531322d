import type { Message } from 'discord.js';
import type { Desk } from './desk.ts';

/**
 * The line behind the answer a message replies to, or null when it replies to something else. After a restart it is
 * read from the answer's own buttons, or from the mention the answer replied to.
 */
export async function previousLine(message: Message, { app, client, recent }: Desk): Promise<string | null> {
  const answered = message.reference?.messageId;
  if (answered === undefined) return null;
  const known = recent.get(answered);
  if (known !== undefined) return known.line;
  const fetch = (id: string) => message.channel.messages.fetch({ message: id, cache: false }).catch(() => null);
  const answer = await fetch(answered);
  if (answer === null || answer.author.id !== client.user?.id) return null;
  for (const row of answer.components) {
    if (!('components' in row)) continue;
    for (const part of row.components) {
      const customId = 'customId' in part ? part.customId : null;
      if (customId?.startsWith('=')) return app.action(customId).line;
    }
  }
  const asked = answer.reference?.messageId === undefined ? null : await fetch(answer.reference.messageId);
  return asked === null ? null : `@xunwen ${asked.content.replace(/<@!?\d+>/g, ' ').trim()}`;
}
