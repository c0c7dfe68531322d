import { ArchiveError } from './errors.ts';
import type { FromIngest, IngestJob } from './ingest/messages.ts';
import type { SyncProgress, SyncResult } from './ingest/sync.ts';
import { startThread } from './ingest/thread.ts';
import type { Log } from './log.ts';

export { findChanges, hasChanges, type SyncProgress, type SyncResult } from './ingest/sync.ts';

/** The running ingest thread, seen from the main thread. */
export interface Ingest {
  /** Progress of the sync under way, or null when the archive is up to date. */
  progress(): SyncProgress | null;
  /** The first sync: resolves when every article is searchable, rejects with ArchiveError when it cannot be. */
  readonly firstSync: Promise<SyncResult>;
  /** Resolves when people and stories of the first sync are worked out too. */
  readonly firstDerived: Promise<void>;
  /** Asks the thread to finish what it does and waits for it. */
  stop(): Promise<void>;
}

export interface IngestEvents {
  readonly onProgress?: (progress: SyncProgress) => void;
  /** After each sync that changed something. */
  readonly onSynced?: (result: SyncResult) => void;
}

/** Starts the ingest thread. The caller holds the writer's lock. */
export function startIngest(job: IngestJob, log: Log, events: IngestEvents = {}): Ingest {
  const thread = startThread(import.meta.url, './ingest/ingest-thread', job);
  let progress: SyncProgress | null = { done: 0, total: 0 };
  const first = withResolvers<SyncResult>();
  const derived = withResolvers<void>();
  const exited = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  first.promise.catch(() => {});
  derived.promise.catch(() => {});
  thread.on('message', (message: FromIngest) => {
    switch (message.type) {
      case 'progress':
        progress = { done: message.done, total: message.total };
        events.onProgress?.(progress);
        break;
      case 'synced':
        progress = null;
        first.resolve(message.result);
        if (changed(message.result)) {
          log.info({ ...message.result }, 'archive synced');
          events.onSynced?.(message.result);
        }
        break;
      case 'derived':
        derived.resolve();
        break;
      case 'failed': {
        const error = new ArchiveError(message.code, message.message);
        log.error({ code: message.code }, message.message);
        progress = null;
        first.reject(error);
        derived.reject(error);
        break;
      }
    }
  });
  thread.on('error', (error) => {
    log.error({ err: error }, 'ingest thread failed');
    progress = null;
    first.reject(error);
    derived.reject(error);
  });
  return {
    progress: () => progress,
    firstSync: first.promise,
    firstDerived: derived.promise,
    async stop() {
      thread.postMessage('stop');
      await exited;
    },
  };
}

function changed({ added, updated, deleted, skipped }: SyncResult): boolean {
  return added + updated + deleted + skipped > 0;
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
