import { parseArgs } from 'node:util';
import { config as loadEnv } from 'dotenv';
import { COMMANDS } from '../commands/index.ts';
import { type Config, readConfig } from './config.ts';
import type { DeliveryEngine } from './deliver.ts';
import { ArchiveError } from './errors.ts';
import type { Ingest } from './ingest.ts';
import { toLocale } from './locale.ts';
import { createLog, type Log } from './log.ts';
import { isDamaged, lockedError, markDamaged, openRuntime, type Runtime } from './runtime.ts';
import { explainStoreError } from './store/database.ts';

/** Reads the configuration, wires the parts, starts one adapter. Usage: `main [start|preview|index|ask|verify|register] …`. */

const USAGE =
  'Usage: npm start | npm run preview | npm run index | npm run -s ask -- [--json] [--batch] [--locale zh-CN] [--no-sync] "/search 芬太尼"';

async function index(config: Config, log: Log): Promise<number> {
  const { progressBar } = await import('./adapters/cli/run.ts');
  const runtime = openRuntime(config, log);
  const bar = progressBar();
  const ingest = runtime.ingest({ watch: false, events: { onProgress: bar.update } });
  if (ingest === null) throw lockedError(config);
  try {
    const result = await ingest.firstSync;
    await ingest.firstDerived;
    bar.stop();
    process.stdout.write(
      `${result.added} added, ${result.updated} updated, ${result.deleted} deleted, ${result.skipped} skipped\n`,
    );
  } finally {
    bar.stop();
    await ingest.stop();
    runtime.close();
  }
  return 0;
}

/** Syncs once when the folder has changed; another writer at work means answering from what is there. */
async function syncOnce(runtime: Runtime, log: Log): Promise<void> {
  if (!runtime.stale()) return;
  const ingest = runtime.ingest({ watch: false });
  if (ingest === null) {
    log.warn({}, 'another Xunwen is syncing this archive; answering from what is indexed');
    return;
  }
  await ingest.firstSync;
  await ingest.firstDerived;
  await ingest.stop();
}

/** Reads the options of `ask`. Throws ArchiveError `bad_config` with the usage for any other. */
function readAskArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        batch: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'zh-CN' },
        'no-sync': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ArchiveError('bad_config', `${(error as Error).message}\n${USAGE}`, { cause: error });
  }
}

async function ask(args: readonly string[], config: Config, log: Log): Promise<number> {
  const { values, positionals } = readAskArgs(args);
  const { answerBatch, printAnswer } = await import('./adapters/cli/run.ts');
  const runtime = openRuntime(config, log);
  try {
    if (!values['no-sync']) await syncOnce(runtime, log);
    const options = { json: values.json, locale: toLocale(values.locale) };
    const line = positionals.join(' ');
    if (!values.batch && line === '') throw new ArchiveError('bad_config', USAGE);
    const ok = values.batch
      ? await answerBatch(runtime.app, options, log)
      : await printAnswer(runtime.app, line, options, log);
    return ok ? 0 : 1;
  } finally {
    runtime.close();
  }
}

/** Checks everything shown about people against the articles, character for character; 1 when something does not hold. */
async function verifyArchive(config: Config, log: Log): Promise<number> {
  const { verify } = await import('./queries/verify.ts');
  const runtime = openRuntime(config, log);
  try {
    await syncOnce(runtime, log);
    const { articles, checked, exceptions } = verify(runtime.archive);
    for (const { article, what } of exceptions.slice(0, 100)) process.stdout.write(`${article}\t${what}\n`);
    process.stdout.write(`${articles} articles, ${checked} texts checked, ${exceptions.length} exceptions\n`);
    return exceptions.length === 0 ? 0 : 1;
  } finally {
    runtime.close();
  }
}

