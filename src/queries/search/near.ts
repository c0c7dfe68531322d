import { fold } from '../../fold.ts';
import type { Db } from '../../store/database.ts';
import { allOf, anyOf, bestMatches, butNot, countMatches, type SearchFilter } from '../../store/search.ts';
import { tokenize } from '../../tokenizer.ts';
import { memoryOf, remember } from './memory.ts';
import { type Clause, expressionOf, formOf, type Plan } from './plan.ts';
import type { TextCache } from './texts.ts';

/** Tokens that lead to candidates: the rarest, until they bring this many rows; common ones only up to the third. */
const MOST_TOKENS = 8;
const MOST_ROWS = 1_500;
const LEAST_TOKENS = 3;
/** Rows of one token counted: beyond this it is simply common. */
const MOST_COUNTED = 200;
const MOST_REMEMBERED = 50_000;
/** Articles whose title is compared, and of these those whose text is. */
const POOL = 40;
const TEXTS = 10;
/** Share of a query's tokens (weighed by rarity) that a near match has, close together. */
const ENOUGH = 0.45;
/** The same where articles meet the query as it is. */
const ENOUGH_BESIDE_EXACT = 0.55;
/** A clause of this many tokens is no single word. */
const LONG_RUN = 5;
/** A text is worth a little less than a title. */
const TEXT_WEIGHT = 0.95;

interface WeighedToken {
  readonly text: string;
  readonly rows: number;
  readonly weight: number;
}

/**
 * What to mark in near matches: every pair of characters and every word of the query by itself, as far as the index looks
 * for it.
 */
export function nearClauses(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) =>
    [...new Set(tokensOfClause(clause))].flatMap((token) => {
      const form = formOf(token);
      return form === null ? [] : [{ ...clause, typed: token, forms: [form], added: [] }];
    }),
  );
}

/** The tokens of a clause's typed form, without the last character of a run. */
function tokensOfClause(clause: Clause): string[] {
  const form = formOf(clause.typed) ?? clause.forms[0];
  if (form === undefined) return [];
  const tokens = tokenize(form.folded);
  return tokens.filter((token, i) => !(tokens[i - 1]?.end === token.end)).map((token) => token.text);
}

type Weighed = readonly WeighedToken[];

/** Tokens of a clause by rarity. */
function weigh(db: Db, tokens: readonly string[]): Weighed {
  const counted = tokens.map((text) => ({ text, rows: rowsWith(db, text) }));
  const weight = (rows: number): number => Math.log(2 + MOST_COUNTED / (rows + 1));
  const known = counted.filter((token) => token.rows > 0).map((token) => weight(token.rows));
  // In a long run what stands nowhere is the slip, which tells nothing; a short word is not the same without it.
  const mean = known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length);
  const slip = tokens.length < LONG_RUN || known.length === 0 ? weight(0) : mean;
  return counted.map(({ text, rows }) => ({ text, rows, weight: rows > 0 ? weight(rows) : slip }));
}

/** In how many rows a token stands, counted to MOST_COUNTED and remembered: the same common ones are in every question. */
function rowsWith(db: Db, token: string): number {
  const known = remember(db, 'token rows', () => new Map<string, number>());
  let rows = known.get(token);
  if (rows === undefined) {
    rows = countMatches(db, `"${token}"`, MOST_COUNTED);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(token, rows);
  }
  return rows;
}

function shareIn(text: string, tokens: Weighed): number {
  let total = 0;
  let found = 0;
  for (const token of tokens) {
    total += token.weight;
    if (text.includes(token.text)) found += token.weight;
  }
  return total === 0 ? 0 : found / total;
}

/** The largest share of `tokens` in any stretch of a text around one of the rarest. */
function closestIn(body: string, tokens: Weighed): number {
  let best = 0;
  const reach = tokens.length * 2 + 4;
  for (const { text } of [...tokens].sort((a, b) => b.weight - a.weight).slice(0, 3)) {
    let at = body.indexOf(text);
    for (let looked = 0; at >= 0 && looked < 12; looked++) {
      best = Math.max(best, shareIn(body.slice(Math.max(0, at - reach), at + reach), tokens));
      at = body.indexOf(text, at + 1);
    }
  }
  return best;
}

/** Tells near titles of one series apart: (三) from (五). */
const ORDER_WEIGHT = 0.1;

/** Share of the characters of `asked` that a title has in the same order, early ones a little more. */
function inOrder(asked: string, title: string): number {
  const to = title.slice(0, asked.length * 2 + 10);
  let last = new Uint16Array(to.length + 1);
  for (const char of asked) {
    const row = new Uint16Array(to.length + 1);
    for (let k = 1; k <= to.length; k++) {
      row[k] = char === to[k - 1] ? (last[k - 1] ?? 0) + 1 : Math.max(last[k] ?? 0, row[k - 1] ?? 0);
    }
    last = row;
  }
  const begins = asked.slice(0, 2) === to.slice(0, 2) ? 0.05 : 0;
  return (last[to.length] ?? 0) / Math.max(1, asked.length) + begins;
}

