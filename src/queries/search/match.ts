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
import { bodyScore, type Candidate, candidateOf, recencyScore, titleScore } from './rank.ts';
import { TextCache } from './texts.ts';
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
/** Articles the index is asked to order, and those whose text decides their place. */
const TITLES = 400;
const TEXTS = 12;
/** Articles in which a single character is looked for, newest first. */
const MOST_READ = 150;
/** With fewer titles than this, the index can give the articles that have a character only in the text. */
const RARE_TITLES = 25;
/** What the index thinks of the best text is worth this much beside title scores. */
const INDEX_WEIGHT = 1.5;

const alone = (doc: number): Ranked => ({ doc, score: 0, twins: [] });

/** The articles that meet the plan, in order. */
export function matchPlan(db: Db, plan: Plan, filter: SearchFilter, sort: Sort, texts = new TextCache()): Matches {
  const order = sort === 'oldest' ? 'oldest' : 'newest';
  const excluded = plan.excluded.map((form) => form.phrase);
  const wide = plan.clauses.filter((clause) => !clause.single);
  const single = plan.clauses.filter((clause) => clause.single);
  if (plan.clauses.length === 0) {
    const docs = rowsByDate(db, filter, excluded.length === 0 ? null : excluded.join(' OR '), order, MOST_MATCHES + 1);
    return { ranked: docs.slice(0, MOST_MATCHES).map(alone), capped: docs.length > MOST_MATCHES };
  }
  if (wide.length === 0) return matchCharacters(db, plan, filter, sort);
  const words = allOf(wide.map(expressionOf));
  const strict = butNot(words, excluded);
  const found = matchesByDate(db, strict, filter, order, MOST_MATCHES + 1);
  const full = found.length > MOST_MATCHES;
  let docs = found.slice(0, MOST_MATCHES);
  const unread = single.length > 0 && docs.length > MOST_READ;
  if (single.length > 0) {
    const has = new Set(readFor(db, docs.slice(0, MOST_READ), single).map((one) => one.text.doc));
    docs = docs.filter((doc) => has.has(doc));
  }
  if (sort !== 'relevance') return { ranked: docs.map(alone), capped: full || unread };
  if (full) {
    // Old articles that have it all in the title are worth more than many newer ones.
    const known = new Set(docs);
    const titled = matchesByDate(db, butNot(onlyInTitle(words), excluded), filter, 'newest', TITLES);
    docs = [...docs, ...titled.filter((doc) => !known.has(doc))];
  }
  const lowest = docs.reduce((least, doc) => Math.min(least, doc), Number.MAX_SAFE_INTEGER);
  const indexed = () => bestMatches(db, strict, filter, TITLES, lowest);
  return { ranked: rankDocs(db, docs, indexed, plan.clauses, texts), capped: full || unread };
}

/**
 * Orders rows by title and age, and by what the index thinks (`indexed`) where titles do not decide; then the first of them
 * by their texts.
 */
function rankDocs(
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
  const titles = new Map(scored.slice(0, TEXTS).map((one) => [one.doc, one.title]));
  const candidates = texts.read(db, [...titles.keys()]).map(candidateOf);
  const read = candidates.map((candidate) => {
    const { doc } = candidate.text;
    const title = titles.get(doc) ?? 0;
    return { candidate, score: title + bodyScore(candidate.body, clauses) + recencyScore(doc, memory.newest) };
  });
  const rest = scored.slice(TEXTS).map(({ doc, score }) => ({ doc, score: score / 100, twins: [] }));
  return [...withoutTwins(read), ...rest];
}

/** In order of their scores, each article standing for the near-identical ones below it. */
function withoutTwins(read: readonly { readonly candidate: Candidate; readonly score: number }[]): Ranked[] {
  const sorted = [...read].sort((a, b) => b.score - a.score || b.candidate.text.doc - a.candidate.text.doc);
  const heads: { candidate: Candidate; score: number; twins: { outlet: string; url: string | null }[] }[] = [];
  for (const { candidate, score } of sorted) {
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
  const found =
    wide.length === 0
      ? rowsByDate(db, narrowed, excluded.length === 0 ? null : excluded.join(' OR '), 'newest', docs.length)
      : matchesByDate(db, butNot(allOf(wide.map(expressionOf)), excluded), narrowed, 'newest', docs.length);
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
  const expression = allOf(plan.clauses.map(expressionOf));
  const rare = titled.length < RARE_TITLES;
  const bodies = inTitleOnly
    ? []
    : rare
      ? matchesByDate(db, expression, filter, 'newest', MOST_MATCHES)
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
