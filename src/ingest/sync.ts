import { ArchiveError } from '../errors.ts';
import { INDEX_VERSION } from '../index-version.ts';
import { ownerPaths } from '../store/article-writes.ts';
import type { Db } from '../store/database.ts';
import { allFiles, type FileRow, putFile, setMeta } from '../store/files.ts';
import { mergeOnWrite } from '../store/search.ts';
import type { FileToRead, PreparedFile } from './prepare.ts';
import { type Listing, walk } from './walk.ts';
import { Writer } from './writer.ts';

/** How far a sync is. */
export interface SyncProgress {
  readonly done: number;
  readonly total: number;
}

export interface SyncResult {
  readonly added: number;
  readonly updated: number;
  readonly deleted: number;
  readonly skipped: number;
  /** Files still being written: look again soon. */
  readonly unsettled: number;
}

export interface SyncOptions {
  readonly root: string;
  readonly now: () => Date;
  /** Reads files, all of them and in order, a batch at a time; may run elsewhere. */
  readonly read: (files: readonly FileToRead[]) => AsyncIterable<readonly PreparedFile[]>;
  readonly onProgress?: (progress: SyncProgress) => void;
  /** A file younger than this many milliseconds may still be written and waits for the next sync; 0 takes all. */
  readonly settle?: number;
}

/** What has to be read and what is gone, compared with the manifest by path, size and time. */
export interface Changes {
  readonly read: readonly FileToRead[];
  readonly gone: readonly FileRow[];
  readonly refused: Listing['refused'];
  readonly unsettled: number;
  readonly listing: Listing;
}

/** From so many files on, the index is merged after the sync instead of with every write. */
const MANY_FILES = 1_000;

/**
 * Compares the folder with the manifest. Cheap: no file is opened. What another version of the code has read is to be
 * read again.
 */
export function findChanges(db: Db, root: string, now: Date, settle = 0): Changes {
  const listing = walk(root);
  const known = new Map(allFiles(db).map((row) => [row.path, row]));
  if (listing.files.length === 0 && [...known.values()].some((row) => row.article !== null)) {
    throw new ArchiveError(
      'archive_missing',
      `ARTICLES_DIR ${root} is empty, but held articles before. Is it mounted? The index is kept as it is; delete archive.db in DATA_DIR to start anew.`,
    );
  }
  const read: FileToRead[] = [];
  let unsettled = 0;
  let outdated = false;
  for (const file of listing.files) {
    const row = known.get(file.path);
    known.delete(file.path);
    const current = row?.version === INDEX_VERSION;
    if (current && row.size === file.size && row.mtime === file.mtime) continue;
    if (settle > 0 && Math.abs(now.getTime() - file.mtime) < settle) unsettled++;
    else read.push({ ...file, knownHash: current ? row.hash : null });
    outdated ||= row !== undefined && !current;
  }
  if (outdated) {
    // Articles keep their ids: copies find the file that gives the text already read.
    const owners = ownerPaths(db);
    read.sort((a, b) => Number(owners.has(b.path)) - Number(owners.has(a.path)));
  }
  const refused = listing.refused.filter(({ path, reason }) => {
    const row = known.get(path);
    known.delete(path);
    return row?.skipped !== reason;
  });
  return { read, gone: [...known.values()], refused, unsettled, listing };
}

/** True when a sync would write something. */
export function hasChanges(changes: Changes): boolean {
  return changes.read.length + changes.gone.length + changes.refused.length > 0;
}

/**
 * Brings the archive up to what the folder holds. Every article enters, changes or leaves in one transaction together
 * with its index entry and manifest rows, so a reader never sees half of one and a crash loses only what was not yet
 * committed; the next sync finds that again.
 */
export async function sync(db: Db, options: SyncOptions): Promise<SyncResult> {
  const changes = findChanges(db, options.root, options.now(), options.settle);
  const writer = new Writer(db, options.now, changes.gone);
  const total = changes.read.length;
  mergeOnWrite(db, total < MANY_FILES);
  let done = 0;
  for await (const batch of options.read(changes.read)) {
    db.transaction(() => writer.apply(batch));
    done += batch.length;
    options.onProgress?.({ done, total });
  }
  db.transaction(() => {
    for (const { path, reason } of changes.refused)
      putFile(db, { path, size: 0, mtime: 0, hash: '', article: null, skipped: reason });
    for (const row of changes.gone) writer.remove(row);
  });
  for await (const batch of options.read(writer.orphans())) db.transaction(() => writer.apply(batch));
  db.transaction(() => setMeta(db, 'lastSync', options.now().toISOString()));
  return { ...writer.counts, unsettled: changes.unsettled };
}
