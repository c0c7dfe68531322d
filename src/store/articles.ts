import type { Article, DateBasis, Image, Kind, Script } from '../article.ts';
import { fold } from '../fold.ts';
import { tokensOf } from '../tokenizer.ts';
import type { Db } from './database.ts';

/** An article with what the store adds to it. */
export interface StoredArticle extends Article {
  readonly summary: readonly string[];
}

/** An article without its text: what lists are made of. */
export interface ArticleRow {
  /** Row number: date order (see migrations.ts). */
  readonly doc: number;
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly outletEn: string;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly image: Image | null;
  readonly kind: Kind;
  readonly summary: readonly string[];
}

/** The columns of a list. */
const ROW = 'doc, id, title, url, outlet, outlet_en, author, published_at, image, kind, summary';

interface RawRow {
  readonly doc: number;
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly outlet_en: string;
  readonly author: string | null;
  readonly published_at: number | null;
  readonly image: string | null;
  readonly kind: Kind;
  readonly summary: string;
}

interface FullRow extends RawRow {
  readonly path: string;
  readonly section: string | null;
  readonly source: string | null;
  readonly editor: string | null;
  readonly translator: string | null;
  readonly date_basis: DateBasis | null;
  readonly saved_at: string | null;
  readonly original_url: string | null;
  readonly script: Script;
  readonly tags: string;
}

function isoTime(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString();
}

function toRow(raw: RawRow): ArticleRow {
  return {
    doc: raw.doc,
    id: raw.id,
    title: raw.title,
    url: raw.url,
    outlet: raw.outlet,
    outletEn: raw.outlet_en,
    author: raw.author,
    publishedAt: isoTime(raw.published_at),
    image: raw.image === null ? null : (JSON.parse(raw.image) as Image),
    kind: raw.kind,
    summary: JSON.parse(raw.summary) as string[],
  };
}

/** First free row for an article of that time: seconds × 16, counting up over what is taken. */
function freeDoc(db: Db, publishedAt: number | null): number {
  let doc = (publishedAt ?? 0) * 16;
  const taken = db.prepare<{ n: number }>('SELECT 1 AS n FROM articles WHERE doc = ?');
  while (taken.get(doc) !== undefined) doc++;
  return doc;
}

/** The text of an article as the index takes it. */
export interface IndexedText {
  /** Tokens separated by spaces. */
  readonly title: string;
  readonly body: string;
  /** Paragraphs and captions, folded, one a line. */
  readonly folded: string;
}

export function indexText(article: Pick<Article, 'title' | 'paragraphs' | 'captions'>): IndexedText {
  const folded = fold([...article.paragraphs, ...article.captions].join('\n'));
  return { title: tokensOf(fold(article.title)), body: tokensOf(folded), folded };
}

/** What one article brings into the store. */
export interface NewArticle {
  readonly article: StoredArticle;
  readonly contentHash: string;
  readonly indexed: IndexedText;
}

/** Row number for a new article; pass them to `insertArticle` in rising order, the index flushes on every step back. */
export function assignDoc(db: Db, article: Article): number {
  return freeDoc(db, article.publishedAt === null ? null : Math.floor(Date.parse(article.publishedAt) / 1000));
}

