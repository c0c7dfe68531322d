import type { Piece, Signature } from './signature.ts';

/** A stretch of text that both have, and how much it says. */
export interface Shared {
  readonly text: string;
  readonly weight: number;
}

type Terms = ReadonlyMap<string, number>;

/** Longest stretches of `a`'s title all of whose terms are in `other`; a stretch inside another is not counted again. */
export function sharedRuns(a: Signature, other: Terms): Shared[] {
  const runs = new Map<string, number>();
  for (const piece of a.titlePieces) {
    const { terms } = piece;
    for (let i = 0; i < terms.length; i++) {
      if (!other.has(terms[i] ?? '')) continue;
      let end = i;
      while (end + 1 < terms.length && other.has(terms[end + 1] ?? '')) end++;
      const weights = terms
        .slice(i, end + 1)
        .map((term) => Math.min(a.titleTerms.get(term) ?? 0, other.get(term) ?? 0));
      const run = textOf(piece, i, end);
      runs.set(run, Math.max(runs.get(run) ?? 0, weightOf(weights)));
      i = end;
    }
  }
  const longest = [...runs].sort((x, y) => y[0].length - x[0].length);
  const kept: Shared[] = [];
  for (const [text, weight] of longest)
    if (weight > 0 && !kept.some((longer) => longer.text.includes(text))) kept.push({ text, weight });
  return kept;
}

/** The characters that terms `first` to `last` of a piece cover. */
function textOf({ text, terms }: Piece, first: number, last: number): string {
  return terms.length === 1 ? text : [...text].slice(first, last + 2).join('');
}

/** A long name is one thing, not as many as it has pairs of characters. */
function weightOf(weights: number[]): number {
  const [first = 0, ...rest] = weights.sort((x, y) => y - x);
  return first + 0.3 * rest.slice(0, 3).reduce((sum, value) => sum + value, 0);
}

export function magnitude(shared: readonly Shared[]): number {
  return Math.hypot(...shared.map((run) => run.weight));
}

/** How much of what one title says the other report says too, 0–1: an event's own report says nearly all of it. */
export function covered(title: Terms, other: Terms): number {
  let said = 0;
  let shared = 0;
  for (const [term, weight] of title) {
    said += weight ** 2;
    if (other.has(term)) shared += weight ** 2;
  }
  return said === 0 ? 0 : shared / said;
}

/** Share of terms that both have, 0–1. */
export function overlap(a: Terms, b: Terms): number {
  let both = 0;
  for (const term of a.keys()) if (b.has(term)) both++;
  return both / Math.max(1, a.size, b.size);
}
