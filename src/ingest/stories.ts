import { describe, LEAD, readSignature, STORED, segmentsOf } from '../extract/story/signature.ts';
import { likeness, SAME_STORY } from '../extract/story.ts';
import type { Db } from '../store/database.ts';
import {
  assignStory,
  docsWithoutSignature,
  idOfDoc,
  noteSentence,
  putSignature,
  type StoryRow,
  storyRow,
  storyRows,
  type TextForStory,
  textForStory,
  ungrouped,
} from '../store/stories.ts';
import { deskHash } from './desk-hash.ts';
import { StoryWindow } from './story-window.ts';
import { countTitle, countTitles, forgetTitles } from './title-counts.ts';

/** Articles signed, and articles grouped, in one transaction. */
const SIGNED = 200;
const GROUPED = 100;
/** Members of a story an article must fit on average. */
const MEMBERS = 6;
/** A story's other members may be told from another side: on average less likeness is enough, and there is least of all. */
const ON_AVERAGE = 0.6;
const TO_EACH = 0.3;
/** Paragraphs whose sentences are kept, and characters from which a sentence is remembered. */
const PARAGRAPHS = 40;
const FORMULA = 8;

/** Work under way on one archive: from where articles are looked for that have no signature; null when all have. */
interface Run {
  after: number | null;
  window: StoryWindow | null;
}

const runs = new WeakMap<Db, Run>();

/**
 * Groups new articles into stories, some at a time; returns false when nothing is left. An article joins the story of the
 * report most like it, if it also fits that story's other reports; else it founds its own. Each step is one transaction,
 * and what is still to be done can be read from the store, so it may be killed at any point.
 */
export function groupStories(db: Db): boolean {
  const run = runs.get(db) ?? { after: -1, window: null };
  runs.delete(db);
  if (sign(db, run) || group(db, run)) {
    // Kept only when the step did not fail: what the store has is the truth.
    runs.set(db, run);
    return true;
  }
  // Articles that came while others were grouped.
  return docsWithoutSignature(db, -1, 1).length > 0;
}

/** Writes signatures for articles that have none; false when all have. */
function sign(db: Db, run: Run): boolean {
  if (run.after === null) return false;
  const docs = docsWithoutSignature(db, run.after, SIGNED);
  run.after = docs.at(-1) ?? null;
  storing(db, () => {
    for (const doc of docs) {
      const text = textForStory(db, doc);
      const signature = text && describe(text, ownLead(db, text));
      if (signature === null) continue;
      putSignature(db, doc, signature);
      countTitle(db, signature);
    }
  });
  return docs.length > 0;
}

/** One transaction; when it fails, its titles are not to be counted either. */
function storing(db: Db, work: () => void): void {
  try {
    db.transaction(work);
  } catch (error) {
    forgetTitles(db);
    throw error;
  }
}

/** The beginning of an article, its lead without what its desk has printed before: that recommends the desk, not the event. */
function ownLead(db: Db, { doc, outlet, author, paragraphs }: TextForStory): string {
  const desk = `${outlet} ${author ?? ''}`;
  let lead = '';
  for (const segment of paragraphs.slice(0, PARAGRAPHS).flatMap(segmentsOf)) {
    if (lead.length >= STORED) break;
    if (lead.length >= LEAD || segment.length < FORMULA || noteSentence(db, deskHash(desk, segment), doc))
      lead += `${segment}\n`;
  }
  return lead;
}

/** Puts articles that have a signature and no story into one; false when there are none. */
function group(db: Db, run: Run): boolean {
  const pending = ungrouped(db, GROUPED);
  if (pending.length === 0) return false;
  run.window ??= new StoryWindow(db, countTitles(db));
  const { window } = run;
  db.transaction(() => {
    for (const row of pending) {
      const story = findStory(db, row, window) ?? idOfDoc(db, row.doc) ?? String(row.doc);
      assignStory(db, row.doc, story);
      window.add({ ...row, story });
    }
  });
  return true;
}

function findStory(db: Db, row: StoryRow, window: StoryWindow): string | null {
  const signature = window.signature(row);
  const likenessTo = (other: StoryRow) => likeness(signature, window.signature(other)).score;
  const alike = window
    .near(row)
    .map((other) => ({ story: other.story, score: likenessTo(other) }))
    .filter(({ score }) => score >= SAME_STORY)
    .sort((a, b) => b.score - a.score);
  for (const story of new Set(alike.map((other) => other.story))) {
    if (story === null) continue;
    // So that a chain of neighbours makes no story, and no wide one of all that is told in the days of a flood.
    const scores = storyRows(db, story).slice(-MEMBERS).map(likenessTo);
    const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    if (average >= ON_AVERAGE && Math.min(...scores) >= TO_EACH) return story;
  }
  return null;
}

/** How alike two stored articles are, 0–1, as grouping sees them; null where one has no signature. */
export function compareStored(db: Db, a: number, b: number): number | null {
  const rarity = countTitles(db);
  const [x, y] = [storyRow(db, a), storyRow(db, b)];
  return x === null || y === null ? null : likeness(readSignature(x, rarity), readSignature(y, rarity)).score;
}
