import type { Db } from './database.ts';

/** A name the archive knows: proven in enough articles to be looked for in all. */
export interface KnownName {
  /** Folded, parts joined by `·`. */
  readonly name: string;
  /** The Latin form printed most often behind it, or null. */
  readonly latin: string | null;
  /** In how many articles something beside it proves it. */
  readonly articles: number;
}

/** Known names, in no order; none before the work on people has begun (see src/ingest/derive.ts). */
export function knownNames(db: Db): KnownName[] {
  const ready = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'name_evidence'").get();
  if (ready === undefined) return [];
  const latin = new Map<string, string>();
  const rows = db
    .prepare<{ form: string; en: string }>(
      `SELECT form, en, count(*) AS n FROM name_evidence WHERE en IS NOT NULL GROUP BY form, en ORDER BY n DESC, en`,
    )
    .iterate();
  for (const { form, en } of rows) if (!latin.has(form)) latin.set(form, en);
  return db
    .prepare<{ name: string; articles: number }>(
      `SELECT form AS name, count(*) AS articles FROM name_evidence
       WHERE form IN (SELECT form FROM known_names) GROUP BY form`,
    )
    .all()
    .map((row) => ({ ...row, latin: latin.get(row.name) ?? null }));
}
