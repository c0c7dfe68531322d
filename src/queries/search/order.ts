import type { Db } from '../../store/database.ts';
import type { Match } from '../../store/search.ts';
import { memoryOf } from './memory.ts';
import type { Clause } from './plan.ts';
import { bodyScore, recencyScore, titleScore } from './rank.ts';
import type { Ranked } from './ranked.ts';
import type { TextCache } from './texts.ts';
import { sameStory, type Told } from './twins.ts';
import { wholeWords } from './whole-words.ts';

/** Articles whose text decides their place. */
const TEXTS = 12;
/** What the index thinks of the best text is worth this much beside title scores. */
const INDEX_WEIGHT = 1.5;
/** Of titles that hold several words, those in which each is a word come first. */
const WHOLE_WORDS = 6;

/**
 * Orders rows by title and age, and by what the index thinks (`indexed`) where titles do not decide; then the first of them
 * by their texts.
 */
export function orderByRelevance(
  db: Db,
  docs: readonly number[],
  indexed: () => readonly Match[],
  clauses: readonly Clause[],
  texts: TextCache,
): Ranked[] {
  const memory = memoryOf(db);
  const scored = docs.map((doc) => {
    const title = titleScore(memory.titleOf(doc), clauses);
    return { doc, title, score: title + recencyScore(doc, memory.newest) };
  });
  if (docs.length > TEXTS && scored.filter((one) => one.title > 0).length < 2 * TEXTS) {
    const best = indexed();
    const highest = Math.max(1e-9, best[0]?.score ?? 0);
    const worth = new Map(best.map(({ doc, score }) => [doc, (INDEX_WEIGHT * score) / highest]));
    for (const one of scored) one.score += worth.get(one.doc) ?? 0;
  }
  scored.sort((a, b) => b.score - a.score || b.doc - a.doc);
  const first = scored.slice(0, TEXTS);
  texts.read(
    db,
    first.map((one) => one.doc),
  );
  const read = first.map(({ doc, title }) => {
    const body = texts.bodyOf(doc);
    const whole = clauses.length > 1 ? WHOLE_WORDS * wholeWords(memory.titleOf(doc), clauses) : 0;
    const score = title + whole + bodyScore(body, clauses) + recencyScore(doc, memory.newest);
    return { doc, outlet: memory.outletOf(doc), body, score };
  });
  read.sort((a, b) => b.score - a.score || b.doc - a.doc);
  const rest = scored.slice(TEXTS).map(({ doc, score }) => ({ doc, score: score / 100, twins: [] }));
  return [...withoutTwins(read), ...rest];
}

/** Each article stands for the near-identical ones below it. */
function withoutTwins(sorted: readonly (Told & { readonly score: number })[]): Ranked[] {
  const heads: { told: Told; score: number; twins: number[] }[] = [];
  for (const told of sorted) {
    const head = heads.find((other) => sameStory(other.told, told));
    if (head === undefined) heads.push({ told, score: told.score, twins: [] });
    else head.twins.push(told.doc);
  }
  return heads.map(({ told, score, twins }) => ({ doc: told.doc, score, twins }));
}
