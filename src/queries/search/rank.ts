import { fold, foldMapped } from '../../fold.ts';
import type { MatchText } from '../../store/search.ts';
import { countIn } from './needle.ts';
import type { Clause } from './plan.ts';

/**
 * How well an article answers, higher is better: title before body, words that stand together before scattered ones, all
 * forms of a name alike, and a gentle pull towards the newest.
 */

/** An article's text as ranking reads it, folded once. */
export interface Candidate {
  readonly text: MatchText;
  readonly title: string;
  readonly body: string;
}

export function candidateOf(text: MatchText): Candidate {
  return { text, title: fold(text.title), body: fold([...text.paragraphs, ...text.captions].join('\n')) };
}

/** Mean length of a body, characters (measured); only its order of magnitude matters. */
const MEAN_LENGTH = 1_300;
/** Places looked at in one body. */
const MOST_PLACES = 40;
/** A year in row numbers (see migrations.ts). */
const YEAR = 365.25 * 86_400 * 16;

const IN_TITLE = 2.5;
const ALL_IN_TITLE = 3;
/** Added as the title is nothing but what was asked for. */
const WHOLE_TITLE = 2;
const TOGETHER_IN_TITLE = 2;
const TOGETHER_IN_BODY = 1;
const NEWEST = 0.6;

type Place = readonly [start: number, end: number];

/** First and last unit of each form's places in `folded`, all forms of a clause together, in order. */
function places(clause: Clause, folded: string): Place[] {
  const found: Place[] = [];
  for (const form of clause.forms) {
    form.needle.each(folded, (start, end) => {
      found.push([start, end]);
      return found.length < MOST_PLACES;
    });
  }
  return clause.forms.length === 1 ? found : found.sort((a, b) => a[0] - b[0]);
}

/** Does anything that was asked for stand in `folded`? */
function standsIn(folded: string, clauses: readonly Clause[]): boolean {
  for (const clause of clauses) for (const form of clause.forms) if (countIn(form.needle, folded, 1) > 0) return true;
  return false;
}

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
  const found = clauses.map((clause) => places(clause, title));
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
  if (titled > 0 && titled === clauses.length)
    score += ALL_IN_TITLE + WHOLE_TITLE * Math.min(1, covered / Math.max(1, title.length));
  return score + TOGETHER_IN_TITLE * (together(found) ?? 0);
}

/** More of a clause's places are worth more, each one less than the one before, and less in a long text. */
function saturate(count: number, length: number): number {
  return count / (count + 0.9 * (0.4 + 0.6 * (length / MEAN_LENGTH)));
}

/** What the text is worth. */
export function bodyScore(body: string, clauses: readonly Clause[]): number {
  let score = 0;
  for (const clause of clauses) {
    if (clause.inTitle) continue;
    const count = clause.forms.reduce((sum, form) => sum + countIn(form.needle, body, MOST_PLACES), 0);
    score += weight(clause) * saturate(count, body.length);
  }
  if (clauses.length < 2) return score;
  const found = clauses.map((clause) => places(clause, body));
  return score + TOGETHER_IN_BODY * (together(found) ?? 0);
}

export function recencyScore(doc: number, newest: number): number {
  return NEWEST / (1 + Math.max(0, newest - doc) / YEAR);
}

/** A place of the source's own text where clauses stand; what overlaps is one place. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly number[];
}

/** Where in `source` the clauses stand, in order, without overlaps. */
export function marksIn(source: string, clauses: readonly Clause[]): Mark[] {
  // Most paragraphs have none: the way back to the source is only worked out for those that do.
  if (!standsIn(fold(source), clauses)) return [];
  const { text, at } = foldMapped(source);
  const found = clauses.flatMap((clause, which) =>
    places(clause, text).map(([start, end]) => ({ start: at[start] ?? 0, end: endOf(source, at, end), which })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: { start: number; end: number; clauses: number[] }[] = [];
  for (const { start, end, which } of found) {
    const last = marks.at(-1);
    if (last === undefined || start >= last.end) marks.push({ start, end, clauses: [which] });
    else {
      last.end = Math.max(last.end, end);
      if (!last.clauses.includes(which)) last.clauses.push(which);
    }
  }
  return marks;
}

/** The end in the source of what ends at folded offset `end`: just behind its last character, not at the next one kept. */
function endOf(source: string, at: Int32Array, end: number): number {
  const last = at[end - 1] ?? 0;
  const next = at[end] ?? source.length;
  if (next === last) return next;
  return last + ((source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
}
