import { UserError } from '../errors.ts';
import { findDoc, getRows } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { docsOfStory, membersOf } from '../store/stories.ts';
import { type Hit, toHit } from './hit.ts';

/** All reports of one event, oldest first. */
export interface StoryView {
  /** The article that was asked about. */
  readonly article: Hit;
  readonly reports: readonly Hit[];
  /** Outlets in the order in which they published. */
  readonly outlets: readonly string[];
}

/** The hits with the other outlets that report the same story; what a hit already names stays first. */
export function withStories(db: Db, hits: readonly Hit[]): Hit[] {
  if (hits.length === 0) return [];
  const members = membersOf(
    db,
    hits.map((hit) => hit.id),
  );
  const storyOf = new Map(members.map((member) => [member.id, member.story]));
  return hits.map((hit) => {
    const story = storyOf.get(hit.id);
    const known = new Set([hit.outlet, ...hit.alsoReportedBy.map((other) => other.outlet)]);
    const more = members.filter((member) => {
      if (member.story !== story || story === undefined || known.has(member.outlet)) return false;
      known.add(member.outlet);
      return true;
    });
    if (more.length === 0) return hit;
    return { ...hit, alsoReportedBy: [...hit.alsoReportedBy, ...more.map(({ outlet, url }) => ({ outlet, url }))] };
  });
}

/** The story an article belongs to. Throws UserError `not_found` for an id the archive has not. */
export function story(db: Db, id: string): StoryView {
  const found = findDoc(db, id);
  if (found === null) throw new UserError('not_found', { typed: id });
  const key = membersOf(db, [id])[0]?.story;
  const docs = key === undefined ? [found.doc] : docsOfStory(db, key);
  const reports = withStories(
    db,
    getRows(db, docs).map((row) => toHit(row)),
  );
  const article = reports.find((hit) => hit.id === id) ?? reports[0];
  if (article === undefined) throw new UserError('not_found', { typed: id });
  return { article, reports, outlets: [...new Set(reports.map((hit) => hit.outlet))] };
}
