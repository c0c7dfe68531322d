import { fold, isHan } from '../fold.ts';
import { tokenize } from '../tokenizer.ts';
import type { Db } from './database.ts';

/**
 * The full-text index: FTS5 expressions are made here and run here. What a person typed only ever becomes tokens of
 * letters and digits inside quotation marks.
 *
 *     出口管制      →  "出口 口管 管制"          (the run's last character alone is left out: the text may go on)
 *     3700亿       →  "3700 亿" *              (a last character alone: the start of some token)
 *     covid-19     →  "covid 19"
 */
export interface PhraseOptions {
  /** Only in titles. */
  readonly inTitle?: boolean;
  /** The last word may go on. */
  readonly prefix?: boolean;
}

/** Folded text as an FTS5 phrase of its tokens; null for text without letters and digits. */
export function ftsPhrase(folded: string, options: PhraseOptions = {}): string | null {
  const tokens = tokenize(folded);
  const last = tokens.at(-1);
  if (last === undefined) return null;
  const previous = tokens.at(-2);
  const continued = previous !== undefined && previous.end === last.end;
  const whole = continued ? tokens.slice(0, -1) : tokens;
  const open = !continued && isHan(last.text) && [...last.text].length === 1;
  const phrase = `"${whole.map((token) => token.text).join(' ')}"${open || options.prefix === true ? ' *' : ''}`;
  return options.inTitle === true ? `{title} : ${phrase}` : phrase;
}

export function anyOf(expressions: readonly string[]): string {
  return expressions.length === 1 ? (expressions[0] ?? '') : `(${expressions.join(' OR ')})`;
}

export function allOf(expressions: readonly string[]): string {
  return expressions.join(' AND ');
}

export function butNot(expression: string, excluded: readonly string[]): string {
  return excluded.length === 0 ? expression : `(${expression}) NOT (${excluded.join(' OR ')})`;
}

export function onlyInTitle(expression: string): string {
  return `{title} : (${expression})`;
}

/** What narrows a search beside its words. */
export interface SearchFilter {
  /** Names of outlets as stored; null: any. */
  readonly outlets: readonly string[] | null;
  readonly excludedOutlets: readonly string[];
  /** Authors as stored; null: any. */
  readonly authors: readonly string[] | null;
  /** Seconds since the epoch: from this time on; before this time. */
  readonly after: number | null;
  readonly before: number | null;
  /** Only these rows; absent: all. */
  readonly docs?: readonly number[];
}

export type Order = 'newest' | 'oldest';

/** A matching row; `score` is bm25 with title words weighing sixteen times, higher is better. */
export interface Match {
  readonly doc: number;
  readonly score: number;
}

/** Rows below this have no date (see migrations.ts): they lie in no period. */
const DATED = 1_000_000;

interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

