import { COMMON_TERMS } from '../../data/common-terms.ts';
import { meaning } from './terms.ts';

/** How common terms are in an archive. */
export interface Rarity {
  /** 0 for a term that is everywhere or that this source puts into most of its titles, about 6 for the rarest. */
  weight(term: string, source: string): number;
  /** How much more titles have the term in the days around `time` than else: 0 as ever, 3 twenty times as many. */
  burst(term: string, time: number): number;
}

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

/** In how many of the table's headlines the term stands. */
function usual(term: string): number {
  return PRIOR * (common.get(term) ?? UNCOMMON);
}

/** Weight from counts: in how many of `titles` titles the term stands, and whether its source puts it into many. */
export function weigh(term: string, titlesWith: number, titles: number, habit: boolean): number {
  const rarity = Math.min(6, Math.log((titles + PRIOR) / (titlesWith + usual(term) + 1)) - 2.2);
  return Math.max(0, rarity) * meaning(term) * (habit ? 0.3 : 1);
}

/** Burst from counts: of `around` titles of the days around `found` have the term, of all `titles` `titlesWith`. */
export function burstOf(term: string, found: number, around: number, titlesWith: number, titles: number): number {
  const share = (titlesWith - found + usual(term)) / (titles - around + PRIOR);
  return Math.max(0, Math.log((found + 0.5) / (around * share + 0.5)));
}
