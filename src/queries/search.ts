import type { Aliases } from '../aliases.ts';
import { parseQuery } from '../query-language.ts';
import type { Db } from '../store/database.ts';
import { addressesIn, articleAt, withoutAddresses } from './address.ts';
import type { Hit } from './hit.ts';
import { aliasesOf } from './search/aliases.ts';
import { beyondExact, didYouMean, FEW, NOTHING_NEAR, type Question, stands } from './search/beyond.ts';
import { filterOf, narrows, type SearchNote, type SearchOptions, withOptions } from './search/filter.ts';
import { hitsOf } from './search/hits.ts';
import { matchAmong, matchPlan } from './search/match.ts';
import { planSearch } from './search/plan.ts';
import { type Matches, MOST_MATCHES, type Sort, unranked } from './search/ranked.ts';
import { TextCache } from './search/texts.ts';
import { withStories } from './story.ts';

export interface SearchQuery extends SearchOptions {
  /** One line of the query language (src/query-language.ts). */
  readonly query: string;
  /** Hits a page, 1–25. */
  readonly limit: number;
  /** Counts from 1. */
  readonly page: number;
  /** Relevance by default. */
  readonly sort?: Sort | undefined;
  /** What relative dates count from; the clock by default. */
  readonly now?: Date;
  /** Other forms of names; by default those the archive's searches know. */
  readonly aliases?: Aliases;
}

export type { SearchNote };

export interface SearchView {
  readonly query: string;
  /** Articles that meet the query; where none does, how many near matches are listed. 1000 when `capped`. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly suggestions: readonly string[];
  /** The words that stand nowhere and what was found instead, as the query's line with the correction; null where nothing was corrected. */
  readonly corrected: string | null;
  readonly page: number;
  readonly pages: number;
  /** Place of the first hit shown in the whole list, from 1. */
  readonly first: number;
  /** There are more than `total`. */
  readonly capped: boolean;
  /** Other forms of the query's names that were searched for as well. */
  readonly alsoMatched: readonly string[];
  /** Place in the whole list, from 0, where near matches begin; null where there are none. */
  readonly approximateFrom: number | null;
  readonly notes: readonly SearchNote[];
  /** What narrowed the search, as understood. */
  readonly filter: SearchFilterView;
}

/** Times ISO 8601 in UTC, or null for no bound. */
export interface SearchFilterView {
  readonly outlets: readonly string[];
  readonly excludedOutlets: readonly string[];
  readonly authors: readonly string[];
  readonly after: string | null;
  readonly before: string | null;
  readonly sort: Sort;
}

/** Totals are counted to here. */
export const MOST_COUNTED = 1_000;
/** Articles that say what the line asks for, best first, then those that nearly do. Never throws for what was typed. */
export function search(db: Db, asked: SearchQuery): SearchView {
  const now = asked.now ?? new Date();
  const aliases = asked.aliases ?? aliasesOf(db);
  const texts = new TextCache();
  const addresses = addressesIn(asked.query);
  const at = articleAt(db, addresses);
  // A shared link comes with its title: where the archive has the one, the other says nothing more.
  const line = at === null ? withoutAddresses(asked.query) : '';
  const query = withOptions(parseQuery(line, now), at === null ? asked : {}, now);
  const notes: SearchNote[] = [...query.notes];
  const [address] = addresses;
  if (address !== undefined && at === null) notes.push({ code: 'unknown_address', text: address.slice(0, 100) });
  const filter = filterOf(db, query, notes);
  const plan = planSearch(query, aliases, (form) => stands(db, form));
  const question: Question = { line, query, plan, filter, aliases, texts };
  const sort = asked.sort ?? 'relevance';
  const empty = plan.clauses.length === 0 && plan.excluded.length === 0 && !narrows(filter);
  if (empty && at === null) notes.push({ code: 'nothing_to_find', text: asked.query.slice(0, 60) });
  const exact: Matches = empty
    ? { ranked: at === null ? [] : [unranked(at.doc)], capped: false }
    : matchPlan(db, plan, filter, sort, texts);
  const beyond = exact.ranked.length < FEW ? beyondExact(db, question, exact) : NOTHING_NEAR;

  // Forms of words that stand nowhere have matched nothing.
  const met = exact.ranked.length === 0 ? [] : plan.clauses;
  const list = [...exact.ranked, ...beyond.near].slice(0, MOST_MATCHES);
  const pages = Math.ceil(list.length / asked.limit);
  const page = Math.max(1, Math.min(asked.page, pages));
  const from = (page - 1) * asked.limit;
  const shown = list.slice(from, from + asked.limit);
  const hits = hitsOf(db, shown, from, exact.ranked.length, plan.clauses, beyond.clauses);
  const total = exact.ranked.length === 0 ? beyond.near.length : exact.ranked.length;
  return {
    query: asked.query,
    total: Math.min(MOST_COUNTED, total),
    hits: withStories(db, hits),
    suggestions: list.length > 0 ? beyond.suggestions : didYouMean(db, question),
    corrected: exact.ranked.length === 0 && beyond.near.length > 0 ? beyond.corrected : null,
    page,
    pages,
    first: from + 1,
    capped: exact.capped || total > MOST_COUNTED,
    alsoMatched: [...new Set([...met, ...beyond.clauses].flatMap((clause) => clause.added))],
    approximateFrom: beyond.near.length === 0 ? null : exact.ranked.length,
    notes,
    filter: {
      outlets: filter.outlets ?? [],
      excludedOutlets: filter.excludedOutlets,
      authors: query.authors,
      after: query.after,
      before: query.before,
      sort,
    },
  };
}

/**
 * The rows among `docs` that meet a line exactly, no near matches: what a watch or a digest's query takes. A line without
 * anything to find takes nothing.
 */
export function takenBy(db: Db, line: string, docs: readonly number[], now: Date): Set<number> {
  const query = parseQuery(line, now);
  const filter = filterOf(db, query, []);
  const plan = planSearch(query, aliasesOf(db), (form) => stands(db, form));
  if (plan.clauses.length === 0 && plan.excluded.length === 0 && !narrows(filter)) return new Set();
  return new Set(matchAmong(db, plan, filter, docs));
}
