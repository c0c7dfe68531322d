import { COMMON_TERMS } from '../../data/common-terms.ts';
import { meaning } from './terms.ts';

/** Rarity of a term: 0 for what is everywhere or what this source puts into most of its titles, about 6 for the rarest. */
export type Weight = (term: string, source: string) => number;

/** How many headlines the table of common terms counts for: with few of its own, an archive goes by the table. */
const PRIOR = 4_000;
/** Share of headlines a term stands in that the table has not. */
const UNCOMMON = 0.0003;

const common = new Map(
  COMMON_TERMS.flatMap(([share, terms]) =>
    terms
      .trim()
      .split(/\s+/)
      .map((term) => [term, share]),
  ),
);

/** Weight from counts: in how many of `titles` titles the term stands, and whether its source puts it into many. */
export function weigh(term: string, titlesWith: number, titles: number, habit: boolean): number {
  const expected = PRIOR * (common.get(term) ?? UNCOMMON);
  const rarity = Math.min(6, Math.log((titles + PRIOR) / (titlesWith + expected + 1)) - 2.2);
  return Math.max(0, rarity) * meaning(term) * (habit ? 0.3 : 1);
}