/** Another number is another thing: 第17号 is not nearly 第16号. */
function hasNumbers(tokens: Weighed, text: string): boolean {
  return tokens.every((token) => !/\d/.test(token.text) || text.includes(token.text));
}

interface Judged {
  readonly doc: number;
  /** Share of the query, and the smallest share of any clause. */
  readonly score: number;
  readonly least: number;
}

export interface Near {
  readonly doc: number;
  readonly score: number;
}

/**
 * Articles that nearly say what was asked for: a character wrong, missing, added or moved. `besideExact`: there are
 * articles that say it, so only close ones are worth showing, and no clause may be missing.
 */
export function nearMatches(
  db: Db,
  { clauses, excluded }: Plan,
  filter: SearchFilter,
  not: ReadonlySet<number>,
  besideExact: boolean,
  limit: number,
  texts: TextCache,
): Near[] {
  // A single character says too little to be looked for nearly.
  const open = clauses.filter((clause) => !clause.single);
  if (open.length === 0 || open.every((clause) => clause.exact)) return [];
  const tokens = open.map((clause) => [...new Set(tokensOfClause(clause))]);
  // What is one token is there or not.
  const needed = besideExact ? open.filter((_, i) => (tokens[i]?.length ?? 0) < 2) : [];
  if (needed.length === open.length) return [];
  const weighed = tokens.map((texts) => weigh(db, texts));
  const rarest = weighed
    .filter((own) => !besideExact || own.length > 1)
    .flat()
    .filter((token) => token.rows > 0)
    .sort((a, b) => a.rows - b.rows);
  const chosen: string[] = [];
  let rows = 0;
  const [most, budget] = besideExact ? [MOST_TOKENS / 2, MOST_ROWS / 3] : [MOST_TOKENS, MOST_ROWS];
  for (const token of rarest) {
    if (chosen.length >= most) break;
    const common = token.rows >= MOST_COUNTED;
    // Common tokens only where there is little else to go by, and then their number matters.
    if (common && chosen.length >= LEAST_TOKENS) break;
    const own = common ? countMatches(db, `"${token.text}"`, MOST_ROWS) : token.rows;
    if (chosen.length > 0 && rows + own > budget) break;
    chosen.push(`"${token.text}"`);
    rows += own;
  }
  if (chosen.length === 0) return [];
  const wanted = butNot(
    allOf([...needed.map(expressionOf), anyOf(chosen)]),
    excluded.map((form) => form.phrase),
  );
  const found = bestMatches(db, wanted, filter, POOL + not.size)
    .filter((match) => !not.has(match.doc))
    .slice(0, POOL);
  const weights = weighed.map((tokens) => tokens.reduce((sum, token) => sum + token.weight, 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const judge = (doc: number, shares: readonly number[]): Judged => ({
    doc,
    score: shares.reduce((sum, share, i) => sum + (share * (weights[i] ?? 0)) / all, 0),
    least: Math.min(...shares),
  });
  const { titleOf } = memoryOf(db);
  const titled = found.map(({ doc }) =>
    judge(
      doc,
      weighed.map((tokens) => shareIn(titleOf(doc), tokens)),
    ),
  );
  const close = (one: Judged): boolean =>
    besideExact ? one.score >= ENOUGH_BESIDE_EXACT && one.least >= ENOUGH : one.score >= ENOUGH;
  const byTitle = titled.filter(close);
  const toRead = titled.filter((one) => !close(one)).slice(0, TEXTS);
  texts.read(
    db,
    toRead.map((one) => one.doc),
  );
  const byText = toRead.map(({ doc }) => {
    const title = titleOf(doc);
    const text = `${title}\n${texts.bodyOf(doc)}`;
    const shares = weighed.map((own) =>
      besideExact && !hasNumbers(own, text) ? 0 : TEXT_WEIGHT * Math.max(closestIn(text, own), shareIn(title, own)),
    );
    return judge(doc, shares);
  });
  const asked = clauses.map((clause) => fold(clause.typed)).join('');
  const order = (one: Judged): number => one.score + ORDER_WEIGHT * inOrder(asked, titleOf(one.doc));
  return [
    ...byTitle.filter((one) => !besideExact || weighed.every((tokens) => hasNumbers(tokens, titleOf(one.doc)))),
    ...byText.filter(close),
  ]
    .map((one) => ({ doc: one.doc, score: order(one) }))
    .sort((a, b) => b.score - a.score || b.doc - a.doc)
    .slice(0, limit);
}
