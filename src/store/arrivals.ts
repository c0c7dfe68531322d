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

interface Entry {
  readonly id: string;
  readonly doc: number;
  readonly added: number;
}

/** Entries read at once. */
const PAGE = 5_000;

/**
 * Notes, some thousand at a time, what entered the archive at `since` (seconds) or later: each step notes a page and
 * says how many were new. Between two steps others may work.
 */
export function* noteEntries(archive: Db, state: Db, since: number, now: number): Generator<number> {
  let last: Entry = { id: '', doc: Number.MIN_SAFE_INTEGER, added: since };
  for (;;) {
    const page = archive
      .prepare<Entry>(
        `SELECT id, doc, added_at AS added FROM articles WHERE (added_at, doc) > (?, ?) ORDER BY added_at, doc LIMIT ?`,
      )
      .all(last.added, last.doc, PAGE);
    const end = page.at(-1);
    if (end === undefined) return;
    yield recordArrivals(
      state,
      page.map((entry) => entry.id),
      now,
    );
    last = end;
  }
}

/** Two looks overlap by this, seconds: an entry is visible only once its batch is committed. */
export const OVERLAP = 900;

/** Notes what entered since the last look, and returns the position behind everything the archive holds. */
export function positionNow(archive: Db, state: Db, now: number): number {
  const looked = state.prepare<{ at: number | null }>('SELECT max(at) AS at FROM arrivals').get()?.at ?? null;
  const since = looked === null ? Number.MIN_SAFE_INTEGER : Math.floor(Math.min(looked, now) / 1000) - OVERLAP;
  for (const _ of noteEntries(archive, state, since, now));
  return lastArrival(state);
}
