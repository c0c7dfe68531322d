import type { Aliases } from '../aliases.ts';
import { UserError } from '../errors.ts';
import { fold } from '../fold.ts';
import { readPeriod } from '../period.ts';
import { parseQuery, plainWords, type Query, type Note as SyntaxNote } from '../query-language.ts';
import { getRows } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { allAuthors, countMatches, type SearchFilter } from '../store/search.ts';
import { type Hit, toHit } from './hit.ts';
import { resolveOutlets } from './outlets.ts';
import { aliasesOf } from './search/aliases.ts';
import { type Matches, matchAmong, matchPlan, type Ranked, type Sort, TextCache } from './search/match.ts';
import { nearestNames } from './search/names.ts';
import { correctQuery, nearMatches } from './search/near.ts';
import { pinyinLetters, readPinyin } from './search/pinyin.ts';
import { type Clause, type Form, type Plan, planSearch } from './search/plan.ts';
import { marksIn } from './search/rank.ts';
import { snippetsOf } from './search/snippets.ts';
import { withStories } from './story.ts';

export interface SearchQuery {
  /** One line of the query language (src/query-language.ts). */
  readonly query: string;
  /** Hits a page, 1–25. */
  readonly limit: number;
  /** Counts from 1. */
  readonly page: number;
  /** Only this outlet, by any of its names; like `outlet:` in the line. */
  readonly outlet?: string | undefined;
  /** Only from / before this date, in any spelling the line takes. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** Relevance by default. */
  readonly sort?: Sort | undefined;
  /** What relative dates count from; the clock by default. */
  readonly now?: Date;
  /** Other forms of names; by default those the archive's searches know. */
  readonly aliases?: Aliases;
}

/** What was not taken as it may have been meant. present/ words it. */
export interface SearchNote {
  readonly code: SyntaxNote['code'] | 'unknown_outlet' | 'unknown_author' | 'nothing_to_find';
  readonly text: string;
}

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
/** With fewer articles than this that meet the query, near matches follow. */
const FEW = 10;
/** With fewer articles than this, Latin words are tried as pinyin. */
const FEWER = 3;
/** Near matches listed, at most. */
const MOST_NEAR = 10;

