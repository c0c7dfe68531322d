import { type Client, DiscordAPIError, Events, HTTPError, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { ArchiveError } from '../../errors.ts';
import type { Log } from '../../log.ts';

/** What to change for each gateway close code that no reconnect can mend. */
const FATAL: Readonly<Record<number, string>> = {
  4004: 'DISCORD_TOKEN was refused. Copy it again from the developer portal’s Bot page into .env.',
  4010: 'Discord refused the shard. Run one bot per token.',
  4011: 'The bot is in too many servers for one connection: Discord requires sharding.',
  4012: 'Discord no longer speaks this version of its gateway. Update Xunwen.',
  4013: 'Discord refused the intents. Update Xunwen.',
  4014: 'Discord refused a privileged intent. Xunwen needs none: update it, or allow the intent on the developer portal’s Bot page.',
};
export const TOKEN_REFUSED = FATAL[4004] ?? '';

/** The error that ends the process for a close code, or null for a code a reconnect mends. */
export function fatalClose(code: number): ArchiveError | null {
  const sentence = FATAL[code];
  return sentence === undefined ? null : new ArchiveError('discord_refused', sentence);
}

/** True for an answer that means the token itself is not, or no longer, accepted. */
export const isUnauthorized = (error: unknown): boolean =>
  (error instanceof DiscordAPIError || error instanceof HTTPError) && error.status === 401;

export interface LoginOptions {
  readonly client: Client;
  readonly token: string;
  readonly log: Log;
  /** Resolves when the process is told to stop. */
  readonly stopped: Promise<unknown>;
  /** Waits that many milliseconds. */
  readonly wait: (ms: number) => Promise<unknown>;
  readonly now: () => Date;
}

/**
 * Logs in once. Discord being unreachable is waited out; a refused token, a refused intent, an exhausted session-start
 * limit throw ArchiveError `discord_refused` with one sentence, and nothing is tried again: a login loop would burn the
 * bot's 1,000 logins of the day. Returns false when told to stop first.
 */
export async function logIn(options: LoginOptions): Promise<boolean> {
  const { client, token, now } = options;
  client.rest.setToken(token);
  const gateway = await reachGateway(options);
  if (gateway === null) return false;
  const { remaining, reset_after } = gateway.session_start_limit;
  if (remaining < Math.max(1, gateway.shards)) {
    const at = new Date(now().getTime() + reset_after).toISOString().slice(0, 16).replace('T', ' ');
    throw new ArchiveError(
      'discord_refused',
      `Discord allows no more logins today. Stop whatever restarts the bot in a loop, and start it again after ${at} UTC.`,
    );
  }
  const refused = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const fatal = fatalClose(code);
      if (fatal !== null) reject(fatal);
    });
  });
  refused.catch(() => {});
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  const login = client.login(token).catch((error: unknown) => {
    throw isUnauthorized(error) || /token/i.test(String((error as { code?: unknown }).code))
      ? new ArchiveError('discord_refused', TOKEN_REFUSED, { cause: error })
      : error;
  });
  const up = await Promise.race([Promise.all([login, ready]), refused, options.stopped.then(() => null)]);
  return up !== null;
}

/** Asks where the gateway is until Discord answers, with growing waits; null when told to stop first. */
async function reachGateway({ client, log, stopped, wait }: LoginOptions): Promise<RESTGetAPIGatewayBotResult | null> {
  let told = false;
  const stop = stopped.then(() => null);
  for (let delay = 1_000; ; delay = Math.min(delay * 2, 60_000)) {
    try {
      return await Promise.race([client.rest.get(Routes.gatewayBot()) as Promise<RESTGetAPIGatewayBotResult>, stop]);
    } catch (error) {
      if (isUnauthorized(error)) throw new ArchiveError('discord_refused', TOKEN_REFUSED, { cause: error });
      if (!told) log.warn({ err: error }, 'Discord cannot be reached; trying again until it answers');
      told = true;
    }
    if ((await Promise.race([wait(delay * (0.75 + Math.random() / 2)).then(() => true), stop])) === null) return null;
  }
}
