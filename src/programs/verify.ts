import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { verify } from '../queries/verify.ts';
import { openRuntime } from '../runtime.ts';
import { syncOnce } from './sync-once.ts';

/** `npm run verify`: checks everything shown about people against the articles, character for character; 1 when something does not hold. */
export async function verifyArchive(config: Config, log: Log): Promise<number> {
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
