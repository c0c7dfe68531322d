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
import { isAnswered, isMalformed } from './failures.ts';
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
}

/** How an answer went out; `message` is its id where Discord told. */
export interface Responded {
  readonly how: 'direct' | 'deferred';
  readonly message: string | undefined;
}

/** What there is to say. */
export interface Produced {
  readonly reply: Reply;
  /** The question failed, and `reply` says so. */
  readonly failed: boolean;
}

/** Sends what `produce` makes, in time; where Discord refuses its form, what `apologize` makes. Neither may throw. */
export async function respond(
  interaction: Answerable,
  options: ResponseOptions,
  { turns, hooks }: Pick<Desk, 'turns' | 'hooks'>,
  produce: () => Promise<Produced>,
  apologize: (error: unknown) => Produced,
): Promise<Responded> {
  const work = produce();
  const late = await isLate(work);
  if (late) await turns.urgent(defer(interaction, options));
  const send = (produced: Produced): Promise<Responded> =>
    late ? finish(interaction, options, hooks, produced) : direct(interaction, options, produced);
  const produced = await work;
  try {
    return await send(produced);
  } catch (error) {
    if (!isMalformed(error)) throw error;
    return send(apologize(error));
  }
}

/** True when `work` takes longer than an answer may without a deferral. */
async function isLate(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, DEFER_AFTER_MS, true);
  });
  const first = await Promise.race([work.then(() => false), late]);
  clearTimeout(timer);
  return first;
}

/**
 * Whether an answer takes the place of the message its button stands on. A failed page turn leaves the message as it was,
 * and what is for the asker alone never takes a place where everybody would read it.
 */
function takesPlace(
  interaction: Answerable,
  { replace }: ResponseOptions,
  { reply, failed }: Produced,
): interaction is MessageComponentInteraction {
  if (!replace || failed || !interaction.isMessageComponent()) return false;
  return interaction.message.flags.has(EPHEMERAL) || ((reply.flags ?? 0) & EPHEMERAL) === 0;
}

async function direct(interaction: Answerable, options: ResponseOptions, produced: Produced): Promise<Responded> {
  const { reply } = produced;
  try {
    if (takesPlace(interaction, options, produced)) {
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
  options: ResponseOptions,
  hooks: REST,
  produced: Produced,
): Promise<Responded> {
  const { applicationId, token } = interaction;
  const { reply } = produced;
  const beside = options.replace && !takesPlace(interaction, options, produced);
  const sent = beside
    ? await hooks.post(Routes.webhook(applicationId, token), { auth: false, body: reply })
    : await withRetry(() =>
        hooks.patch(Routes.webhookMessage(applicationId, token), { auth: false, body: toEditBody(reply) }),
      );
  return { how: 'deferred', message: (sent as { id: string }).id };
}
