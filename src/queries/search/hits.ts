import { fold } from '../../fold.ts';
import { getRows } from '../../store/articles.ts';
import type { Db } from '../../store/database.ts';
import { type Hit, toHit } from '../hit.ts';
import type { Ranked } from './match.ts';
import type { Clause } from './plan.ts';
import { marksIn } from './rank.ts';
import { type MarkedText, snippetsOf } from './snippets.ts';
import type { TextCache } from './texts.ts';

/** Paragraphs looked at in one article, and spellings given, at most. */
const MOST_PARAGRAPHS = 400;
const MOST_SPELLINGS = 20;

/** Hits as shown, from place `from` of the whole list on; near matches begin at place `exactCount`. */
export function hitsOf(
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
    const inBody = marked.filter((clause) => !clause.inTitle);
    const title = { text: row.title, marks: marksIn(row.title, marked) };
    const paragraphs = body.slice(0, MOST_PARAGRAPHS).map((own) => ({ text: own, marks: marksIn(own, inBody) }));
    const hit = toHit(row, {
      score,
      snippets: snippetsOf(paragraphs, inBody.length),
      matched: matchedForms([title, ...paragraphs]),
      alsoReportedBy: one?.twins ?? [],
    });
    return approximate ? { ...hit, approximate: true } : hit;
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
