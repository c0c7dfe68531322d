import type { Reply } from '../reply.ts';
import { due } from '../schedule.ts';
import { lastArrival, nextArrivals } from '../store/arrivals.ts';
import type { Db } from '../store/database.ts';
import { addDelivery, hasDelivery, mergeDelivery, newNonce, openDeliveriesOf } from '../store/deliveries.ts';
import { getSubscription, type Subscription, setCursor } from '../store/subscriptions.ts';
import { withMarker } from './courier.ts';

/** A digest or alert ready to be sent; no messages: a day without news, and the subscriber wanted silence. */
export interface Composed {
  readonly title: string;
  readonly messages: readonly Reply[];
  /** Ids of the articles in it. */
  readonly shown: readonly string[];
}

/** What a digest is to cover. */
export interface DigestOrder {
  readonly subscription: Subscription;
  /** Local date of the digest. */
  readonly date: string;
  /** The instant it was due, milliseconds. */
  readonly at: number;
  /** Earlier local dates it covers too, oldest first. */
  readonly missed: readonly string[];
  /** Arrivals behind this position; null: the first digest, which looks back a day of publication time. */
  readonly after: number | null;
  /** Up to this position. */
  readonly until: number;
}

export interface Alert extends Composed {
  /** Names the alert in the ledger: the article's id. */
  readonly key: string;
}

/** Writes what the ledger is to hold; src/present/deliveries.ts makes the real one. */
export interface Composer {
  digest(order: DigestOrder): Composed;
  /** Alerts for those of `articles` (ids, oldest first) that a watch matches. */
  alerts(subscription: Subscription, articles: readonly string[]): readonly Alert[];
}

/** Arrivals looked at for watches in one step. */
const STEP = 2_000;

function messages(composed: Composed) {
  return composed.messages.map((reply) => {
    const nonce = newNonce();
    return { nonce, reply: withMarker(reply, nonce) };
  });
}

/** Puts the digest a subscription is owed at `now` into the ledger; returns whether there was one. */
export function planDigest(state: Db, id: string, composer: Composer, now: number, graceHours: number): boolean {
  return state.transaction(() => {
    let subscription = getSubscription(state, id);
    if (subscription === null || subscription.paused !== null) return false;
    const { time, zone, days, since } = subscription;
    if (time === null || zone === null) return false;
    const owed = due({ time, zone, days }, { since, has: (date) => hasDelivery(state, id, date) }, now, graceHours);
    if (owed === null) return false;
    const missed = [...owed.missed];
    for (const date of missed)
      addDelivery(
        state,
        { subscription: id, key: date, title: '', messages: [], shown: [], cursorBefore: null, state: 'merged' },
        now,
      );
    for (const unsent of openDeliveriesOf(state, id).reverse())
      if (mergeDelivery(state, unsent) && !isNowKey(unsent.key)) missed.unshift(unsent.key);
    subscription = getSubscription(state, id) ?? subscription;
    const until = lastArrival(state);
    const order = {
      subscription,
      date: owed.date,
      at: owed.at,
      missed: missed.sort(),
      after: subscription.cursor,
      until,
    };
    const composed = composer.digest(order);
    addDelivery(
      state,
      {
        subscription: id,
        key: owed.date,
        title: composed.title,
        messages: messages(composed),
        shown: composed.shown,
        cursorBefore: subscription.cursor,
        ...(composed.messages.length === 0 ? { state: 'quiet' as const } : {}),
      },
      now,
    );
    setCursor(state, id, until);
    return true;
  });
}

/** Puts the alerts for newly arrived articles into the ledger and moves the watch past them; true when more wait. */
export function planAlerts(state: Db, id: string, composer: Composer, now: number): boolean {
  const watch = getSubscription(state, id);
  if (watch === null || watch.paused !== null) return false;
  const arrivals = nextArrivals(state, watch.cursor ?? 0, STEP);
  const last = arrivals.at(-1);
  if (last === undefined) return false;
  state.transaction(() => {
    const alerts = composer.alerts(
      watch,
      arrivals.map((arrival) => arrival.article),
    );
    for (const alert of alerts)
      addDelivery(
        state,
        {
          subscription: id,
          key: alert.key,
          title: alert.title,
          messages: messages(alert),
          shown: alert.shown,
          cursorBefore: watch.cursor,
        },
        now,
      );
    setCursor(state, id, last.seq);
  });
  return arrivals.length === STEP;
}

/** The key of a digest asked for by hand: never a date, so it takes no day's place. */
export function nowKey(now: number): string {
  return `now ${new Date(now).toISOString()}`;
}

const isNowKey = (key: string): boolean => key.startsWith('now ');

/** Puts a digest asked for by hand into the ledger. Articles in it are not repeated in the next. */
export function planNow(state: Db, id: string, composer: Composer, now: number, date: string): boolean {
  return state.transaction(() => {
    const subscription = getSubscription(state, id);
    if (subscription === null) return false;
    const until = lastArrival(state);
    const composed = composer.digest({ subscription, date, at: now, missed: [], after: subscription.cursor, until });
    if (composed.messages.length === 0) return false;
    const added = addDelivery(
      state,
      {
        subscription: id,
        key: nowKey(now),
        title: composed.title,
        messages: messages(composed),
        shown: composed.shown,
        cursorBefore: subscription.cursor,
      },
      now,
    );
    if (added) setCursor(state, id, until);
    return added;
  });
}
