import type { Db } from '../store/database.ts';
import type { Hit } from './hit.ts';
import { search } from './search.ts';

export interface WhoView {
  readonly person: null;
  readonly candidates: readonly { readonly name: string; readonly nameEn: string | null; readonly articles: number }[];
  readonly name: string;
  readonly articles: readonly Hit[];
  readonly total: number;
}

/** The articles that contain a name, newest first. */
export function who(db: Db, name: string): WhoView {
  const found = search(db, { query: name, limit: 10, page: 1 });
  const articles = [...found.hits].sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
  return { person: null, candidates: [], name, articles: articles.slice(0, 5), total: found.total };
}
