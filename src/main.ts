import { config as loadEnv } from 'dotenv';
import { type Config, readConfig } from './config.ts';
import { ArchiveError } from './errors.ts';
import { createLog, type Log } from './log.ts';
import { isDamaged, markDamaged } from './runtime.ts';
import { explainStoreError } from './store/database.ts';

/** Reads the configuration and runs one program: `main [start|preview|index|ask|verify|register] …`. */

const USAGE =
  'Usage: npm start | npm run preview | npm run index | npm run verify | npm run register | npm run -s ask -- "/search 芬太尼"';

/** Each program is loaded when it is the one asked for: a question in the terminal need not load discord.js. */
async function run(program: string, args: readonly string[], config: Config, log: Log): Promise<number> {
  switch (program) {
    case 'start':
      return config.discordToken === undefined
        ? (await import('./programs/local.ts')).runLocally(config, log, { prompt: true })
        : (await import('./programs/bot.ts')).runBot(config, log);
    case 'preview':
      return (await import('./programs/local.ts')).runLocally(config, log, { prompt: false });
    case 'index':
      return (await import('./programs/index.ts')).index(config, log);
    case 'ask':
      return (await import('./programs/ask.ts')).ask(args, config, log);
    case 'verify':
      return (await import('./programs/verify.ts')).verifyArchive(config, log);
    case 'register':
      return (await import('./programs/bot.ts')).register(config);
    default:
      throw new ArchiveError('bad_config', USAGE);
  }
}

/** Runs once more after damage: the second run finds the archive moved aside and rebuilds it. */
async function runRepairing(command: string, args: readonly string[], config: Config, log: Log): Promise<number> {
  try {
    return await run(command, args, config, log);
  } catch (error) {
    if (!isDamaged(error)) throw explainStoreError(error, config.dataDir);
    markDamaged(config);
    return await run(command, args, config, log);
  }
}

async function main(): Promise<number> {
  loadEnv({ quiet: true });
  const [command = 'start', ...args] = process.argv.slice(2);
  try {
    const config = readConfig(process.env);
    return await runRepairing(command, args, config, createLog(config.logLevel));
  } catch (error) {
    // What the operator must mend is one sentence; anything else is a bug and keeps its stack.
    process.stderr.write(`${error instanceof ArchiveError ? error.message : ((error as Error).stack ?? error)}\n`);
    return 1;
  }
}

process.exitCode = await main();
