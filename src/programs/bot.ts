import { COMMANDS } from '../../commands/index.ts';
import { asker } from '../adapters/cli/run.ts';
import { registerOnly, startBot } from '../adapters/discord/bot.ts';
import { createDiscordDelivery } from '../adapters/discord/deliver.ts';
import type { Config } from '../config.ts';
import type { DeliveryEngine } from '../deliver.ts';
import type { Log } from '../log.ts';
import { lockedError, openRuntime } from '../runtime.ts';
import { onStopSignal } from './signals.ts';

/** `npm start` with a token: the bot, and the deliveries, until a signal or until Discord refuses it for good. */
export async function runBot(config: Config, log: Log): Promise<number> {
  const { signal, stopped } = onStopSignal();
  const runtime = openRuntime(config, log);
  let delivery: DeliveryEngine | null = null;
  const ingest = runtime.ingest({ watch: true, events: { onSynced: () => delivery?.arrived() } });
  if (ingest === null) throw lockedError(config);
  let synced = false;
  const settled = () => {
    synced = true;
  };
  ingest.firstSync.then(settled, settled);
  try {
    const bot = await startBot({
      app: runtime.app,
      config,
      log,
      stopped,
      agree: asker('Discord has other commands than these. Register them now?', signal),
    });
    if (bot === null) return 0;
    process.stdout.write(`Logged in as ${bot.client.user?.username}. Invite the bot: ${bot.inviteLink}\n`);
    const { archive, state } = runtime;
    const { client, problems } = bot;
    delivery = createDiscordDelivery({ client, config, archive, state, log, problems, ready: () => synced });
    delivery.start();
    const refused = await Promise.race([stopped.then(() => null), bot.ended]);
    await bot.stop(delivery.stop());
    if (refused !== null) throw refused;
  } finally {
    await ingest.stop();
    runtime.close();
  }
  return 0;
}

/** `npm run register`: sends the commands to Discord when they differ. */
export async function register(config: Config): Promise<number> {
  const sent = await registerOnly(config, COMMANDS);
  process.stdout.write(sent ? 'The commands were sent to Discord.\n' : 'Discord has these commands already.\n');
  return 0;
}
