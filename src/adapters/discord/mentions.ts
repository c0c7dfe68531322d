import { type Message, MessageType, PermissionFlagsBits } from 'discord.js';
import type { App } from '../../app.ts';
import type { Input } from '../../command.ts';
import { UserError } from '../../errors.ts';
import { formatLine } from '../../line-format.ts';
import type { Locale } from '../../locale.ts';
import { presentAskAlone, presentCannotAnswer, presentNeedsEmbeds } from '../../present/notices.ts';
import { EPHEMERAL, type Reply } from '../../reply.ts';
import { actorOfMessage } from './actor.ts';
import { answerOf } from './answer.ts';
import { type Desk, since } from './desk.ts';
import { answerFailure, isForbidden, isGone, isMalformed } from './failures.ts';
import { toPayload } from './payload.ts';
import { isOpen, localeOfGuild, localeOfText } from './places.ts';
import { plainText, questionOf } from './question.ts';
import { withRetry } from './retry.ts';

/** Longer work than this, in milliseconds, shows "is typing". */
const TYPING_AFTER_MS = 800;

/**
 * Answers a message that speaks to the bot: an @mention, a reply that pings it, or a direct message. Never bots,
 * itself, webhooks, @everyone or roles. The one boundary for messages: nothing is thrown.
 */
export async function onMessage(message: Message, desk: Desk): Promise<void> {
  const me = desk.client.user?.id;
  if (me === undefined || !concerns(message, me) || desk.closing()) return;
  const { app, log, cooldowns, recent, problems, turns } = desk;
  const start = performance.now();
  const text = plainText(message.content);
  // A ping without words of ours to read (content is blank then) or with mere thanks asks nothing.
  if (!message.content.includes(me) && message.guildId !== null && isCourtesy(text)) return;
  const fields: Record<string, unknown> = { request: message.id, kind: 'mention', guild: message.guildId };
  try {
    const settings = app.settings(message.guildId);
    const parent = message.channel.isThread() ? message.channel.parentId : null;
    if (!isOpen(settings, message.channelId, parent)) return;
    const locale = message.guild === null ? localeOfText(text) : localeOfGuild(settings, message.guild.preferredLocale);
    const rights = rightsIn(message, me);
    if (!rights.speak) {
      if (message.guildId !== null) {
        await problems.tell(
          message.guildId,
          `mention ${message.channelId}`,
          presentCannotAnswer(message.channelId, locale),
        );
      }
      return;
    }
    const seconds = cooldowns.wait(message.author.id, message.channelId);
    if (seconds > 0) {
      // One notice; who goes on writing anyway is not answered at all.
      if (cooldowns.firstRefusal(message.author.id))
        await send(message, answerFailure(new UserError('too_fast', { seconds }), fields, locale, log));
      return;
    }
    const typing = setTimeout(() => void typingIn(message), TYPING_AFTER_MS);
    let line: string | null = null;
    const failed = (error: unknown): Reply => {
      line = null;
      return answerFailure(error, fields, locale, log);
    };
    let reply: Reply;
    try {
      await turns.next();
      const input = app.read(await questionOf(message, desk), locale, actorOfMessage(message));
      fields.command = input.command;
      if (isForAskerAlone(input, message, app)) {
        reply = presentAskAlone([input.command, input.subcommand], locale);
      } else {
        line = formatLine(input.command, input.options, input.subcommand);
        reply = await answerOf(app, input);
      }
    } catch (error) {
      reply = failed(error);
    } finally {
      clearTimeout(typing);
    }
    const sent = await send(message, rights.embed ? reply : withoutEmbeds(reply, locale)).catch((error: unknown) => {
      if (!isMalformed(error)) throw error;
      return send(message, failed(error));
    });
    if (line !== null) recent.remember(sent.id, { line, userId: message.author.id });
    log.info({ ...fields, ms: since(start) }, 'answered');
  } catch (error) {
    const level = isGone(error) || isForbidden(error) ? 'warn' : 'error';
    log[level]({ ...fields, ms: since(start), err: error }, 'an answer did not reach Discord');
  }
}

function concerns(message: Message, me: string): boolean {
  if (message.author.bot || message.webhookId !== null || message.system) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (message.guildId === null) return true;
  return message.mentions.users.has(me) && !message.mentions.everyone;
}

/** Everybody in the channel reads the answer to a mention: what is for the asker alone is not given there. */
function isForAskerAlone({ command, options }: Input, message: Message, app: App): boolean {
  return message.guildId !== null && (app.find(command)?.private === true || options.private === true);
}

function isCourtesy(text: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    /^(?:thanks?|thank you|thx|ok(?:ay)?|谢谢|謝謝|多谢|多謝|好的?)[\s!！。.~～]*$/iu.test(text)
  );
}

/** What the bot may do in the message's channel, by what the gateway told. */
function rightsIn(message: Message, me: string): { speak: boolean; embed: boolean } {
  const { channel } = message;
  if (channel.isDMBased()) return { speak: true, embed: true };
  const held = channel.permissionsFor(me);
  if (held === null) return { speak: true, embed: true };
  const speak = channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return {
    speak: held.has(PermissionFlagsBits.ViewChannel) && held.has(speak),
    embed: held.has(PermissionFlagsBits.EmbedLinks),
  };
}

const withoutEmbeds = (reply: Reply, locale: Locale): Reply =>
  (reply.embeds ?? []).length === 0 ? reply : presentNeedsEmbeds(locale);

/** Sends the answer as a reply that pings nobody; the nonce keeps a retried request from showing twice. */
async function send(message: Message, reply: Reply): Promise<{ readonly id: string }> {
  const payload = { ...toPayload(reply, 0, EPHEMERAL), nonce: message.id, enforceNonce: true };
  try {
    return await withRetry(() => message.reply(payload));
  } catch (error) {
    // Without Read Message History a reply is refused; a plain message is not.
    if (!isForbidden(error) || !message.channel.isSendable()) throw error;
    const { channel } = message;
    return withRetry<{ readonly id: string }>(() => channel.send(payload));
  }
}

async function typingIn({ channel }: Message): Promise<void> {
  if (channel.isSendable()) await channel.sendTyping().catch(() => {});
}
