import type { Interaction } from 'discord.js';
import { formatLine } from '../../line-format.ts';
import { toLocale } from '../../locale.ts';
import { answerOf } from './answer.ts';
import { autocomplete } from './autocomplete.ts';
import { type Desk, since } from './desk.ts';
import { answerFailure, isGone } from './failures.ts';
import { planFor } from './plan.ts';
import { type Produced, respond } from './respond.ts';

/** Answers one interaction. The one boundary for them: whatever fails is logged once and answered; nothing is thrown. */
export async function onInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return autocomplete(interaction, desk);
  if (
    !interaction.isChatInputCommand() &&
    !interaction.isMessageContextMenuCommand() &&
    !interaction.isButton() &&
    !interaction.isStringSelectMenu()
  ) {
    return;
  }
  const { app, log, recent, turns } = desk;
  const start = performance.now();
  const locale = toLocale(interaction.locale);
  const fields: Record<string, unknown> = {
    request: interaction.id,
    kind: interaction.isCommand() ? interaction.commandName : 'component',
    guild: interaction.guildId,
  };
  let line: string | null = null;
  try {
    const plan = await planFor(interaction, desk, locale);
    const failed = (error: unknown): Produced => {
      line = null;
      return { reply: answerFailure(error, fields, locale, log), failed: true };
    };
    const produce = async (): Promise<Produced> => {
      try {
        await turns.next();
        const input = plan.input();
        fields.command = input.command;
        line = formatLine(input.command, input.options, input.subcommand);
        return { reply: await answerOf(app, input), failed: false };
      } catch (error) {
        return failed(error);
      }
    };
    const sent = await respond(interaction, plan, desk, produce, failed);
    if (line !== null && sent.message !== undefined)
      recent.remember(sent.message, { line, userId: interaction.user.id });
    log.info({ ...fields, how: sent.how, ms: since(start) }, 'answered');
  } catch (error) {
    const level = isGone(error) ? 'warn' : 'error';
    log[level]({ ...fields, ms: since(start), err: error }, 'an answer did not reach Discord');
  }
}
