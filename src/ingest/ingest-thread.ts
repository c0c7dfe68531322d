import { type FSWatcher, statSync, watch } from 'node:fs';
import { setPriority } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { ArchiveError } from '../errors.ts';
import { checkIntegrity, explainStoreError, isDamage, openArchive } from '../store/database.ts';
import type { Derivation } from './derive.ts';
import type { FromIngest, IngestJob } from './messages.ts';
import { Reader } from './reader.ts';
import { sync } from './sync.ts';
import { walk } from './walk.ts';

/** Thread: the one writer of the archive. Syncs once, or keeps syncing while files come in. */

/** How often folders are looked at, and how old a file must be before it counts as written, milliseconds. */
const LOOK_EVERY = 1_000;
const SETTLE = 1_000;
/** A whole walk at least this often, milliseconds: catches edits in place where the system reports none. */
const WALK_EVERY = 60_000;

/** Nicer than the thread that answers people, so that a sync never makes them wait; the reader's thread inherits it. */
const NICENESS = 10;
// On Linux this is the calling thread's alone; elsewhere it would be the whole process's.
if (process.platform === 'linux') setPriority(0, NICENESS);

/**
 * By how much a heap may have grown when it is collected next, percent, in every thread of the process. Left alone, V8 lets it
 * grow fourfold at times, and a first sync takes up to 540 MB; so it stays under 300. At 50 it took an eighth more time.
 */
const HEAP_GROWTH = 80;
setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);

const job = workerData.data as IngestJob;
const db = openArchive(job.archivePath, { busyTimeout: 30_000 });
const reader = new Reader(job.root);
/** Loaded once articles are searchable: its lists of names take half a second and some 30 MB. */
let derivations: readonly Derivation[] | null = null;
let stopping = false;
let reported = '';
parentPort?.on('message', () => {
  stopping = true;
});

function tell(message: FromIngest): void {
  parentPort?.postMessage(message);
}

async function syncOnce(settle: number): Promise<number> {
  const result = await sync(db, {
    root: job.root,
    now: () => new Date(),
    read: reader.read,
    onProgress: (progress) => tell({ type: 'progress', ...progress }),
    settle,
  });
  await reader.close();
  tell({ type: 'synced', result });
  await derive();
  return result.unsettled;
}

async function derive(): Promise<void> {
  derivations ??= (await import('./derive.ts')).createDerivations(job.archivePath);
  for (const derivation of derivations) {
    while (!stopping && derivation.step(db)) await breathe();
  }
  tell({ type: 'derived' });
}

function foldersChanged(times: Map<string, number>): boolean {
  let changed = false;
  for (const [path, before] of times) {
    let now = -1;
    try {
      now = statSync(path).mtimeMs;
    } catch {
      // Gone: its parent changed too.
    }
    if (now !== before) changed = true;
  }
  return changed;
}

async function keepSyncing(): Promise<void> {
  let hint = false;
  let watcher: FSWatcher | null = null;
  try {
    watcher = watch(job.root, { recursive: true }, () => {
      hint = true;
    });
    watcher.on('error', () => watcher?.close());
  } catch {
    // No notifications on this file system: the regular looks remain.
  }
  let lastWalk = Date.now();
  // What changed between the first sync and the watch being set counts as unsettled: the first look is a walk.
  let unsettled = 1;
  let times = folderTimes();
  while (!stopping) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    if (!hint && unsettled === 0 && Date.now() - lastWalk < WALK_EVERY && !foldersChanged(times)) continue;
    hint = false;
    lastWalk = Date.now();
    times = folderTimes();
    try {
      unsettled = await syncOnce(SETTLE);
      reported = '';
    } catch (error) {
      if (isDamage(error)) throw error;
      report(error, false);
    }
  }
  watcher?.close();
}

function folderTimes(): Map<string, number> {
  try {
    return new Map(walk(job.root).folders.map((folder) => [folder.path, folder.mtime]));
  } catch {
    return new Map();
  }
}

/** Reports a failure once, however often it repeats. */
function report(error: unknown, fatal: boolean): void {
  const explained = explainStoreError(error, job.archivePath);
  if (!fatal && String(explained) === reported) return;
  reported = String(explained);
  const known = explained instanceof ArchiveError;
  tell({
    type: 'failed',
    fatal,
    code: known ? explained.code : 'internal',
    message: known ? explained.message : String((explained as Error)?.stack ?? explained),
  });
}

try {
  await syncOnce(0).catch((error: unknown) => {
    // A folder that is not mounted yet, a disk that is full: while watching, a later look may find it mended.
    if (!job.watch || isDamage(error)) throw error;
    report(error, false);
  });
  if (job.watch) {
    checkIntegrity(db, job.archivePath);
    await keepSyncing();
  }
} catch (error) {
  report(error, true);
} finally {
  await reader.close();
  db.close();
  parentPort?.close();
}
