import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Input } from '../../command.ts';
import { UserError } from '../../errors.ts';
import type { OptionValue } from '../../line-format.ts';
import type { Locale } from '../../locale.ts';
import { EPHEMERAL } from '../../reply.ts';
import { actorOfInteraction } from './actor.ts';
import type { Desk } from './desk.ts';
import { isAskersOwn } from './owner.ts';
import { isOpen } from './places.ts';
import type { Answerable, ResponseOptions } from './respond.ts';

type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** What an interaction asks for, and how to answer it. */
export interface Plan extends ResponseOptions {
  /** The question. May throw what the person can mend. */
  readonly input: () => Input;
}

const refuse = (error: Error): Plan => ({
  ephemeral: true,
  replace: false,
  input() {
    throw error;
  },
});

/** Why the question is not taken now, or null. */
function refusal(interaction: Answerable, desk: Desk): Plan | null {
  if (desk.closing()) return refuse(new UserError('restarting'));
  const seconds = desk.cooldowns.wait(interaction.user.id, interaction.channelId);
  return seconds > 0 ? refuse(new UserError('too_fast', { seconds })) : null;
}

/** How to answer an interaction: refused for now, or by what it asks. */
export async function planFor(interaction: Answerable, desk: Desk, locale: Locale): Promise<Plan> {
  const refused = refusal(interaction, desk);
  if (refused !== null) return refused;
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
