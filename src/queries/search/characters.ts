import type { Db } from '../../store/database.ts';
import { allOf, matchesByDate, rowsByDate, type SearchFilter } from '../../store/search.ts';
import { memoryOf } from './memory.ts';
import { standsIn } from './places.ts';
import { type Clause, expressionOf, type Plan } from './plan.ts';
import { type Matches, MOST_MATCHES, type Sort } from './ranked.ts';
import { TextCache } from './texts.ts';

/** Single characters are too common for the index: they are looked for in titles, and in a bounded number of texts. */

/** Articles in whose texts a single character is looked for, newest first. */
export const MOST_READ = 150;
/** With fewer titles than this, the index can give the articles that have a character only in the text. */
const RARE_TITLES = 25;

/** Those of the rows in which every clause stands, in their order. */
export function withCharacters(db: Db, docs: readonly number[], clauses: readonly Clause[]): number[] {
  const { titleOf } = memoryOf(db);
  const texts = new TextCache();
  texts.read(db, docs);
  return docs.filter((doc) =>
    clauses.every(
      (clause) => standsIn(titleOf(doc), [clause]) || (!clause.inTitle && standsIn(texts.bodyOf(doc), [clause])),
    ),
  );
}

/** Queries of single characters only: titles first, newest first, then texts as far as that is cheap. */
export function matchCharacters(db: Db, plan: Plan, filter: SearchFilter, sort: Sort): Matches {
  const memory = memoryOf(db);
  const narrowed =
    filter.outlets !== null || filter.excludedOutlets.length > 0 || filter.authors !== null || plan.excluded.length > 0;
  const excluded = plan.excluded.map((form) => form.phrase).join(' OR ');
  const allowed = narrowed ? new Set(rowsByDate(db, filter, excluded || null, 'newest', -1)) : null;
  const fits = (doc: number): boolean =>
    (allowed === null || allowed.has(doc)) &&
    (filter.after === null || doc >= filter.after * 16) &&
    (filter.before === null || doc < filter.before * 16);
  const wanted = plan.clauses.map((clause) => clause.forms.map((form) => form.folded));
  const titled: number[] = [];
  for (const [i, title] of memory.titles.entries()) {
    const doc = memory.docs[i] ?? 0;
    if (wanted.every((forms) => forms.some((char) => title.includes(char))) && fits(doc)) titled.push(doc);
    if (titled.length > MOST_MATCHES) break;
  }
  const seen = new Set(titled);
  const inTitleOnly = plan.clauses.every((clause) => clause.inTitle);
  const rare = titled.length < RARE_TITLES;
  const bodies = (): number[] => {
    if (inTitleOnly) return [];
    if (rare) return matchesByDate(db, allOf(plan.clauses.map(expressionOf)), filter, 'newest', MOST_MATCHES);
    const newest: number[] = [];
    for (const doc of memory.docs) {
      if (newest.length === MOST_READ) break;
      if (!seen.has(doc) && fits(doc)) newest.push(doc);
    }
    return withCharacters(db, newest, plan.clauses);
  };
  const docs = [...titled.slice(0, MOST_MATCHES), ...bodies().filter((doc) => !seen.has(doc) && fits(doc))];
  if (sort !== 'relevance') docs.sort((a, b) => (sort === 'newest' ? b - a : a - b));
  return {
    ranked: docs.map((doc) => ({ doc, score: seen.has(doc) ? 1 : 0, twins: [] })),
    capped: !rare && !inTitleOnly,
  };
}
