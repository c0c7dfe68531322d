import { createHash } from 'node:crypto';
import { termSet } from '../extract/story/terms.ts';
import {
  describe,
  keysOf,
  likeness,
  readSignature,
  SAME_STORY,
  type Signature,
  STORY_DAYS,
  type Weight,
  weigh,
} from '../extract/story.ts';
import { fold } from '../fold.ts';
import type { Db } from '../store/database.ts';
import {
  assignStory,
  candidates,
  docsWithoutSignature,
  idOfDoc,
  noteParagraph,
  putSignature,
  recentTitles,
  type StoryRow,
  storyRow,
  storyRows,
  textForStory,
  ungrouped,
} from '../store/stories.ts';

/** Articles taken in one transaction. */
const STEP = 50;
/** Titles that are counted to know how common a term is. */
const COUNTED = 20_000;
/** Likely reports of the same event that are compared, and members of a story an article must fit on average. */
const CANDIDATES = 24;
const MEMBERS = 6;
/** A story's other members may be told from another side: on average a little less likeness is enough. */
const ON_AVERAGE = 0.5;
/** Paragraphs of an article that are looked at, and how long one must be to be remembered as boilerplate. */
const PARAGRAPHS = 8;

/** Signatures kept parsed: about the reports of a few busy days. */
const KEPT = 6_000;

/** How common terms are, counted once for a run of steps, and the signatures looked at in it. */
class Counts {
  readonly weight: Weight;
  readonly #weights = new Map<string, Map<string, number>>();
  readonly #signatures = new Map<number, Signature>();
  readonly #titles = new Map<string, number>();
  readonly #own = new Map<string, Map<string, number>>();
  readonly #published = new Map<string, number>();
  #total = 0;

  constructor(db: Db) {
    for (const { title, source } of recentTitles(db, COUNTED)) this.add(title, source);
    this.weight = (term, source) => {
      let own = this.#weights.get(source);
      if (own === undefined) {
        own = new Map();
        this.#weights.set(source, own);
      }
      let weight = own.get(term);
      if (weight === undefined) {
        weight = this.#weigh(term, source);
        own.set(term, weight);
      }
      return weight;
    };
  }

  #weigh(term: string, source: string): number {
    const published = this.#published.get(source) ?? 0;
    const share = published < 20 ? 0 : (this.#own.get(source)?.get(term) ?? 0) / published;
    return weigh(term, this.#titles.get(term) ?? 0, this.#total, share);
  }

  signature(row: StoryRow): Signature {
    let signature = this.#signatures.get(row.doc);
    if (signature === undefined) {
      signature = readSignature(row);
      if (this.#signatures.size >= KEPT) this.#signatures.clear();
      this.#signatures.set(row.doc, signature);
    }
    return signature;
  }

  add(title: string, source: string): void {
    const own = this.#own.get(source) ?? new Map<string, number>();
    this.#own.set(source, own);
    this.#published.set(source, (this.#published.get(source) ?? 0) + 1);
    this.#total++;
    for (const term of termSet(title)) {
      this.#titles.set(term, (this.#titles.get(term) ?? 0) + 1);
      own.set(term, (own.get(term) ?? 0) + 1);
    }
  }
}

const counts = new WeakMap<Db, Counts>();

/**
 * Groups new articles into stories, some at a time; returns false when nothing is left. An article joins the story of the
 * report most like it, if it also fits that story's other reports; else it founds its own. Each step is one transaction,
 * and what is still to be done can be read from the store, so it may be killed at any point.
 */
export function groupStories(db: Db): boolean {
  if (sign(db)) return true;
  const pending = ungrouped(db, STEP);
  if (pending.length === 0) {
    counts.delete(db);
    return false;
  }
  const known = counts.get(db) ?? new Counts(db);
  counts.set(db, known);
  db.transaction(() => {
    for (const row of pending) join(db, row, known);
  });
  return true;
}

/** Writes signatures for articles that have none; false when all have. */
function sign(db: Db): boolean {
  const docs = docsWithoutSignature(db, STEP * 4);
  if (docs.length === 0) return false;
  counts.delete(db);
  db.transaction(() => {
    for (const doc of docs) {
      const text = textForStory(db, doc);
      if (text === null) continue;
      const desk = `${text.outlet} ${text.author ?? ''}`;
      const own = text.paragraphs.slice(0, PARAGRAPHS).filter((paragraph) => noteParagraph(db, hash(desk, paragraph)));
      const signature = describe(text, own);
      if (signature !== null) putSignature(db, doc, signature);
    }
  });
  return true;
}

/** 48 bits: safe as a number, and wide enough. */
function hash(desk: string, paragraph: string): number {
  return createHash('sha1')
    .update(`${desk}\n${fold(paragraph).trim()}`)
    .digest()
    .readUIntBE(0, 6);
}

function join(db: Db, row: StoryRow, known: Counts): void {
  const signature = known.signature(row);
  const keys = keysOf(signature, known.weight);
  const story = findStory(db, row, signature, keys, known) ?? idOfDoc(db, row.doc) ?? String(row.doc);
  assignStory(db, row.doc, story, keys);
}

/** How alike two stored articles are, 0–1, as grouping sees them; null where one has no signature. */
export function compareStored(db: Db, a: number, b: number): number | null {
  const known = counts.get(db) ?? new Counts(db);
  counts.set(db, known);
  const [x, y] = [storyRow(db, a), storyRow(db, b)];
  return x === null || y === null ? null : likeness(readSignature(x), readSignature(y), known.weight).score;
}

function findStory(db: Db, row: StoryRow, signature: Signature, keys: readonly string[], known: Counts): string | null {
  if (keys.length === 0) return null;
  const found = candidates(db, row.doc, keys, STORY_DAYS * 86_400, CANDIDATES);
  const alike = found
    .map((other) => ({ other, score: likeness(signature, known.signature(other), known.weight).score }))
    .filter(({ score }) => score >= SAME_STORY)
    .sort((a, b) => b.score - a.score);
  const tried = new Set<string>();
  for (const { other } of alike) {
    if (other.story === null || tried.has(other.story)) continue;
    tried.add(other.story);
    if (fits(db, other.story, signature, known)) return other.story;
  }
  return null;
}

/** Whether an article is like a story's newest members on average, so that a chain of neighbours makes no story. */
function fits(db: Db, story: string, signature: Signature, known: Counts): boolean {
  const members = storyRows(db, story).slice(-MEMBERS);
  const scores = members.map((member) => likeness(signature, known.signature(member), known.weight).score);
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length) >= ON_AVERAGE;
}
