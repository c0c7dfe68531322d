import type { Alert, Composed, Composer, DigestOrder } from '../deliver.ts';
import { type DigestMaterial, type DigestView, digest, loadMaterial } from '../queries/digest.ts';
import type { Hit } from '../queries/hit.ts';
import { watchMatches } from '../queries/watch.ts';
import type { Reply } from '../reply.ts';
import { addDays } from '../schedule.ts';
import { arrivalsAfter } from '../store/arrivals.ts';
import { idsPublishedSince } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { shownSince } from '../store/deliveries.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { presentAlert, presentAlertList } from './alerts.ts';
import { digestTitle, presentDigest } from './digest.ts';
import { shortenIds } from './short-ids.ts';
import { clip, LIMITS } from './text.ts';

const DAY = 86_400_000;
/** Articles one digest chooses from, at most: the newest arrivals. */
const MOST = 5_000;
/** How long a story counts as continued, days. */
const REMEMBERED = 4;
/** With more matches at once than this, a watch posts one list instead of one message each. */
const MOST_ALERTS = 10;

export interface ComposerParts {
  readonly archive: Db;
  readonly state: Db;
  readonly now: () => Date;
}

/** Hundreds of digests at one hour choose from the same articles: read once, kept for a minute. */
const kept = new WeakMap<Db, { readonly key: string; readonly at: number; readonly material: DigestMaterial }>();

function materialOf(archive: Db, ids: readonly string[], order: DigestOrder): DigestMaterial {
  const key = `${ids.length} ${ids[0]} ${ids.at(-1)} ${order.until}`;
  const before = kept.get(archive);
  if (before?.key === key && performance.now() - before.at < 60_000) return before.material;
  const material = loadMaterial(archive, ids);
  kept.set(archive, { key, at: performance.now(), material });
  return material;
}

/** A digest as it would be sent: its view, and its messages. */
export function composeDigest(
  { archive, state, now }: ComposerParts,
  order: DigestOrder,
): { readonly view: DigestView; readonly title: string; readonly messages: readonly Reply[] } {
  const { subscription } = order;
  const first = order.after === null;
  const since = order.at - DAY;
  const arrived = first
    ? idsPublishedSince(archive, Math.floor(since / 1000), MOST)
    : arrivalsAfter(state, order.after ?? 0, order.until, MOST);
  const view = digest(archive, {
    material: materialOf(archive, arrived, order),
    query: subscription.query,
    outlets: subscription.outlets,
    since: first ? since : null,
    seen: shownSince(state, subscription.id, order.at - REMEMBERED * DAY),
    now: now(),
  });
  const frame = {
    date: order.date,
    zone: subscription.zone ?? 'UTC',
    query: subscription.query,
    outlets: subscription.outlets,
    missed: order.missed,
    first,
    before: addDays(order.date, -1),
  };
  const messages = presentDigest(view, frame, subscription.locale).map((reply) => shortenIds(reply, state, now()));
  return { view, title: digestTitle(frame, subscription.locale), messages };
}

/** Writes digests and alerts for the ledger. */
export function createComposer(parts: ComposerParts): Composer {
  return {
    digest(order): Composed {
      const { view, title, messages } = composeDigest(parts, order);
      const shown = [...view.stories, ...view.lines].flatMap((story) => story.reports.map((hit) => hit.id));
      return { title, shown, messages: view.articles === 0 && order.subscription.quiet ? [] : messages };
    },
    alerts(watch, articles) {
      const hits = watch.query === null ? [] : watchMatches(parts.archive, watch.query, articles, parts.now());
      const wanted = hits.filter((hit) => watch.outlets.length === 0 || watch.outlets.includes(hit.outlet));
      if (wanted.length === 0) return [];
      const shorten = (reply: Reply) => shortenIds(reply, parts.state, parts.now());
      if (wanted.length <= MOST_ALERTS) return wanted.map((hit) => alertOf(watch, hit, shorten));
      const list: Alert = {
        key: `list ${wanted[0]?.id}`,
        title: clip(watch.query ?? '', LIMITS.thread),
        shown: wanted.map((hit) => hit.id),
        messages: presentAlertList(wanted, watch).map(shorten),
      };
      return [list];
    },
  };
}

function alertOf(watch: Subscription, hit: Hit, shorten: (reply: Reply) => Reply): Alert {
  return {
    key: hit.id,
    title: clip(hit.title, LIMITS.thread),
    shown: [hit.id],
    messages: [shorten(presentAlert(hit, watch))],
  };
}
