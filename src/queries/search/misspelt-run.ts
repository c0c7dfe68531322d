import { fold, isHan } from '../../fold.ts';
import type { Db } from '../../store/database.ts';
import { allOf, anyOf, bestMatches, butNot, type SearchFilter } from '../../store/search.ts';
import { inOrder } from './likeness.ts';
import { memoryOf } from './memory.ts';
import type { Near } from './near.ts';
import { expressionOf, formOf, type Plan } from './plan.ts';
import type { TextCache } from './texts.ts';

/**
 * A long run of common words with a slip in it: no pair of characters leads to its article, and the slip's own pairs lead
 * away. What is intact on either side of the slip does.
 *
 *     影片以及法音未經同意   →   影片以及 | 以及法音 | 法音未經 | 未經同意
 */
const SHORTEST_RUN = 8;
/** Four characters are rare whatever they are; pieces overlap by half. */
const PIECE = 4;
const STEP = 2;
/** Pieces asked for, of the run's start: the cost is theirs. */
const MOST_PIECES = 8;
/** Articles whose texts are read. */
const POOL = 10;
/** Share of the run's characters that an article has in the same order, close together. */
const ENOUGH = 0.7;
/** Characters beside the place where the run should lie: one may be missing, one too many. */
const SLACK = 2;
/** Places of one piece looked at in one text. */
const MOST_PLACES = 12;

interface Piece {
  readonly at: number;
  readonly text: string;
}

function piecesOf(run: string): Piece[] {
  const last = run.length - PIECE;
  const starts = Array.from({ length: Math.ceil(last / STEP) }, (_, i) => i * STEP);
  return [...starts, last].slice(0, MOST_PIECES).map((at) => ({ at, text: run.slice(at, at + PIECE) }));
}

/** The largest share of the run that stands around one of its pieces. */
function shareAround(run: string, pieces: readonly Piece[], text: string): number {
  let best = 0;
  for (const piece of pieces) {
    let place = text.indexOf(piece.text);
    for (let looked = 0; place >= 0 && looked < MOST_PLACES; looked++) {
      const from = place - piece.at;
      best = Math.max(best, inOrder(run, text.slice(Math.max(0, from - SLACK), from + run.length + SLACK)));
      place = text.indexOf(piece.text, place + 1);
    }
  }
  return Math.min(1, best);
}

/** Articles that say the longest run of Han characters of a query with characters wrong, missing or added, closest first. */
export function misspeltRun(
  db: Db,
  { clauses, excluded }: Plan,
  filter: SearchFilter,
  not: ReadonlySet<number>,
  limit: number,
  texts: TextCache,
): Near[] {
  const runs = clauses.filter((clause) => !clause.exact && !clause.inTitle && [...fold(clause.typed)].every(isHan));
  const [longest] = runs.sort((a, b) => b.typed.length - a.typed.length);
  const run = fold(longest?.typed ?? '');
  if (run.length < SHORTEST_RUN) return [];
  const pieces = piecesOf(run);
  const others = clauses.filter((clause) => clause !== longest && !clause.single);
  const wanted = allOf([
    ...others.map(expressionOf),
    anyOf(pieces.flatMap((piece) => formOf(piece.text)?.phrase ?? [])),
  ]);
  const expression = butNot(
    wanted,
    excluded.map((form) => form.phrase),
  );
  const docs = bestMatches(db, expression, filter, POOL + not.size)
    .map((match) => match.doc)
    .filter((doc) => !not.has(doc))
    .slice(0, POOL);
  texts.read(db, docs);
  const { titleOf } = memoryOf(db);
  return docs
    .map((doc) => ({ doc, score: shareAround(run, pieces, `${titleOf(doc)}\n${texts.bodyOf(doc)}`) }))
    .filter((one) => one.score >= ENOUGH)
    .sort((a, b) => b.score - a.score || b.doc - a.doc)
    .slice(0, limit);
}
