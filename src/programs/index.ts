import { progressBar } from '../adapters/cli/run.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { lockedError, openRuntime } from '../runtime.ts';

/** `npm run index`: brings the index up to the folder, works out people and stories, and says what changed. */
export async function index(config: Config, log: Log): Promise<number> {
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