async function runBot(config: Config, log: Log): Promise<number> {
  const { startBot } = await import('./adapters/discord/bot.ts');
  const { createDiscordDelivery } = await import('./adapters/discord/deliver.ts');
  const { asker } = await import('./adapters/cli/run.ts');
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
    const stopped = new Promise<null>((resolve) => {
      process.once('SIGTERM', () => resolve(null));
      process.once('SIGINT', () => resolve(null));
    });
    const bot = await startBot({
      app: runtime.app,
      config,
      log,
      stopped,
      agree: asker('Discord has other commands than these. Register them now?'),
    });
    if (bot === null) return 0;
    process.stdout.write(`Logged in as ${bot.client.user?.username}. Invite the bot: ${bot.inviteLink}\n`);
    const { archive, state } = runtime;
    delivery = createDiscordDelivery({ client: bot.client, config, archive, state, log, ready: () => synced });
    delivery.start();
    const refused = await Promise.race([stopped, bot.ended]);
    await delivery.stop();
    await bot.stop();
    if (refused !== null) throw refused;
  } finally {
    await ingest.stop();
    runtime.close();
  }
  return 0;
}

async function register(config: Config): Promise<number> {
  const { registerOnly } = await import('./adapters/discord/bot.ts');
  const sent = await registerOnly(config, COMMANDS);
  process.stdout.write(sent ? 'The commands were sent to Discord.\n' : 'Discord has these commands already.\n');
  return 0;
}

/** The first SIGINT or SIGTERM, as a signal and as a promise; a second one ends the process at once. */
function onStopSignal(): { readonly signal: AbortSignal; readonly stopped: Promise<void> } {
  const controller = new AbortController();
  const stopped = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()));
  process.once('SIGTERM', () => controller.abort());
  process.once('SIGINT', () => controller.abort());
  return { signal: controller.signal, stopped };
}

/** Serves the local page, and a prompt where `prompt` allows it and there is a terminal, until a signal or end of input. */
async function runLocally(config: Config, log: Log, options: { prompt: boolean }): Promise<number> {
  const { startPreview } = await import('./adapters/preview/server.ts');
  const { answerLine } = await import('./adapters/cli/ask.ts');
  const { progressBar } = await import('./adapters/cli/run.ts');
  const { signal, stopped } = onStopSignal();
  const runtime = openRuntime(config, log);
  const bar = options.prompt ? progressBar() : { update() {}, stop() {} };
  let first = true;
  const ingest = runtime.ingest({ watch: true, events: { onProgress: (progress) => first && bar.update(progress) } });
  // Only the first sync has a bar: later ones would draw it into the prompt.
  const synced = ingest?.firstSync.finally(() => {
    first = false;
    bar.stop();
  });
  synced?.catch(() => {});
  let preview: { readonly url: string; stop(): Promise<void> } | null = null;
  try {
    if (ingest === null && options.prompt) throw lockedError(config);
    if (ingest === null) log.warn({}, 'another Xunwen is syncing this archive; answering from what it indexes');
    preview = await startPreview({
      app: runtime.app,
      answer: (line, locale) => answerLine(runtime.app, line, locale, log),
      syncing: () => ingest?.progress() ?? null,
      log,
      port: config.previewPort,
    });
    process.stdout.write(`本地页面 · local page: ${preview.url}\n`);
    const never = new Promise<never>(() => {});
    await Promise.race([
      stopped,
      synced === undefined ? never : synced.then(() => never),
      options.prompt ? serveTerminal(runtime, ingest, config, log, signal) : never,
    ]);
  } finally {
    await preview?.stop();
    await ingest?.stop();
    runtime.close();
  }
  return 0;
}

/** Says what the archive holds once it is synced, then prompts until end of input; without a terminal it never ends. */
async function serveTerminal(
  runtime: Runtime,
  ingest: Ingest | null,
  config: Config,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const { openPrompt, printAnswer } = await import('./adapters/cli/run.ts');
  await ingest?.firstSync;
  if (signal.aborted) return;
  const locale = toLocale(config.terminalLanguage?.replace('_', '-') ?? 'zh-CN');
  await printAnswer(runtime.app, '/status', { json: false, locale }, log);
  if (!process.stdin.isTTY) return await new Promise<never>(() => {});
  await openPrompt(runtime.app, locale, log, signal);
}

async function start(config: Config, log: Log): Promise<number> {
  return config.discordToken === undefined ? runLocally(config, log, { prompt: true }) : runBot(config, log);
}

function run(command: string, args: readonly string[], config: Config, log: Log): Promise<number> {
  switch (command) {
    case 'start':
      return start(config, log);
    case 'preview':
      return runLocally(config, log, { prompt: false });
    case 'index':
      return index(config, log);
    case 'ask':
      return ask(args, config, log);
    case 'verify':
      return verifyArchive(config, log);
    case 'register':
      return register(config);
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
