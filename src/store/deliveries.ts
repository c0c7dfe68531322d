import { randomBytes } from 'node:crypto';
import type { Reply } from '../reply.ts';
import type { Db } from './database.ts';

/**
 * The ledger: what is owed, what may have reached Discord, what did.
 *
 *     delivery   intended ─────────────────────────────▶ sent | failed(reason)      merged, quiet: nothing to send
 *     message    intended ─▶ sending(nonce) ─▶ sent(message id)
 *
 * A message is `sending` from before the request until the answer is recorded. Found so after a crash, it may or may not
 * have arrived: the nonce and the channel's history decide (src/deliver/send.ts).
 */
export interface Delivery {
  readonly id: number;
  readonly subscription: string;
  readonly key: string;
  readonly state: 'intended' | 'sent' | 'failed' | 'merged' | 'quiet';
  readonly title: string;
  readonly attempts: number;
  /** Milliseconds. */
  readonly nextTry: number;
  readonly createdAt: number;
  readonly reason: string | null;
}

export interface LedgerMessage {
  readonly delivery: number;
  readonly part: number;
  /** At most 25 characters; also the marker people see at the foot of the message. */
  readonly nonce: string;
  readonly reply: Reply;
  readonly state: 'intended' | 'sending' | 'sent';
  /** When it may first have reached Discord, milliseconds. */
  readonly sendingAt: number | null;
  readonly channel: string | null;
  readonly message: string | null;
}

/** What a delivery is made of. */
export interface NewDelivery {
  readonly subscription: string;
  readonly key: string;
  readonly title: string;
  /** Each with its nonce, which the reply carries as a marker. */
  readonly messages: readonly { readonly nonce: string; readonly reply: Reply }[];
  /** Ids of the articles in it. */
  readonly shown: readonly string[];
  readonly cursorBefore: number | null;
  /** Where there is nothing to send: the date is merged into a later digest, or a day without news stays quiet. */
  readonly state?: 'merged' | 'quiet';
}

/** A nonce nobody else has: `x` and twelve characters, well under Discord's 25. */
export function newNonce(): string {
  return `x${randomBytes(9).toString('base64url').replace(/[-_]/g, 'z')}`;
}

