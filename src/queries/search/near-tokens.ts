import type { Db } from '../../store/database.ts';
import { countMatches } from '../../store/search.ts';
import { tokenize } from '../../tokenizer.ts';
import { remember } from './memory.ts';
import { type Clause, formOf } from './plan.ts';

/** What a clause consists of for the index, and how much each part says. */
export interface WeighedToken {
  readonly text: string;
  /** Rows it stands in, counted to COMMON. */
  readonly rows: number;
  readonly weight: number;
}

export type Weighed = readonly WeighedToken[];

/** Candidates are found through the rarest tokens, until they bring this many rows; common ones only up to the third. */
const MOST_TOKENS = 8;
const MOST_ROWS = 1_500;
const LEAST_TOKENS = 3;
/** A token in more rows than this is simply common. */
const COMMON = 200;
/** Tokens whose rows are remembered. */
const MOST_REMEMBERED = 50_000;
/** A clause of this many tokens is no single word. */
const LONG_RUN = 5;

/** The tokens of a clause's typed form, each once, without the last character of a run. */
export function tokensOfClause(clause: Clause): string[] {
  const form = formOf(clause.typed) ?? clause.forms[0];
  if (form === undefined) return [];
  const tokens = tokenize(form.folded);
  const whole = tokens.filter((token, i) => !(tokens[i - 1]?.end === token.end));
  return [...new Set(whole.map((token) => token.text))];
}

/**
 * What to mark in near matches: every pair of characters and every word of the query by itself, as far as the index looks
 * for it.
 */
export function nearClauses(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) =>
    tokensOfClause(clause).flatMap((token) => {
      const form = formOf(token);
      return form === null ? [] : [{ ...clause, typed: token, forms: [form], added: [] }];
    }),
  );
}

/** In how many rows a token stands, counted to `most`; remembered, since the same common ones are in every question. */
function rowsWith(db: Db, token: string, most: number): number {
  const known = remember(db, `token rows to ${most}`, () => new Map<string, number>());
  let rows = known.get(token);
  if (rows === undefined) {
    rows = countMatches(db, `"${token}"`, most);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(token, rows);
  }
  return rows;
}

function weightOf(rows: number): number {
  return Math.log(2 + COMMON / (rows + 1));
}

/** Tokens of a clause, rare ones with more weight. */
export function weigh(db: Db, tokens: readonly string[]): Weighed {
  const counted = tokens.map((text) => ({ text, rows: rowsWith(db, text, COMMON) }));
  const known = counted.filter((token) => token.rows > 0).map((token) => weightOf(token.rows));
  // In a long run what stands nowhere is the slip, which tells nothing; a short word is not the same without it.
  const mean = known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length);
  const slip = tokens.length < LONG_RUN || known.length === 0 ? weightOf(0) : mean;
  return counted.map(({ text, rows }) => ({ text, rows, weight: rows > 0 ? weightOf(rows) : slip }));
}

/** The tokens that lead to candidates; `few`: where only close ones are wanted. */
export function leadingTokens(db: Db, tokens: Weighed, few: boolean): string[] {
  const rarest = tokens.filter((token) => token.rows > 0).sort((a, b) => a.rows - b.rows);
  const [most, budget] = few ? [MOST_TOKENS / 2, MOST_ROWS / 3] : [MOST_TOKENS, MOST_ROWS];
  const chosen: string[] = [];
  let rows = 0;
  for (const token of rarest.slice(0, most)) {
    // Common tokens only where there is little else to go by.
    const common = token.rows >= COMMON;
    if (common && chosen.length >= LEAST_TOKENS) break;
    const own = common ? rowsWith(db, token.text, MOST_ROWS) : token.rows;
    if (chosen.length > 0 && rows + own > budget) break;
    chosen.push(token.text);
    rows += own;
  }
  return chosen;
}
