import type { Db } from './database.ts';

/** How many articles have a token of the index; counting stops at `limit`. */
export function countToken(db: Db, token: string, limit: number): number {
  const rows = db.prepare<{ n: number }>(
    'SELECT count(*) AS n FROM (SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT ?)',
  );
  return rows.get(`"${token}"`, limit)?.n ?? 0;
}

/** A row with its score; higher is better. */
export interface RelatedRow {
  readonly doc: number;
  readonly score: number;
}

/** The articles that have the most, and the rarest, of some tokens; higher scores are better. */
export function rankByTokens(db: Db, tokens: readonly string[], limit: number): RelatedRow[] {
  const expression = tokens.map((token) => `"${token}"`).join(' OR ');
  return db
    .prepare<RelatedRow>(
      `SELECT rowid AS doc, -bm25(articles_fts, 4.0, 1.0) AS score FROM articles_fts
       WHERE articles_fts MATCH ? ORDER BY score DESC, rowid DESC LIMIT ?`,
    )
    .all(expression, limit);
}
