import { expect, test } from 'vitest';
import { planNow } from '../../src/deliver.ts';
import { SILENT } from '../../src/log.ts';
import { recordArrivals } from '../../src/store/arrivals.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { takeLease } from '../../src/store/leases.ts';
import { loadLine, storeLine } from '../../src/store/lines.ts';
import { getSubscription, setPaused } from '../../src/store/subscriptions.ts';
import { syncFolder } from '../support/archive.ts';
import { articleText, put, tempFolder } from '../support/files.ts';
import { composer, type Mishap, random, subscribe, type World, world } from './pretend.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** An hour before 08:00 in Taipei. */
const START = Date.parse('2026-11-19T23:00:00Z');

const texts = (made: World): string[] =>
  made.discord.posted.map((posted) => (posted.reply.embeds?.[0]?.description ?? '').trim());

test('a digest is sent once at its hour, all parts in order, each with its own nonce as marker', async () => {
  const made = world(START);
  const { id } = subscribe(made);
  const engine = made.boot();
  await engine.tick();
  expect(texts(made)).toEqual([]);
  made.now = START + HOUR;
  await engine.tick();
  await engine.tick();
  expect(texts(made)).toEqual([`${id} 2026-11-20 a`, `${id} 2026-11-20 b`]);
  const nonces = made.discord.posted.map((posted) => posted.nonce);
  expect(new Set(nonces).size).toBe(2);
  for (const { nonce, reply } of made.discord.posted) {
    expect(nonce.length).toBeLessThanOrEqual(25);
    expect(reply.embeds?.at(-1)?.footer?.text).toContain(nonce);
  }
});

test.each<[Mishap, number]>([
  ['killed before', 1],
  ['killed after', 1],
  ['killed before', 2],
  ['killed after', 2],
])('%s request %i was answered: the next process sends exactly what is missing', async (mishap, at) => {
  for (const waited of [1_000, 30 * MINUTE]) {
    const made = world(START);
    const { id } = subscribe(made);
    made.now += HOUR;
    let requests = 0;
    made.discord.mishap = () => (++requests === at ? mishap : 'none');
    await made.boot().tick();
    made.now += waited;
    await made.boot().tick();
    expect(texts(made)).toEqual([`${id} 2026-11-20 a`, `${id} 2026-11-20 b`]);
  }
});

test.each<[Mishap]>([['lost'], ['500'], ['429']])('%s: tried again until it is there, once', async (mishap) => {
  const made = world(START);
  const { id } = subscribe(made);
  made.now += HOUR;
  let left = 6;
  made.discord.mishap = () => (left-- > 0 ? mishap : 'none');
  const engine = made.boot();
  let ticks = 0;
  for (; deliveriesOf(made.state, id, 1)[0]?.state !== 'sent' && ticks < 600; ticks++) {
    await engine.tick();
    made.now += 1_000;
  }
  expect(texts(made)).toEqual([`${id} 2026-11-20 a`, `${id} 2026-11-20 b`]);
  // Waits grow: seven requests in one second would be a flood.
  if (mishap !== 'lost') expect(ticks).toBeGreaterThan(60);
});

test('a deleted channel is not tried again: paused at once, and somebody is told', async () => {
  const made = world(START);
  const { id } = subscribe(made);
  made.discord.mishap = () => '404';
  const engine = made.boot();
  for (let hour = 0; hour < 60; hour++) {
    made.now += HOUR;
    await engine.tick();
  }
  expect(getSubscription(made.state, id)?.paused).toBe('unknown_channel');
  expect(made.troubles).toEqual([{ id, reason: 'unknown_channel', paused: true }]);
});

test('a missing permission pauses after three digests; the first refusal is told already', async () => {
  const made = world(START);
  const { id } = subscribe(made);
  made.discord.mishap = () => '403';
  const engine = made.boot();
  for (let hour = 0; hour < 24 * 6; hour++) {
    made.now += HOUR;
    await engine.tick();
  }
  expect(getSubscription(made.state, id)?.paused).toBe('missing_access');
  expect(made.troubles.map((trouble) => trouble.paused)).toEqual([false, true]);
  made.discord.mishap = () => 'none';
  setPaused(made.state, id, null);
  made.now += 25 * HOUR;
  await engine.tick();
  expect(texts(made).length).toBe(2);
});

