import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DERIVATIONS } from '../src/ingest/derive.ts';
import { readHere } from '../src/ingest/reader.ts';
import { sync } from '../src/ingest/sync.ts';
import { completeSearch } from '../src/queries/complete.ts';
import { search } from '../src/queries/search.ts';
import { type Db, openArchive } from '../src/store/database.ts';
import { grow } from './search/grow.ts';
import { type Engine, fuseOverTitles, miniSearch, trigrams } from './search/peers.ts';
import { type Question, type QuestionSet, questionSets, type Source } from './search/sets.ts';
import { quantile } from './table.ts';

/**
 * `npm run bench:search -- --articles DIR [--seed 1] [--count 500] [--peers] [--data DIR] [--failures N]`: how well known
 * articles are found, and in how much processor time. `--data` keeps the index for the next run; `--failures` prints questions not answered;
 * `--grow N` asks an archive of N articles recombined from the real ones.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: './seeds' },
    data: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '500' },
    peers: { type: 'boolean', default: false },
    failures: { type: 'string', default: '0' },
    grow: { type: 'string' },
  },
});

const BARS: Readonly<Record<string, number>> = { a: 0.96, b: 0.985, c: 0.999, e: 0.9, f: 0.95, g: 0.9, h: 0.95 };

async function archive(): Promise<Db> {
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'xunwen-bench-'));
  if (values.data === undefined) process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const db = openArchive(join(folder, 'archive.db'));
  await sync(db, {
    root: values.articles,
    now: () => new Date(),
    read: readHere(values.articles),
  });
  for (const derivation of DERIVATIONS) while (derivation.step(db));
  return db;
}

function sourcesOf(db: Db): Source[] {
  return db
    .prepare<{ id: string; title: string; paragraphs: string; captions: string }>(
      'SELECT id, title, paragraphs, captions FROM articles JOIN texts USING (doc) ORDER BY id',
    )
    .all()
    .map((row) => ({
      id: row.id,
      title: row.title,
      text: [...(JSON.parse(row.paragraphs) as string[]), ...(JSON.parse(row.captions) as string[])].join('\n'),
    }));
}

interface Result {
  readonly mrr: number;
  readonly recall: number;
  readonly ms: readonly number[];
  readonly failures: readonly Question[];
}

/** Processor time of `work`, milliseconds: what others do on the machine counts for little. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function measure(engine: Engine, questions: readonly Question[], byId: ReadonlyMap<string, Source>): Result {
  const ms: number[] = [];
  const failures: Question[] = [];
  let reciprocal = 0;
  let found = 0;
  for (const question of questions) {
    let ids: readonly string[] = [];
    ms.push(
      spent(() => {
        ids = engine.find(question.query);
      }),
    );
    const place = ids.findIndex((id) => {
      const hit = byId.get(id);
      return hit !== undefined && question.isRight(hit);
    });
    if (place >= 0) {
      reciprocal += 1 / (place + 1);
      found++;
    }
    if (place !== 0) failures.push(question);
  }
  const n = Math.max(1, questions.length);
  return { mrr: reciprocal / n, recall: found / n, ms, failures };
}

const ours = (db: Db): Engine => ({
  name: 'Xunwen',
  find: (query) => search(db, { query, limit: 10, page: 1 }).hits.map((hit) => hit.id),
});

function row(set: QuestionSet, engine: Engine, result: Result): string {
  const bar = engine.name === 'Xunwen' ? (BARS[set.key]?.toFixed(3) ?? '') : '';
  const figures = [result.mrr, result.recall].map((figure) => figure.toFixed(3));
  const times = [0.5, 0.95, 0.99].map((q) => quantile(result.ms, q).toFixed(2));
  return `| (${set.key}) ${set.what} | ${engine.name} | ${figures.join(' | ')} | ${bar} | ${times.join(' / ')} | ${set.questions.length} |\n`;
}

/** An archive of the size asked for, made of the texts of another one. */
function grown(from: Db, count: number): Db {
  const folder = mkdtempSync(join(tmpdir(), 'xunwen-grow-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const db = openArchive(join(folder, 'archive.db'));
  grow(db, sourcesOf(from), count, Number(values.seed));
  for (const derivation of DERIVATIONS) while (derivation.step(db));
  from.close();
  return db;
}

const real = await archive();
const db = values.grow === undefined ? real : grown(real, Number(values.grow));
const sources = sourcesOf(db);
const byId = new Map(sources.map((source) => [source.id, source]));
const sets = questionSets(sources, Number(values.count), Number(values.seed));
const engines: Engine[] = [ours(db)];
if (values.peers) engines.push(fuseOverTitles(sources), miniSearch(sources), trigrams(sources));
for (const query of ['试', 'test', '测试', 'ceshi']) engines[0]?.find(query);

process.stdout.write(`\n${sources.length} articles, seed ${values.seed}\n\n`);
process.stdout.write(
  '| set | engine | MRR@10 | recall@10 | bar | p50 / p95 / p99 ms of processor time | questions |\n| --- | --- | --- | --- | --- | --- | --- |\n',
);
const all: number[] = [];
for (const set of sets) {
  for (const engine of engines) {
    const result = measure(engine, set.questions, byId);
    if (engine === engines[0]) {
      all.push(...result.ms);
      for (const { query, source } of result.failures.slice(0, Number(values.failures)))
        process.stderr.write(`(${set.key}) ${query}\t${byId.get(source)?.title.slice(0, 50)}\n`);
    }
    process.stdout.write(row(set, engine, result));
  }
}
const chars = [...new Set(sources.slice(0, 500).flatMap((source) => [...source.title]))].filter((char) =>
  /\p{Script=Han}/u.test(char),
);
const singles = measure(
  ours(db),
  chars.slice(0, 300).map((query) => ({ query, source: '', isRight: () => true })),
  byId,
);
process.stdout.write(
  `\nAll sets p50 / p95 / p99: ${[0.5, 0.95, 0.99].map((q) => quantile(all, q).toFixed(2)).join(' / ')} ms (bars 2 / 15 / 40); ` +
    `one character: ${[0.5, 0.99].map((q) => quantile(singles.ms, q).toFixed(2)).join(' / ')} ms p50 / p99 (bar 25)\n`,
);
const typing = sources.slice(0, 300).map((source, i) => [...source.title].slice(0, 1 + (i % 4)).join(''));
const keystrokes = typing.map((typed) => spent(() => completeSearch(db, typed)));
process.stdout.write(
  `Suggestions while typing: ${[0.5, 0.95, 0.99].map((q) => quantile(keystrokes, q).toFixed(2)).join(' / ')} ms (bar 50)\n`,
);
db.close();
