import { fold, foldMapped } from '../fold.ts';
import { getRows, getText } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { countMatches, ftsPhrase, searchIndex } from '../store/search.ts';
import { type Hit, type Snippet, toHit } from './hit.ts';

export interface SearchQuery {
  readonly query: string;
  /** Hits a page, 1–25. */
  readonly limit: number;
  /** Counts from 1. */
  readonly page: number;
}

export interface SearchView {
  readonly query: string;
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly suggestions: readonly string[];
  readonly corrected: string | null;
  readonly page: number;
  readonly pages: number;
}

/** Articles that contain all the words, best first. */
export function search(db: Db, query: SearchQuery): SearchView {
  const words = query.query.split(/\s+/).filter((word) => word !== '');
  const phrases = words.map(ftsPhrase).filter((phrase) => phrase !== null);
  const empty = { query: query.query, total: 0, hits: [], suggestions: [], corrected: null, page: 1, pages: 0 };
  if (phrases.length === 0) return empty;
  const expression = phrases.join(' AND ');
  const total = countMatches(db, expression);
  const ranked = searchIndex(db, expression, query.limit, (query.page - 1) * query.limit);
  const scores = new Map(ranked.map((hit) => [hit.doc, hit.score]));
  const rows = getRows(
    db,
    ranked.map((hit) => hit.doc),
  );
  const hits = rows.map((row) => {
    const snippets = snippetsOf(getText(db, row.doc).paragraphs, words);
    return toHit(row, { score: scores.get(row.doc) ?? 0, snippets, matched: words });
  });
  return { ...empty, total, hits, page: query.page, pages: Math.ceil(total / query.limit) };
}

/** The first sentence around each word. */
function snippetsOf(paragraphs: readonly string[], words: readonly string[]): Snippet[] {
  const needles = words.map(fold).filter((needle) => needle !== '');
  for (const paragraph of paragraphs) {
    const folded = foldMapped(paragraph);
    const at = folded.text.indexOf(needles[0] ?? '\u0000');
    if (at < 0) continue;
    const start = Math.max(0, (folded.at[at] ?? 0) - 40);
    const text = paragraph.slice(start, start + 120);
    const inner = foldMapped(text);
    const marks = needles.flatMap((needle) => {
      const found = inner.text.indexOf(needle);
      return found < 0 ? [] : [[inner.at[found] ?? 0, inner.at[found + needle.length] ?? text.length] as const];
    });
    return [{ text, marks: marks.sort((a, b) => a[0] - b[0]) }];
  }
  return [];
}
