export type Sort = 'relevance' | 'newest' | 'oldest';

/** One place in the list of results. */
export interface Ranked {
  readonly doc: number;
  readonly score: number;
  /** Rows of other outlets' near-identical texts that this one stands for. */
  readonly twins: readonly number[];
}

export interface Matches {
  readonly ranked: readonly Ranked[];
  /** True when there are more than were looked at. */
  readonly capped: boolean;
}

/** Matches looked at, newest first, however many there are. */
export const MOST_MATCHES = 1_000;

/** A row where there is nothing to rank it by. */
export function unranked(doc: number): Ranked {
  return { doc, score: 0, twins: [] };
}
