import { foldMapped } from '../../fold.ts';
import { placesOf } from './places.ts';
import type { Clause } from './plan.ts';

/** Places of one form marked in one text, at most. */
const MOST_PLACES = 400;

/** A place of the source's own text where clauses stand; what overlaps is one place. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly number[];
}

/** Where in `source` the clauses stand, in order, without overlaps. */
export function marksIn(source: string, clauses: readonly Clause[]): Mark[] {
  const { text, at } = foldMapped(source);
  const found = clauses.flatMap((clause, which) =>
    placesOf(clause, text, MOST_PLACES).map(([start, end]) => ({
      start: at[start] ?? 0,
      end: endOf(source, at, end),
      which,
    })),
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

/** A text of an article and the places in it that matched. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}
