import { randomBytes } from 'node:crypto';
import { Client, Events, GatewayIntentBits, type Interaction, type Message, Partials } from 'discord.js';
import type { App } from '../../app.ts';
import type { Actor, Input } from '../../command.ts';
import type { Config } from '../../config.ts';
import { ArchiveError } from '../../errors.ts';
import type { OptionValue } from '../../line-format.ts';
import { type Locale, toLocale } from '../../locale.ts';
import type { Log } from '../../log.ts';
import { presentError } from '../../present/errors.ts';
import type { Reply } from '../../reply.ts';

/** What the bot needs to run. */
export interface BotParts {
  readonly app: App;
  readonly config: Config;
  readonly log: Log;
}

/** A bot that is logged in. */
export interface Bot {
  stop(): Promise<void>;
}

/** Logs in, registers the commands, answers until stopped. Throws ArchiveError `discord_refused` for a bad token. */
export async function startBot({ app, config, log }: BotParts): Promise<Bot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    ...(config.discordApiUrl === undefined ? {} : { rest: { api: config.discordApiUrl } }),
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord error'));
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction, app, log));
  client.on(Events.MessageCreate, (message) => void onMessage(message, client, app, log));
  try {
    await client.login(config.discordToken ?? '');
  } catch (error) {
    throw new ArchiveError(
      'discord_refused',
      'DISCORD_TOKEN was refused. Copy it again from the developer portal’s Bot page into .env.',
      { cause: error },
    );
  }
  await client.application?.commands.set(app.commands.map((command) => structuredClone(command.data) as never));
  return { stop: () => client.destroy() };
}

function actorOf(interaction: Interaction): Actor {
  return {
    userId: interaction.user.id,
    guildId: interaction.guildId,
    channelId: interaction.channelId,
    canManage: interaction.memberPermissions?.has('ManageGuild') ?? interaction.guildId === null,
    canPingRoles: interaction.memberPermissions?.has('MentionEveryone') ?? false,
  };
}

async function onInteraction(interaction: Interaction, app: App, log: Log): Promise<void> {
  const locale = toLocale(interaction.locale);
  try {
    if (interaction.isAutocomplete()) {
      const focused = interaction.options.getFocused(true);
      const input: Input = { command: interaction.commandName, options: {}, locale, actor: actorOf(interaction) };
      await interaction.respond(app.complete(input, focused.name, focused.value).map((choice) => ({ ...choice })));
    } else if (interaction.isChatInputCommand()) {
      const command = app.find(interaction.commandName);
      const subcommand = interaction.options.getSubcommand(false) ?? undefined;
      const values = new Map<string, OptionValue>();
      const given = interaction.options.data.flatMap((option) => option.options ?? [option]);
      for (const option of given) if (option.value !== undefined) values.set(option.name, option.value);
      const options = command === undefined ? {} : app.check(command, subcommand, values);
      const { reply } = await app.run({
        command: interaction.commandName,
        subcommand,
        options,
        locale,
        actor: actorOf(interaction),
      });
      await interaction.reply(payload(reply));
    } else if (interaction.isButton() || interaction.isStringSelectMenu()) {
      const choice = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
      const { line, replace } = app.action(interaction.customId, choice);
      const { reply } = await app.run(app.read(line, locale, actorOf(interaction)));
      if (replace) await interaction.update(payload({ embeds: [], components: [], content: '', ...reply }));
      else await interaction.reply(payload(reply));
    }
  } catch (error) {
    const reference = randomBytes(4).toString('hex');
    log.error({ err: error, reference }, 'interaction failed');
    if (interaction.isRepliable() && !interaction.replied) {
      await interaction.reply(payload(presentError(error, reference, locale))).catch(() => {});
    }
  }
}

async function onMessage(message: Message, client: Client, app: App, log: Log): Promise<void> {
  const me = client.user;
  if (me === null || message.author.bot || !message.mentions.users.has(me.id) || message.mentions.everyone) return;
  const locale: Locale = toLocale(message.guild?.preferredLocale ?? 'zh-CN');
  const actor: Actor = {
    userId: message.author.id,
    guildId: message.guildId,
    channelId: message.channelId,
    canManage: false,
    canPingRoles: false,
  };
  try {
    const { reply } = await app.run(
      app.read(`@xunwen ${message.content.replaceAll(`<@${me.id}>`, '')}`, locale, actor),
    );
    await message.reply(payload(reply));
  } catch (error) {
    const reference = randomBytes(4).toString('hex');
    log.error({ err: error, reference }, 'mention failed');
    await message.reply(payload(presentError(error, reference, locale))).catch(() => {});
  }
}

/** Our message as discord.js takes it; the shapes are the API's own. */
function payload(reply: Reply): never {
  const { allowed_mentions, ...rest } = structuredClone(reply);
  return { ...rest, allowedMentions: { ...allowed_mentions, repliedUser: false } } as never;
}
