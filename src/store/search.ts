import { fold } from '../fold.ts';
import { tokenize } from '../tokenizer.ts';
import type { Db } from './database.ts';

/** One word as an FTS5 phrase of its tokens; null for a word without any letter. */
export function ftsPhrase(word: string): string | null {
  const tokens = tokenize(fold(word)).map((token) => token.text);
  if (tokens.length === 0) return null;
  const last = tokens.at(-1) ?? '';
  // A Han run ends with its last character alone; a query may stop in mid-run, so it leaves that token out.
  const whole =
    tokens.length > 1 && [...last].length === 1 && tokens.at(-2)?.endsWith(last) ? tokens.slice(0, -1) : tokens;
  const phrase = `"${whole.join(' ')}"`;
  return whole.length === 1 && [...last].length === 1 ? `${phrase}*` : phrase;
}

export interface Ranked {
  readonly doc: number;
  readonly score: number;
}

/** The best rows for an FTS5 expression, title words weighing sixteen times; higher scores are better. */
export function searchIndex(db: Db, expression: string, limit: number, offset: number): Ranked[] {
  return db
    .prepare<Ranked>(
      `SELECT rowid AS doc, -bm25(articles_fts, 16.0, 1.0) AS score FROM articles_fts
       WHERE articles_fts MATCH ? ORDER BY score DESC, rowid DESC LIMIT ? OFFSET ?`,
    )
    .all(expression, limit, offset);
}

export function countMatches(db: Db, expression: string): number {
  return (
    db.prepare<{ n: number }>('SELECT count(*) AS n FROM articles_fts WHERE articles_fts MATCH ?').get(expression)?.n ??
    0
  );
}
