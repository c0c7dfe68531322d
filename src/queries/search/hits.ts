import { fold } from '../../fold.ts';
import { getRows } from '../../store/articles.ts';
import type { Db } from '../../store/database.ts';
import { sourceTexts } from '../../store/search.ts';
import { type Hit, toHit } from '../hit.ts';
import { type MarkedText, marksIn } from './marks.ts';
import type { Clause } from './plan.ts';
import type { Ranked } from './ranked.ts';
import { snippetsOf } from './snippets.ts';

/** Spellings given, at most. */
const MOST_SPELLINGS = 20;

/** Hits as shown, from place `from` of the whole list on; near matches begin at place `exactCount`. */
export function hitsOf(
  db: Db,
  shown: readonly Ranked[],
  from: number,
  exactCount: number,
  clauses: readonly Clause[],
  nearClauses: readonly Clause[],
): Hit[] {
  const docs = shown.map((one) => one.doc);
  const texts = sourceTexts(db, docs);
  const rows = new Map(getRows(db, [...docs, ...shown.flatMap((one) => one.twins)]).map((row) => [row.doc, row]));
  return shown.flatMap(({ doc, score, twins }, i) => {
    const row = rows.get(doc);
    if (row === undefined) return [];
    const approximate = from + i >= exactCount;
    const marked = approximate ? nearClauses : clauses;
    const inBody = marked.filter((clause) => !clause.inTitle);
    const text = texts.get(doc) ?? '';
    const body = { text, marks: marksIn(text, inBody) };
    const hit = toHit(row, {
      score: Math.round(score * 1000) / 1000,
      snippets: snippetsOf(body, inBody.length),
      matched: matchedForms([{ text: row.title, marks: marksIn(row.title, marked) }, body]),
      alsoReportedBy: twins.flatMap((twin) => rows.get(twin) ?? []).map(({ outlet, url }) => ({ outlet, url })),
    });
    return [approximate ? { ...hit, approximate: true as const } : hit];
  });
}

/** The source's own spellings of what matched, each once. */
function matchedForms(texts: readonly MarkedText[]): string[] {
  const found = new Map<string, string>();
  for (const { text, marks } of texts) {
    for (const { start, end } of marks) {
      const spelling = text.slice(start, end);
      const key = fold(spelling);
      if (!found.has(key)) found.set(key, spelling);
    }
  }
  return [...found.values()].slice(0, MOST_SPELLINGS);
}
