import type { Client } from 'discord.js';
import type { App } from '../../app.ts';
import type { Log } from '../../log.ts';
import type { Reply } from '../../reply.ts';
import { toPayload } from './payload.ts';

/** The same problem is told again after a day, in milliseconds. */
const AGAIN_MS = 86_400_000;
const REMEMBERED = 2_000;

/** Tells a server's managers, in the channel they chose for it, what they can mend. Each problem once a day. */
export class Problems {
  readonly #client: Client;
  readonly #app: App;
  readonly #log: Log;
  readonly #now: () => number;
  readonly #told = new Map<string, number>();

  constructor(client: Client, app: App, log: Log, now: () => number) {
    this.#client = client;
    this.#app = app;
    this.#log = log;
    this.#now = now;
  }

  /** `key` names the problem, e.g. `mention 123`. Never throws. */
  async tell(guildId: string, key: string, notice: Reply): Promise<void> {
    const now = this.#now();
    const id = `${guildId} ${key}`;
    if (now - (this.#told.get(id) ?? Number.NEGATIVE_INFINITY) < AGAIN_MS) return;
    this.#told.delete(id);
    this.#told.set(id, now);
    for (const oldest of this.#told.keys()) {
      if (this.#told.size <= REMEMBERED) break;
      this.#told.delete(oldest);
    }
    this.#log.warn({ guild: guildId, problem: key }, 'a server needs attention');
    const { health } = this.#app.settings(guildId);
    if (health === null) return;
    try {
      const channel = await this.#client.channels.fetch(health);
      if (channel?.isSendable()) await channel.send(toPayload(notice));
    } catch (error) {
      this.#log.warn({ guild: guildId, channel: health, err: error }, 'the channel for problems cannot be written to');
    }
  }
}
