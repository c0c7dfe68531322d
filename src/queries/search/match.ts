import type { Db } from '../../store/database.ts';
import {
  allOf,
  bestMatches,
  butNot,
  matchesByDate,
  onlyInTitle,
  rowsByDate,
  type SearchFilter,
} from '../../store/search.ts';
import { MOST_READ, matchCharacters, withCharacters } from './characters.ts';
import { orderByRelevance } from './order.ts';
import { expressionOf, type Plan } from './plan.ts';
import { type Matches, MOST_MATCHES, type Sort, unranked } from './ranked.ts';
import type { TextCache } from './texts.ts';

/** Articles the index is asked to order, and old ones that have it all in the title. */
const MOST_ORDERED = 400;

/** The articles that meet the plan, in order. */
export function matchPlan(db: Db, plan: Plan, filter: SearchFilter, sort: Sort, texts: TextCache): Matches {
  const order = sort === 'oldest' ? 'oldest' : 'newest';
  const excluded = plan.excluded.map((form) => form.phrase);
  const wide = plan.clauses.filter((clause) => !clause.single);
  const single = plan.clauses.filter((clause) => clause.single);
  if (plan.clauses.length === 0) {
    const docs = rowsByDate(db, filter, excluded.length === 0 ? null : excluded.join(' OR '), order, MOST_MATCHES + 1);
    return { ranked: docs.slice(0, MOST_MATCHES).map(unranked), capped: docs.length > MOST_MATCHES };
  }
  if (wide.length === 0) return matchCharacters(db, plan, filter, sort);
  const words = allOf(wide.map(expressionOf));
  const strict = butNot(words, excluded);
  const found = matchesByDate(db, strict, filter, order, MOST_MATCHES + 1);
  const full = found.length > MOST_MATCHES;
  let docs = found.slice(0, MOST_MATCHES);
  const unread = single.length > 0 && docs.length > MOST_READ;
  if (single.length > 0) docs = withCharacters(db, docs.slice(0, MOST_READ), single);
  const capped = full || unread;
  if (sort !== 'relevance') return { ranked: docs.map(unranked), capped };
  if (full) {
    // Old articles that have it all in the title are worth more than many newer ones.
    const known = new Set(docs);
    const titled = matchesByDate(db, butNot(onlyInTitle(words), excluded), filter, 'newest', MOST_ORDERED);
    docs = [...docs, ...titled.filter((doc) => !known.has(doc))];
  }
  const lowest = docs.reduce((least, doc) => Math.min(least, doc), Number.MAX_SAFE_INTEGER);
  const indexed = () => bestMatches(db, strict, filter, MOST_ORDERED, lowest);
  return { ranked: orderByRelevance(db, docs, indexed, plan.clauses, texts), capped };
}

/** Those of `docs` that meet the plan, however many, in no order: what watches go by. */
export function matchAmong(db: Db, plan: Plan, filter: SearchFilter, docs: readonly number[]): number[] {
  const excluded = plan.excluded.map((form) => form.phrase);
  const narrowed = { ...filter, docs };
  const wide = plan.clauses.filter((clause) => !clause.single);
  const single = plan.clauses.filter((clause) => clause.single);
  const found =
    wide.length === 0
      ? rowsByDate(db, narrowed, excluded.length === 0 ? null : excluded.join(' OR '), 'newest', docs.length)
      : matchesByDate(db, butNot(allOf(wide.map(expressionOf)), excluded), narrowed, 'newest', docs.length);
  return single.length === 0 ? found : withCharacters(db, found, single);
}
