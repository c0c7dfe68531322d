import type { Message } from 'discord.js';
import { refine } from '../../refine.ts';
import { actorOfMessage } from './actor.ts';
import type { Desk } from './desk.ts';

/** How far back a chain of refinements is followed. */
const DEPTH = 4;

/** A message's words: without mentions of people, roles and channels, and without custom emoji. */
export function plainText(content: string): string {
  return content.replace(/<(?:@[!&]?|#|a?:\w+:)\d+>/g, ' ').trim();
}

/** What a message to the bot asks: a refinement when it replies to one of its answers, else as it stands. */
export async function questionOf(message: Message, desk: Desk, depth = DEPTH): Promise<string> {
  const text = plainText(message.content);
  const plain = `@xunwen ${text}`;
  const answered = message.reference?.messageId;
  if (answered === undefined || text === '' || depth === 0) return plain;
  const previous = desk.recent.get(answered)?.line ?? (await recover(message, answered, desk, depth));
  return previous === null ? plain : refine(desk.app.read(previous, 'zh-CN', actorOfMessage(message)), text);
}

/**
 * After a restart: the line behind one of our answers, read from its own buttons, or from the message it replied to.
 * Null when the message is not ours or is gone.
 */
async function recover(message: Message, answered: string, desk: Desk, depth: number): Promise<string | null> {
  const fetch = (id: string) => message.channel.messages.fetch({ message: id, cache: false }).catch(() => null);
  const answer = await fetch(answered);
  if (answer === null || answer.author.id !== desk.client.user?.id) return null;
  for (const row of answer.components) {
    if (!('components' in row)) continue;
    for (const part of row.components) {
      // A disabled button may point at a page that does not exist.
      const customId = 'customId' in part && !part.disabled ? part.customId : null;
      if (customId?.startsWith('=')) return desk.app.action(customId).line;
    }
  }
  const asked = answer.reference?.messageId === undefined ? null : await fetch(answer.reference.messageId);
  return asked === null ? null : questionOf(asked, desk, depth - 1);
}
