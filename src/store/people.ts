import type { Article } from '../article.ts';
import { type Extraction, isLocal, type SpeakerBasis } from '../person.ts';
import type { Db } from './database.ts';
import { getMeta } from './files.ts';

/** People in the store: what articles prove, what was found in each, and who is who. No decision is made here. */

/** Raise it when rules change: the work on all articles is done again. */
export const PEOPLE_VERSION = 20;
/** Meta keys: the version done, and whether names must be decided and persons linked anew. */
export const VERSION_KEY = 'people_version';
export const DECIDE_KEY = 'people_decide';
export const LINK_KEY = 'people_link';

/** Whether work on people is left over, in an archive that holds articles. */
export function peoplePending(db: Db): boolean {
  if (db.prepare('SELECT 1 FROM articles LIMIT 1').get() === undefined) return false;
  if (getMeta(db, VERSION_KEY) !== String(PEOPLE_VERSION)) return true;
  if (getMeta(db, DECIDE_KEY) === '1' || getMeta(db, LINK_KEY) === '1') return true;
  return docsToRead(db, PEOPLE_VERSION, 1).length > 0 || docsToExtract(db, PEOPLE_VERSION, 1).length > 0;
}

/** Articles the work on people has not read (or not in this version), oldest row first; all of them, or `limit`. */
export function docsToRead(db: Db, version: number, limit = -1): number[] {
  return db
    .prepare<{ doc: number }>(
      `SELECT a.doc FROM articles a LEFT JOIN people_state s ON s.doc = a.doc
       WHERE s.doc IS NULL OR s.read <> ? LIMIT ?`,
    )
    .all(version, limit)
    .map((row) => row.doc);
}

export interface EvidenceRow {
  readonly form: string;
  readonly weight: number;
  readonly en: string | null;
}

/** Records what an article proves. Call inside a transaction. */
export function putEvidence(
  db: Db,
  doc: number,
  version: number,
  proofs: string,
  evidence: readonly EvidenceRow[],
): void {
  const isNew = db.prepare(
    `INSERT INTO people_state (doc, read, extracted, proofs) VALUES (?, ?, 0, ?) ON CONFLICT (doc) DO NOTHING`,
  );
  if (isNew.run(doc, version, proofs).changes === 0) {
    db.prepare('UPDATE people_state SET read = ?, extracted = 0, proofs = ? WHERE doc = ?').run(version, proofs, doc);
    db.prepare('DELETE FROM name_evidence WHERE doc = ?').run(doc);
  }
  const insert = db.prepare('INSERT INTO name_evidence (form, doc, weight, en) VALUES (?, ?, ?, ?)');
  for (const { form, weight, en } of evidence) insert.run(form, doc, weight, en);
}

export interface SupportRow {
  readonly form: string;
  readonly articles: number;
  readonly strong: number;
  readonly certain: number;
}

/** How far the archive supports each name it does not look for yet. */
export function supportOfUnknown(db: Db): SupportRow[] {
  return db
    .prepare<SupportRow>(
      `SELECT form, count(*) AS articles, sum(weight >= 2) AS strong, sum(weight >= 3) AS certain
       FROM name_evidence WHERE form NOT IN (SELECT form FROM known_names) GROUP BY form`,
    )
    .all();
}

export function knownNames(db: Db): string[] {
  return db
    .prepare<{ form: string }>('SELECT form FROM known_names')
    .all()
    .map((row) => row.form);
}

/** Adds names to look for; returns those that are new. Call inside a transaction. */
export function addKnownNames(db: Db, forms: Iterable<string>): string[] {
  const insert = db.prepare('INSERT INTO known_names (form) VALUES (?) ON CONFLICT DO NOTHING');
  const added: string[] = [];
  for (const form of forms) if (insert.run(form).changes > 0) added.push(form);
  return added;
}

/** Whether more than `most` articles match an index expression; stops counting there. */
export function matchesMoreThan(db: Db, expression: string, most: number): boolean {
  const row = db
    .prepare<{ n: number }>('SELECT count(*) AS n FROM (SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT ?)')
    .get(expression, most + 1);
  return (row?.n ?? 0) > most;
}

/** Whether any article's people have been worked out: without, there is nothing to queue again. */
export function anyExtracted(db: Db): boolean {
  return db.prepare('SELECT 1 FROM people_state WHERE extracted <> 0 LIMIT 1').get() !== undefined;
}

/** Queues the articles an index expression finds for extraction again. Call inside a transaction. */
export function requeue(db: Db, expression: string): void {
  db.prepare(
    'UPDATE people_state SET extracted = 0 WHERE extracted <> 0 AND doc IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)',
  ).run(expression);
}

/** Articles read but not extracted (or not in this version), those queued again first; all of them, or `limit`. */
export function docsToExtract(db: Db, version: number, limit = -1): number[] {
  return db
    .prepare<{ doc: number }>('SELECT doc FROM people_state WHERE extracted < ? ORDER BY extracted, doc LIMIT ?')
    .all(version, limit)
    .map((row) => row.doc);
}

/** What an article's own text proves, as `putEvidence` recorded it. */
export function proofsOf(db: Db, doc: number): string {
  return db.prepare<{ proofs: string }>('SELECT proofs FROM people_state WHERE doc = ?').get(doc)?.proofs ?? '[]';
}

/** The parts of an article extraction looks at. */
export type ArticleText = Pick<
  Article,
  'title' | 'author' | 'editor' | 'translator' | 'image' | 'paragraphs' | 'captions'
>;

