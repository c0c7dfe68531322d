import type { Client, REST } from 'discord.js';
import type { App } from '../../app.ts';
import type { Log } from '../../log.ts';
import type { Cooldowns } from './cooldown.ts';
import type { Problems } from './problems.ts';
import type { Recent } from './recent.ts';
import type { Turns } from './turns.ts';

/** What handling a question needs. */
export interface Desk {
  readonly app: App;
  readonly client: Client;
  readonly log: Log;
  readonly cooldowns: Cooldowns;
  readonly recent: Recent;
  readonly problems: Problems;
  readonly turns: Turns;
  /** For the webhooks of interactions, which have a limit of their own. */
  readonly hooks: REST;
  /** True once the bot is shutting down: new questions are put off. */
  readonly closing: () => boolean;
}

/** Milliseconds since `start`, to a tenth. */
export const since = (start: number): number => Math.round((performance.now() - start) * 10) / 10;