test('down for days: the digest on return says which dates it covers', async () => {
  const made = world(START);
  const { id } = subscribe(made);
  made.now = START + 3 * 24 * HOUR + HOUR + MINUTE;
  await made.boot().tick();
  expect(texts(made)[0]).toBe(`${id} 2026-11-23 a 2026-11-20 2026-11-21 2026-11-22`);
  // The clock is set back: nothing comes twice.
  made.now = START + 2 * 24 * HOUR + 2 * HOUR;
  await made.boot().tick();
  expect(texts(made).length).toBe(2);
});

test('a digest that could not be sent all day is covered by the next', async () => {
  const made = world(START);
  const { id } = subscribe(made);
  recordArrivals(made.state, ['one', 'two'], made.now);
  made.now += HOUR;
  made.discord.mishap = () => '429';
  const engine = made.boot();
  for (let minute = 0; minute < 60 * 12; minute++) {
    made.now += MINUTE;
    await engine.tick();
  }
  made.discord.mishap = () => 'none';
  made.now = START + 25 * HOUR;
  await engine.tick();
  expect(texts(made)[0]).toBe(`${id} 2026-11-21 a 2026-11-20`);
  expect(texts(made).length).toBe(2);
});

test('a digest asked for by hand that could not be sent is covered by the next, which names no date for it', async () => {
  const made = world(START);
  const { id } = subscribe(made);
  planNow(made.state, id, composer, made.now, '2026-11-20');
  made.now += HOUR;
  await made.boot().tick();
  expect(texts(made)).toEqual([`${id} 2026-11-20 a`, `${id} 2026-11-20 b`]);
});

test('each arrival makes one alert, however often the process is killed', async () => {
  const made = world(START);
  const watch = subscribe(made, { kind: 'watch', time: null, zone: null, cursor: 0 });
  const next = random(3);
  made.discord.mishap = () =>
    (['none', 'killed before', 'killed after', 'lost'] as const)[Math.floor(next() * 4)] ?? 'none';
  const ids = Array.from({ length: 60 }, (_, index) => `article${index}`);
  for (let i = 0; i < 2_000; i++) {
    if (i % 3 === 0 && i / 3 < ids.length) recordArrivals(made.state, [ids[i / 3] ?? ''], made.now);
    await made.boot().tick();
    made.now += 20_000;
  }
  expect(texts(made).sort()).toEqual(ids.map((article) => `${watch.id} ${article}`).sort());
});

