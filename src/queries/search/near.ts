import { fold } from '../../fold.ts';
import type { Db } from '../../store/database.ts';
import { allOf, anyOf, bestMatches, butNot, type SearchFilter } from '../../store/search.ts';
import { closestIn, hasNumbers, inOrder, shareIn } from './likeness.ts';
import { memoryOf } from './memory.ts';
import { leadingTokens, tokensOfClause, type Weighed, weigh } from './near-tokens.ts';
import { expressionOf, type Plan } from './plan.ts';
import type { TextCache } from './texts.ts';

/** Articles whose title is compared, and of these those whose text is. */
const POOL = 40;
const TEXTS = 10;
/** Share of a query's tokens (weighed by rarity) that a near match has, close together. */
const ENOUGH = 0.45;
/** The same where articles meet the query as it is. */
const ENOUGH_BESIDE_EXACT = 0.55;
/** A text is worth a little less than a title. */
const TEXT_WEIGHT = 0.95;
/** Tells near titles of one series apart: (三) from (五). */
const ORDER_WEIGHT = 0.1;

export interface Near {
  readonly doc: number;
  readonly score: number;
}

/** Share of the query that an article has, and the smallest share of any clause. */
interface Judged extends Near {
  readonly least: number;
}

function judge(doc: number, weighed: readonly Weighed[], shareOf: (clause: Weighed) => number): Judged {
  let [all, score, least] = [0, 0, 1];
  for (const clause of weighed) {
    const weight = clause.reduce((sum, token) => sum + token.weight, 0);
    const share = shareOf(clause);
    all += weight;
    score += weight * share;
    least = Math.min(least, share);
  }
  return { doc, score: score / (all || 1), least };
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
  if (open.every((clause) => clause.exact)) return [];
  const tokens = open.map(tokensOfClause);
  // What is one token is there or not.
  const needed = besideExact ? open.filter((_, i) => (tokens[i]?.length ?? 0) < 2) : [];
  if (needed.length === open.length) return [];
  const weighed = tokens.map((texts) => weigh(db, texts));
  const leading = leadingTokens(db, weighed.filter((clause) => !besideExact || clause.length > 1).flat(), besideExact);
  if (leading.length === 0) return [];
  const wanted = butNot(
    allOf([...needed.map(expressionOf), anyOf(leading.map((token) => `"${token}"`))]),
    excluded.map((form) => form.phrase),
  );
  const found = bestMatches(db, wanted, filter, POOL + not.size)
    .filter((match) => !not.has(match.doc))
    .slice(0, POOL);

  const { titleOf } = memoryOf(db);
  const close = (one: Judged): boolean =>
    besideExact ? one.score >= ENOUGH_BESIDE_EXACT && one.least >= ENOUGH : one.score >= ENOUGH;
  const numbered = (text: string): boolean => !besideExact || weighed.every((clause) => hasNumbers(clause, text));
  const titled = found.map(({ doc }) => judge(doc, weighed, (clause) => shareIn(titleOf(doc), clause)));
  const toRead = titled
    .filter((one) => !close(one))
    .slice(0, TEXTS)
    .map((one) => one.doc);
  texts.read(db, toRead);
  const read = toRead.flatMap((doc) => {
    const text = `${titleOf(doc)}\n${texts.bodyOf(doc)}`;
    if (!numbered(text)) return [];
    return judge(
      doc,
      weighed,
      (clause) => TEXT_WEIGHT * Math.max(closestIn(text, clause), shareIn(titleOf(doc), clause)),
    );
  });
  const asked = clauses.map((clause) => fold(clause.typed)).join('');
  return [...titled.filter((one) => close(one) && numbered(titleOf(one.doc))), ...read.filter(close)]
    .map(({ doc, score }) => ({ doc, score: score + ORDER_WEIGHT * inOrder(asked, titleOf(doc)) }))
    .sort((a, b) => b.score - a.score || b.doc - a.doc)
    .slice(0, limit);
}
