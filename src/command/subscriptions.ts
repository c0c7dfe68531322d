import type { Answer, Context, Input } from '../command.ts';
import { UserError } from '../errors.ts';
import { type Entry, presentChange } from '../present/subscriptions.ts';
import { nextDue } from '../schedule.ts';
import { hasDelivery } from '../store/deliveries.ts';
import {
  getSubscription,
  listSubscriptions,
  removeSubscription,
  type Subscription,
  setPaused,
} from '../store/subscriptions.ts';

/** What /digest and /watch do alike: who may change a subscription, and ending, halting and restarting one. */

/** Subscriptions of a kind that one server or person can have. */
const MOST = 50;

/** Throws UserError `not_allowed` unless the asker manages the server. */
export function requireManager(input: Input): string {
  const { guildId, canManage } = input.actor;
  if (guildId === null || !canManage) throw new UserError('not_allowed');
  return guildId;
}

/** The subscription `id` if the asker may change it: their server's (Manage Server), or their own. Throws UserError. */
export function ownSubscription(input: Input, context: Context, kind: Subscription['kind']): Subscription {
  const id = String(input.options.id ?? '')
    .trim()
    .toLowerCase();
  const found = getSubscription(context.state, id);
  const { userId, guildId, canManage } = input.actor;
  if (found === null || found.kind !== kind) throw new UserError('not_found', { typed: id });
  const personal = found.channel === null && found.owner === userId;
  if (personal) return found;
  // In direct messages whoever subscribed may answer a notice; what they may do in the server is not known there.
  const answering = guildId === null && found.owner === userId && ['pause', 'resume'].includes(input.subcommand ?? '');
  if (answering) return found;
  if (found.channel === null || found.guild !== guildId) throw new UserError('not_found', { typed: id });
  if (!canManage) throw new UserError('not_allowed');
  return found;
}

type Change = Parameters<typeof presentChange>[0];
type Extras = Parameters<typeof presentChange>[2];

/** What is said when a subscription was saved, removed, paused or resumed. */
export function changed(
  change: Change,
  subscription: Subscription,
  input: Input,
  context: Context,
  extras: Extras = {},
): Answer {
  const entry = entryOf(subscription, input, context);
  return { reply: presentChange(change, entry, extras, input.locale), data: { subscription, ...extras } };
}

/** A subscription as it is shown to the asker. */
export function entryOf(subscription: Subscription, { actor }: Input, { state, now }: Context): Entry {
  const { id, time, zone, days, paused, role, channel } = subscription;
  const scheduled = time !== null && zone !== null && paused === null;
  // A date that has its digest gets no second one.
  const past = { has: (date: string) => hasDelivery(state, id, date) };
  return {
    subscription,
    next: scheduled ? (nextDue({ time, zone, days }, now().getTime(), past)?.at ?? null) : null,
    pinged: role === null || channel === null || actor.pingRights(role, channel).bot,
  };
}

/** Ends a subscription. Throws UserError. */
export function remove(kind: Subscription['kind'], input: Input, context: Context): Answer {
  const subscription = ownSubscription(input, context, kind);
  removeSubscription(context.state, subscription.id);
  return changed('removed', subscription, input, context);
}

/** Halts a subscription, or starts it again after `beforeResume` brought it up to date. Throws UserError. */
export function pauseOrResume(
  kind: Subscription['kind'],
  input: Input,
  context: Context,
  beforeResume: (subscription: Subscription) => void,
): Answer {
  const before = ownSubscription(input, context, kind);
  const pausing = input.subcommand === 'pause';
  if (!pausing) beforeResume(before);
  setPaused(context.state, before.id, pausing ? 'user' : null);
  return changed(pausing ? 'paused' : 'resumed', ownSubscription(input, context, kind), input, context);
}

/** Throws UserError `bad_option` where the server, or the person, has as many of a kind as there may be. */
export function requireRoom(kind: Subscription['kind'], guild: string | null, owner: string, context: Context): void {
  const { length } = listSubscriptions(context.state, kind, { guild, owner });
  if (length >= MOST) throw new UserError('bad_option', { option: kind, typed: String(length), expected: `≤ ${MOST}` });
}
