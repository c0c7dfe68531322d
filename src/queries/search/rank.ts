import { type Place, placesOf, standsIn } from './places.ts';
import type { Clause } from './plan.ts';

/**
 * How well an article answers, higher is better: title before body, words that stand together before scattered ones, all
 * forms of a name alike, and a gentle pull towards the newest.
 */

/** Mean length of a body, characters (measured); only its order of magnitude matters. */
const MEAN_LENGTH = 1_300;
/** Places of one form looked at in one text. */
const MOST_PLACES = 40;
/** A year in row numbers (see migrations.ts). */
const YEAR = 365.25 * 86_400 * 16;

const IN_TITLE = 2.5;
const ALL_IN_TITLE = 3;
/**
 * Added where the title is nothing but what was asked for; half of it where this many characters stand beside it. Who types
 * several words has one title in mind, and of two that hold them all the shorter says them more; one word is a topic.
 */
const TOPIC_TITLE = 1;
const KNOWN_TITLE = 12;
const HALF_LENGTH = 40;
const TOGETHER_IN_TITLE = 2;
const TOGETHER_IN_BODY = 1;
const NEWEST = 0.6;

/** Longer forms say more. */
function weight(clause: Clause): number {
  const length = Math.max(...clause.forms.map((form) => form.folded.length));
  return Math.min(6, Math.max(2, length)) / 3;
}

/** From 0 (nothing between the closest places of all clauses) upwards; null where a clause is missing. */
function together(found: readonly (readonly Place[])[]): number | null {
  if (found.length < 2 || found.some((places) => places.length === 0)) return null;
  const all = found.flatMap((places, which) => places.map(([start, end]) => ({ start, end, which })));
  all.sort((a, b) => a.start - b.start);
  const last: ({ start: number; end: number } | undefined)[] = found.map(() => undefined);
  let best = 0;
  for (const { start, end, which } of all) {
    last[which] = { start, end };
    let from = start;
    let covered = 0;
    let ordered = true;
    let before = -1;
    let missing = false;
    for (const place of last) {
      if (place === undefined) {
        missing = true;
        break;
      }
      from = Math.min(from, place.start);
      covered += place.end - place.start;
      ordered = ordered && place.start >= before;
      before = place.start;
    }
    if (missing) continue;
    const gap = Math.max(0, end - from - covered);
    best = Math.max(best, (ordered ? 1 : 0.8) / (1 + gap / 8));
  }
  return best;
}

/** What the title alone is worth. */
export function titleScore(title: string, clauses: readonly Clause[]): number {
  if (!standsIn(title, clauses)) return 0;
  const found = clauses.map((clause) => placesOf(clause, title, MOST_PLACES));
  let score = 0;
  let covered = 0;
  let titled = 0;
  for (const [which, clause] of clauses.entries()) {
    const first = found[which]?.[0];
    if (first === undefined) continue;
    titled++;
    covered += first[1] - first[0];
    score += weight(clause) * (IN_TITLE + 0.3 * (1 - first[0] / (title.length + 1)));
  }
  if (titled === clauses.length) {
    const beside = Math.max(0, title.length - covered);
    score += ALL_IN_TITLE + (titled === 1 ? TOPIC_TITLE : KNOWN_TITLE) / (1 + beside / HALF_LENGTH);
  }
  return score + TOGETHER_IN_TITLE * (together(found) ?? 0);
}

/** More of a clause's places are worth more, each one less than the one before, and less in a long text. */
function saturate(count: number, length: number): number {
  return count / (count + 0.9 * (0.4 + 0.6 * (length / MEAN_LENGTH)));
}

/** What the text is worth. */
export function bodyScore(body: string, clauses: readonly Clause[]): number {
  const found = clauses.map((clause) => (clause.inTitle ? [] : placesOf(clause, body, MOST_PLACES)));
  const score = clauses.reduce(
    (sum, clause, i) => sum + weight(clause) * saturate(found[i]?.length ?? 0, body.length),
    0,
  );
  return score + TOGETHER_IN_BODY * (together(found) ?? 0);
}

export function recencyScore(doc: number, newest: number): number {
  return NEWEST / (1 + Math.max(0, newest - doc) / YEAR);
}
