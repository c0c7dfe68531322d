import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, DiscordjsError, HTTPError } from 'discord.js';

/** Waits between attempts, in milliseconds: an interaction's first answer has three seconds in all. */
const WAITS: readonly number[] = [150, 600];

/** True when the connection broke, so that nobody knows whether Discord took the request. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error &&
  !(error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof DiscordjsError) &&
  ('code' in error || error.name === 'AbortError' || error instanceof SyntaxError);

/**
 * Sends again when the connection broke (discord.js itself retries 5xx and time-outs). Only for requests that do nothing
 * new when they had arrived after all: first answers to interactions (the second is refused), edits, messages with a nonce.
 */
export async function withRetry<T>(send: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await send();
    } catch (error) {
      if (!isBroken(error)) throw error;
      await sleep(wait);
    }
  }
  return send();
}
