import type { Aliases } from '../../aliases.ts';
import { plainWords, type Query } from '../../query-language.ts';
import type { Db } from '../../store/database.ts';
import { countMatches, type SearchFilter } from '../../store/search.ts';
import { correctQuery } from './correct.ts';
import { matchPlan } from './match.ts';
import { misspeltRun } from './misspelt-run.ts';
import { nearestNames } from './names.ts';
import { type Near, nearMatches } from './near.ts';
import { nearClauses } from './near-tokens.ts';
import { pinyinLetters, readPinyin } from './pinyin.ts';
import { type Clause, type Form, type Plan, planSearch } from './plan.ts';
import type { Matches, Ranked } from './ranked.ts';
import type { TextCache } from './texts.ts';

/** With fewer articles than this that meet the query, near matches follow. */
export const FEW = 10;
/** With fewer articles than this, Latin words are tried as pinyin. */
const FEWER = 3;
/** Near matches listed, at most. */
const MOST_NEAR = 10;
/** A near match of at least this likeness is what was meant. */
const SURE = 0.75;

/** One search as far as it is understood. */
export interface Question {
  /** As typed. */
  readonly line: string;
  readonly query: Query;
  readonly plan: Plan;
  readonly filter: SearchFilter;
  readonly aliases: Aliases;
  readonly texts: TextCache;
}

/** Does the form stand anywhere in the archive? */
export function stands(db: Db, form: Form): boolean {
  return countMatches(db, form.phrase, 1) > 0;
}

/** What follows exact matches. */
export interface Beyond {
  readonly near: readonly Ranked[];
  /** What to mark in them. */
  readonly clauses: readonly Clause[];
  readonly corrected: string | null;
  readonly suggestions: readonly string[];
}

export const NOTHING_NEAR: Beyond = { near: [], clauses: [], corrected: null, suggestions: [] };

/** What follows when few articles meet the query: corrected names, pinyin, then texts that nearly say it. */
export function beyondExact(db: Db, question: Question, exact: Matches): Beyond {
  const { line, query, plan, filter, aliases, texts } = question;
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
    listed(nearMatches(db, plan, filter, taken, seen.size > 0, limit, texts));
  // What stands in several articles is no slip.
  const corrected = seen.size >= FEWER ? null : correctQuery(db, aliases, query, line);
  if (corrected !== null) {
    const read = replanned(corrected.query);
    const meant = without(matchPlan(db, read, filter, 'relevance', texts).ranked);
    if (meant.length > 0) {
      const taken = new Set([...seen, ...meant.map((one) => one.doc)]);
      const more = meant.length < FEW ? closest(taken, FEW - meant.length) : [];
      const clauses = more.length === 0 ? read.clauses : [...read.clauses, ...nearClauses(plan.clauses)];
      return { near: [...meant, ...more], clauses, corrected: corrected.line, suggestions: [corrected.line] };
    }
  }
  const around = closest(seen, MOST_NEAR);
  const sure = around.some((one) => one.score >= SURE) || seen.size > 0;
  const near = sure ? around : nearest(around, listed(misspeltRun(db, plan, filter, seen, MOST_NEAR, texts)));
  const operators = query.excluded.length > 0 || query.clauses.some((terms) => terms.length > 1 || terms[0]?.exact);
  const quoted = query.clauses.every((terms) => terms.every((term) => term.exact));
  if (seen.size > 0 || !operators || quoted) return { ...NOTHING_NEAR, near, clauses: nearClauses(plan.clauses) };
  // A pasted title may hold what reads as an operator: as nothing but words it may be nearer.
  const words = replanned(plainWords(query, line));
  const plain = listed(nearMatches(db, words, filter, seen, false, MOST_NEAR, texts));
  return { ...NOTHING_NEAR, near: nearest(plain, near), clauses: nearClauses(words.clauses) };
}

function listed(near: readonly Near[]): Ranked[] {
  return near.map((one) => ({ ...one, twins: [] }));
}

/** Two lists as one, every article where it comes nearer. */
function nearest(one: readonly Ranked[], other: readonly Ranked[]): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const ranked of [...one, ...other])
    if (ranked.score > (best.get(ranked.doc)?.score ?? 0)) best.set(ranked.doc, ranked);
  return [...best.values()].sort((a, b) => b.score - a.score || b.doc - a.doc).slice(0, MOST_NEAR);
}

/** Names near what was typed, for an answer that found nothing. */
export function didYouMean(db: Db, { aliases, plan }: Question): string[] {
  return plan.clauses
    .flatMap((clause) => nearestNames(db, aliases, clause.typed, 2).map((name) => name.shown))
    .slice(0, 4);
}