/** Articles that say what the line asks for, best first, then those that nearly do. Never throws for what was typed. */
export function search(db: Db, asked: SearchQuery): SearchView {
  const aliases = asked.aliases ?? aliasesOf(db);
  const texts = new TextCache();
  const now = asked.now ?? new Date();
  const parsed = withOptions(parseQuery(asked.query, now), asked, now);
  const notes: SearchNote[] = [...parsed.notes];
  const filter = filterOf(db, parsed, notes);
  const plan = planSearch(parsed, aliases, (form) => stands(db, form));
  const narrowed =
    plan.excluded.length > 0 || Object.values(filter).some((value) => value !== null && `${value}` !== '');
  if (plan.clauses.length === 0 && !narrowed) notes.push({ code: 'nothing_to_find', text: asked.query.slice(0, 60) });
  const exact: Matches =
    plan.clauses.length === 0 && !narrowed
      ? { ranked: [], capped: false }
      : matchPlan(db, plan, filter, asked.sort ?? 'relevance', texts);
  const beyond =
    exact.ranked.length < FEW ? nearOf(db, parsed, plan, filter, exact, aliases, asked.query, texts) : NOTHING_NEAR;
  const list = [...exact.ranked, ...beyond.near];
  const pages = Math.max(1, Math.ceil(list.length / asked.limit));
  const page = Math.min(Math.max(1, asked.page), pages);
  const from = (page - 1) * asked.limit;
  const shown = list.slice(from, from + asked.limit);
  const hits = withStories(db, hitsOf(db, texts, shown, from, exact.ranked.length, plan.clauses, beyond.clauses));
  const capped = exact.capped || exact.ranked.length > MOST_COUNTED;
  const total = exact.ranked.length === 0 ? beyond.near.length : exact.ranked.length;
  return {
    query: asked.query,
    total: capped ? Math.min(MOST_COUNTED, total) : total,
    hits,
    suggestions: list.length > 0 ? beyond.suggestions : didYouMean(db, aliases, plan),
    corrected: exact.ranked.length === 0 && beyond.near.length > 0 ? beyond.corrected : null,
    page,
    pages: list.length === 0 ? 0 : pages,
    capped,
    alsoMatched: [...new Set([...plan.clauses, ...beyond.clauses].flatMap((clause) => clause.added))],
    approximateFrom: beyond.near.length === 0 ? null : exact.ranked.length,
    notes,
    filter: {
      outlets: filter.outlets ?? [],
      excludedOutlets: filter.excludedOutlets,
      authors: parsed.authors,
      after: parsed.after,
      before: parsed.before,
      sort: asked.sort ?? 'relevance',
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
  const narrowed = Object.values(filter).some((value) => value !== null && `${value}` !== '');
  if (plan.clauses.length === 0 && plan.excluded.length === 0 && !narrowed) return new Set();
  return new Set(matchAmong(db, plan, filter, docs));
}

/** Names near what was typed, for an answer that found nothing. */
function didYouMean(db: Db, aliases: Aliases, plan: Plan): string[] {
  return plan.clauses
    .flatMap((clause) => nearestNames(db, aliases, clause.typed, 2).map((name) => name.shown))
    .slice(0, 4);
}

function stands(db: Db, form: Form): boolean {
  return countMatches(db, form.phrase, 1) > 0;
}

/** The line with the command's options; an option that is no date becomes words and a note, like `after:` in the line. */
function withOptions(query: Query, asked: SearchQuery, now: Date): Query {
  const words = (typed: string): Query => parseQuery(typed, now);
  let read = query;
  for (const name of ['after', 'before'] as const) {
    const typed = asked[name]?.trim() ?? '';
    if (typed === '') continue;
    const period = readPeriod(typed, now);
    read =
      period === null
        ? {
            ...read,
            clauses: [...read.clauses, ...words(typed).clauses],
            notes: [...read.notes, { code: 'bad_date', text: typed.slice(0, 60) }],
          }
        : { ...read, [name]: period.start };
  }
  const outlet = asked.outlet?.trim() ?? '';
  return outlet === '' ? read : { ...read, outlets: [outlet] };
}

/** Names as stored for what was typed; what fits nothing is noted and fits nothing. */
function filterOf(db: Db, query: Query, notes: SearchNote[]): SearchFilter {
  const outletNames = (typed: string): string[] => {
    try {
      return resolveOutlets(db, typed);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      notes.push({ code: 'unknown_outlet', text: typed.slice(0, 60) });
      return [];
    }
  };
  const authorNames = (typed: string): string[] => {
    const wanted = fold(typed);
    const found = allAuthors(db).filter((author) => fold(author).includes(wanted));
    if (found.length === 0) notes.push({ code: 'unknown_author', text: typed.slice(0, 60) });
    return found;
  };
  const seconds = (iso: string | null): number | null => (iso === null ? null : Math.floor(Date.parse(iso) / 1000));
  return {
    outlets: query.outlets.length === 0 ? null : query.outlets.flatMap(outletNames),
    excludedOutlets: query.excludedOutlets.flatMap(outletNames),
    authors: query.authors.length === 0 ? null : query.authors.flatMap(authorNames),
    after: seconds(query.after),
    before: seconds(query.before),
  };
}

interface Beyond {
  readonly near: readonly Ranked[];
  /** What to mark in them. */
  readonly clauses: readonly Clause[];
  readonly corrected: string | null;
  readonly suggestions: readonly string[];
}

const NOTHING_NEAR: Beyond = { near: [], clauses: [], corrected: null, suggestions: [] };

/** What follows when few articles meet the query: corrected names, pinyin, then texts that nearly say it. */
function nearOf(
  db: Db,
  query: Query,
  plan: Plan,
  filter: SearchFilter,
  exact: Matches,
  aliases: Aliases,
  line: string,
  texts: TextCache,
): Beyond {
  if (plan.clauses.length === 0) return NOTHING_NEAR;
  const seen = new Set(exact.ranked.map((one) => one.doc));
  const without = (ranked: readonly Ranked[]): Ranked[] => ranked.filter((one) => !seen.has(one.doc));
  const replanned = (other: Query): Plan => planSearch(other, aliases, (form) => stands(db, form));

  const letters = seen.size < FEWER ? pinyinLetters(query) : null;
  if (letters !== null) {
    const words = readPinyin(db, aliases, letters, 3);
    for (const word of words) {
      const read = replanned({ ...query, clauses: [[{ text: word, exact: false, inTitle: false, prefix: false }]] });
      const near = without(matchPlan(db, read, filter, 'relevance', texts).ranked);
      if (near.length > 0) return { near, clauses: read.clauses, corrected: word, suggestions: words };
    }
  }
  const closest = (taken: ReadonlySet<number>, limit: number): Ranked[] =>
    nearMatches(db, plan, filter, taken, seen.size > 0, limit, texts).map((one) => ({ ...one, twins: [] }));
  const corrected = correctQuery(db, aliases, query, line);
  if (corrected !== null) {
    const read = replanned(corrected.query);
    const meant = without(matchPlan(db, read, filter, 'relevance', texts).ranked);
    if (meant.length > 0) {
      const taken = new Set([...seen, ...meant.map((one) => one.doc)]);
      const more = meant.length < FEW ? closest(taken, FEW - meant.length) : [];
      const clauses = more.length === 0 ? read.clauses : [...read.clauses, ...plan.clauses];
      return { near: [...meant, ...more], clauses, corrected: corrected.line, suggestions: [corrected.line] };
    }
  }
  const near = closest(seen, MOST_NEAR);
  if (near.length > 0 || seen.size > 0) return { ...NOTHING_NEAR, near, clauses: plan.clauses };
  // A pasted title may hold what reads as an operator: as nothing but words it may still be found.
  const words = replanned(plainWords(query, line));
  const plain = nearMatches(db, words, filter, seen, false, MOST_NEAR, texts).map((one) => ({ ...one, twins: [] }));
  return { ...NOTHING_NEAR, near: plain, clauses: words.clauses };
}

function hitsOf(
  db: Db,
  cache: TextCache,
  shown: readonly Ranked[],
  from: number,
  exactCount: number,
  clauses: readonly Clause[],
  nearClauses: readonly Clause[],
): Hit[] {
  const docs = shown.map((one) => one.doc);
  const texts = new Map(cache.read(db, docs).map((text) => [text.doc, text]));
  const places = new Map(shown.map((one, i) => [one.doc, { one, place: from + i }]));
  return getRows(db, docs).map((row) => {
    const text = texts.get(row.doc);
    const { one, place } = places.get(row.doc) ?? { one: null, place: 0 };
    const approximate = place >= exactCount;
    const marked = approximate ? nearClauses : clauses;
    const body = text === undefined ? [] : [...text.paragraphs, ...text.captions];
    const score = Math.round((one?.score ?? 0) * 1000) / 1000;
    const hit = toHit(row, {
      score,
      snippets: snippetsOf(
        body,
        marked.filter((clause) => !clause.inTitle),
      ),
      matched: matchedForms([row.title, ...body], marked),
      alsoReportedBy: one?.twins ?? [],
    });
    return approximate ? { ...hit, approximate: true } : hit;
  });
}

/** The source's own spellings of what matched, each once. */
function matchedForms(texts: readonly string[], clauses: readonly Clause[]): string[] {
  const found = new Map<string, string>();
  const forms = clauses.reduce((sum, clause) => sum + clause.forms.length, 0);
  for (const text of texts.slice(0, 200)) {
    for (const mark of marksIn(text, clauses)) {
      const spelling = text.slice(mark.start, mark.end);
      const key = fold(spelling);
      if (!found.has(key)) found.set(key, spelling);
    }
    if (found.size >= forms) break;
  }
  return [...found.values()];
}
