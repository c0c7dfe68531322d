import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Composer } from './deliver/plan.ts';
import { planAlerts, planDigest } from './deliver/plan.ts';
import { type SendParts, sendDelivery } from './deliver/send.ts';
import { lastArrival, noteEntries, OVERLAP } from './store/arrivals.ts';
import type { Db } from './store/database.ts';
import { type Delivery, openDeliveries, pruneDeliveries } from './store/deliveries.ts';
import { type Holder, releaseLease, takeLease } from './store/leases.ts';
import { pruneLines } from './store/lines.ts';
import { activeSubscriptions } from './store/subscriptions.ts';

export {
  type Courier,
  hasMarker,
  NONCE_MEMORY,
  type Parcel,
  type Place,
  SendFailure,
  type Sent,
} from './deliver/courier.ts';
export { type Alert, type Composed, type Composer, type DigestOrder, planNow } from './deliver/plan.ts';

/** What the delivery engine needs. It knows nothing of Discord. */
export interface DeliveryParts extends SendParts {
  readonly archive: Db;
  readonly composer: Composer;
  /** How many hours late a digest is still sent. */
  readonly graceHours: number;
  /** False while the first sync runs: what came in while we were down belongs into the digest. */
  readonly ready: () => boolean;
}

/** The running engine. */
export interface DeliveryEngine {
  /** Looks once for what is due and sends it. Resolves when nothing more can be done now. */
  tick(): Promise<void>;
  /** Says that articles came in. */
  arrived(): void;
  /** Ticks every second until stopped. */
  start(): void;
  /** Begins nothing new and waits for the requests under way. */
  stop(): Promise<void>;
}

const EVERY = 1_000;
/** Long enough for a slow request, short enough to follow a machine that is gone, milliseconds. */
const LEASE = 30_000;
const NAME = 'deliver';
/** Requests under way at once; Discord allows fifty a second in all. */
const AT_ONCE = 8;
const DAY = 86_400_000;
/** How long the content of what was sent is kept, and a line of a button nobody was shown again, milliseconds. */
const CONTENT_KEPT = 14 * DAY;
const LINES_KEPT = 365 * DAY;
/** How long a subscription is left alone after a bug of ours got in its way, milliseconds. */
const ASIDE = 10 * 60_000;

export function createDelivery(parts: DeliveryParts): DeliveryEngine {
  const { archive, state, composer, now, log } = parts;
  const me: Holder = { holder: randomUUID(), host: hostname(), pid: process.pid };
  /** When a bug last got in the way of a subscription. */
  const failed = new Map<string, number>();
  let seenUntil: number | null = null;
  let newcomers = true;
  let pruned = 0;
  let running: Promise<void> | null = null;
  let stopping = false;
  let timer: NodeJS.Timeout | null = null;

  const lease = () => takeLease(state, NAME, me, now(), LEASE, isAlive);

  /** Works on one subscription. A bug met there is logged and set aside with it: the others are not to wait for it. */
  async function apart(id: string, work: () => Promise<void>): Promise<void> {
    if (Math.abs(now() - (failed.get(id) ?? Number.NEGATIVE_INFINITY)) < ASIDE) return;
    failed.delete(id);
    try {
      await work();
    } catch (error) {
      failed.set(id, now());
      log.error({ subscription: id, err: error }, 'a subscription failed');
    }
  }

  async function noteArrivals(): Promise<void> {
    if (!newcomers) return;
    newcomers = false;
    const second = Math.floor(now() / 1000);
    // A clock that was moved back dates what comes in now before the last look.
    const since = seenUntil === null ? Number.MIN_SAFE_INTEGER : Math.min(seenUntil, second) - OVERLAP;
    seenUntil = second;
    let found = 0;
    for (const added of noteEntries(archive, state, since, now())) {
      found += added;
      await breathe();
    }
    if (found > 0) log.debug({ found, last: lastArrival(state) }, 'articles arrived');
  }

  async function plan(): Promise<void> {
    for (const { id } of activeSubscriptions(state, 'watch')) {
      await apart(id, async () => {
        while (!stopping && planAlerts(state, id, composer, now())) await breathe();
      });
    }
    for (const { id } of activeSubscriptions(state, 'digest')) {
      await apart(id, async () => {
        if (!stopping && planDigest(state, id, composer, now(), parts.graceHours)) await breathe();
      });
    }
  }

  /** Sends what is owed: one after the other for each subscription, several subscriptions at once. */
  async function send(): Promise<void> {
    const queues = new Map<string, Delivery[]>();
    for (const delivery of openDeliveries(state, now(), 1_000)) {
      const queue = queues.get(delivery.subscription);
      if (queue === undefined) queues.set(delivery.subscription, [delivery]);
      else queue.push(delivery);
    }
    const waiting = queues.entries();
    // The workers share one iterator: each takes the next queue that is left.
    const work = async (): Promise<void> => {
      for (const [id, queue] of waiting) {
        await apart(id, async () => {
          for (const delivery of queue) {
            if (stopping || !lease()) return;
            await sendDelivery(parts, delivery);
          }
        });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  async function once(): Promise<void> {
    if (!parts.ready() || !lease()) return;
    await noteArrivals();
    await plan();
    await send();
    if (now() - pruned > DAY) {
      pruned = now();
      pruneDeliveries(state, now() - CONTENT_KEPT);
      pruneLines(state, new Date(now() - LINES_KEPT));
    }
  }

  function tick(): Promise<void> {
    running ??= once()
      .catch((error: unknown) => log.error({ err: error }, 'delivery failed'))
      .finally(() => {
        running = null;
      });
    return running;
  }

  return {
    tick,
    arrived() {
      newcomers = true;
    },
    start() {
      timer = setInterval(() => void tick(), EVERY);
      void tick();
    },
    async stop() {
      stopping = true;
      if (timer !== null) clearInterval(timer);
      await running;
      releaseLease(state, NAME, me);
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
