import type { Db } from './database.ts';

/**
 * What is new. The archive can be rebuilt from its files at any time, and then every row in it is young; so the order in
 * which articles were first seen is kept with the state, and "new" means: behind a position in that order.
 */
export interface Arrival {
  readonly seq: number;
  readonly article: string;
}

/** Notes ids not seen before, in the order given; returns how many there were. */
export function recordArrivals(state: Db, ids: readonly string[], now: number): number {
  return state.transaction(
    () =>
      state
        .prepare(
          `INSERT INTO arrivals (article, at) SELECT value, ? FROM json_each(?)
           WHERE value NOT IN (SELECT article FROM arrivals) ORDER BY key`,
        )
        .run(now, JSON.stringify(ids)).changes,
  );
}

/** The position of the newest arrival; 0 before the first. */
export function lastArrival(state: Db): number {
  return state.prepare<{ seq: number | null }>('SELECT max(seq) AS seq FROM arrivals').get()?.seq ?? 0;
}

/** Arrivals behind `after`, oldest first. */
export function nextArrivals(state: Db, after: number, limit: number): Arrival[] {
  return state
    .prepare<Arrival>('SELECT seq, article FROM arrivals WHERE seq > ? ORDER BY seq LIMIT ?')
    .all(after, limit);
}

/** Ids that arrived behind `after` and not behind `until`: the newest `limit` of them, oldest first. */
export function arrivalsAfter(state: Db, after: number, until: number, limit: number): string[] {
  return state
    .prepare<{ article: string }>('SELECT article FROM arrivals WHERE seq > ? AND seq <= ? ORDER BY seq DESC LIMIT ?')
    .all(after, until, limit)
    .map((row) => row.article)
    .reverse();
}

/** Ids of the archive's articles that entered it since `addedSince` (seconds), oldest entry first. */
export function idsAddedSince(archive: Db, addedSince: number): string[] {
  return archive
    .prepare<{ id: string }>('SELECT id FROM articles WHERE added_at >= ? ORDER BY added_at, doc')
    .all(addedSince)
    .map((row) => row.id);
}
