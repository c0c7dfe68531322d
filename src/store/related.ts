import type { Db } from './database.ts';
import type { Ranked } from './search.ts';

/** How many articles have a token of the index; counting stops at `limit`. */
export function countToken(db: Db, token: string, limit: number): number {
  const rows = db.prepare<{ n: number }>(
    'SELECT count(*) AS n FROM (SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT ?)',
  );
  return rows.get(`"${token}"`, limit)?.n ?? 0;
}

/** The articles that have the most, and the rarest, of some tokens; higher scores are better. */
export function rankByTokens(db: Db, tokens: readonly string[], limit: number): Ranked[] {
  const expression = tokens.map((token) => `"${token}"`).join(' OR ');
  return db
    .prepare<Ranked>(
      `SELECT rowid AS doc, -bm25(articles_fts, 4.0, 1.0) AS score FROM articles_fts
       WHERE articles_fts MATCH ? ORDER BY score DESC, rowid DESC LIMIT ?`,
    )
    .all(expression, limit);
}