function conditions(filter: SearchFilter, row: string): Condition {
  const parts: string[] = [];
  const values: unknown[] = [];
  const add = (sql: string, value: unknown): void => {
    parts.push(sql);
    values.push(value);
  };
  if (filter.after !== null) add(`${row} >= ?`, filter.after * 16);
  if (filter.before !== null) add(`${row} < ?`, filter.before * 16);
  if (filter.before !== null && filter.after === null) add(`${row} >= ?`, DATED);
  if (filter.docs !== undefined) add(`${row} IN (SELECT value FROM json_each(?))`, JSON.stringify(filter.docs));
  const article: string[] = [];
  if (filter.outlets !== null) {
    article.push('outlet IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(filter.outlets));
  }
  if (filter.excludedOutlets.length > 0) {
    article.push('outlet NOT IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(filter.excludedOutlets));
  }
  if (filter.authors !== null) {
    article.push('author IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(filter.authors));
  }
  if (article.length > 0)
    parts.push(`EXISTS (SELECT 1 FROM articles a WHERE a.doc = ${row} AND ${article.join(' AND ')})`);
  return { sql: parts.map((part) => ` AND ${part}`).join(''), values };
}

/** The first `limit` rows of an expression in date order: bounded however common the words are. */
export function matchesByDate(db: Db, expression: string, filter: SearchFilter, order: Order, limit: number): number[] {
  const { sql, values } = conditions(filter, 'articles_fts.rowid');
  return db.column<number>(
    `SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?${sql}
     ORDER BY rowid ${order === 'newest' ? 'DESC' : 'ASC'} LIMIT ?`,
    expression,
    ...values,
    limit,
  );
}

/** The best `limit` rows of an expression, of those from row `from` on. */
export function bestMatches(db: Db, expression: string, filter: SearchFilter, limit: number, from = 0): Match[] {
  const { sql, values } = conditions(filter, 'articles_fts.rowid');
  return db
    .prepare<Match>(
      `SELECT rowid AS doc, -bm25(articles_fts, 16.0, 1.0) AS score FROM articles_fts
       WHERE articles_fts MATCH ? AND articles_fts.rowid >= ?${sql} ORDER BY score DESC, rowid DESC LIMIT ?`,
    )
    .all(expression, from, ...values, limit);
}

/** Rows that meet a filter whatever their words, except those of the `excluded` expression (null: none), in date order. */
export function rowsByDate(
  db: Db,
  filter: SearchFilter,
  excluded: string | null,
  order: Order,
  limit: number,
): number[] {
  const { sql, values } = conditions(filter, 'd.doc');
  const without =
    excluded === null ? '' : ' AND d.doc NOT IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)';
  return db.column<number>(
    `SELECT d.doc FROM articles d WHERE 1${sql}${without}
     ORDER BY d.doc ${order === 'newest' ? 'DESC' : 'ASC'} LIMIT ?`,
    ...values,
    ...(excluded === null ? [] : [excluded]),
    limit,
  );
}

/** How many rows match, counted to `limit` at most. */
export function countMatches(db: Db, expression: string, limit: number): number {
  return (
    db
      .prepare<{ n: number }>(
        'SELECT count(*) AS n FROM (SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT ?)',
      )
      .get(expression, limit)?.n ?? 0
  );
}

/** Texts as the sources have them: paragraphs and captions, one a line, by row. */
export function sourceTexts(db: Db, docs: readonly number[]): Map<number, string> {
  const rows = db
    .prepare<{ doc: number; paragraphs: string; captions: string }>(
      'SELECT doc, paragraphs, captions FROM texts WHERE doc IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(docs));
  const lines = (row: { paragraphs: string; captions: string }): string[] => [
    ...(JSON.parse(row.paragraphs) as string[]),
    ...(JSON.parse(row.captions) as string[]),
  ];
  return new Map(rows.map((row) => [row.doc, lines(row).join('\n')]));
}

/** The same texts folded, by row. */
export function foldedTexts(db: Db, docs: readonly number[]): Map<number, string> {
  const rows = db
    .prepare<{ doc: number; body: Buffer }>(
      'SELECT doc, body FROM folded_texts WHERE doc IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(docs));
  const folded = new Map(rows.map((row) => [row.doc, row.body.toString('utf16le')]));
  // An index that an earlier version made has none until the next sync is through.
  const missing = docs.filter((doc) => !folded.has(doc));
  if (missing.length > 0) for (const [doc, text] of sourceTexts(db, missing)) folded.set(doc, fold(text));
  return folded;
}

/** Every author of the archive, as stored. */
export function allAuthors(db: Db): string[] {
  return db
    .prepare<{ author: string }>('SELECT DISTINCT author FROM articles WHERE author IS NOT NULL')
    .all()
    .map((row) => row.author);
}

/** A title, its publisher and its row. */
export interface TitleRow {
  readonly doc: number;
  readonly title: string;
  readonly outlet: string;
}

/** All titles, newest first. */
export function allTitles(db: Db): TitleRow[] {
  return db.prepare<TitleRow>('SELECT doc, title, outlet FROM articles ORDER BY doc DESC').all();
}

/** Two counters that grow with the archive's changes: by this connection, and by others. */
export function archiveVersion(db: Db): { readonly own: number; readonly others: number } {
  const own = db.prepare<{ n: number }>('SELECT total_changes() AS n').get()?.n ?? 0;
  const others = db.prepare<{ data_version: number }>('PRAGMA data_version').get()?.data_version ?? 0;
  return { own, others };
}

/** Titles of rows, newest first. */
export function articleTitles(db: Db, docs: readonly number[]): TitleRow[] {
  return db
    .prepare<TitleRow>(
      'SELECT doc, title, outlet FROM articles WHERE doc IN (SELECT value FROM json_each(?)) ORDER BY doc DESC',
    )
    .all(JSON.stringify(docs));
}

/** In how many pieces the index lies; each adds to the cost of every question. */
export function countSegments(db: Db): number {
  return db.prepare<{ n: number }>('SELECT count(DISTINCT segid) AS n FROM articles_fts_idx').get()?.n ?? 0;
}

/**
 * Merges about `pages` pages of the index's pieces; returns false when nothing was left to do. `start`: begins to make one
 * piece of all of them.
 */
export function mergeSegments(db: Db, pages: number, start: boolean): boolean {
  const before = archiveVersion(db).own;
  db.prepare("INSERT INTO articles_fts (articles_fts, rank) VALUES ('merge', ?)").run(start ? -pages : pages);
  // FTS5 counts the command itself as one change.
  return archiveVersion(db).own - before >= 2;
}

/** How many pieces of one size FTS5 lets gather before it merges them as it writes (its default), and the setting for never. */
const AUTOMERGE = 4;
const NEVER = 0;

/**
 * Whether pieces are merged a little with every write, or left for `mergeSegments`. A first sync would merge the same
 * entries over and over. The setting is kept in the archive: every writer states what it wants.
 */
export function mergeOnWrite(db: Db, on: boolean): void {
  const wanted = on ? AUTOMERGE : NEVER;
  const now =
    db.prepare<{ v: number }>("SELECT v FROM articles_fts_config WHERE k = 'automerge'").get()?.v ?? AUTOMERGE;
  if (now !== wanted)
    db.prepare("INSERT INTO articles_fts (articles_fts, rank) VALUES ('automerge', CAST(? AS INTEGER))").run(wanted);
}
