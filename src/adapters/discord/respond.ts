import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import { EPHEMERAL, type Reply } from '../../reply.ts';
import type { Desk } from './desk.ts';
import { isAnswered } from './failures.ts';
import { toEdit, toEditBody, toPayload } from './payload.ts';
import { withRetry } from './retry.ts';

/**
 * Discord wants a first answer within three seconds. What is quick is answered directly: discord.js makes edits of a
 * deferred answer wait in its own queue, direct ones not. What is not there after this many milliseconds is deferred.
 */
const DEFER_AFTER_MS = 1_000;

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

export interface ResponseOptions {
  /** Visible to the asker alone. */
  readonly ephemeral: boolean;
  /** Change the message the button stands on. */
  readonly replace: boolean;
  /** Known to take long: defer before starting. */
  readonly slow: boolean;
}

/** How an answer went out; `message` is its id where Discord told. */
export interface Responded {
  readonly how: 'direct' | 'deferred';
  readonly message: string | undefined;
}

const LATE = Symbol('late');

/** Sends what `produce` makes, in time. `produce` must not throw. */
export async function respond(
  interaction: Answerable,
  options: ResponseOptions,
  { turns, hooks }: Pick<Desk, 'turns' | 'hooks'>,
  produce: () => Promise<Reply>,
): Promise<Responded> {
  if (options.slow) {
    await turns.urgent(defer(interaction, options));
    return finish(interaction, options, hooks, await produce());
  }
  const work = produce();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, DEFER_AFTER_MS, LATE);
  });
  const first = await Promise.race([work, late]);
  clearTimeout(timer);
  if (first !== LATE) return direct(interaction, options, first);
  await turns.urgent(defer(interaction, options));
  return finish(interaction, options, hooks, await work);
}

async function direct(interaction: Answerable, options: ResponseOptions, reply: Reply): Promise<Responded> {
  try {
    // A failed page turn is told to the person, and leaves the message as it was.
    if (options.replace && interaction.isMessageComponent() && ((reply.flags ?? 0) & EPHEMERAL) === 0) {
      await withRetry(() => interaction.update(toEdit(reply)));
      return { how: 'direct', message: interaction.message.id };
    }
    const payload = toPayload(reply, options.ephemeral ? EPHEMERAL : 0);
    const sent = await withRetry(() => interaction.reply({ ...payload, withResponse: true }));
    return { how: 'direct', message: sent.resource?.message?.id ?? sent.interaction.responseMessageId ?? undefined };
  } catch (error) {
    if (!isAnswered(error)) throw error;
    return { how: 'direct', message: undefined };
  }
}

async function defer(interaction: Answerable, options: ResponseOptions): Promise<void> {
  try {
    const update = options.replace && interaction.isMessageComponent() ? interaction : null;
    await withRetry(async () => {
      if (update !== null) await update.deferUpdate();
      else await interaction.deferReply(options.ephemeral ? { flags: MessageFlags.Ephemeral } : {});
    });
  } catch (error) {
    if (!isAnswered(error)) throw error;
    interaction.deferred = true;
  }
}

/**
 * Edits the deferred answer. Straight to Discord: its endpoints for interactions are outside the global rate limit, but
 * discord.js counts them in its own, behind everything else the bot sends.
 */
async function finish(
  interaction: Answerable,
  { replace }: ResponseOptions,
  hooks: REST,
  reply: Reply,
): Promise<Responded> {
  const { applicationId, token } = interaction;
  const added = replace && ((reply.flags ?? 0) & EPHEMERAL) !== 0;
  const sent = added
    ? await hooks.post(Routes.webhook(applicationId, token), { auth: false, body: reply })
    : await withRetry(() =>
        hooks.patch(Routes.webhookMessage(applicationId, token), { auth: false, body: toEditBody(reply) }),
      );
  return { how: 'deferred', message: (sent as { id: string }).id };
}
