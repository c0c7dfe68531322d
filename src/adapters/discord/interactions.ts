import type {
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Input } from '../../command.ts';
import { UserError } from '../../errors.ts';
import { formatLine, type OptionValue } from '../../line-format.ts';
import { type Locale, toLocale } from '../../locale.ts';
import { presentRestarting } from '../../present/notices.ts';
import { EPHEMERAL, type Reply } from '../../reply.ts';
import { actorOfInteraction } from './actor.ts';
import { answerOf } from './answer.ts';
import { autocomplete } from './autocomplete.ts';
import { type Desk, since } from './desk.ts';
import { answerFailure, isGone } from './failures.ts';
import { isAskersOwn } from './owner.ts';
import { isOpen } from './places.ts';
import { type Answerable, type ResponseOptions, respond } from './respond.ts';

type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** What an interaction asks for, and how to answer it. */
interface Plan extends ResponseOptions {
  /** The question. May throw what the person can mend. */
  readonly input: () => Input;
}

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
    const plan = refusal(interaction, desk, locale) ?? (await planFor(interaction, desk, locale));
    const sent = await respond(interaction, plan, turns, async () => {
      try {
        await turns.next();
        const input = plan.input();
        fields.command = input.command;
        line = formatLine(input.command, input.options, input.subcommand);
        return await answerOf(app, input);
      } catch (error) {
        line = null;
        if (error instanceof Notice) return error.reply;
        return answerFailure(error, fields, locale, log);
      }
    });
    if (line !== null && sent.message !== undefined)
      recent.remember(sent.message, { line, userId: interaction.user.id });
    log.info({ ...fields, how: sent.how, ms: since(start) }, 'answered');
  } catch (error) {
    const level = isGone(error) ? 'warn' : 'error';
    log[level]({ ...fields, ms: since(start), err: error }, 'an answer did not reach Discord');
  }
}

/** Carries a ready answer past the question. */
class Notice extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super('notice');
    this.reply = reply;
  }
}

const refuse = (error: Error): Plan => ({
  ephemeral: true,
  replace: false,
  slow: false,
  input() {
    throw error;
  },
});

/** Why the question is not taken now, or null. */
function refusal(interaction: Answerable, desk: Desk, locale: Locale): Plan | null {
  if (desk.closing()) return refuse(new Notice(presentRestarting(locale)));
  const seconds = desk.cooldowns.wait(interaction.user.id, interaction.channelId);
  return seconds > 0 ? refuse(new UserError('too_fast', { seconds })) : null;
}

async function planFor(interaction: Answerable, desk: Desk, locale: Locale): Promise<Plan> {
  try {
    return interaction.isMessageComponent()
      ? await planComponent(interaction, desk, locale)
      : planCommand(interaction, desk, locale);
  } catch (error) {
    return refuse(error instanceof Error ? error : new Error(String(error)));
  }
}

function planCommand(interaction: CommandInteraction, desk: Desk, locale: Locale): Plan {
  const { app } = desk;
  const actor = actorOfInteraction(interaction);
  const command = app.find(interaction.commandName);
  const hushed = quiet(interaction, desk) || command?.private === true;
  if (interaction.isMessageContextMenuCommand()) {
    const options = { text: textOf(interaction) };
    return {
      ephemeral: hushed,
      replace: false,
      slow: command?.slow ?? false,
      input: () => ({ command: interaction.commandName, options, locale, actor }),
    };
  }
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  const values = new Map<string, OptionValue>();
  for (const option of interaction.options.data.flatMap((given) => given.options ?? [given])) {
    if (option.value !== undefined) values.set(option.name, option.value);
  }
  return {
    ephemeral: hushed || values.get('private') === true,
    replace: false,
    slow: command?.slow ?? false,
    input: () => ({
      command: interaction.commandName,
      subcommand,
      options: command === undefined ? {} : app.check(command, subcommand, values),
      locale,
      actor,
    }),
  };
}

async function planComponent(interaction: MessageComponentInteraction, desk: Desk, locale: Locale): Promise<Plan> {
  const { app } = desk;
  const choice = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const { line, replace } = app.action(interaction.customId, choice);
  const input = app.read(line, locale, actorOfInteraction(interaction));
  const hidden = interaction.message.flags.has(EPHEMERAL);
  const own = hidden || (await isAskersOwn(interaction, desk));
  const command = app.find(input.command);
  return {
    ephemeral:
      hidden || !own || quiet(interaction, desk) || command?.private === true || input.options.private === true,
    replace: replace && own,
    slow: command?.slow ?? false,
    input: () => input,
  };
}

/** True where the server's managers want no answers for everybody to see. */
function quiet(interaction: Answerable, { app }: Desk): boolean {
  if (interaction.guildId === null) return false;
  const parent = interaction.channel?.isThread() ? interaction.channel.parentId : null;
  return !isOpen(app.settings(interaction.guildId), interaction.channelId, parent);
}

/** What a message says: its text, then what its embeds say and link to. */
function textOf(interaction: MessageContextMenuCommandInteraction): string {
  const { content, embeds } = interaction.targetMessage;
  return [content, ...embeds.flatMap(({ url, title, description }) => [url, title, description])]
    .filter((part) => part !== null && part !== '')
    .join('\n');
}
