import type { Article, DateBasis, Image, Kind, Script } from '../article.ts';
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

/** Row number and time of entry of an article, or null. */
export function findDoc(db: Db, id: string): { readonly doc: number; readonly addedAt: number } | null {
  return (
    db
      .prepare<{ doc: number; addedAt: number }>('SELECT doc, added_at AS addedAt FROM articles WHERE id = ?')
      .get(id) ?? null
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

/** Row number and id of every article, oldest first. */
export function allDocs(db: Db): { readonly doc: number; readonly id: string }[] {
  return db.prepare<{ doc: number; id: string }>('SELECT doc, id FROM articles ORDER BY doc').all();
}
