import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import type { App } from '../../app.ts';
import type { Command } from '../../command.ts';
import type { Config } from '../../config.ts';
import { ArchiveError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { createClient, createHooks } from './client.ts';
import { Cooldowns } from './cooldown.ts';
import type { Desk } from './desk.ts';
import { onInteraction } from './interactions.ts';
import { inviteLink } from './invite.ts';
import { fatalClose, isUnauthorized, logIn, TOKEN_REFUSED } from './login.ts';
import { onMessage } from './mentions.ts';
import { Problems } from './problems.ts';
import { Recent } from './recent.ts';
import { registerCommands } from './register.ts';
import { Turns } from './turns.ts';

/** How long questions under way may still take when the bot is told to stop, in milliseconds. */
const DRAIN_MS = 10_000;

/** What the bot needs to run. */
export interface BotParts {
  readonly app: App;
  readonly config: Config;
  readonly log: Log;
  /** Resolves when the process is told to stop while still logging in. */
  readonly stopped?: Promise<unknown>;
  /** Asks the operator whether commands that differ are to be sent to Discord; without it they are. */
  readonly agree?: (() => Promise<boolean>) | undefined;
  readonly now?: () => number;
}

/** A bot that is logged in. */
export interface Bot {
  readonly client: Client;
  readonly inviteLink: string;
  /** Whether the commands were sent to Discord at this start (they differed). */
  readonly registered: boolean;
  /** Resolves with the reason when Discord ends the connection for good (a token that was reset, say). */
  readonly ended: Promise<ArchiveError>;
  /** Tells a server's managers what they can mend. */
  readonly problems: Problems;
  /** Takes no more questions, finishes what is under way and waits for `others` (ten seconds at most), then leaves. */
  stop(others?: Promise<void>): Promise<void>;
}

/** Logs in, registers the commands, answers until stopped. Throws ArchiveError `discord_refused`; null: stopped before it was in. */
export async function startBot({ app, config, log, stopped, agree, now = Date.now }: BotParts): Promise<Bot | null> {
  const client = createClient(config.discordApiUrl);
  const underWay = new Set<Promise<void>>();
  let closing = false;
  const desk: Desk = {
    app,
    client,
    log,
    cooldowns: new Cooldowns(now),
    recent: new Recent(),
    turns: new Turns(),
    hooks: createHooks(config.discordApiUrl),
    problems: new Problems(client, app, log, now),
    closing: () => closing,
  };
  const track = (work: Promise<void>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  client.on(Events.InteractionCreate, (interaction) => track(onInteraction(interaction, desk)));
  client.on(Events.MessageCreate, (message) => track(onMessage(message, desk)));
  const ended = listen(client, log);
  try {
    const wait = (ms: number) => sleep(ms, undefined, { ref: false });
    const never = new Promise<never>(() => {});
    const token = config.discordToken ?? '';
    const up = await logIn({ client, token, log, stopped: stopped ?? never, wait, now: () => new Date(now()) });
    if (!up) {
      await client.destroy();
      return null;
    }
  } catch (error) {
    await client.destroy();
    throw error;
  }
  const applicationId = client.application?.id ?? client.user?.id ?? '';
  const registered = await register({ client, app, config, log, agree }, applicationId);
  return {
    client,
    inviteLink: inviteLink(applicationId),
    registered,
    ended,
    problems: desk.problems,
    async stop(others) {
      closing = true;
      await Promise.race([Promise.allSettled([...underWay, others]), sleep(DRAIN_MS, undefined, { ref: false })]);
      await client.destroy();
    },
  };
}

/** Puts what the connection tells into the log, once each, and finds what ends it for good. */
function listen(client: Client, log: Log): Promise<ArchiveError> {
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client failed'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, 'the connection to Discord failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'resumed'));
  client.on(Events.GuildCreate, (guild) => log.info({ guild: guild.id }, 'invited to a server'));
  client.on(Events.GuildDelete, (guild) => log.info({ guild: guild.id }, 'left a server'));
  client.rest.on('rateLimited', ({ route, timeToReset, global, scope }) =>
    log.warn({ route, timeToReset, global, scope }, 'rate limited'),
  );
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const fatal = fatalClose(code);
      if (fatal !== null) resolve(fatal);
    });
  });
}

/** Sends the commands when they differ; a failure is logged, and the bot answers with those Discord has. */
async function register(
  { client, app, config, log, agree }: Pick<BotParts, 'app' | 'config' | 'log' | 'agree'> & { client: Client },
  applicationId: string,
): Promise<boolean> {
  try {
    const scope = { applicationId, guildId: config.discordGuildId };
    const sent = await registerCommands(
      client.rest,
      scope,
      app.commands.map(({ data }) => data),
      agree,
    );
    log.info({ commands: app.commands.length, ...scope }, sent ? 'commands registered' : 'no commands sent');
    return sent;
  } catch (error) {
    log.error({ err: error }, 'the commands could not be registered; run npm run register');
    return false;
  }
}

/** `npm run register`: sends the commands when they differ, without logging in to the gateway. Returns whether they were sent. */
export async function registerOnly(config: Config, commands: readonly Command[]): Promise<boolean> {
  if (config.discordToken === undefined) {
    throw new ArchiveError(
      'bad_config',
      'DISCORD_TOKEN is missing. Copy it from the developer portal’s Bot page into .env.',
    );
  }
  const rest = new REST(config.discordApiUrl === undefined ? {} : { api: config.discordApiUrl });
  rest.setToken(config.discordToken);
  try {
    const application = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    const scope = { applicationId: application.id, guildId: config.discordGuildId };
    return await registerCommands(
      rest,
      scope,
      commands.map(({ data }) => data),
    );
  } catch (error) {
    if (isUnauthorized(error)) throw new ArchiveError('discord_refused', TOKEN_REFUSED, { cause: error });
    throw error;
  }
}
