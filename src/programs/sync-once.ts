import type { Log } from '../log.ts';
import type { Runtime } from '../runtime.ts';

/** Syncs once when the folder has changed; another writer at work means answering from what is there. */
export async function syncOnce(runtime: Runtime, log: Log): Promise<void> {
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
