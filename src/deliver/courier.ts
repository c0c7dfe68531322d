import type { Reply } from '../reply.ts';
import type { PauseReason } from '../store/subscriptions.ts';

/** Discord remembers a nonce for "the past few minutes"; we count on one, milliseconds. */
export const NONCE_MEMORY = 60_000;

/** What carries messages away. The Discord adapter is one; tests have their own. */
export interface Courier {
  /** Sends one message. Throws SendFailure. */
  send(parcel: Parcel): Promise<Sent>;
  /**
   * Looks for a message of ours with the parcel's nonce as its marker, sent at `since` (milliseconds) or later. Null when
   * it is certainly not there. Throws SendFailure when that cannot be known.
   */
  find(parcel: Parcel, since: number): Promise<Sent | null>;
}

/** Where a message goes: a channel (text, announcement, thread or forum), or a person's direct messages. */
export type Place = { readonly channel: string } | { readonly user: string };

export interface Parcel {
  readonly place: Place;
  /** Who subscribed (a person's id): a role is pinged only as long as they may ping it. */
  readonly owner: string;
  readonly nonce: string;
  /** Carries the nonce at its foot. */
  readonly reply: Reply;
  /** Name of the post, should the place be a forum: at most 100 characters. */
  readonly title: string;
  /** The post that the first message of the same delivery opened, for the messages after it. */
  readonly thread: string | null;
  /** Publish to following servers, should the place be an announcement channel. */
  readonly crosspost: boolean;
}

export interface Sent {
  /** Where the message is: the post's own channel for a forum. */
  readonly channel: string;
  readonly message: string;
}

/**
 * Why a message was not sent. `refused`: Discord said no and will say no again. `later`: nothing was taken, try again.
 * `unknown`: it may have been taken (time-out, 5xx, broken connection).
 */
export class SendFailure extends Error {
  override readonly name = 'SendFailure';
  readonly kind: 'refused' | 'later' | 'unknown';
  readonly reason: Exclude<PauseReason, 'user'>;
  /** Milliseconds Discord asked us to wait; 0 when it did not say. */
  readonly retryAfter: number;
  constructor(
    kind: SendFailure['kind'],
    reason: SendFailure['reason'],
    message: string,
    retryAfter = 0,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.kind = kind;
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

/** The reply with `nonce` at its foot: what tells our message apart in the channel's history. */
export function withMarker(reply: Reply, nonce: string): Reply {
  const embeds = reply.embeds ?? [];
  const last = embeds.at(-1) ?? {};
  const text = `${last.footer?.text ?? '寻闻'} · ${nonce}`;
  return { ...reply, embeds: [...embeds.slice(0, -1), { ...last, footer: { text } }] };
}

/** Whether a message read back from Discord carries the marker. */
export function hasMarker(
  embeds: readonly { readonly footer?: { readonly text: string } | null }[],
  nonce: string,
): boolean {
  return embeds.some(({ footer }) => footer?.text.endsWith(` ${nonce}`) === true);
}
