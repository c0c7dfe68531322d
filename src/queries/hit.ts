import type { Image, Kind } from '../article.ts';
import type { ArticleRow } from '../store/articles.ts';

/** A piece of an article's own text with the places that matched, as offsets into `text`. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** One article in a list. */
export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly outletEn: string;
  readonly author: string | null;
  /** ISO 8601 in UTC, or null. */
  readonly publishedAt: string | null;
  /** Relevance, higher is better; 0 in lists by date. */
  readonly score: number;
  /** Verbatim; the matched places are in `snippets`. */
  readonly snippet: string;
  readonly snippets: readonly Snippet[];
  /** The forms of the query's words that stand in this article. */
  readonly matched: readonly string[];
  readonly alsoReportedBy: readonly { readonly outlet: string; readonly url: string | null }[];
  readonly summary: readonly string[];
  readonly image: Image | null;
  readonly kind: Kind;
  /** True where the article only nearly says what was asked for. */
  readonly approximate?: true;
}

/** A stored row as a hit without a match: what lists by date show. */
export function toHit(
  row: ArticleRow,
  match: Partial<Pick<Hit, 'score' | 'snippets' | 'matched' | 'alsoReportedBy'>> = {},
): Hit {
  const snippets = match.snippets ?? [];
  return {
    id: row.id,
    title: row.title,
    url: row.url,
    outlet: row.outlet,
    outletEn: row.outletEn,
    author: row.author,
    publishedAt: row.publishedAt,
    score: match.score ?? 0,
    snippet: snippets.length > 0 ? snippets.map((snippet) => snippet.text).join(' … ') : row.summary.join(''),
    snippets,
    matched: match.matched ?? [],
    alsoReportedBy: match.alsoReportedBy ?? [],
    summary: row.summary,
    image: row.image,
    kind: row.kind,
  };
}