/** A month of three hundred subscriptions in which everything goes wrong at random; returns how often each text came. */
async function chaos(forgetful: boolean): Promise<{ counts: Map<string, number>; ids: string[] }> {
  const made = world(START);
  const next = random(11);
  const ids = Array.from({ length: 30 }, (_, index) => subscribe(made, { channel: `c${index}` }).id);
  const mishaps: Mishap[] = ['killed before', 'killed after', 'lost', '500', '429'];
  made.discord.forgetful = forgetful;
  if (forgetful) made.discord.find = async () => null;
  made.discord.mishap = () => (next() < 0.25 ? (mishaps[Math.floor(next() * mishaps.length)] ?? 'none') : 'none');
  for (let day = 0; day < 8; day++) {
    made.now = START + day * 24 * HOUR + HOUR;
    for (let i = 0; i < 120; i++) {
      await made.boot().tick();
      made.now += next() < 0.1 ? 5 * MINUTE : 5_000;
    }
  }
  const counts = new Map<string, number>();
  for (const text of texts(made)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return { counts, ids };
}

test('whatever goes wrong, every subscriber gets every part of every digest exactly once', async () => {
  const { counts, ids } = await chaos(false);
  expect(counts.size).toBe(ids.length * 8 * 2);
  expect([...counts.values()].every((count) => count === 1)).toBe(true);
});

test('the same month without nonce and without a look at the channel doubles messages: the test above can fail', async () => {
  const { counts } = await chaos(true);
  expect([...counts.values()].some((count) => count > 1)).toBe(true);
});

test('two processes on one store: only one delivers, and the other takes over when it is gone', () => {
  const made = world(START);
  const first = { holder: 'a', host: 'h', pid: 1 };
  const second = { holder: 'b', host: 'h', pid: 2 };
  const elsewhere = { holder: 'c', host: 'other', pid: 1 };
  const take = (me: typeof first, now: number, alive: boolean) =>
    takeLease(made.state, 'deliver', me, now, 30_000, () => alive);
  expect(take(first, 0, true)).toBe(true);
  expect(take(second, 1_000, true)).toBe(false);
  expect(take(first, 20_000, true)).toBe(true);
  expect(take(elsewhere, 49_999, true)).toBe(false);
  expect(take(second, 21_000, false)).toBe(true);
  expect(take(elsewhere, 51_001, true)).toBe(true);
});

test('once a day, lines of buttons that nobody was shown for a year are forgotten', async () => {
  const made = world(START);
  const old = storeLine(made.state, '/search 很久以前的一行', new Date(START));
  const kept = storeLine(made.state, '/search 上个月的一行', new Date(START + 340 * 24 * HOUR));
  made.now = START + 366 * 24 * HOUR;
  await made.boot().tick();
  expect(loadLine(made.state, old)).toBeNull();
  expect(loadLine(made.state, kept)).toBe('/search 上个月的一行');
});

test('a bug in one subscription keeps no other waiting, and is not met again every second', async () => {
  const made = world(START);
  const broken = subscribe(made);
  const { id } = subscribe(made);
  const errors: object[] = [];
  const engine = made.boot({
    log: { ...SILENT, error: (fields) => void errors.push(fields) },
    composer: {
      ...composer,
      digest(order) {
        if (order.subscription.id === broken.id) throw new TypeError('bug');
        return composer.digest(order);
      },
    },
  });
  made.now += HOUR;
  for (let second = 0; second < 60; second++) {
    made.now += 1_000;
    await engine.tick();
  }
  expect(texts(made)).toEqual([`${id} 2026-11-20 a`, `${id} 2026-11-20 b`]);
  expect(errors).toEqual([expect.objectContaining({ subscription: broken.id })]);
});

test('while one message is on its way, a bug elsewhere does not let it be sent a second time', async () => {
  const made = world(START);
  const slow = subscribe(made);
  subscribe(made, { channel: 'broken' });
  made.now += HOUR;
  let arrived = (): void => {};
  const sends: string[] = [];
  const engine = made.boot({
    log: SILENT,
    courier: {
      find: async () => null,
      async send({ nonce, place }) {
        if ('channel' in place && place.channel === 'broken') throw new TypeError('bug');
        sends.push(nonce);
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
        return { channel: 'c', message: nonce };
      },
    },
  });
  const first = engine.tick();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const second = engine.tick();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sends).toHaveLength(1);
  while (sends.length < 2) {
    arrived();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  arrived();
  await Promise.all([first, second]);
  expect(deliveriesOf(made.state, slow.id, 1)[0]?.state).toBe('sent');
  expect(new Set(sends).size).toBe(sends.length);
});

test('what comes in after the clock was moved back is noticed at once', async () => {
  const made = world(START);
  const watch = subscribe(made, { kind: 'watch', time: null, zone: null, cursor: 0 });
  const engine = made.boot();
  await engine.tick();
  made.now -= 2 * HOUR;
  const root = tempFolder();
  put(root, 'late.txt', articleText({ title: '清晨入档的文章' }));
  await syncFolder(made.archive, root, new Date(made.now));
  engine.arrived();
  await engine.tick();
  expect(texts(made)).toEqual([expect.stringContaining(watch.id)]);
});
