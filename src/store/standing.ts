import type { Db } from './database.ts';

/**
 * Sentences a desk (outlet and author) prints under many of its articles: a promotion, a sign-off. Counted by the hashes of
 * the sentences that summaries are made of.
 */

/** A summary and whose it is. */
export interface SummaryToCheck {
  readonly doc: number;
  readonly title: string;
  readonly outlet: string;
  readonly author: string | null;
  readonly summary: readonly string[];
}

/**
 * Summaries that have not been looked at, oldest first: of new and edited articles, or found to hold a standing sentence.
 * `after`: only those behind this row; null: all.
 */
export function summariesToCheck(db: Db, after: number | null, limit: number): SummaryToCheck[] {
  return db
    .prepare<Omit<SummaryToCheck, 'summary'> & { readonly summary: string }>(
      `SELECT doc, title, outlet, author, summary FROM articles
       WHERE doc > ? AND NOT EXISTS (SELECT 1 FROM summary_checks WHERE summary_checks.doc = articles.doc)
       ORDER BY doc LIMIT ?`,
    )
    .all(after ?? Number.MIN_SAFE_INTEGER, limit)
    .map((row) => ({ ...row, summary: JSON.parse(row.summary) as string[] }));
}

/** Notes the sentences (hashes) of a summary that has been looked at. */
export function putSummaryCheck(db: Db, doc: number, hashes: readonly number[]): void {
  db.prepare('INSERT OR REPLACE INTO summary_checks (doc) VALUES (?)').run(doc);
  const insert = db.prepare('INSERT OR IGNORE INTO summary_sentences (hash, doc) VALUES (?, ?)');
  for (const hash of hashes) insert.run(hash, doc);
}

export function putSummary(db: Db, doc: number, summary: readonly string[]): void {
  db.prepare('UPDATE articles SET summary = ? WHERE doc = ?').run(JSON.stringify(summary), doc);
}

export function isStanding(db: Db, hash: number): boolean {
  return db.prepare('SELECT 1 FROM standing_sentences WHERE hash = ?').get(hash) !== undefined;
}

/** Makes sentences in `least` summaries or more standing, and queues those summaries; returns how many sentences were new. */
export function findStanding(db: Db, least: number): number {
  return db.transaction(() => {
    const found = db
      .prepare<{ hash: number }>(
        `SELECT hash FROM summary_sentences WHERE hash NOT IN (SELECT hash FROM standing_sentences)
         GROUP BY hash HAVING count(*) >= ?`,
      )
      .all(least);
    for (const { hash } of found) {
      db.prepare('INSERT INTO standing_sentences (hash) VALUES (?)').run(hash);
      db.prepare('DELETE FROM summary_checks WHERE doc IN (SELECT doc FROM summary_sentences WHERE hash = ?)').run(
        hash,
      );
    }
    return found.length;
  });
}
