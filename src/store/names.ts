import type { Db } from './database.ts';

/** A name the archive knows. */
export interface KnownName {
  /** In the article's own script where it is the name shown, else folded. */
  readonly name: string;
  /** In how many articles. */
  readonly articles: number;
}

/** Every form of every person the archive knows; none before the work on people is done (see src/ingest/derive.ts). */
export function knownNames(db: Db): KnownName[] {
  return db
    .prepare<{ name: string; search: string; articles: number }>('SELECT name, search, articles FROM people')
    .all()
    .flatMap(({ name, search, articles }) => [name, ...search.split('\n')].map((form) => ({ name: form, articles })));
}

/** A name with a Latin form the archive prints behind it. */
export interface LatinPair {
  /** Folded, parts joined by `·`. */
  readonly name: string;
  readonly latin: string;
  /** In how many articles. */
  readonly articles: number;
}

/** For each name the Latin form printed most often behind it. */
export function latinPairs(db: Db): LatinPair[] {
  const rows = db
    .prepare<LatinPair>(
      `SELECT form AS name, en AS latin, count(*) AS articles FROM name_evidence
       WHERE en IS NOT NULL GROUP BY form, en ORDER BY articles DESC, en`,
    )
    .all();
  const first = new Map<string, LatinPair>();
  for (const row of rows) if (!first.has(row.name)) first.set(row.name, row);
  return [...first.values()];
}
