import { createInterface } from 'node:readline';
import { createInterface as createAsking } from 'node:readline/promises';
import { SingleBar } from 'cli-progress';
import type { App } from '../../app.ts';
import type { SyncProgress } from '../../ingest.ts';
import type { Locale } from '../../locale.ts';
import type { Log } from '../../log.ts';
import { answerLine } from './ask.ts';

/** A progress bar on a terminal; elsewhere nothing, the log has the figures. */
export function progressBar(): { update(progress: SyncProgress): void; stop(): void } {
  if (!process.stderr.isTTY) return { update() {}, stop() {} };
  const bar = new SingleBar({
    format: '{bar} {percentage}% {value}/{total}',
    stream: process.stderr,
    hideCursor: true,
  });
  let started = false;
  return {
    update({ done, total }) {
      if (!started) bar.start(total, done);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

export interface AskOptions {
  readonly json: boolean;
  readonly locale: Locale;
}

/** Prints one answer; returns whether there was one. */
export async function printAnswer(app: App, line: string, options: AskOptions, log: Log): Promise<boolean> {
  const answer = await answerLine(app, line, options.locale, log);
  const out = answer.ok || options.json ? process.stdout : process.stderr;
  out.write(`${options.json ? answer.json : answer.text}\n`);
  return answer.ok;
}

/** Answers each line of standard input, in order; returns whether all were answered. */
export async function answerBatch(app: App, options: AskOptions, log: Log): Promise<boolean> {
  let all = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') all = (await printAnswer(app, line, options, log)) && all;
  }
  return all;
}

/** A prompt on the terminal, until end of input or `signal`. */
export async function openPrompt(app: App, locale: Locale, log: Log, signal?: AbortSignal): Promise<void> {
  const prompt = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '寻闻> ',
    ...(signal === undefined ? {} : { signal }),
  });
  prompt.prompt();
  for await (const line of prompt) {
    if (line.trim() === '/quit') break;
    if (line.trim() !== '') await printAnswer(app, line, { json: false, locale }, log);
    prompt.prompt();
  }
  prompt.close();
}

/** How long a question to the operator waits, in milliseconds, before silence means yes. */
const PATIENCE_MS = 30_000;

/**
 * Asks the operator on the terminal; anything but a no is a yes, and to be stopped meanwhile (`stop`) is a no. Undefined
 * where there is no terminal to ask on.
 */
export function asker(question: string, stop: AbortSignal): (() => Promise<boolean>) | undefined {
  if (!process.stdin.isTTY) return undefined;
  return async () => {
    const terminal = createAsking({ input: process.stdin, output: process.stdout });
    try {
      const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE_MS)]);
      const answer = await terminal.question(`${question} [Y/n] `, { signal });
      return !/^\s*(?:n|no|否|不)/iu.test(answer);
    } catch {
      process.stdout.write('\n');
      return !stop.aborted;
    } finally {
      terminal.close();
    }
  };
}
