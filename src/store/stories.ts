import type { StoredSignature } from '../extract/story/signature.ts';
import type { Db } from './database.ts';

/** A signature with its row. `story` is null until it is grouped. */
export interface StoryRow extends StoredSignature {
  readonly doc: number;
  readonly story: string | null;
}

const COLUMNS = 'doc, story, title, lead, source, doc / 16 AS time';

/** Articles behind row `after` that have no signature, in date order: new and edited ones. Undated ones have no story. */
export function docsWithoutSignature(db: Db, after: number, limit: number): number[] {
  return db
    .prepare<{ doc: number }>(
      `SELECT doc FROM articles WHERE doc > ? AND published_at IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM stories WHERE stories.doc = articles.doc) ORDER BY doc LIMIT ?`,
    )
    .all(after, limit)
    .map((row) => row.doc);
}

export interface TextForStory {
  readonly doc: number;
  readonly title: string;
  readonly outlet: string;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly paragraphs: readonly string[];
}

/** What a signature is made of. */
export function textForStory(db: Db, doc: number): TextForStory | null {
  const row = db
    .prepare<{ title: string; outlet: string; author: string | null; published_at: number; paragraphs: string }>(
      'SELECT title, outlet, author, published_at, paragraphs FROM articles JOIN texts USING (doc) WHERE doc = ?',
    )
    .get(doc);
  if (row === undefined) return null;
  return {
    doc,
    title: row.title,
    outlet: row.outlet,
    author: row.author,
    publishedAt: new Date(row.published_at * 1000).toISOString(),
    paragraphs: JSON.parse(row.paragraphs) as string[],
  };
}

/** Notes a sentence of an article; returns whether no other article had it before. */
export function noteSentence(db: Db, hash: number, doc: number): boolean {
  const first = db.prepare<{ doc: number }>('SELECT doc FROM story_sentences WHERE hash = ?').get(hash)?.doc;
  if (first === undefined) db.prepare('INSERT INTO story_sentences (hash, doc) VALUES (?, ?)').run(hash, doc);
  return first === undefined || first === doc;
}

export function putSignature(db: Db, doc: number, signature: StoredSignature): void {
  db.prepare('INSERT OR REPLACE INTO stories (doc, story, title, lead, source) VALUES (?, NULL, ?, ?, ?)').run(
    doc,
    signature.title,
    signature.lead,
    signature.source,
  );
}

/** Signatures still to be grouped, in date order. */
export function ungrouped(db: Db, limit: number): StoryRow[] {
  return db.prepare<StoryRow>(`SELECT ${COLUMNS} FROM stories WHERE story IS NULL ORDER BY doc LIMIT ?`).all(limit);
}

/** Titles of the newest signatures, the newest first, for counting how common a term is. */
export function recentTitles(db: Db, limit: number): Pick<StoryRow, 'title' | 'source' | 'time'>[] {
  return db
    .prepare<Pick<StoryRow, 'title' | 'source' | 'time'>>(
      'SELECT title, source, doc / 16 AS time FROM stories ORDER BY doc DESC LIMIT ?',
    )
    .all(limit);
}

/** Grouped signatures of rows `from` to `to`, in date order. */
export function groupedBetween(db: Db, from: number, to: number): StoryRow[] {
  return db
    .prepare<StoryRow>(`SELECT ${COLUMNS} FROM stories WHERE doc BETWEEN ? AND ? AND story IS NOT NULL ORDER BY doc`)
    .all(from, to);
}

/** The signature of one article, or null. */
export function storyRow(db: Db, doc: number): StoryRow | null {
  return db.prepare<StoryRow>(`SELECT ${COLUMNS} FROM stories WHERE doc = ?`).get(doc) ?? null;
}

/** Rows of one story, in date order. */
export function storyRows(db: Db, story: string): StoryRow[] {
  return db.prepare<StoryRow>(`SELECT ${COLUMNS} FROM stories WHERE story = ? ORDER BY doc`).all(story);
}

/** Puts an article into a story. */
export function assignStory(db: Db, doc: number, story: string): void {
  db.prepare('UPDATE stories SET story = ? WHERE doc = ?').run(story, doc);
}

export function idOfDoc(db: Db, doc: number): string | null {
  return db.prepare<{ id: string }>('SELECT id FROM articles WHERE doc = ?').get(doc)?.id ?? null;
}

/** An article of a story, as lists name it. */
export interface StoryMember {
  readonly story: string;
  readonly id: string;
  readonly outlet: string;
  readonly url: string | null;
}

/** All articles of the stories that the articles `ids` belong to, in date order. */
export function membersOf(db: Db, ids: readonly string[]): StoryMember[] {
  return db
    .prepare<StoryMember>(
      `SELECT s.story, a.id, a.outlet, a.url FROM stories s JOIN articles a USING (doc)
       WHERE s.story IN (SELECT story FROM stories JOIN articles USING (doc)
                         WHERE id IN (SELECT value FROM json_each(?)) AND story IS NOT NULL)
       ORDER BY s.doc`,
    )
    .all(JSON.stringify(ids));
}

/** Row numbers of a story's articles, in date order. */
export function docsOfStory(db: Db, story: string): number[] {
  return db
    .prepare<{ doc: number }>('SELECT doc FROM stories WHERE story = ? ORDER BY doc')
    .all(story)
    .map((row) => row.doc);
}

/** Names of the people most in these articles: in how many of them, then how often. Nobody who appears but once. */
export function peopleIn(db: Db, docs: readonly number[], limit: number): string[] {
  return db
    .prepare<{ name: string }>(
      `SELECT p.name FROM appearances a JOIN name_links l ON l.key = a.key JOIN people p ON p.person = l.person
       WHERE a.doc IN (SELECT value FROM json_each(?)) GROUP BY p.person HAVING sum(a.mentions) > 1
       ORDER BY count(DISTINCT a.doc) DESC, sum(a.mentions) DESC, p.name LIMIT ?`,
    )
    .all(JSON.stringify(docs), limit)
    .map((row) => row.name);
}