/** Inserts an article, its text and its index entry. Call inside a transaction. */
export function insertArticle(db: Db, doc: number, entry: NewArticle, addedAt: number): void {
  const { article } = entry;
  db.prepare(
    `INSERT INTO articles (doc, id, path, title, url, outlet, outlet_en, section, source, author, editor, translator, published_at,
       date_basis, saved_at, original_url, script, kind, image, tags, summary, content_hash, added_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    doc,
    article.id,
    article.path,
    article.title,
    article.url,
    article.outlet,
    article.outletEn,
    article.section,
    article.source,
    article.author,
    article.editor,
    article.translator,
    article.publishedAt === null ? null : Math.floor(Date.parse(article.publishedAt) / 1000),
    article.dateBasis,
    article.savedAt,
    article.originalUrl,
    article.script,
    article.kind,
    article.image === null ? null : JSON.stringify(article.image),
    JSON.stringify(article.tags),
    JSON.stringify(article.summary),
    entry.contentHash,
    addedAt,
  );
  db.prepare('INSERT INTO texts (doc, paragraphs, captions) VALUES (?, ?, ?)').run(
    doc,
    JSON.stringify(article.paragraphs),
    JSON.stringify(article.captions),
  );
  db.prepare('INSERT INTO articles_fts (rowid, title, body) VALUES (?, ?, ?)').run(
    doc,
    entry.indexed.title,
    entry.indexed.body,
  );
  db.prepare('INSERT INTO folded_texts (doc, body) VALUES (?, ?)').run(
    doc,
    Buffer.from(entry.indexed.folded, 'utf16le'),
  );
}

/** Removes an article and everything that hangs on its row. Call inside a transaction. */
export function deleteArticle(db: Db, doc: number): void {
  db.prepare('DELETE FROM articles_fts WHERE rowid = ?').run(doc);
  db.prepare('DELETE FROM articles WHERE doc = ?').run(doc);
}

/** Row number and time of entry of an article, or null. */
export function findDoc(db: Db, id: string): { readonly doc: number; readonly addedAt: number } | null {
  return (
    db
      .prepare<{ doc: number; addedAt: number }>('SELECT doc, added_at AS addedAt FROM articles WHERE id = ?')
      .get(id) ?? null
  );
}

/** Path of the file an article's text came from, or null. */
export function ownerOf(db: Db, doc: number): string | null {
  return db.prepare<{ path: string }>('SELECT path FROM articles WHERE doc = ?').get(doc)?.path ?? null;
}

/** Paths of all files that give an article its text. */
export function ownerPaths(db: Db): ReadonlySet<string> {
  return new Set(
    db
      .prepare<{ path: string }>('SELECT path FROM articles')
      .all()
      .map((row) => row.path),
  );
}

/** Id of an article with the same title and text under another address, or null. */
export function findTwin(db: Db, contentHash: string): string | null {
  return (
    db.prepare<{ id: string }>('SELECT id FROM articles WHERE content_hash = ? ORDER BY doc LIMIT 1').get(contentHash)
      ?.id ?? null
  );
}

const FULL = 'SELECT * FROM articles WHERE id = ?';

/** The whole article, or null. */
export function getArticle(db: Db, id: string): (StoredArticle & { readonly doc: number }) | null {
  const raw = db.prepare<FullRow>(FULL).get(id);
  if (raw === undefined) return null;
  const text = getText(db, raw.doc);
  return {
    ...toRow(raw),
    path: raw.path,
    section: raw.section,
    source: raw.source,
    editor: raw.editor,
    translator: raw.translator,
    dateBasis: raw.date_basis,
    savedAt: raw.saved_at,
    originalUrl: raw.original_url,
    script: raw.script,
    tags: JSON.parse(raw.tags) as string[],
    paragraphs: text.paragraphs,
    captions: text.captions,
  };
}

/** Paragraphs and captions of one row. */
export function getText(db: Db, doc: number): { readonly paragraphs: string[]; readonly captions: string[] } {
  const row = db
    .prepare<{ paragraphs: string; captions: string }>('SELECT paragraphs, captions FROM texts WHERE doc = ?')
    .get(doc);
  return {
    paragraphs: row === undefined ? [] : (JSON.parse(row.paragraphs) as string[]),
    captions: row === undefined ? [] : (JSON.parse(row.captions) as string[]),
  };
}

/** Rows by number, in the order asked for. */
export function getRows(db: Db, docs: readonly number[]): ArticleRow[] {
  const rows = db
    .prepare<RawRow>(`SELECT ${ROW} FROM articles WHERE doc IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(docs));
  const byDoc = new Map(rows.map((raw) => [raw.doc, toRow(raw)]));
  return docs.flatMap((doc) => byDoc.get(doc) ?? []);
}

/** Ids of what was published from `since` on and before `until` (seconds), oldest first. */
export function idsPublishedBetween(db: Db, since: number, until: number): string[] {
  return db
    .prepare<{ id: string }>('SELECT id FROM articles WHERE doc >= ? AND doc < ? ORDER BY doc')
    .all(since * 16, until * 16)
    .map((row) => row.id);
}

/** Rows by article id, oldest first; ids the archive has not are left out. */
export function getRowsById(db: Db, ids: readonly string[]): ArticleRow[] {
  return db
    .prepare<RawRow>(`SELECT ${ROW} FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY doc`)
    .all(JSON.stringify(ids))
    .map(toRow);
}

export interface LatestFilter {
  /** Names of outlets to keep; empty: all. */
  readonly outlets: readonly string[];
  /** Seconds since the epoch; null: no bound. */
  readonly since: number | null;
  readonly limit: number;
  readonly offset: number;
}

/** Newest articles first. */
export function latestArticles(db: Db, filter: LatestFilter): ArticleRow[] {
  const rows = db
    .prepare<RawRow>(
      `SELECT ${ROW} FROM articles
       WHERE doc >= ? AND (? = '[]' OR outlet IN (SELECT value FROM json_each(?)))
       ORDER BY doc DESC LIMIT ? OFFSET ?`,
    )
    .all(
      filter.since === null ? Number.MIN_SAFE_INTEGER : filter.since * 16,
      JSON.stringify(filter.outlets),
      JSON.stringify(filter.outlets),
      filter.limit,
      filter.offset,
    );
  return rows.map(toRow);
}

/** Ids of what was published at `since` (seconds) or later: the newest `limit`, oldest first. */
export function idsPublishedSince(db: Db, since: number, limit: number): string[] {
  return db
    .prepare<{ id: string }>('SELECT id FROM articles WHERE doc >= ? ORDER BY doc DESC LIMIT ?')
    .all(since * 16, limit)
    .map((row) => row.id)
    .reverse();
}

export interface OutletCount {
  readonly name: string;
  readonly nameEn: string;
  readonly count: number;
}

/** Outlets by number of articles, most first. */
export function countOutlets(db: Db): OutletCount[] {
  return db
    .prepare<OutletCount>(
      'SELECT outlet AS name, min(outlet_en) AS nameEn, count(*) AS count FROM articles GROUP BY outlet ORDER BY count DESC, name',
    )
    .all();
}

/** Number of articles, and the first and last date of publication. */
export function archiveSpan(db: Db): {
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
} {
  const count = db.prepare<{ n: number }>('SELECT count(*) AS n FROM articles').get()?.n ?? 0;
  const ends = db
    .prepare<{ first: number | null; last: number | null }>(
      'SELECT min(published_at) AS first, max(published_at) AS last FROM articles',
    )
    .get();
  return { articles: count, first: isoTime(ends?.first ?? null), last: isoTime(ends?.last ?? null) };
}
