import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Courier, createDelivery } from '../src/deliver.ts';
import { readHere } from '../src/ingest/reader.ts';
import { groupStories } from '../src/ingest/stories.ts';
import { sync } from '../src/ingest/sync.ts';
import { SILENT } from '../src/log.ts';
import { createComposer } from '../src/present/deliveries.ts';
import { backTest } from '../src/queries/watch.ts';
import { instantAt } from '../src/schedule.ts';
import { lastArrival, recordArrivals } from '../src/store/arrivals.ts';
import { type Db, openArchive, openState } from '../src/store/database.ts';
import { addSubscription, type NewSubscription } from '../src/store/subscriptions.ts';
import { printTable } from './table.ts';

/**
 * `npm run bench:digest -- --articles DIR`: what stories, digests and watches cost. Every sending takes 150 ms here, as
 * Discord does; the rest is real.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: './seeds' }, new: { type: 'string', default: '1000' } },
});
const NEW = Number(values.new);
const SEND_MS = 150;
const folder = mkdtempSync(join(tmpdir(), 'xunwen-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const archive = openArchive(join(folder, 'archive.db'));
await sync(archive, { root: values.articles, now: () => new Date(), read: readHere(values.articles) });
while (groupStories(archive));
const state = openState(join(folder, 'state.db'));

function count(sql: string): number {
  return archive.prepare<{ n: number }>(sql).get()?.n ?? 0;
}

/** Takes the newest `size` articles out of their stories and groups them again; milliseconds on the clock and of the processor. */
function regroup(db: Db, size: number): string {
  const first = db.prepare<{ doc: number }>('SELECT doc FROM stories ORDER BY doc DESC LIMIT 1 OFFSET ?').get(size - 1);
  db.prepare('DELETE FROM stories WHERE doc >= ?').run(first?.doc ?? 0);
  const started = performance.now();
  const used = process.cpuUsage();
  while (groupStories(db));
  const { user, system } = process.cpuUsage(used);
  return `${(performance.now() - started).toFixed(0)} (${((user + system) / 1000).toFixed(0)})`;
}

const articles = count('SELECT count(*) AS n FROM articles');
const rows: [string, string, string][] = [['articles', String(articles), '']];
const taken = Math.min(NEW, articles);
const whole = regroup(archive, taken);
rows.push([`group ${taken} new among ${articles}, ms (of the processor)`, whole, '2000']);
rows.push([
  'stories of several outlets',
  String(count('SELECT count(*) AS n FROM (SELECT 1 FROM stories GROUP BY story HAVING count(DISTINCT source) > 1)')),
  '',
]);

// Growth: the same with the older half, and three quarters, taken out of the archive.
for (const share of [2, 4]) {
  const cut = archive
    .prepare<{ doc: number }>('SELECT doc FROM articles ORDER BY doc DESC LIMIT 1 OFFSET ?')
    .get(Math.floor(articles / share));
  archive.prepare('DELETE FROM articles WHERE doc < ?').run(cut?.doc ?? 0);
  const left = count('SELECT count(*) AS n FROM articles');
  const part = regroup(archive, Math.min(NEW, left));
  rows.push([`group ${Math.min(NEW, left)} new among ${left}, ms (of the processor)`, part, '2000']);
}

const DAY = 86_400_000;
const due = instantAt('2026-11-20', '08:00', 'Asia/Taipei') ?? 0;
let clock = due - DAY + 3_600_000;

const ids = archive.prepare<{ id: string }>('SELECT id FROM articles ORDER BY doc').all();
const old = ids.slice(0, -NEW).map(({ id }) => id);
recordArrivals(state, old, clock);
const base: NewSubscription = {
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
  cursor: lastArrival(state),
};
for (let i = 0; i < 300; i++)
  addSubscription(state, { ...base, query: i % 3 === 0 ? '经济' : null, channel: `c${i}` }, clock);
const queries = ['习近平', '经济 台湾', '拜登|特朗普', '"国家安全"', '疫情 -上海'];
for (let i = 0; i < 100; i++)
  addSubscription(state, { ...base, kind: 'watch', time: null, query: `${queries[i % 5]}`, channel: `w${i}` }, clock);

let sent = 0;
const courier: Courier = {
  async send({ nonce }) {
    await new Promise((resolve) => setTimeout(resolve, SEND_MS));
    sent++;
    return { channel: 'c', message: nonce };
  },
  find: async () => null,
};
const engine = createDelivery({
  archive,
  state,
  courier,
  composer: createComposer({ archive, state, now: () => new Date(clock) }),
  now: () => clock,
  random: Math.random,
  log: SILENT,
  graceHours: 12,
  ready: () => true,
  onTrouble: () => {},
});

async function timed(work: () => Promise<void> | void): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const alerts = await timed(() => engine.tick());
rows.push([`100 watches on ${NEW} new articles, ${sent} messages, s`, (alerts / 1000).toFixed(1), '60']);
sent = 0;
clock = due;
const digests = await timed(() => engine.tick());
rows.push([`300 digests at one hour, ${sent} messages, s`, (digests / 1000).toFixed(1), '300']);
const tests = await timed(() => {
  for (const query of queries) backTest(archive, query, [], 3_650, new Date('2025-06-01'));
});
rows.push(['back-test of a watch over ten years, ms', (tests / queries.length).toFixed(0), '']);
await engine.stop();
printTable('stories, digests, watches', rows);
