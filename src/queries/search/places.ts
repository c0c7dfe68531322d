import { countIn } from './needle.ts';
import type { Clause } from './plan.ts';

/** Offsets in folded text. */
export type Place = readonly [start: number, end: number];

/** First and last unit of each form's first `most` places in `folded`, all forms of a clause together, in order. */
export function placesOf(clause: Clause, folded: string, most: number): Place[] {
  const found: Place[] = [];
  for (const form of clause.forms) {
    let count = 0;
    form.needle.each(folded, (start, end) => {
      found.push([start, end]);
      return ++count < most;
    });
  }
  return clause.forms.length === 1 ? found : found.sort((a, b) => a[0] - b[0]);
}

/** Does anything that was asked for stand in `folded`? */
export function standsIn(folded: string, clauses: readonly Clause[]): boolean {
  for (const clause of clauses) for (const form of clause.forms) if (countIn(form.needle, folded, 1) > 0) return true;
  return false;
}
