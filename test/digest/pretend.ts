import {
  type Composer,
  type Courier,
  createDelivery,
  type DeliveryEngine,
  type DeliveryParts,
  hasMarker,
  type Parcel,
  SendFailure,
  type Sent,
} from '../../src/deliver.ts';
import { SILENT } from '../../src/log.ts';
import type { Reply } from '../../src/reply.ts';
import { type Db, IN_MEMORY, openArchive, openState } from '../../src/store/database.ts';
import { addSubscription, type NewSubscription, type Subscription } from '../../src/store/subscriptions.ts';

/** A small generator with a seed, so that a failure can be repeated. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The process was killed here. */
export class Killed extends Error {}

export interface Posted {
  readonly place: string;
  readonly nonce: string;
  readonly reply: Reply;
  readonly at: number;
  readonly message: string;
}

/** What is to happen to one request. */
export type Mishap = 'none' | 'killed before' | 'killed after' | 'lost' | '500' | '429' | '404' | '403' | 'dms closed';

/** A place where messages go that remembers nonces for a while and may go wrong in every way Discord does. */
export class PretendDiscord implements Courier {
  readonly posted: Posted[] = [];
  /** What happens to the next request. */
  mishap: (parcel: Parcel) => Mishap = () => 'none';
  canSearch = true;
  forgetful = false;
  finds = 0;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  async send(parcel: Parcel): Promise<Sent> {
    const mishap = this.mishap(parcel);
    switch (mishap) {
      case 'killed before':
        throw new Killed();
      case '429':
        throw new SendFailure('later', 'unreachable', 'rate limited', 3_000);
      case '404':
        throw new SendFailure('refused', 'unknown_channel', 'Unknown Channel');
      case '403':
        throw new SendFailure('refused', 'missing_access', 'Missing Access');
      case 'dms closed':
        throw new SendFailure('refused', 'dms_closed', 'Cannot send messages to this user');
    }
    const sent = this.#accept(parcel, mishap !== '500');
    if (mishap === 'killed after') throw new Killed();
    if (mishap === 'lost' || mishap === '500') throw new SendFailure('unknown', 'unreachable', mishap);
    return sent;
  }

  #accept(parcel: Parcel, take: boolean): Sent {
    const place = 'channel' in parcel.place ? parcel.place.channel : `@${parcel.place.user}`;
    const known = this.posted.find(
      (old) => old.nonce === parcel.nonce && old.place === place && this.#now() - old.at < 120_000,
    );
    const message = String(this.posted.length + 1);
    if (known !== undefined && !this.forgetful) return { channel: place, message: known.message };
    if (take) this.posted.push({ place, nonce: parcel.nonce, reply: parcel.reply, at: this.#now(), message });
    return { channel: place, message };
  }

  async find(parcel: Parcel, since: number): Promise<Sent | null> {
    this.finds++;
    if (!this.canSearch) throw new SendFailure('refused', 'missing_access', 'no history');
    const place = 'channel' in parcel.place ? parcel.place.channel : `@${parcel.place.user}`;
    const found = this.posted.find(
      (old) => old.place === place && old.at >= since && hasMarker(old.reply.embeds ?? [], parcel.nonce),
    );
    return found === undefined ? null : { channel: place, message: found.message };
  }
}

/** Two messages a digest, naming subscription and date. */
export const composer: Composer = {
  digest: (order) => ({
    title: order.date,
    shown: [],
    messages: ['a', 'b'].map((part) => ({
      embeds: [{ description: `${order.subscription.id} ${order.date} ${part} ${order.missed.join(' ')}` }],
      allowed_mentions: { parse: [] },
    })),
  }),
  alerts: (subscription, articles) =>
    articles.map((article) => ({
      key: article,
      title: article,
      shown: [article],
      messages: [{ embeds: [{ description: `${subscription.id} ${article}` }], allowed_mentions: { parse: [] } }],
    })),
};

export interface World {
  readonly state: Db;
  readonly archive: Db;
  readonly discord: PretendDiscord;
  readonly troubles: { id: string; reason: string; paused: boolean }[];
  now: number;
  /** A fresh process on the same store; `other` takes the place of its parts. */
  boot(other?: Partial<DeliveryParts>): DeliveryEngine;
}

export function world(start: number): World {
  const state = openState(IN_MEMORY);
  const archive = openArchive(IN_MEMORY);
  const made: World = {
    state,
    archive,
    now: start,
    troubles: [],
    discord: new PretendDiscord(() => made.now),
    boot: (other = {}) =>
      createDelivery({
        state,
        archive,
        courier: made.discord,
        composer,
        now: () => made.now,
        random: random(7),
        log: {
          ...SILENT,
          error: (fields) => 'err' in fields && !(fields.err instanceof Killed) && console.error(fields),
        },
        graceHours: 12,
        ready: () => true,
        onTrouble: (subscription, failure, paused) =>
          made.troubles.push({ id: subscription.id, reason: failure.reason, paused }),
        ...other,
      }),
  };
  return made;
}

export function subscribe(made: World, wanted: Partial<NewSubscription> = {}): Subscription {
  return addSubscription(
    made.state,
    {
      kind: 'digest',
      guild: 'g',
      channel: 'c',
      owner: 'u',
      locale: 'zh-CN',
      query: null,
      outlets: [],
      time: '08:00',
      zone: 'Asia/Taipei',
      days: [],
      role: null,
      quiet: false,
      crosspost: false,
      cursor: null,
      ...wanted,
    },
    made.now,
  );
}
