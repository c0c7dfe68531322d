import { parseArgs } from 'node:util';
import { answerBatch, printAnswer } from '../adapters/cli/run.ts';
import type { Config } from '../config.ts';
import { ArchiveError } from '../errors.ts';
import { toLocale } from '../locale.ts';
import type { Log } from '../log.ts';
import { openRuntime } from '../runtime.ts';
import { syncOnce } from './sync-once.ts';

const USAGE = 'Usage: npm run -s ask -- [--json] [--batch] [--locale zh-CN] [--no-sync] "/search 芬太尼"';

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

/** `npm run ask`: answers one line, or each line of standard input; 0 when all were answered. */
export async function ask(args: readonly string[], config: Config, log: Log): Promise<number> {
  const { values, positionals } = readAskArgs(args);
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
