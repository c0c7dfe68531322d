import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAliasesFile } from './aliases-file.ts';
import { type App, createApp } from './app.ts';
import type { Config } from './config.ts';
import { ArchiveError } from './errors.ts';
import { findChanges, hasChanges, type Ingest, type IngestEvents, startIngest } from './ingest.ts';
import type { Log } from './log.ts';
import { setAliases } from './queries/search/aliases.ts';
import {
  type Db,
  explainStoreError,
  isDamage,
  lockWriter,
  moveAside,
  openArchive,
  openState,
  type WriterLock,
} from './store/database.ts';
import { peoplePending } from './store/people.ts';

/** The running parts of one process: the two databases, the ingest thread, the app. */
export interface Runtime {
  readonly app: App;
  readonly archive: Db;
  readonly state: Db;
  /** Starts the ingest thread; null when another process is the writer of this DATA_DIR. */
  ingest(options: { watch: boolean; events?: IngestEvents }): Ingest | null;
  /** True when the folder differs from the index, or work on what is indexed was cut off; cheap. */
  stale(): boolean;
  close(): void;
}

/** Left behind when a query met damage, so that the next start rebuilds. */
const DAMAGED = 'archive.damaged';

export function markDamaged(config: Config): void {
  writeFileSync(
    join(config.dataDir, DAMAGED),
    'The index was found damaged; the next start moves it aside and rebuilds it.\n',
  );
}

/** Another process writes to the same DATA_DIR. */
export function lockedError(config: Config): ArchiveError {
  return new ArchiveError(
    'archive_locked',
    `Another Xunwen writes to ${config.dataDir}. Stop it first, or set another DATA_DIR.`,
  );
}

/** True for an error of a broken database, raw or explained. */
export function isDamaged(error: unknown): boolean {
  return isDamage(error) || (error instanceof ArchiveError && error.code === 'archive_damaged');
}

/** Opens what is there, creating it when it is not; a damaged archive is moved aside, nothing is deleted. */
export function openRuntime(config: Config, log: Log): Runtime {
  const archivePath = join(config.dataDir, 'archive.db');
  let lock: WriterLock | null = null;
  const takeLock = () => {
    lock ??= lockWriter(join(config.dataDir, 'writer.lock'));
    return lock !== null;
  };
  const setAside = () => {
    if (!takeLock()) throw lockedError(config);
    if (existsSync(archivePath)) {
      log.warn({ movedTo: moveAside(archivePath, new Date()) }, 'the index was damaged: moved aside, rebuilding it');
    }
    rmSync(join(config.dataDir, DAMAGED), { force: true });
  };
  if (existsSync(join(config.dataDir, DAMAGED))) setAside();
  const archive = openOrRebuild(archivePath, setAside);
  setAliases(archive, readAliasesFile(config.dataDir));
  const state = openState(join(config.dataDir, 'state.db'));
  let running: Ingest | null = null;
  const onDamage = (error: unknown) => {
    if (isDamaged(error)) markDamaged(config);
    throw explainStoreError(error, archivePath);
  };
  const built = createApp({ archive, state, now: () => new Date(), syncing: () => running?.progress() ?? null, log });
  const app: App = { ...built, run: (input) => built.run(input).catch(onDamage) };
  return {
    app,
    archive,
    state,
    ingest({ watch, events = {} }) {
      if (!takeLock()) return null;
      running = startIngest({ root: config.articlesDir, archivePath, watch }, log, events);
      running.firstSync.catch(onDamage).catch(() => {});
      return running;
    },
    stale: () => hasChanges(findChanges(archive, config.articlesDir, new Date())) || peoplePending(archive),
    close() {
      archive.close();
      state.close();
      lock?.release();
    },
  };
}

function openOrRebuild(path: string, setAside: () => void): Db {
  try {
    return openArchive(path);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    setAside();
    return openArchive(path);
  }
}
