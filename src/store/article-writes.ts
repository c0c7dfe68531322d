import type { Article } from '../article.ts';
import { fold } from '../fold.ts';
import { tokensOf } from '../tokenizer.ts';
import type { StoredArticle } from './articles.ts';
import type { Db } from './database.ts';

/** What only the writer of the archive does with articles. Everything here is called inside its transaction. */

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
