import { latestArticles } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { type Hit, toHit } from './hit.ts';
import { withStories } from './story.ts';

export interface LatestQuery {
  /** How many articles, 1–10. */
  readonly count: number;
  /** Names of outlets to keep; empty: all. */
  readonly outlets: readonly string[];
  readonly since: Date | null;
  /** Counts from 1. */
  readonly page: number;
}

export interface LatestView {
  readonly articles: readonly Hit[];
  readonly page: number;
  /** True when older articles follow. */
  readonly more: boolean;
}

/** The newest articles, newest first. */
export function latest(db: Db, query: LatestQuery): LatestView {
  const rows = latestArticles(db, {
    outlets: query.outlets,
    since: query.since === null ? null : Math.floor(query.since.getTime() / 1000),
    limit: query.count + 1,
    offset: (query.page - 1) * query.count,
  });
  return {
    articles: withStories(
      db,
      rows.slice(0, query.count).map((row) => toHit(row)),
    ),
    page: query.page,
    more: rows.length > query.count,
  };
}
