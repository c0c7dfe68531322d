import type { Db } from '../../store/database.ts';
import {
  allOf,
  bestMatches,
  butNot,
  type Match,
  matchesByDate,
  matchTexts,
  onlyInTitle,
  rowsByDate,
  type SearchFilter,
} from '../../store/search.ts';
import { memoryOf } from './memory.ts';
import { countIn } from './needle.ts';
import { type Clause, expressionOf, type Plan } from './plan.ts';
import { type Candidate, candidateOf, scoreOf } from './rank.ts';
import { sameStory } from './twins.ts';

export type Sort = 'relevance' | 'newest' | 'oldest';

/** One place in the list of results. */
export interface Ranked {
  readonly doc: number;
  readonly score: number;
  /** Near-identical texts of other outlets that this one stands for. */
  readonly twins: readonly { readonly outlet: string; readonly url: string | null }[];
}

export interface Matches {
  readonly ranked: readonly Ranked[];
  /** True when there are more than were looked at. */
  readonly capped: boolean;
}

/** Matches looked at, newest first, however many there are. */
export const MOST_MATCHES = 2_000;
/** Articles whose text decides their place. */
const POOL = 60;
/** Articles in which a single character is looked for, newest first. */
const MOST_READ = 300;
/** With fewer titles than this, the index can give the articles that have a character only in the text. */
const RARE_TITLES = 25;

const plain = (match: Match): Ranked => ({ ...match, twins: [] });

/** The articles that meet the plan, in order. */
export function matchPlan(db: Db, plan: Plan, filter: SearchFilter, sort: Sort): Matches {
  const order = sort === 'oldest' ? 'oldest' : 'newest';
  const excluded = plan.excluded.map((form) => form.phrase);
  const wide = plan.clauses.filter((clause) => !clause.single);
  const single = plan.clauses.filter((clause) => clause.single);
  if (plan.clauses.length === 0) {
    const rows = rowsByDate(db, filter, excluded.length === 0 ? null : excluded.join(' OR '), order, MOST_MATCHES + 1);
    return { ranked: rows.slice(0, MOST_MATCHES).map(plain), capped: rows.length > MOST_MATCHES };
  }
  if (wide.length === 0) return matchCharacters(db, plan, filter, sort);
  const strict = butNot(allOf(wide.map(expressionOf)), excluded);
  const found = matchesByDate(db, strict, filter, order, MOST_MATCHES + 1);
  const capped = found.length > MOST_MATCHES;
  let rows = found.slice(0, MOST_MATCHES);
  let unread = false;
  if (single.length > 0) {
    unread = rows.length > MOST_READ;
    const has = new Set(
      readFor(
        db,
        rows.slice(0, MOST_READ).map((row) => row.doc),
        single,
      ).map((one) => one.text.doc),
    );
    rows = rows.filter((row) => has.has(row.doc));
  }
  if (sort !== 'relevance') return { ranked: rows.map(plain), capped: capped || unread };
  const pool = new Set(top(rows, POOL));
  const score = new Map(rows.map((row) => [row.doc, row.score]));
  const add = (matches: readonly Match[]): void => {
    for (const { doc, score: own } of matches) {
      pool.add(doc);
      if (!score.has(doc)) score.set(doc, own);
    }
  };
  if (capped && single.length === 0)
    add(matchesByDate(db, butNot(onlyInTitle(allOf(wide.map(expressionOf))), excluded), filter, 'newest', POOL));
  // The index thinks more of rare forms: each form brings its own best.
  if (rows.length > POOL && single.length === 0) {
    for (const [which, clause] of wide.entries()) {
      if (clause.forms.length < 2 || capped) continue;
      for (const form of clause.forms.slice(0, 4)) {
        const others = wide.map((other, i) => (i === which ? form.phrase : expressionOf(other)));
        add(bestMatches(db, butNot(allOf(others), excluded), filter, 15));
      }
    }
  }
  const candidates = matchTexts(db, [...pool]).map(candidateOf);
  const ranked = rankPool(db, candidates, plan.clauses);
  const dropped = new Set(candidates.map((candidate) => candidate.text.doc));
  const rest = [...score].filter(([doc]) => !dropped.has(doc)).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return {
    ranked: [...ranked, ...rest.map(([doc, own]) => ({ doc, score: own / 100, twins: [] }))],
    capped: capped || unread,
  };
}

