import { termSet } from '../extract/story/terms.ts';
import { burstOf, type Rarity, weigh } from '../extract/story/weight.ts';
import type { Db } from '../store/database.ts';
import { recentTitles } from '../store/stories.ts';

/** Titles that are counted to know how common a term is, and those counted one by one before all are counted anew. */
const COUNTED = 20_000;
const ADDED = 2_000;
/** From so many titles on, a source's own habits are known; a term in a larger share of them is one. */
const KNOWN = 20;
const HABIT = 0.15;
/** Seconds within which what one source files is filed in one go. */
const BATCH = 3_600;
/** Seconds before and after that are the days around. */
const AROUND = 4 * 86_400;

interface Title {
  readonly title: string;
  readonly source: string;
  readonly time: number;
}

/** Which terms are common in an archive's newest titles, when, and which a source puts into many. */
class TitleCounts implements Rarity {
  /** The newest first. */
  readonly #times: number[] = [];
  readonly #timesOf = new Map<string, number[]>();
  readonly #habits = new Map<string, ReadonlySet<string>>();
  /** What each source filed last, in one go. */
  readonly #batches = new Map<string, { time: number; terms: Set<string> }>();
  added = 0;

  constructor(titles: readonly Title[]) {
    // One source after the other, so that only one's own counts are held at a time.
    for (const [source, list] of bySource(titles)) this.#countSource(source, list);
    for (const list of [this.#times, ...this.#timesOf.values()]) list.sort((a, b) => b - a);
  }

  #countSource(source: string, titles: readonly Title[]): void {
    const own = new Map<string, number>();
    for (const title of titles) for (const term of this.#note(title, append)) own.set(term, (own.get(term) ?? 0) + 1);
    if (titles.length < KNOWN) return;
    const common = [...own].filter(([, count]) => count > HABIT * titles.length).map(([term]) => term);
    this.#habits.set(source, new Set(common));
  }

  /** Counts a title; returns its terms. What a desk files in one go is one voice: it counts a term once. */
  #note({ title, source, time }: Title, put: (list: number[], time: number) => void): Set<string> {
    const terms = termSet(title);
    const last = this.#batches.get(source);
    const filed = last !== undefined && Math.abs(last.time - time) <= BATCH ? last.terms : new Set<string>();
    put(this.#times, time);
    for (const term of terms) {
      if (filed.has(term)) continue;
      filed.add(term);
      const list = this.#timesOf.get(term);
      if (list === undefined) this.#timesOf.set(term, [time]);
      else put(list, time);
    }
    this.#batches.set(source, { time, terms: filed });
    return terms;
  }

  /** Counts one more title. */
  add(title: Title): void {
    this.#note(title, insert);
    this.added++;
  }

  weight(term: string, source: string): number {
    const having = this.#timesOf.get(term)?.length ?? 0;
    return weigh(term, having, this.#times.length, this.#habits.get(source)?.has(term) ?? false);
  }

  burst(term: string, time: number): number {
    const having = this.#timesOf.get(term) ?? [];
    const around = countAround(this.#times, time);
    return burstOf(term, countAround(having, time), around, having.length, this.#times.length);
  }
}

const known = new WeakMap<Db, TitleCounts>();

/** How common terms are in an archive, counted once while the process lives, and then title by title (`countTitle`). */
export function countTitles(db: Db): Rarity {
  let counts = known.get(db);
  if (counts === undefined || counts.added > ADDED) {
    counts = new TitleCounts(recentTitles(db, COUNTED));
    known.set(db, counts);
  }
  return counts;
}

/** Adds a new article's title to the counts, if titles have been counted. */
export function countTitle(db: Db, title: Title): void {
  known.get(db)?.add(title);
}

/** Forgets the counts: what was added may not have been stored. */
export function forgetTitles(db: Db): void {
  known.delete(db);
}

function bySource(titles: readonly Title[]): Map<string, Title[]> {
  const sources = new Map<string, Title[]>();
  for (const title of titles) {
    const list = sources.get(title.source);
    if (list === undefined) sources.set(title.source, [title]);
    else list.push(title);
  }
  return sources;
}

function append(list: number[], time: number): void {
  list.push(time);
}

/** Into a list with the newest first. */
function insert(list: number[], time: number): void {
  list.splice(firstBelow(list, time), 0, time);
}

/** How many of `times`, the newest first, lie in the days around `time`. */
function countAround(times: readonly number[], time: number): number {
  return firstBelow(times, time - AROUND) - firstBelow(times, time + AROUND);
}

/** Index of the first that is less than `limit` in a falling list. */
function firstBelow(times: readonly number[], limit: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
