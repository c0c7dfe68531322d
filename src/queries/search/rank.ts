import { fold, foldMapped } from '../../fold.ts';
import type { MatchText } from '../../store/search.ts';
import { countIn } from './needle.ts';
import type { Clause } from './plan.ts';

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
const YEAR = 365.25 * 86_400 * 16;

function saturate(count: number, length: number): number {
  return count / (count + 0.9 * (0.4 + 0.6 * (length / MEAN_LENGTH)));
}

/** Longer forms say more. */
function weight(clause: Clause): number {
  const length = Math.max(...clause.forms.map((form) => [...form.folded].length));
  return Math.min(6, Math.max(2, length)) / 3;
}

/** First and last unit of each form's places in `folded`, all forms of a clause together. */
function places(clause: Clause, folded: string): [number, number][] {
  const found: [number, number][] = [];
  for (const form of clause.forms) {
    form.needle.each(folded, (start, end) => {
      found.push([start, end]);
      return found.length < MOST_PLACES;
    });
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** Folded characters between the closest places of all clauses, less the places themselves; null where one is missing. */
function gap(clauses: readonly Clause[], folded: string): { readonly gap: number; readonly ordered: boolean } | null {
  const all: [number, number, number][] = [];
  for (const [which, clause] of clauses.entries()) {
    const found = places(clause, folded);
    if (found.length === 0) return null;
    for (const [start, end] of found) all.push([start, end, which]);
  }
  all.sort((a, b) => a[0] - b[0]);
  const last = new Map<number, [number, number]>();
  let best: { gap: number; ordered: boolean } | null = null;
  for (const [start, end, which] of all) {
    last.set(which, [start, end]);
    if (last.size < clauses.length) continue;
    const spans = [...last.entries()];
    const from = Math.min(...spans.map(([, span]) => span[0]));
    const covered = spans.reduce((sum, [, span]) => sum + span[1] - span[0], 0);
    const size = Math.max(0, end - from - covered);
    const ordered = spans.every(([one, span]) => spans.every(([two, other]) => one >= two || span[0] <= other[0]));
    if (best === null || size < best.gap || (size === best.gap && ordered)) best = { gap: size, ordered };
  }
  return best;
}

/**
 * How well an article answers, higher is better: title before body, words that stand together before scattered ones, all
 * forms of a name alike, and a gentle pull towards the newest. null when a clause is not met.
 */
export function scoreOf(candidate: Candidate, clauses: readonly Clause[], newest: number): number | null {
  const { title, body } = candidate;
  let score = 0;
  let inTitle = 0;
  let covered = 0;
  for (const clause of clauses) {
    const titled = places(clause, title);
    const count = clause.inTitle
      ? 0
      : clause.forms.reduce((sum, form) => sum + countIn(form.needle, body, MOST_PLACES), 0);
    if (titled.length === 0 && count === 0) return null;
    if (titled.length > 0) inTitle++;
    covered += titled[0] === undefined ? 0 : titled[0][1] - titled[0][0];
    const first = titled[0] === undefined ? 0 : 1 - titled[0][0] / (title.length + 1);
    score += weight(clause) * (saturate(count, body.length) + (titled.length > 0 ? 2.5 + 0.3 * first : 0));
  }
  if (clauses.length > 0 && inTitle === clauses.length)
    score += 3 + 2 * Math.min(1, covered / Math.max(1, title.length));
  if (clauses.length > 1) {
    for (const [text, worth] of [
      [title, 2],
      [body, 1],
    ] as const) {
      const near = gap(clauses, text);
      if (near !== null) score += (worth * (near.ordered ? 1 : 0.8)) / (1 + near.gap / 8);
    }
  }
  const age = Math.max(0, newest - candidate.text.doc) / YEAR;
  return score + 0.6 / (1 + age);
}

/** Where in `source` the clauses stand, as offsets of the source's own text, without overlaps. */
export function marksIn(source: string, clauses: readonly Clause[]): { start: number; end: number; clause: number }[] {
  const { text, at } = foldMapped(source);
  const found = clauses.flatMap((clause, which) =>
    places(clause, text).map(([start, end]) => ({ start: at[start] ?? 0, end: endOf(source, at, end), clause: which })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: typeof found = [];
  for (const mark of found) if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  return marks;
}

/** The end in the source of what ends at folded offset `end`: just behind its last character, not at the next one kept. */
function endOf(source: string, at: Int32Array, end: number): number {
  const last = at[end - 1] ?? 0;
  const next = at[end] ?? source.length;
  if (next === last) return next;
  return last + ((source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
}