/** Writes a delivery and its messages, unless its key is there already; returns whether it was written. */
export function addDelivery(db: Db, wanted: NewDelivery, now: number): boolean {
  return db.transaction(() => {
    const { changes, lastInsertRowid } = db
      .prepare(
        `INSERT INTO deliveries (subscription, key, state, title, shown, cursor_before, next_try, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      )
      .run(
        wanted.subscription,
        wanted.key,
        wanted.state ?? 'intended',
        wanted.title,
        JSON.stringify(wanted.shown),
        wanted.cursorBefore,
        now,
        now,
      );
    if (changes === 0) return false;
    const insert = db.prepare(
      "INSERT INTO delivery_messages (delivery, part, nonce, reply, state) VALUES (?, ?, ?, ?, 'intended')",
    );
    wanted.messages.forEach(({ nonce, reply }, part) => {
      insert.run(lastInsertRowid, part, nonce, JSON.stringify(reply));
    });
    return true;
  });
}

/** Whether the ledger knows this key of a subscription. */
export function hasDelivery(db: Db, subscription: string, key: string): boolean {
  return db.prepare('SELECT 1 FROM deliveries WHERE subscription = ? AND key = ?').get(subscription, key) !== undefined;
}

const COLUMNS =
  'id, subscription, key, state, title, attempts, next_try AS nextTry, created_at AS createdAt, reason' as const;

/** What is owed now to subscriptions that are not paused, in the order it came up. */
export function openDeliveries(db: Db, now: number, limit: number): Delivery[] {
  return db
    .prepare<Delivery>(
      `SELECT ${COLUMNS} FROM deliveries WHERE state = 'intended' AND next_try <= ?
         AND EXISTS (SELECT 1 FROM subscriptions WHERE subscriptions.id = subscription AND paused IS NULL)
       ORDER BY id LIMIT ?`,
    )
    .all(now, limit);
}

/** What is owed to one subscription and not yet sent, oldest first. */
export function openDeliveriesOf(db: Db, subscription: string): Delivery[] {
  return db
    .prepare<Delivery>(`SELECT ${COLUMNS} FROM deliveries WHERE state = 'intended' AND subscription = ? ORDER BY id`)
    .all(subscription);
}

/** Deliveries of a subscription, newest first. */
export function deliveriesOf(db: Db, subscription: string, limit: number): Delivery[] {
  return db
    .prepare<Delivery>(`SELECT ${COLUMNS} FROM deliveries WHERE subscription = ? ORDER BY id DESC LIMIT ?`)
    .all(subscription, limit);
}

/** Ids of articles shown to a subscription since `since` (milliseconds). */
export function shownSince(db: Db, subscription: string, since: number): Set<string> {
  return new Set(
    db
      .prepare<{ article: string }>(
        `SELECT value AS article FROM deliveries, json_each(shown)
         WHERE subscription = ? AND created_at >= ? AND state IN ('intended', 'sent')`,
      )
      .all(subscription, since)
      .map((row) => row.article),
  );
}

export function messagesOf(db: Db, delivery: number): LedgerMessage[] {
  return db
    .prepare<Omit<LedgerMessage, 'reply'> & { readonly reply: string }>(
      `SELECT delivery, part, nonce, reply, state, sending_at AS sendingAt, channel, message
       FROM delivery_messages WHERE delivery = ? ORDER BY part`,
    )
    .all(delivery)
    .map((row) => ({ ...row, reply: JSON.parse(row.reply) as Reply }));
}

/** From here on the message may have reached Discord. The first such moment is kept: the search for it starts there. */
export function markSending(db: Db, message: LedgerMessage, now: number): void {
  db.prepare(
    `UPDATE delivery_messages SET state = 'sending', sending_at = coalesce(sending_at, ?)
     WHERE delivery = ? AND part = ? AND state <> 'sent'`,
  ).run(now, message.delivery, message.part);
}

/** Discord answered that it took nothing. */
export function markRefused(db: Db, message: LedgerMessage): void {
  db.prepare(
    "UPDATE delivery_messages SET state = 'intended', sending_at = NULL WHERE delivery = ? AND part = ? AND state = 'sending'",
  ).run(message.delivery, message.part);
}

export function markSent(db: Db, message: LedgerMessage, channel: string, id: string): void {
  db.prepare(
    "UPDATE delivery_messages SET state = 'sent', channel = ?, message = ? WHERE delivery = ? AND part = ?",
  ).run(channel, id, message.delivery, message.part);
}

export function finishDelivery(db: Db, id: number, now: number): void {
  db.prepare("UPDATE deliveries SET state = 'sent', done_at = ?, reason = NULL WHERE id = ?").run(now, id);
}

export function postponeDelivery(db: Db, id: number, until: number, reason: string): void {
  db.prepare('UPDATE deliveries SET attempts = attempts + 1, next_try = ?, reason = ? WHERE id = ?').run(
    until,
    reason,
    id,
  );
}

/** Whether nothing of a delivery can have reached Discord. */
function isUntouched(db: Db, id: number): boolean {
  return db.prepare("SELECT 1 FROM delivery_messages WHERE delivery = ? AND state <> 'intended'").get(id) === undefined;
}

/** Puts a digest's subscription back to where it stood before the digest was made. */
function restoreCursor(db: Db, delivery: Delivery): void {
  db.prepare(
    `UPDATE subscriptions SET cursor = (SELECT cursor_before FROM deliveries WHERE id = ?)
     WHERE id = ? AND kind = 'digest'`,
  ).run(delivery.id, delivery.subscription);
}

/**
 * Takes back a digest of which nothing can have reached Discord, so that the next one covers it; returns whether it could.
 */
export function mergeDelivery(db: Db, delivery: Delivery): boolean {
  return db.transaction(() => {
    if (!isUntouched(db, delivery.id)) return false;
    db.prepare("UPDATE deliveries SET state = 'merged' WHERE id = ?").run(delivery.id);
    restoreCursor(db, delivery);
    return true;
  });
}

/** Gives up. Where nothing of it was sent, the subscription goes back to where it stood, so the next digest covers it. */
export function failDelivery(db: Db, delivery: Delivery, reason: string, now: number): void {
  db.transaction(() => {
    db.prepare("UPDATE deliveries SET state = 'failed', done_at = ?, reason = ? WHERE id = ?").run(
      now,
      reason,
      delivery.id,
    );
    if (isUntouched(db, delivery.id)) restoreCursor(db, delivery);
  });
}

/** Empties what was sent before `before` (milliseconds); the keys stay, so nothing is ever sent again. */
export function pruneDeliveries(db: Db, before: number): void {
  db.transaction(() => {
    db.prepare(
      `UPDATE delivery_messages SET reply = 'null' WHERE reply <> 'null' AND delivery IN
         (SELECT id FROM deliveries WHERE created_at < ? AND state <> 'intended')`,
    ).run(before);
    db.prepare("UPDATE deliveries SET shown = '[]' WHERE created_at < ? AND shown <> '[]'").run(before);
  });
}