function top(rows: readonly Match[], count: number): number[] {
  const best =
    rows.length <= count ? rows : [...rows].sort((a, b) => b.score - a.score || b.doc - a.doc).slice(0, count);
  return best.map((row) => row.doc);
}

/** Orders articles by their texts and lets one stand for near-identical others. */
export function rankPool(db: Db, candidates: readonly Candidate[], clauses: readonly Clause[]): Ranked[] {
  const { newest } = memoryOf(db);
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, clauses, newest) ?? 0 }))
    .sort((a, b) => b.score - a.score || b.candidate.text.doc - a.candidate.text.doc);
  const heads: { candidate: Candidate; score: number; twins: { outlet: string; url: string | null }[] }[] = [];
  for (const { candidate, score } of scored) {
    const head = heads.find((other) => sameStory(other.candidate, candidate));
    if (head === undefined) heads.push({ candidate, score, twins: [] });
    else head.twins.push({ outlet: candidate.text.outlet, url: candidate.text.url });
  }
  return heads.map(({ candidate, score, twins }) => ({ doc: candidate.text.doc, score, twins }));
}

/** Those of `docs` that meet the plan, however many, in no order: what watches go by. */
export function matchAmong(db: Db, plan: Plan, filter: SearchFilter, docs: readonly number[]): number[] {
  const excluded = plan.excluded.map((form) => form.phrase);
  const narrowed = { ...filter, docs };
  const wide = plan.clauses.filter((clause) => !clause.single);
  const single = plan.clauses.filter((clause) => clause.single);
  const rows =
    wide.length === 0
      ? rowsByDate(db, narrowed, excluded.length === 0 ? null : excluded.join(' OR '), 'newest', docs.length)
      : matchesByDate(db, butNot(allOf(wide.map(expressionOf)), excluded), narrowed, 'newest', docs.length);
  const found = rows.map((row) => row.doc);
  return single.length === 0 ? found : readFor(db, found, single).map((candidate) => candidate.text.doc);
}

/** Those of the rows in which every clause stands. */
function readFor(db: Db, docs: readonly number[], clauses: readonly Clause[]): Candidate[] {
  return matchTexts(db, docs)
    .map(candidateOf)
    .filter(({ title, body }) =>
      clauses.every((clause) =>
        clause.forms.some(
          ({ needle }) => countIn(needle, title, 1) > 0 || (!clause.inTitle && countIn(needle, body, 1) > 0),
        ),
      ),
    );
}

/** Queries of single characters only: titles first, newest first, then texts as far as that is cheap. */
function matchCharacters(db: Db, plan: Plan, filter: SearchFilter, sort: Sort): Matches {
  const memory = memoryOf(db);
  const narrowed =
    filter.outlets !== null || filter.excludedOutlets.length > 0 || filter.authors !== null || plan.excluded.length > 0;
  const excluded = plan.excluded.map((form) => form.phrase).join(' OR ');
  const allowed = narrowed
    ? new Set(rowsByDate(db, filter, excluded || null, 'newest', -1).map((row) => row.doc))
    : null;
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
  const expression = allOf(plan.clauses.map(expressionOf));
  const rare = titled.length < RARE_TITLES;
  const bodies = inTitleOnly
    ? []
    : rare
      ? matchesByDate(db, expression, filter, 'newest', MOST_MATCHES).map((match) => match.doc)
      : readFor(db, memory.docs.filter((doc) => !seen.has(doc) && fits(doc)).slice(0, MOST_READ), plan.clauses)
          .map((candidate) => candidate.text.doc)
          .sort((a, b) => b - a);
  const docs = [...titled.slice(0, MOST_MATCHES), ...bodies.filter((doc) => !seen.has(doc) && fits(doc))];
  if (sort !== 'relevance') docs.sort((a, b) => (sort === 'newest' ? b - a : a - b));
  return {
    ranked: docs.map((doc) => ({ doc, score: seen.has(doc) ? 1 : 0, twins: [] })),
    capped: !rare && !inTitleOnly,
  };
}
