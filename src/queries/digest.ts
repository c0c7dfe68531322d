import { type ArticleRow, archiveSpan, findDoc, getRowsById } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { membersOf, peopleIn, type StoryMember } from '../store/stories.ts';
import { type Hit, toHit } from './hit.ts';
import { takenBy } from './search.ts';

/** Stories told in full, and stories that get a line. What is beyond is counted. */
export const FULL_STORIES = 10;
export const LINE_STORIES = 40;
/** People named under a story, at most. */
const PEOPLE = 4;

/** One event in a digest. */
export interface DigestStory {
  /** The report that is shown: with a summary, the newest of the outlets. */
  readonly head: Hit;
  /** All new reports, oldest first; `head` is one of them. */
  readonly reports: readonly Hit[];
  readonly outlets: readonly string[];
  /** Who is most in the reports, as /who names them; only of stories told in full. */
  readonly people: readonly string[];
  /** An earlier digest had reports of it. */
  readonly continued: boolean;
}

export interface DigestView {
  /** Told in full, the most widely reported first. */
  readonly stories: readonly DigestStory[];
  /** One line each. */
  readonly lines: readonly DigestStory[];
  /** Articles that are neither: in stories that are only counted. */
  readonly uncounted: number;
  readonly articles: number;
  readonly archive: { readonly articles: number; readonly first: string | null; readonly last: string | null };
}

/** Articles to choose from, read once for all who ask. */
export interface DigestMaterial {
  readonly rows: readonly ArticleRow[];
  /** All articles of their stories. */
  readonly members: readonly StoryMember[];
}

export function loadMaterial(db: Db, ids: readonly string[]): DigestMaterial {
  return { rows: getRowsById(db, ids), members: membersOf(db, ids) };
}

export interface DigestQuestion {
  readonly material: DigestMaterial;
  /** A line of the query language; null: everything. */
  readonly query: string | null;
  /** Names of outlets as stored; empty: all. */
  readonly outlets: readonly string[];
  /** Only what was published at this time (milliseconds) or later, and before `until`; null: no bound. */
  readonly since: number | null;
  readonly until?: number;
  /** Ids of articles shown in earlier digests. */
  readonly seen: ReadonlySet<string>;
  readonly now: Date;
}

/** New articles as stories, ordered by how many outlets report them and how new they are. */
export function digest(db: Db, question: DigestQuestion): DigestView {
  const rows = rowsFor(db, question);
  const stories = group(rows, question.material.members, question.seen).sort(byWeight);
  const lines = stories.slice(FULL_STORIES, FULL_STORIES + LINE_STORIES);
  const beyond = stories.slice(FULL_STORIES + LINE_STORIES);
  return {
    stories: stories.slice(0, FULL_STORIES).map((story) => ({ ...story, people: peopleOf(db, story) })),
    lines,
    uncounted: beyond.reduce((sum, story) => sum + story.reports.length, 0),
    articles: rows.length,
    archive: archiveSpan(db),
  };
}

function peopleOf(db: Db, story: DigestStory): string[] {
  return peopleIn(
    db,
    story.reports.flatMap((hit) => findDoc(db, hit.id)?.doc ?? []),
    PEOPLE,
  );
}

function rowsFor(db: Db, question: DigestQuestion): ArticleRow[] {
  const time = (row: ArticleRow) => (row.publishedAt === null ? null : Date.parse(row.publishedAt));
  const rows = question.material.rows.filter((row) => {
    if (question.outlets.length > 0 && !question.outlets.includes(row.outlet)) return false;
    const at = time(row);
    if (question.since !== null && (at === null || at < question.since)) return false;
    return question.until === undefined || (at !== null && at < question.until);
  });
  if (question.query === null) return rows;
  const taken = takenBy(
    db,
    question.query,
    rows.map((row) => row.doc),
    question.now,
  );
  return rows.filter((row) => taken.has(row.doc));
}

function group(rows: readonly ArticleRow[], members: readonly StoryMember[], seen: ReadonlySet<string>): DigestStory[] {
  const storyOf = new Map(members.map((member) => [member.id, member.story]));
  const told = new Set(members.filter((member) => seen.has(member.id)).map((member) => member.story));
  const groups = new Map<string, ArticleRow[]>();
  for (const row of rows) {
    const key = storyOf.get(row.id) ?? row.id;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, reports]) => {
    const ordered = reports.sort((a, b) => a.doc - b.doc);
    const head = [...ordered].reverse().find((row) => row.summary.length > 0) ?? ordered.at(-1);
    return {
      head: toHit(head as ArticleRow),
      reports: ordered.map((row) => toHit(row)),
      outlets: [...new Set(ordered.map((row) => row.outlet))],
      people: [],
      continued: told.has(key),
    };
  });
}

/** Real articles before videos that are little more than a title, many outlets before few, new before old. */
function byWeight(a: DigestStory, b: DigestStory): number {
  const text = (story: DigestStory) => (story.head.summary.length > 0 ? 1 : 0);
  return (
    b.outlets.length - a.outlets.length ||
    text(b) - text(a) ||
    Date.parse(b.head.publishedAt ?? '1970-01-01') - Date.parse(a.head.publishedAt ?? '1970-01-01') ||
    (a.head.id < b.head.id ? -1 : 1)
  );
}
