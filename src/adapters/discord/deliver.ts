import type { Client } from 'discord.js';
import type { Config } from '../../config.ts';
import { createDelivery, type DeliveryEngine, type Place, type SendFailure } from '../../deliver.ts';
import type { Log } from '../../log.ts';
import { presentTrouble } from '../../present/alerts.ts';
import { createComposer } from '../../present/deliveries.ts';
import { presentCannotPing } from '../../present/notices.ts';
import { shortenIds } from '../../present/short-ids.ts';
import type { Db } from '../../store/database.ts';
import { newNonce } from '../../store/deliveries.ts';
import { readSettings } from '../../store/settings.ts';
import type { Subscription } from '../../store/subscriptions.ts';
import { createCourier } from './courier.ts';
import { localeOfGuild } from './places.ts';
import type { Problems } from './problems.ts';

/** What delivering to Discord needs. */
export interface DiscordDeliveryParts {
  readonly client: Client;
  readonly config: Config;
  readonly archive: Db;
  readonly state: Db;
  readonly log: Log;
  /** Tells a server's managers what they can mend. */
  readonly problems: Pick<Problems, 'tell'>;
  /** False while the first sync runs. */
  readonly ready: () => boolean;
  /** Milliseconds since the epoch; the machine's clock by default. */
  readonly now?: () => number;
}

/** The delivery engine with Discord as its courier. Start it once the client is logged in. */
export function createDiscordDelivery(parts: DiscordDeliveryParts): DeliveryEngine {
  const { client, config, archive, state, log, problems, ready, now: clock = Date.now } = parts;
  const courier = createCourier(client, config, log, clock, (who, role, { id, guild }) => {
    const locale = localeOfGuild(readSettings(state, guild.id), guild.preferredLocale);
    void problems.tell(guild.id, `ping ${role} ${id} ${who}`, presentCannotPing(who, role, id, locale));
  });
  const now = () => new Date(clock());

  /** Tells the server's managers in their channel for problems; where that fails, whoever subscribed. */
  async function tell(subscription: Subscription, failure: SendFailure, paused: boolean): Promise<void> {
    const { health } = readSettings(state, subscription.guild);
    const { locale, owner, channel } = subscription;
    const places: Place[] = health !== null && health !== channel ? [{ channel: health }] : [];
    places.push({ user: owner });
    const reply = shortenIds(presentTrouble(subscription, failure.reason, paused, locale), state, now());
    for (const place of places) {
      try {
        await courier.send({ place, owner, nonce: newNonce(), reply, title: '', thread: null, crosspost: false });
        return;
      } catch (error) {
        log.warn({ subscription: subscription.id, place, err: error }, 'a notice could not be sent');
      }
    }
  }

  return createDelivery({
    archive,
    state,
    courier,
    composer: createComposer({ archive, state, now }),
    now: clock,
    random: Math.random,
    log,
    graceHours: config.digestCatchUpHours,
    ready: () => ready() && client.isReady(),
    onTrouble: (subscription, failure, paused) => void tell(subscription, failure, paused),
  });
}
