import { termSet } from '../extract/story/terms.ts';
import { burstOf, type Rarity, weigh } from '../extract/story/weight.ts';
import type { Db } from '../store/database.ts';
import { recentTitles } from '../store/stories.ts';

/** Titles that are counted to know how common a term is. */
const COUNTED = 20_000;
/** From so many titles on, a source's own habits are known; a term in a larger share of them is one. */
const KNOWN = 20;
const HABIT = 0.15;
/** Seconds within which what one source files is filed in one go. */
const BATCH = 3_600;
/** Seconds before and after that are the days around. */
const AROUND = 4 * 86_400;

/** Counts in the newest titles of an archive which terms are common, when, and which a source puts into many. */
export function countTitles(db: Db): Rarity {
  const times: number[] = [];
  const timesOf = new Map<string, number[]>();
  const habits = new Map<string, ReadonlySet<string>>();
  for (const [name, titles] of bySource(db)) {
    const own = new Map<string, number>();
    for (const { title, time } of titles) {
      times.push(time);
      for (const term of termSet(title)) {
        const list = timesOf.get(term);
        if (list === undefined) timesOf.set(term, [time]);
        // What a desk files in one go is one voice.
        else if (Math.abs((list.at(-1) ?? 0) - time) > BATCH || !own.has(term)) list.push(time);
        own.set(term, (own.get(term) ?? 0) + 1);
      }
    }
    const common = [...own].filter(([, count]) => count > HABIT * titles.length).map(([term]) => term);
    if (titles.length >= KNOWN) habits.set(name, new Set(common));
  }
  const newestFirst = (a: number, b: number) => b - a;
  times.sort(newestFirst);
  for (const list of timesOf.values()) list.sort(newestFirst);
  return {
    weight: (term, source) =>
      weigh(term, timesOf.get(term)?.length ?? 0, times.length, habits.get(source)?.has(term) ?? false),
    burst(term, time) {
      const having = timesOf.get(term) ?? [];
      return burstOf(term, countAround(having, time), countAround(times, time), having.length, times.length);
    },
  };
}

/** One source after the other, so that only one's own counts are held at a time. */
function bySource(db: Db): Map<string, { readonly title: string; readonly time: number }[]> {
  const sources = new Map<string, { title: string; time: number }[]>();
  for (const { title, source, time } of recentTitles(db, COUNTED)) {
    const titles = sources.get(source);
    if (titles === undefined) sources.set(source, [{ title, time }]);
    else titles.push({ title, time });
  }
  return sources;
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
