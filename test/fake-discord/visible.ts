import type { Json } from './errors.ts';
import { Intent } from './intents.ts';
import { ChannelType, type Message, type World } from './state.ts';
import { messageJson } from './wire.ts';

/** Content comes without the privileged intent for own messages, direct ones, mentions of the bot and replies that ping it. */
export function seesContent(world: World, message: Message, intents: number): boolean {
  if ((intents & Intent.messageContent) !== 0) return true;
  if (message.authorId === world.bot.id || world.channels.get(message.channelId)?.type === ChannelType.dm) return true;
  const referenced = message.reference ? world.messages.get(message.reference.messageId) : undefined;
  const explicit = new RegExp(`<@!?${world.bot.id}>`).test(message.content) && message.mentions.includes(world.bot.id);
  const repliesToBot = referenced?.authorId === world.bot.id && message.mentions.includes(world.bot.id);
  return explicit || (repliesToBot && referenced?.interactionId === null);
}

/** A message as the bot may read it over HTTP: the same rule as on the gateway. */
export const readableJson = (world: World, message: Message): Json =>
  messageJson(world, message, !seesContent(world, message, world.portalIntents));
