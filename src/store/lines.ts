import { createHash } from 'node:crypto';
import type { Db } from './database.ts';

/** Stores a line a button cannot carry and returns its token; the same line has the same token. */
export function storeLine(db: Db, line: string, now: Date): string {
  const token = createHash('sha256').update(line).digest('base64url').slice(0, 16);
  db.prepare(
    'INSERT INTO lines (token, line, used_at) VALUES (?, ?, ?) ON CONFLICT (token) DO UPDATE SET used_at = excluded.used_at',
  ).run(token, line, Math.floor(now.getTime() / 1000));
  return token;
}

/** The line of a token, or null for one we never gave or have pruned. */
export function loadLine(db: Db, token: string): string | null {
  return db.prepare<{ line: string }>('SELECT line FROM lines WHERE token = ?').get(token)?.line ?? null;
}

/** Forgets lines not used since `before`. */
export function pruneLines(db: Db, before: Date): void {
  db.prepare('DELETE FROM lines WHERE used_at < ?').run(Math.floor(before.getTime() / 1000));
}
