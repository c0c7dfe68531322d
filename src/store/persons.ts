import type { Db } from './database.ts';

/** Persons as the whole archive knows them, after linking. */

/** Meta key whose value changes whenever persons are linked anew. */
export const PEOPLE_GENERATION = 'people_generation';

/** What linking needs to know of each key. */
export interface KeyRow {
  readonly key: string;
  readonly articles: number;
  readonly mentions: number;
}

export function allKeys(db: Db): KeyRow[] {
  return db
    .prepare<KeyRow>('SELECT key, count(*) AS articles, sum(mentions) AS mentions FROM appearances GROUP BY key')
    .all();
}

export function officesByKey(db: Db): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const { key, text } of db
    .prepare<{ key: string; text: string }>('SELECT DISTINCT key, text FROM offices')
    .iterate()) {
    const list = out.get(key);
    if (list === undefined) out.set(key, [text]);
    else list.push(text);
  }
  return out;
}

/** The English form printed most often behind each name. */
export function englishByForm(db: Db): Map<string, string> {
  const out = new Map<string, string>();
  const rows = db
    .prepare<{ form: string; en: string }>(
      'SELECT form, en, count(*) AS n FROM name_evidence WHERE en IS NOT NULL GROUP BY form, en ORDER BY n DESC, en',
    )
    .iterate();
  for (const { form, en } of rows) if (!out.has(form)) out.set(form, en);
  return out;
}

/** How often each surface names each key. */
export function surfacesByKey(db: Db): Map<string, Map<string, number>> {
  const out = new Map<string, Map<string, number>>();
  const rows = db.prepare<{ key: string; surfaces: string }>('SELECT key, surfaces FROM appearances').iterate();
  for (const { key, surfaces } of rows) {
    const of = out.get(key) ?? new Map<string, number>();
    for (const [text, count] of Object.entries(JSON.parse(surfaces) as Record<string, number>)) {
      of.set(text, (of.get(text) ?? 0) + count);
    }
    out.set(key, of);
  }
  return out;
}

export interface LinkRow {
  readonly key: string;
  readonly person: string;
  readonly reason: string;
  readonly detail: string;
}

export interface PersonRow {
  readonly person: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** The English form comes from the list of widely known people, not from an article. */
  readonly enListed: boolean;
  readonly articles: number;
  readonly mentions: number;
  readonly search: string;
}

/** Replaces all links and persons. Call inside a transaction. */
export function putPersons(db: Db, links: readonly LinkRow[], persons: readonly PersonRow[]): void {
  db.prepare('DELETE FROM name_links').run();
  db.prepare('DELETE FROM people').run();
  const link = db.prepare('INSERT INTO name_links (key, person, reason, detail) VALUES (?, ?, ?, ?)');
  for (const row of links) link.run(row.key, row.person, row.reason, row.detail);
  const insert = db.prepare(
    'INSERT INTO people (person, name, name_en, en_listed, articles, mentions, search) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const row of persons) {
    insert.run(row.person, row.name, row.nameEn, row.enListed ? 1 : 0, row.articles, row.mentions, row.search);
  }
}

interface RawPerson {
  readonly person: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly en_listed: number;
  readonly articles: number;
  readonly mentions: number;
  readonly search: string;
}

const toPerson = (raw: RawPerson): PersonRow => ({
  person: raw.person,
  name: raw.name,
  nameEn: raw.name_en,
  enListed: raw.en_listed === 1,
  articles: raw.articles,
  mentions: raw.mentions,
  search: raw.search,
});

export function allPersons(db: Db): PersonRow[] {
  return db
    .prepare<RawPerson>('SELECT * FROM people ORDER BY articles DESC, mentions DESC, person')
    .all()
    .map(toPerson);
}

export function countPersons(db: Db): number {
  return db.prepare<{ n: number }>('SELECT count(*) AS n FROM people').get()?.n ?? 0;
}

