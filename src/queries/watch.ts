import type { ArticleRow } from '../store/articles.ts';
import { findDoc, getRows } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { rowsByDate } from '../store/search.ts';
import { type Hit, toHit } from './hit.ts';
import { search, takenBy } from './search.ts';
import { withStories } from './story.ts';

/** Those of the articles `ids` that a watch takes, in the order given. */
export function watchMatches(db: Db, query: string, ids: readonly string[], now: Date): Hit[] {
  const docs = ids.flatMap((id) => findDoc(db, id)?.doc ?? []);
  const taken = takenBy(db, query, docs, now);
  const rows: ArticleRow[] = getRows(
    db,
    docs.filter((doc) => taken.has(doc)),
  );
  return withStories(
    db,
    rows.map((row) => toHit(row)),
  );
}

/** How often a watch would have fired. */
export interface BackTest {
  readonly days: number;
  readonly matches: number;
  /** The newest that it would have posted; null where the whole archive has none. */
  readonly latest: Hit | null;
  /** Whether the line has anything to look for. */
  readonly findable: boolean;
}

/** What a watch on these outlets (empty: all) would have posted among the articles of the last `days` days before `now`. */
export function backTest(db: Db, query: string, outlets: readonly string[], days: number, now: Date): BackTest {
  const after = Math.floor(now.getTime() / 1000) - days * 86_400;
  const recent = rowsByDate(
    db,
    { outlets: outlets.length === 0 ? null : outlets, excludedOutlets: [], authors: null, after, before: null },
    null,
    'newest',
    20_000,
  );
  const taken = takenBy(db, query, recent, now);
  const view = search(db, { query, outlet: outlets.join('、'), limit: 1, page: 1, sort: 'newest', now });
  const [latest] = view.approximateFrom === 0 ? [] : view.hits;
  return {
    days,
    matches: taken.size,
    latest: latest ?? null,
    findable: !view.notes.some((note) => note.code === 'nothing_to_find'),
  };
}
