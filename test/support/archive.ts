import { onTestFinished } from 'vitest';
import { readHere } from '../../src/ingest/reader.ts';
import { type SyncResult, sync } from '../../src/ingest/sync.ts';
import { type Db, IN_MEMORY, openArchive, openState } from '../../src/store/database.ts';

/** A fresh archive in memory. */
export function memoryArchive(): Db {
  const db = openArchive(IN_MEMORY);
  onTestFinished(() => db.close());
  return db;
}

/** A fresh state database in memory. */
export function memoryState(): Db {
  const db = openState(IN_MEMORY);
  onTestFinished(() => db.close());
  return db;
}

/** Syncs a folder into an archive, on this thread. */
export function syncFolder(db: Db, root: string, now = new Date('2024-03-05T00:00:00Z')): Promise<SyncResult> {
  return sync(db, { root, now: () => now, read: readHere(root) });
}

/** Everything a reader can see of an archive, for comparing two. */
export function contents(db: Db) {
  const articles = db
    .prepare<{ id: string; path: string; title: string; doc: number }>(
      'SELECT id, path, title, doc FROM articles ORDER BY id',
    )
    .all();
  const files = db.prepare('SELECT path, article, skipped FROM files ORDER BY path').all();
  const texts = db.prepare('SELECT count(*) AS n FROM texts JOIN articles USING (doc)').get();
  const indexed = db.prepare('SELECT rowid FROM articles_fts ORDER BY rowid').all();
  return { articles, files, texts, indexed };
}
