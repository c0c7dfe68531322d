import type { Log } from '../log.ts';
import type { Db } from '../store/database.ts';
import {
  type Delivery,
  failDelivery,
  finishDelivery,
  type LedgerMessage,
  markRefused,
  markSending,
  markSent,
  messagesOf,
  postponeDelivery,
} from '../store/deliveries.ts';
import { countFailure, getSubscription, type Subscription, setPaused } from '../store/subscriptions.ts';
import { type Courier, NONCE_MEMORY, type Parcel, SendFailure, type Sent } from './courier.ts';
import { GIVE_UP_AFTER, waitBefore } from './retry.ts';

/** What sending needs. Times are milliseconds since the epoch. */
export interface SendParts {
  readonly state: Db;
  readonly courier: Courier;
  readonly now: () => number;
  readonly random: () => number;
  readonly log: Log;
  /** Called when a subscription begins to fail or is paused, so that a person is told. */
  readonly onTrouble: (subscription: Subscription, failure: SendFailure, paused: boolean) => void;
}

/** Refusals in a row after which a subscription is paused. */
const REFUSALS = 3;
/** These do not get better by themselves: paused at once. */
const FINAL: ReadonlySet<SendFailure['reason']> = new Set(['unknown_channel', 'dms_closed']);

/**
 * Sends what is left of one delivery, message by message. Before each request the ledger says `sending`; what is found so
 * from an earlier attempt is first looked for in the channel, and the nonce covers what is still on its way.
 */
export async function sendDelivery(parts: SendParts, delivery: Delivery): Promise<void> {
  const { state, now, log } = parts;
  const subscription = getSubscription(state, delivery.subscription);
  if (subscription === null || subscription.paused !== null) return;
  let thread: string | null = null;
  try {
    for (const message of messagesOf(state, delivery.id)) {
      const sent: Sent = await sendOnce(parts, message, {
        place: subscription.channel === null ? { user: subscription.owner } : { channel: subscription.channel },
        owner: subscription.owner,
        nonce: message.nonce,
        reply: message.reply,
        title: delivery.title,
        thread,
        crosspost: subscription.crosspost,
      });
      if (sent.channel !== subscription.channel && subscription.channel !== null) thread = sent.channel;
    }
    state.transaction(() => {
      finishDelivery(state, delivery.id, now());
      countFailure(state, subscription.id, false);
    });
    log.info({ delivery: delivery.id, subscription: subscription.id, key: delivery.key }, 'delivered');
  } catch (error) {
    if (!(error instanceof SendFailure)) throw error;
    onFailure(parts, delivery, subscription, error);
  }
}

async function sendOnce(parts: SendParts, message: LedgerMessage, parcel: Parcel): Promise<Sent> {
  const { state, courier, now } = parts;
  if (message.state === 'sent') return { channel: message.channel ?? '', message: message.message ?? '' };
  let sent = message.state === 'sending' ? await findEarlier(parts, message, parcel) : null;
  if (sent === null) {
    markSending(state, message, now());
    try {
      sent = await courier.send(parcel);
    } catch (error) {
      // Only where no earlier attempt is in doubt does a clear "no" mean that nothing is there.
      if (error instanceof SendFailure && error.kind !== 'unknown' && message.state === 'intended')
        markRefused(state, message);
      throw error;
    }
  }
  markSent(state, message, sent.channel, sent.message);
  return sent;
}

/** The message if an earlier attempt of ours reached Discord, else null. */
async function findEarlier(parts: SendParts, message: LedgerMessage, parcel: Parcel): Promise<Sent | null> {
  const since = message.sendingAt ?? 0;
  try {
    return await parts.courier.find(parcel, since);
  } catch (error) {
    // We may not read the history here. As long as Discord remembers the nonce, sending again is safe.
    const remembered = parts.now() - since < NONCE_MEMORY && parts.now() >= since;
    if (error instanceof SendFailure && error.kind === 'refused' && remembered) return null;
    throw error;
  }
}

function onFailure(parts: SendParts, delivery: Delivery, subscription: Subscription, failure: SendFailure): void {
  const { state, now, random, log } = parts;
  const fields = { delivery: delivery.id, subscription: subscription.id, reason: failure.reason };
  const givenUp = now() - delivery.createdAt > GIVE_UP_AFTER;
  if (failure.kind !== 'refused' && !givenUp) {
    const wait = Math.round(waitBefore(delivery.attempts, failure.retryAfter, random));
    postponeDelivery(state, delivery.id, now() + wait, failure.message);
    log.warn({ ...fields, waitMs: wait, err: failure }, 'delivery postponed');
    return;
  }
  const paused = state.transaction(() => {
    failDelivery(state, delivery, failure.reason, now());
    const failures = countFailure(state, subscription.id, true);
    const enough = FINAL.has(failure.reason) || failures >= REFUSALS;
    if (enough) setPaused(state, subscription.id, failure.reason);
    return enough;
  });
  log.warn({ ...fields, paused, err: failure }, 'delivery failed');
  if (paused || subscription.failures === 0) parts.onTrouble(subscription, failure, paused);
}
