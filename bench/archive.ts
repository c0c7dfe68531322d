import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { walk } from '../src/ingest/walk.ts';
import { startIngest } from '../src/ingest.ts';
import { SILENT } from '../src/log.ts';
import { latest } from '../src/queries/latest.ts';
import { search } from '../src/queries/search.ts';
import { openArchive } from '../src/store/database.ts';
import { printTable, quantile } from './table.ts';

/**
 * `npm run bench -- --articles DIR`: first sync, start, memory, latency and event-loop delay, against the bars the
 * project set itself. The release build is measured as a process of its own; Linux only (peak memory from /proc).
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: './seeds' }, queries: { type: 'string', default: '500' } },
});
const articles = values.articles;
const folder = mkdtempSync(join(tmpdir(), 'xunwen-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly seconds: number;
  /** When every article could be searched; the time of people and stories follows. */
  readonly searchable: number;
  /** Peak resident memory, MB. */
  readonly peak: number;
  readonly out: string;
}

/** Runs the release build and watches its peak memory. */
async function run(args: readonly string[], data: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ['dist/src/main.js', ...args], {
    env: { ...process.env, ARTICLES_DIR: articles, DATA_DIR: data, LOG_LEVEL: 'info', DISCORD_TOKEN: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let peak = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  let searchable = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    if (chunk.includes('archive synced')) searchable = (performance.now() - started) / 1000;
  });
  const watch = setInterval(() => {
    try {
      peak = Math.max(
        peak,
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
      );
    } catch {
      // Ended between two looks.
    }
  }, 20);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, searchable, peak, out };
}

/** Two words that stand together in titles, from the archive itself. */
function twoWordQueries(data: string, count: number): string[] {
  const db = openArchive(join(data, 'archive.db'));
  const titles = db
    .prepare<{ title: string }>('SELECT title FROM articles ORDER BY id')
    .all()
    .map((row) => row.title);
  db.close();
  const step = Math.max(1, Math.floor(titles.length / count));
  return titles.flatMap((title, index) => {
    const runs = title.match(/\p{Script=Han}{4,}/gu);
    return index % step !== 0 || runs === null ? [] : [`${runs[0].slice(0, 2)} ${runs.at(-1)?.slice(-2)}`];
  });
}

function timings(work: readonly (() => unknown)[]): number[] {
  return work.map((one) => {
    const started = performance.now();
    one();
    return performance.now() - started;
  });
}

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
// The files are read once before, so that the disk is not what is measured.
for (const file of walk(articles).files) readFileSync(join(articles, file.path));
const data = join(folder, 'data');
const first = await run(['index'], data);
const starts: Run[] = [];
for (let i = 0; i < 5; i++) starts.push(await run(['ask', '/latest'], data));

const db = openArchive(join(data, 'archive.db'));
const latestTimes = timings(
  Array.from({ length: 200 }, (_, i) => () => latest(db, { count: 10, outlets: [], since: null, page: 1 + (i % 20) })),
);
const queries = twoWordQueries(data, Number(values.queries));
const searchTimes = timings(queries.map((query) => () => search(db, { query, limit: 5, page: 1 })));
db.close();

const loopData = join(folder, 'loop', 'archive.db');
openArchive(loopData).close();
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const ingest = startIngest({ root: articles, archivePath: loopData, watch: false }, SILENT);
const reader = openArchive(loopData);
let asked = 0;
const busy = new AbortController();
const asking = (async () => {
  while (!busy.signal.aborted) {
    search(reader, { query: queries[asked++ % queries.length] ?? '', limit: 5, page: 1 });
    await wait(50);
  }
})();
await ingest.firstSync;
delay.disable();
busy.abort();
await asking;
await ingest.stop();
reader.close();

printTable('Archive', [
  ['articles', first.out.trim(), ''],
  ['first sync: every article searchable', `${first.searchable.toFixed(1)} s`, '≤ 12 s'],
  ['people and stories worked out after it', `${(first.seconds - first.searchable).toFixed(1)} s`, '≤ 15 s for people'],
  ['peak memory of the first sync', `${first.peak.toFixed(0)} MB`, '≤ 300 MB'],
  [
    'nothing changed: process start to first answer, median of 5',
    `${quantile(
      starts.map((s) => s.seconds),
      0.5,
    ).toFixed(2)} s`,
    '≤ 1.0 s',
  ],
  ['/latest p95', `${quantile(latestTimes, 0.95).toFixed(2)} ms`, '≤ 5 ms'],
  [
    `two-word search p50 / p95 / p99 (${searchTimes.length})`,
    [0.5, 0.95, 0.99].map((q) => quantile(searchTimes, q).toFixed(2)).join(' / '),
    'p95 ≤ 5 ms',
  ],
  [
    `event-loop delay p99 while syncing (${asked} searches)`,
    `${Math.max(0, delay.percentile(99) / 1e6 - 5).toFixed(1)} ms`,
    '≤ 30 ms',
  ],
]);
