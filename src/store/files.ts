import { INDEX_VERSION } from '../index-version.ts';
import type { Db } from './database.ts';

/** The manifest: every file the archive has seen, and what became of it. */
export interface FileRow {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly mtime: number;
  readonly hash: string;
  readonly article: string | null;
  readonly skipped: string | null;
  /** INDEX_VERSION when it was read. */
  readonly version: number;
}

export function allFiles(db: Db): FileRow[] {
  return db.prepare<FileRow>('SELECT * FROM files').all();
}

/** What the manifest knows of a path, or undefined. */
export function getFile(db: Db, path: string): FileRow | undefined {
  return db.prepare<FileRow>('SELECT * FROM files WHERE path = ?').get(path);
}

/** Notes a file as read by this version. */
export function putFile(db: Db, file: Omit<FileRow, 'version'>): void {
  db.prepare(
    'INSERT OR REPLACE INTO files (path, size, mtime, hash, article, skipped, version) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(file.path, file.size, file.mtime, file.hash, file.article, file.skipped, INDEX_VERSION);
}

export function deleteFile(db: Db, path: string): void {
  db.prepare('DELETE FROM files WHERE path = ?').run(path);
}

/** Paths that gave an article its text, in order. */
export function pathsOf(db: Db, article: string): string[] {
  return db
    .prepare<{ path: string }>('SELECT path FROM files WHERE article = ? ORDER BY path')
    .all(article)
    .map((row) => row.path);
}

export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

export function skippedFiles(db: Db, limit = 1_000): SkippedFile[] {
  return db
    .prepare<SkippedFile>('SELECT path, skipped AS reason FROM files WHERE skipped IS NOT NULL ORDER BY path LIMIT ?')
    .all(limit);
}

export function countSkipped(db: Db): number {
  return db.prepare<{ n: number }>('SELECT count(*) AS n FROM files WHERE skipped IS NOT NULL').get()?.n ?? 0;
}

export function getMeta(db: Db, key: string): string | null {
  return db.prepare<{ value: string }>('SELECT value FROM meta WHERE key = ?').get(key)?.value ?? null;
}

export function setMeta(db: Db, key: string, value: string): void {
  db.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value);
}