export function articleText(db: Db, doc: number): ArticleText | null {
  const row = db
    .prepare<{
      title: string;
      author: string | null;
      editor: string | null;
      translator: string | null;
      image: string | null;
      paragraphs: string;
      captions: string;
    }>(
      `SELECT title, author, editor, translator, image, paragraphs, captions
       FROM articles JOIN texts USING (doc) WHERE doc = ?`,
    )
    .get(doc);
  if (row === undefined) return null;
  return {
    title: row.title,
    author: row.author,
    editor: row.editor,
    translator: row.translator,
    image: row.image === null ? null : JSON.parse(row.image),
    paragraphs: JSON.parse(row.paragraphs),
    captions: JSON.parse(row.captions),
  };
}

/** Stored form of an extraction: people, and spans that point to them by number; texts are the article's own. */
interface Packed {
  readonly people: readonly (readonly [key: string, name: string, nameEn: string | null, credit: 0 | 1])[];
  readonly mentions: readonly (readonly number[])[];
  readonly roles: readonly (readonly number[])[];
  readonly quotations: readonly (readonly [
    paragraph: number,
    start: number,
    end: number,
    person: number,
    how: SpeakerBasis,
    verb: string | null,
  ])[];
}

/** Replaces what is stored for an article; who is known in it alone stays out of what the archive adds up. Call inside a transaction. */
export function putExtraction(db: Db, doc: number, version: number, found: Extraction): void {
  const number = new Map(found.people.map((person, i) => [person.key, i]));
  const at = (key: string | null): number => (key === null ? -1 : (number.get(key) ?? -1));
  const packed: Packed = {
    people: found.people.map(({ key, name, nameEn, credit }) => [key, name, nameEn, credit ? 1 : 0] as const),
    mentions: found.mentions.map((m) => [m.paragraph, m.start, m.end, at(m.person)]),
    roles: found.roles.map((r) => [r.paragraph, r.start, r.end, at(r.person)]),
    quotations: found.quotations.map((q) => [q.paragraph, q.start, q.end, at(q.person), q.how, q.verb] as const),
  };
  const data = JSON.stringify(packed);
  const isNew = db.prepare('INSERT INTO extractions (doc, data) VALUES (?, ?) ON CONFLICT (doc) DO NOTHING');
  if (isNew.run(doc, data).changes === 0) {
    db.prepare('UPDATE extractions SET data = ? WHERE doc = ?').run(data, doc);
    for (const table of ['appearances', 'offices', 'sayings'])
      db.prepare(`DELETE FROM ${table} WHERE doc = ?`).run(doc);
  }
  const surfaces = new Map<string, Record<string, number>>();
  for (const { person, text } of found.mentions) {
    if (isLocal(person)) continue;
    // Of no shape: made from an object literal, every name would add one.
    const of: Record<string, number> = surfaces.get(person) ?? Object.create(null);
    of[text] = (of[text] ?? 0) + 1;
    surfaces.set(person, of);
  }
  const appear = db.prepare('INSERT INTO appearances (key, doc, mentions, surfaces) VALUES (?, ?, ?, ?)');
  for (const [key, of] of surfaces) {
    appear.run(
      key,
      doc,
      Object.values(of).reduce((sum, n) => sum + n, 0),
      JSON.stringify(of),
    );
  }
  const office = db.prepare('INSERT OR IGNORE INTO offices (key, doc, text) VALUES (?, ?, ?)');
  for (const role of found.roles) if (!isLocal(role.person)) office.run(role.person, doc, role.text);
  const saying = db.prepare(
    'INSERT OR IGNORE INTO sayings (key, doc, paragraph, start, text, how, verb) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const q of found.quotations) {
    if (q.person !== null && !isLocal(q.person)) saying.run(q.person, doc, q.paragraph, q.start, q.text, q.how, q.verb);
  }
  db.prepare('UPDATE people_state SET extracted = ? WHERE doc = ?').run(version, doc);
}

/** What was found in an article, or null where it has not been worked on. */
export function getExtraction(
  db: Db,
  doc: number,
  text: Pick<ArticleText, 'title' | 'captions' | 'paragraphs'>,
): Extraction | null {
  const row = db.prepare<{ data: string }>('SELECT data FROM extractions WHERE doc = ?').get(doc);
  if (row === undefined) return null;
  const packed = JSON.parse(row.data) as Packed;
  const people = packed.people.map(([key, name, nameEn, credit]) => ({ key, name, nameEn, credit: credit === 1 }));
  const keyOf = (i: number): string => people[i]?.key ?? '';
  const slice = (paragraph: number, start: number, end: number): string => sourceOf(text, paragraph).slice(start, end);
  const spans = (rows: Packed['mentions']) =>
    rows.map(([paragraph = 0, start = 0, end = 0, i = -1]) => ({
      paragraph,
      start,
      end,
      text: slice(paragraph, start, end),
      person: keyOf(i),
    }));
  return {
    people,
    mentions: spans(packed.mentions),
    roles: spans(packed.roles),
    quotations: packed.quotations.map(([paragraph, start, end, i, how, verb]) => ({
      paragraph,
      start,
      end,
      text: slice(paragraph, start, end),
      person: i < 0 ? null : keyOf(i),
      how,
      verb,
    })),
  };
}

/** The visible text a span's `paragraph` means (see person.ts). */
export function sourceOf(text: Pick<ArticleText, 'title' | 'captions' | 'paragraphs'>, paragraph: number): string {
  if (paragraph === -1) return text.title;
  return (paragraph < 0 ? text.captions[-2 - paragraph] : text.paragraphs[paragraph]) ?? '';
}

/** Forgets all work on people, for another version of it. Call inside a transaction. */
export function forgetPeople(db: Db): void {
  const tables = 'people_state name_evidence known_names extractions appearances offices sayings name_links people';
  for (const table of tables.split(' ')) db.prepare(`DELETE FROM ${table}`).run();
}
