import { fold } from '../../fold.ts';
import type { Db } from '../../store/database.ts';
import { allTitles, archiveVersion } from '../../store/search.ts';

/** What searches keep of an archive between questions, read again when the archive has changed. */
export interface Memory {
  /** Rows and folded titles, newest first. */
  readonly docs: readonly number[];
  readonly titles: readonly string[];
  /** Folded title of a row; empty for one that is not there. */
  titleOf(doc: number): string;
  readonly newest: number;
  /** What others work out from the titles once (names, sounds), by key. */
  readonly derived: Map<string, unknown>;
}

interface Kept {
  readonly memory: Memory;
  readonly version: string;
  readonly at: number;
}

const kept = new WeakMap<Db, Kept>();
/** While a sync commits batch after batch, what is kept may be this old, milliseconds. */
const MAX_AGE = 5_000;

/** Titles and what is derived from them; at most five seconds behind a sync that is running elsewhere. */
export function memoryOf(db: Db): Memory {
  const before = kept.get(db);
  const { own, others } = archiveVersion(db);
  const version = `${own}:${others}`;
  if (before !== undefined) {
    const sameOwn = before.version.startsWith(`${own}:`);
    if (before.version === version || (sameOwn && performance.now() - before.at < MAX_AGE)) return before.memory;
  }
  const rows = allTitles(db);
  const titles = rows.map((row) => fold(row.title));
  const byDoc = new Map(rows.map((row, i) => [row.doc, titles[i] ?? '']));
  const memory: Memory = {
    docs: rows.map((row) => row.doc),
    titles,
    titleOf: (doc) => byDoc.get(doc) ?? '',
    newest: rows[0]?.doc ?? 0,
    derived: new Map(),
  };
  kept.set(db, { memory, version, at: performance.now() });
  return memory;
}

/** A value that is worked out once for each state of the archive. */
export function remember<T>(db: Db, key: string, make: (memory: Memory) => T): T {
  const memory = memoryOf(db);
  if (!memory.derived.has(key)) memory.derived.set(key, make(memory));
  return memory.derived.get(key) as T;
}
