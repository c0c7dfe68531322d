import { setTimeout as sleep } from 'node:timers/promises';
import { answerLine } from '../adapters/cli/ask.ts';
import { openPrompt, printAnswer, progressBar } from '../adapters/cli/run.ts';
import { startPreview } from '../adapters/preview/server.ts';
import type { Config } from '../config.ts';
import type { Ingest } from '../ingest.ts';
import { toLocale } from '../locale.ts';
import type { Log } from '../log.ts';
import { lockedError, openRuntime, type Runtime } from '../runtime.ts';
import { onStopSignal } from './signals.ts';

/** How long the first look at the archive waits for its people, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Serves the local page, and a prompt where `prompt` allows it and there is a terminal, until a signal or end of input. */
export async function runLocally(config: Config, log: Log, options: { prompt: boolean }): Promise<number> {
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
  await ingest?.firstSync;
  // People and stories of a small archive are there at once; those of a large one are not waited for.
  await Promise.race([ingest?.firstDerived, sleep(PATIENCE_MS, undefined, { ref: false })]);
  if (signal.aborted) return;
  const locale = toLocale(config.terminalLanguage?.replace('_', '-') ?? 'zh-CN');
  await printAnswer(runtime.app, '/status', { json: false, locale }, log);
  if (!process.stdin.isTTY) return await new Promise<never>(() => {});
  await openPrompt(runtime.app, locale, log, signal);
}
