import { randomBytes } from 'node:crypto';
import { type Locale, toLocale } from '../locale.ts';
import type { Db } from './database.ts';

/** Why a subscription sends nothing. `user`: somebody paused it; the others: Discord refused. */
export type PauseReason =
  | 'user'
  | 'unknown_channel'
  | 'missing_access'
  | 'missing_history'
  | 'thread_locked'
  | 'dms_closed'
  | 'refused'
  | 'unreachable';

/** A digest at a time of day, or a watch on a query. */
export interface Subscription {
  /** Six characters people can type. */
  readonly id: string;
  readonly kind: 'digest' | 'watch';
  readonly guild: string | null;
  /** Null: direct messages to the owner. */
  readonly channel: string | null;
  readonly owner: string;
  readonly locale: Locale;
  /** In the language of query-language.ts; null: everything. */
  readonly query: string | null;
  /** Names of outlets; empty: all. */
  readonly outlets: readonly string[];
  /** HH:MM in `zone`; null for a watch. */
  readonly time: string | null;
  readonly zone: string | null;
  /** 1 Monday … 7 Sunday; empty: every day. */
  readonly days: readonly number[];
  readonly role: string | null;
  /** Say nothing on a day without news. */
  readonly quiet: boolean;
  readonly crosspost: boolean;
  /** Milliseconds. */
  readonly createdAt: number;
  /** Nothing is owed from before this instant, milliseconds. */
  readonly since: number;
  /** Arrivals up to here are dealt with; null before the first digest. */
  readonly cursor: number | null;
  /** Deliveries refused in a row. */
  readonly failures: number;
  readonly paused: PauseReason | null;
}

interface Raw {
  readonly id: string;
  readonly kind: 'digest' | 'watch';
  readonly guild: string | null;
  readonly channel: string | null;
  readonly owner: string;
  readonly locale: string;
  readonly query: string | null;
  readonly outlets: string;
  readonly time: string | null;
  readonly zone: string | null;
  readonly days: string;
  readonly role: string | null;
  readonly quiet: number;
  readonly crosspost: number;
  readonly created_at: number;
  readonly since: number;
  readonly cursor: number | null;
  readonly failures: number;
  readonly paused: PauseReason | null;
}

function read(raw: Raw): Subscription {
  const { created_at, ...rest } = raw;
  return {
    ...rest,
    locale: toLocale(raw.locale),
    outlets: JSON.parse(raw.outlets) as string[],
    days: JSON.parse(raw.days) as number[],
    quiet: raw.quiet === 1,
    crosspost: raw.crosspost === 1,
    createdAt: created_at,
  };
}

/** Letters and digits that are not mistaken for one another. */
const ID_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

function newId(): string {
  return [...randomBytes(6)].map((byte) => ID_LETTERS[byte % ID_LETTERS.length]).join('');
}

export type NewSubscription = Omit<Subscription, 'id' | 'createdAt' | 'since' | 'failures' | 'paused'>;

/** Stores a new subscription and returns it with its id. */
export function addSubscription(db: Db, wanted: NewSubscription, now: number): Subscription {
  const subscription = { ...wanted, id: newId(), createdAt: now, since: now, failures: 0, paused: null };
  put(db, subscription);
  return subscription;
}

/** Writes a changed subscription back. */
export function saveSubscription(db: Db, subscription: Subscription): void {
  put(db, subscription);
}

function put(db: Db, s: Subscription): void {
  db.prepare(
    `INSERT OR REPLACE INTO subscriptions (id, kind, guild, channel, owner, locale, query, outlets, time, zone, days, role, quiet,
       crosspost, created_at, since, cursor, failures, paused) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    s.id,
    s.kind,
    s.guild,
    s.channel,
    s.owner,
    s.locale,
    s.query,
    JSON.stringify(s.outlets),
    s.time,
    s.zone,
    JSON.stringify(s.days),
    s.role,
    s.quiet ? 1 : 0,
    s.crosspost ? 1 : 0,
    s.createdAt,
    s.since,
    s.cursor,
    s.failures,
    s.paused,
  );
}

export function getSubscription(db: Db, id: string): Subscription | null {
  const raw = db.prepare<Raw>('SELECT * FROM subscriptions WHERE id = ?').get(id);
  return raw === undefined ? null : read(raw);
}

/** Those that are to send something, oldest first. */
export function activeSubscriptions(db: Db, kind: Subscription['kind']): Subscription[] {
  return db
    .prepare<Raw>('SELECT * FROM subscriptions WHERE kind = ? AND paused IS NULL ORDER BY created_at, id')
    .all(kind)
    .map(read);
}

/** What one server has, or one person has for themselves (`guild` null), oldest first. */
export function listSubscriptions(
  db: Db,
  kind: Subscription['kind'],
  place: { readonly guild: string | null; readonly owner: string },
): Subscription[] {
  return db
    .prepare<Raw>(
      `SELECT * FROM subscriptions WHERE kind = ? AND
         ((? IS NOT NULL AND guild = ? AND channel IS NOT NULL) OR (channel IS NULL AND owner = ?))
       ORDER BY created_at, id`,
    )
    .all(kind, place.guild, place.guild, place.owner)
    .map(read);
}

/** Forgets a subscription and what was still owed to it; its past stays in the ledger. */
export function removeSubscription(db: Db, id: string): void {
  db.transaction(() => {
    db.prepare("DELETE FROM deliveries WHERE subscription = ? AND state = 'intended'").run(id);
    db.prepare('DELETE FROM subscriptions WHERE id = ?').run(id);
  });
}

/** Moves a subscription's position in the arrivals. */
export function setCursor(db: Db, id: string, cursor: number | null): void {
  db.prepare('UPDATE subscriptions SET cursor = ? WHERE id = ?').run(cursor, id);
}

export function setPaused(db: Db, id: string, reason: PauseReason | null): void {
  db.prepare('UPDATE subscriptions SET paused = ?, failures = 0 WHERE id = ?').run(reason, id);
}

/** Counts one more refusal in a row, or starts again at 0; returns the count. */
export function countFailure(db: Db, id: string, failed: boolean): number {
  return (
    db
      .prepare<{ failures: number }>(
        'UPDATE subscriptions SET failures = iif(?, failures + 1, 0) WHERE id = ? RETURNING failures',
      )
      .get(failed ? 1 : 0, id)?.failures ?? 0
  );
}
