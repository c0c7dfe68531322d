import Driver from 'better-sqlite3';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { Converter } from 'opencc-js';
import type { Source } from './sets.ts';

/** An engine that returns the ids of its best ten articles. */
export interface Engine {
  readonly name: string;
  find(query: string): readonly string[];
}

const toSimplified: (text: string) => string = Converter({ from: 't', to: 'cn' });

/** Fuse.js over titles: script folded, location ignored, a tight threshold (its defaults are made for English words). */
export function fuseOverTitles(sources: readonly Source[]): Engine {
  const fuse = new Fuse(
    sources.map((source) => ({ id: source.id, title: toSimplified(source.title).toLowerCase() })),
    { keys: ['title'], ignoreLocation: true, threshold: 0.35, useExtendedSearch: false },
  );
  return {
    name: 'Fuse.js, titles',
    find: (query) => fuse.search(toSimplified(query).toLowerCase(), { limit: 10 }).map((found) => found.item.id),
  };
}

/** Pairs of Han characters and whole Latin words. */
function pairs(text: string): string[] {
  const out: string[] = [];
  for (const run of toSimplified(text)
    .toLowerCase()
    .match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []) {
    const chars = [...run];
    if (!/^\p{Script=Han}/u.test(run) || chars.length === 1) out.push(run);
    else for (let i = 0; i + 1 < chars.length; i++) out.push(`${chars[i]}${chars[i + 1]}`);
  }
  return out;
}

/** MiniSearch with two-character tokens of folded text, all required, topped up with any; titles weigh eight times. */
export function miniSearch(sources: readonly Source[]): Engine {
  const mini = new MiniSearch<Source>({ fields: ['title', 'text'], tokenize: pairs, processTerm: (term) => term });
  mini.addAll(sources);
  return {
    name: 'MiniSearch, pairs',
    find(query) {
      const options = { boost: { title: 8 }, combineWith: 'AND' as const };
      const strict = mini.search(query, options).slice(0, 10);
      const more = strict.length < 10 ? mini.search(query, { ...options, combineWith: 'OR' }).slice(0, 10) : [];
      return [...new Set([...strict, ...more].map((found) => String(found.id)))].slice(0, 10);
    },
  };
}

/** SQLite's own trigram tokenizer over folded text, words required, title weighing sixteen times. */
export function trigrams(sources: readonly Source[]): Engine {
  const db = new Driver(':memory:');
  db.exec("CREATE VIRTUAL TABLE t USING fts5 (id UNINDEXED, title, body, tokenize = 'trigram')");
  const insert = db.prepare('INSERT INTO t VALUES (?, ?, ?)');
  db.transaction(() => {
    for (const { id, title, text } of sources) insert.run(id, toSimplified(title), toSimplified(text));
  })();
  const select = db.prepare<[string], { id: string }>(
    'SELECT id FROM t WHERE t MATCH ? ORDER BY bm25(t, 0.0, 16.0, 1.0) LIMIT 10',
  );
  return {
    name: 'FTS5 trigram',
    find(query) {
      const words = toSimplified(query)
        .split(/\s+/)
        .filter((word) => word !== '');
      return select.all(words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')).map((row) => row.id);
    },
  };
}
