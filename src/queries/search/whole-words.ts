import { placesOf } from './places.ts';
import type { Clause } from './plan.ts';

/** The words of a title, as the dictionary behind `Intl.Segmenter` (ICU) cuts it: 加拿大|人|大量. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Places of one clause looked at in one title. */
const MOST_PLACES = 10;

/**
 * The share of `clauses` that are whole words of the folded `title`, from 0 to 1: 人大 stands in 加拿大人大量, but is no word of
 * it. 0 where the title lacks one of them. Only ends count, so a name that the dictionary cuts apart is whole all the same.
 */
export function wholeWords(title: string, clauses: readonly Clause[]): number {
  const found = clauses.map((clause) => placesOf(clause, title, MOST_PLACES));
  if (found.some((places) => places.length === 0)) return 0;
  const edges = new Set([title.length]);
  for (const { index } of segmenter.segment(title)) edges.add(index);
  const whole = found.filter((places) => places.some(([start, end]) => edges.has(start) && edges.has(end)));
  return whole.length / found.length;
}