export function linksOf(db: Db, person: string): LinkRow[] {
  return db
    .prepare<LinkRow>('SELECT key, person, reason, detail FROM name_links WHERE person = ? ORDER BY key')
    .all(person);
}

/** Names of the persons that keys of articles stand for. */
export function personsOfKeys(db: Db, keys: readonly string[]): Map<string, PersonRow> {
  const rows = db
    .prepare<RawPerson & { key: string }>(
      `SELECT l.key, p.* FROM name_links l JOIN people p ON p.person = l.person
       WHERE l.key IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(keys));
  return new Map(rows.map((raw) => [raw.key, toPerson(raw)]));
}

const OF = 'key IN (SELECT key FROM name_links WHERE person = ?)';

/** The person's articles, newest first. */
export function docsOf(db: Db, person: string): { readonly doc: number; readonly mentions: number }[] {
  return db
    .prepare<{ doc: number; mentions: number }>(
      `SELECT doc, sum(mentions) AS mentions FROM appearances WHERE ${OF} GROUP BY doc ORDER BY doc DESC`,
    )
    .all(person);
}

export function surfacesOf(db: Db, person: string): Map<string, number> {
  const out = new Map<string, number>();
  const rows = db.prepare<{ surfaces: string }>(`SELECT surfaces FROM appearances WHERE ${OF}`).all(person);
  for (const { surfaces } of rows) {
    for (const [text, count] of Object.entries(JSON.parse(surfaces) as Record<string, number>)) {
      out.set(text, (out.get(text) ?? 0) + count);
    }
  }
  return out;
}

export interface OfficeRow {
  readonly doc: number;
  readonly text: string;
  readonly id: string;
  readonly publishedAt: number | null;
}

export function officesOf(db: Db, person: string): OfficeRow[] {
  return db
    .prepare<OfficeRow>(
      `SELECT o.doc, o.text, a.id, a.published_at AS publishedAt FROM offices o JOIN articles a USING (doc)
       WHERE o.${OF} ORDER BY o.doc`,
    )
    .all(person);
}

export interface SayingRow {
  readonly doc: number;
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
  readonly how: string;
  readonly verb: string | null;
}

/** What the person says, newest article first, in the article's order. */
export function sayingsOf(db: Db, person: string): SayingRow[] {
  return db
    .prepare<SayingRow>(
      `SELECT doc, paragraph, start, text, how, verb FROM sayings WHERE ${OF} ORDER BY doc DESC, paragraph, start`,
    )
    .all(person);
}

export interface RelatedRow {
  readonly person: string;
  readonly name: string;
  readonly count: number;
}

/** People met in the same articles, most often first. */
export function relatedTo(db: Db, person: string, limit: number, offset = 0): RelatedRow[] {
  return db
    .prepare<RelatedRow>(
      `SELECT l.person, p.name, count(DISTINCT b.doc) AS count
       FROM (SELECT DISTINCT doc FROM appearances WHERE ${OF}) a
       JOIN appearances b ON b.doc = a.doc
       JOIN name_links l ON l.key = b.key
       JOIN people p ON p.person = l.person
       WHERE l.person <> ? GROUP BY l.person ORDER BY count DESC, p.articles, l.person LIMIT ? OFFSET ?`,
    )
    .all(person, person, limit, offset);
}

/** What is shown of the people of one article, from the tables that /who reads. */
export function shownOf(db: Db, doc: number) {
  const appearances = db.prepare<{ surfaces: string }>('SELECT surfaces FROM appearances WHERE doc = ?').all(doc);
  return {
    sayings: db
      .prepare<{ paragraph: number; start: number; text: string }>(
        'SELECT paragraph, start, text FROM sayings WHERE doc = ?',
      )
      .all(doc),
    offices: db
      .prepare<{ text: string }>('SELECT text FROM offices WHERE doc = ?')
      .all(doc)
      .map(({ text }) => text),
    surfaces: appearances.flatMap(({ surfaces }) => Object.entries(JSON.parse(surfaces) as Record<string, number>)),
  };
}
